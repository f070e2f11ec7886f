import { describe, expect, it } from "vitest";
import { openState } from "../../src/archive/open-state.ts";
import { deployHosts } from "../../src/model/deploy-host.ts";
import { readDeployFiles } from "../../src/publish/deploy/deploy-files.ts";
import { hostLimits } from "../../src/publish/deploy/deploy-limits.ts";
import { isRefused, type PlanBase, planDeployment } from "../../src/publish/deploy/deploy-plan.ts";
import { fileOf, settings } from "./deploy-example.ts";

const input = { host: "rsync", settings, site: "/srv/site", articles: 1, growth: undefined } as const;
const files = [fileOf("a/index.html"), fileOf("index.html")];

describe("published files", () => {
	it("go up in order: assets and captures, articles, lists, the deepest list first, the home page last", () => {
		const state = openState(":memory:");
		const insert = state.prepare("INSERT INTO outputs (path, key, sha256, bytes) VALUES (?, ?, 'sum', 7)");
		for (const [path, key] of [
			["index.html", "home"],
			["2024/05/index.html", "month 2024-05"],
			["2024/05/31/index.html", "day 2024-05-31 1"],
			["courier.example/story.html", "article 0123456789abcdef"],
			["captures/ab/ab12.txt", "capture ab12"],
			["assets/style-0123456789.css", ""],
		] as const)
			insert.run(path, key);
		const read = readDeployFiles(state);
		state.close();
		expect(read.map(({ group, path }) => [group, path])).toEqual([
			["assets", "captures/ab/ab12.txt"],
			["assets", "assets/style-0123456789.css"],
			["articles", "courier.example/story.html"],
			["lists", "2024/05/31/index.html"],
			["lists", "2024/05/index.html"],
			["lists", "index.html"],
		]);
		expect(read[1]).toEqual({
			path: "assets/style-0123456789.css",
			group: "assets",
			sha256: "sum",
			bytes: 7,
			contentType: "text/css; charset=utf-8",
			cacheControl: "public, max-age=31536000, immutable",
		});
	});
});

describe("a plan", () => {
	it("says everything a script needs", () => {
		expect(planDeployment(files, { ...input, base: { since: "all" } })).toEqual({
			host: "rsync",
			since: "all",
			site: "/srv/site",
			prefix: "archive/",
			files: 2,
			bytes: 2_000,
			limits: [],
			growth: null,
			tooLarge: [],
			upload: files,
			remove: [],
			purge: [],
			purgeAll: true,
			notes: ["Print the server's settings with `--snippet nginx`, `caddy` or `apache`."],
		});
	});

	const deployed = (...pairs: readonly (readonly [string, string])[]): PlanBase => ({ since: "deployed", deployed: new Map(pairs) });
	const last = (added: string[], changed: string[], removed: string[]): PlanBase => ({
		since: "last",
		changes: { added, changed, removed },
	});
	const home = "https://archive.example/archive/";
	it.each([
		[deployed(["index.html", "sum of index.html"]), ["a/index.html"], [], [], "what is new is sent; no cache has it"],
		[
			deployed(["a/index.html", "sum of a/index.html"], ["index.html", "other"]),
			["index.html"],
			[],
			[home],
			"what differs is sent and purged",
		],
		[
			deployed(["a/index.html", "sum of a/index.html"], ["index.html", "sum of index.html"], ["b c/ü#.html", "x"]),
			[],
			["b c/ü#.html"],
			[`${home}b%20c/%C3%BC%23.html`],
			"what is gone is removed and purged",
		],
		[
			last(["a/index.html"], ["index.html"], ["gone.html"]),
			["a/index.html", "index.html"],
			["gone.html"],
			[home, `${home}gone.html`],
			"the last build",
		],
		[last(["later-removed.html"], [], ["a/index.html"]), [], [], [], "a list that is older than the site changes nothing that is there"],
	])("%j: upload %j, remove %j, purge %j (%s)", (base, upload, remove, purge) => {
		const plan = planDeployment(files, { ...input, base });
		expect([plan.upload.map(({ path }) => path), plan.remove, plan.purge, plan.purgeAll]).toEqual([upload, remove, purge, false]);
	});

	it("tells paths to purge where the archive has no address", () => {
		const { address, ...without } = settings;
		const plan = planDeployment(files, { ...input, settings: without, base: last([], ["index.html"], []) });
		expect([address, plan.purge]).toEqual([home, ["/archive/"]]);
		expect(plan.notes[0]).toContain("Set `address`");
	});
});

describe("limits", () => {
	const many = (count: number, bytes: number) => Array.from({ length: count }, (_, i) => fileOf(`${i}.html`, { bytes }));
	const on = (host: (typeof deployHosts)[number], list: ReturnType<typeof many>) =>
		planDeployment(list, { ...input, host, base: { since: "all" } });

	it.each([
		["cloudflare", 20_000, 1, false, "20,000 files are allowed"],
		["cloudflare", 20_001, 1, true, "one more is not"],
		["cloudflare", 1, 26_214_400, false, "25 MiB a file are allowed"],
		["cloudflare", 1, 26_214_401, true, "one byte more is not"],
		["github", 100, 10_000_000, false, "1 GB is allowed"],
		["github", 101, 10_000_000, true, "more is not"],
		["rsync", 20_001, 1, false, "a server of one's own has its own limits"],
	] as const)("%s, %d files of %d bytes: refused %s (%s)", (host, count, bytes, refused, _why) => {
		expect(isRefused(on(host, many(count, bytes)))).toBe(refused);
	});

	it("say where they were looked up and, where there are some, what to do", () => {
		for (const host of deployHosts) {
			const { source, advice, files: most, bytes, bytesPerFile } = hostLimits[host];
			expect(URL.canParse(source)).toBe(true);
			if ((most ?? bytes ?? bytesPerFile) !== undefined) expect(advice).not.toBe("");
		}
	});
});

describe("notes", () => {
	it.each([
		["netlify", settings, /`\/archive\/`, and Netlify serves what it is given at `\/`/, "a path needs a folder"],
		["cloudflare", settings, /Write `host: cloudflare`/, "the header file is not published"],
		["s3", { ...settings, precompress: true }, /S3 has no use for the `\.br`/, "compressed files for nothing"],
		["r2", settings, /`index\.html`: add a URL rewrite rule/, "R2 knows no index page"],
	] as const)("%s: %#", (host, of, note, _why) => {
		expect(planDeployment(files, { ...input, host, settings: of, base: { since: "all" } }).notes.join("\n")).toMatch(note);
	});

	it("do not ask for what is so already", () => {
		const plan = planDeployment(files, {
			...input,
			host: "cloudflare",
			settings: { ...settings, host: "cloudflare" },
			base: { since: "all" },
		});
		expect(plan.notes.join("\n")).not.toContain("Write `host:");
	});
});
