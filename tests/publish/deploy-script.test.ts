import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { DeployHost } from "../../src/model/deploy-host.ts";
import type { GrowthRate } from "../../src/publish/deploy/deploy-forecast.ts";
import { type PlanBase, planDeployment } from "../../src/publish/deploy/deploy-plan.ts";
import { describeDeployment } from "../../src/report/describe-deploy.ts";
import { quoteShell, toShellComments } from "../../src/report/describe-deploy-shell.ts";
import { fileOf, settings } from "./deploy-example.ts";

/** Stands for every program that a script calls: notes its name, its words and what it reads. */
const stub = `#!/bin/sh
{ printf '%s' "\${0##*/}"; for word; do printf ' <%s>' "$word"; done; printf '\\n'; case "$*" in *from=-*) cat;; esac; } >> "$CALLS"
`;

/** Carries a script out with stubs for programs, and gives what they were told, line by line. */
function carryOut(
	script: string,
	environment: Readonly<Record<string, string>> = {},
): { readonly calls: readonly string[]; readonly code: number | null; readonly said: string } {
	const folder = mkdtempSync(join(tmpdir(), "microfilm-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	for (const name of ["aws", "rsync", "npx", "curl"]) {
		writeFileSync(join(folder, name), stub);
		chmodSync(join(folder, name), 0o755);
	}
	const calls = join(folder, "calls");
	writeFileSync(calls, "");
	const env = { PATH: `${folder}:${process.env.PATH ?? ""}`, CALLS: calls, ...environment };
	const { status, stderr } = spawnSync("sh", [], { input: script, env, encoding: "utf8" });
	return { calls: readFileSync(calls, "utf8").split("\n").filter(Boolean), code: status, said: stderr };
}

const nasty = 'courier.example/it\'s $(touch x) `y` "z".html';
const files = [
	fileOf("assets/style-0.css", {
		group: "assets",
		contentType: "text/css; charset=utf-8",
		cacheControl: "public, max-age=31536000, immutable",
	}),
	fileOf(nasty, { group: "articles" }),
	fileOf("#odd/index.html"),
	fileOf("index.html"),
];
const base: PlanBase = {
	since: "deployed",
	deployed: new Map([
		["index.html", "old"],
		["2024/gone [1]/index.html", "old"],
	]),
};
const planOf = (host: DeployHost, of: PlanBase = base) =>
	planDeployment(files, { host, settings, site: "/srv/my site", articles: 1, growth: undefined, base: of });
const scriptOf = (host: DeployHost, of?: PlanBase): string => describeDeployment(planOf(host, of), "npx microfilm deploy-plan --done");

describe("quoteShell", () => {
	it.each(["plain", "it's", "", "a b", '$HOME `id` $(id) \\ " ! * ?', "-n", "ü\t#", "'''"])(
		"the shell reads %j as one word, as it is",
		(text) => {
			expect(spawnSync("sh", ["-c", `printf '<%s>' ${quoteShell(text)}`], { encoding: "utf8" }).stdout).toBe(`<${text}>`);
		},
	);

	it("no line end leads out of a comment", () => {
		expect(toShellComments(["one\ntouch x\r\ntwo", ""])).toEqual(["# one", "# touch x", "# two", "#"]);
	});
});

describe("the script for S3", () => {
	it("sends assets, articles, lists with type and cache class, then removes, then purges, then says that it is done", () => {
		const page = "<--content-type> <text/html; charset=utf-8> <--cache-control> <public, max-age=60, must-revalidate>";
		expect(carryOut(scriptOf("s3"), { BUCKET: "cuttings", DISTRIBUTION: "E1" })).toEqual({
			calls: [
				"aws <s3> <cp> <--only-show-errors> <--content-type> <text/css; charset=utf-8> <--cache-control> <public, max-age=31536000, immutable> </srv/my site/assets/style-0.css> <s3://cuttings/archive/assets/style-0.css>",
				`aws <s3> <cp> <--only-show-errors> ${page} </srv/my site/${nasty}> <s3://cuttings/archive/${nasty}>`,
				`aws <s3> <cp> <--only-show-errors> ${page} </srv/my site/#odd/index.html> <s3://cuttings/archive/#odd/index.html>`,
				`aws <s3> <cp> <--only-show-errors> ${page} </srv/my site/index.html> <s3://cuttings/archive/index.html>`,
				"aws <s3> <rm> <--only-show-errors> <s3://cuttings/archive/2024/gone [1]/index.html>",
				"aws <cloudfront> <create-invalidation> <--distribution-id> <E1> <--paths> </archive/> </archive/2024/gone%20%5B1%5D/>",
				"npx <microfilm> <deploy-plan> <--done>",
			],
			code: 0,
			said: "",
		});
	});

	it("stops before it sends anything when it does not know where to", () => {
		const { calls, code, said } = carryOut(scriptOf("s3"));
		expect([calls, code === 0, said]).toEqual([[], false, expect.stringContaining("Set BUCKET: the name of the bucket")]);
	});

	it("purges everything by one path when it does not know what was there", () => {
		const { calls } = carryOut(scriptOf("s3", { since: "all" }), { BUCKET: "cuttings", DISTRIBUTION: "E1" });
		expect(calls.at(-2)).toBe("aws <cloudfront> <create-invalidation> <--distribution-id> <E1> <--paths> </archive/*>");
	});
});

describe("the script for R2", () => {
	it("names the endpoint, and purges a hundred addresses at a time", () => {
		const old = Array.from({ length: 150 }, (_, i) => [`${i}.html`, "old"] as const);
		const { calls, code } = carryOut(scriptOf("r2", { since: "deployed", deployed: new Map(old) }), {
			BUCKET: "cuttings",
			ACCOUNT: "a1",
			ZONE: "z1",
			CLOUDFLARE_API_TOKEN: "secret",
		});
		expect([code, calls[0]]).toEqual([0, expect.stringContaining("<--endpoint-url> <https://a1.r2.cloudflarestorage.com>")]);
		const purges = calls.filter((call) => call.startsWith("curl")).map((call) => /<--data> <(\{.*\})> </.exec(call)?.[1] ?? "");
		expect(purges.map((body): number => JSON.parse(body).files.length)).toEqual([100, 50]);
	});
});

describe("the script for rsync", () => {
	it("purges the cache that stands before the server", () => {
		const environment = { DESTINATION: "/srv/", ZONE: "z1", CLOUDFLARE_API_TOKEN: "secret" };
		const purge = carryOut(scriptOf("rsync"), environment).calls.find((call) => call.startsWith("curl"));
		const addresses = ["https://archive.example/archive/", "https://archive.example/archive/2024/gone%20%5B1%5D/"];
		expect(purge).toContain(
			`<--data> <${JSON.stringify({ files: addresses })}> <https://api.cloudflare.com/client/v4/zones/z1/purge_cache>`,
		);
	});

	it("sends each group by itself, in order, then removes what it knows and nothing else", () => {
		const sent = "rsync <-rtp> <--chmod=D755,F644> <--delay-updates> <--files-from=-> </srv/my site/> <me@server:/srv/site/>";
		expect(carryOut(scriptOf("rsync"), { DESTINATION: "me@server:/srv/site/" })).toEqual({
			calls: [
				sent,
				"./assets/style-0.css",
				sent,
				`./${nasty}`,
				sent,
				"./#odd/index.html",
				"./index.html",
				"rsync <-r> <--delete> <--existing> <--ignore-existing> <--include-from=-> <--exclude=*> </srv/my site/> <me@server:/srv/site/>",
				"/2024/",
				"/2024/gone \\[1]/",
				"/2024/gone \\[1]/index.html",
				"npx <microfilm> <deploy-plan> <--done>",
			],
			code: 0,
			said: "",
		});
	});

	it("refuses a name with a line end, which would be two names", () => {
		const plan = planDeployment([fileOf("a\nb.html")], {
			host: "rsync",
			settings,
			site: "/s",
			articles: 1,
			growth: undefined,
			base: { since: "all" },
		});
		expect(() => describeDeployment(plan, "")).toThrow(RangeError);
	});
});

describe("the scripts for hosts that compare themselves", () => {
	it("hand over the folder", () => {
		expect(carryOut(scriptOf("netlify")).calls[0]).toBe("npx <netlify-cli> <deploy> <--prod> <--no-build> <--dir> </srv/my site>");
		expect(carryOut(scriptOf("cloudflare"), { PROJECT: "p" }).calls[0]).toBe(
			"npx <wrangler> <pages> <deploy> </srv/my site> <--project-name> <p>",
		);
		expect(carryOut(scriptOf("github"))).toEqual({ calls: [], code: 0, said: "" });
	});
});

describe("the words", () => {
	const growth = { articlesPerMonth: 100, from: "2024-01", to: "2024-12" };
	const many = (count: number) => Array.from({ length: count }, (_, i) => fileOf(`${i}.html`));
	const wordsOf = (count: number, articles: number, of: GrowthRate | null = growth): string =>
		describeDeployment(
			planDeployment(many(count), { host: "cloudflare", settings, site: "/s", articles, growth: of ?? undefined, base: { since: "all" } }),
			"done",
		);

	it("say when a limit is reached, and what to do", () => {
		expect(wordsOf(16_600, 10_000)).toContain(
			"# At 100 articles a month (2024-01 to 2024-12) the limit is reached in about 21 months (2026-09). Then: Take a paid Workers plan",
		);
	});

	it("say that a limit is far away, passed, or not foreseeable", () => {
		expect(wordsOf(80, 80)).toContain("At 100 articles a month (2024-01 to 2024-12) the limit is reached in about 200 months (2041-08).");
		expect(wordsOf(80, 80, { ...growth, articlesPerMonth: 0.5 })).toContain(
			"At fewer than one article a month (2024-01 to 2024-12) it lasts for more than 20 years.",
		);
		expect(wordsOf(80, 80, null)).toContain("The archive does not tell how fast it grows: its articles are of one month.");
		expect(wordsOf(20_001, 10_000)).toContain("# TOO MANY: Cloudflare Pages takes 20,000 files (https://developers.cloudflare.com/");
	});

	it("name files that are too large", () => {
		const plan = planDeployment([fileOf("huge.html", { bytes: 30_000_000 })], {
			host: "cloudflare",
			settings,
			site: "/s",
			articles: 1,
			growth,
			base: { since: "all" },
		});
		expect(describeDeployment(plan, "")).toContain("# TOO LARGE: Cloudflare Pages takes no file of more than 25 MiB (https://");
	});
});
