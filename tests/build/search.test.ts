import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { openState } from "../../src/archive/open-state.ts";
import { readDeployFiles } from "../../src/publish/deploy/deploy-files.ts";
import { openFiles } from "../../src/search/find/fetch-file.ts";
import { parseQuery } from "../../src/search/find/parse-query.ts";
import { readManifest, readStub, searchArchive } from "../../src/search/find/search-archive.ts";
import type { SearchManifest } from "../../src/search/manifest.ts";
import { runMicrofilm } from "./run-microfilm.ts";
import { captureOf, makeArchive, type ScratchArchive } from "./scratch-archive.ts";

const three = {
	"articles/one.txt": captureOf({ name: "one", day: "2023-04-01" }),
	"articles/two.txt": captureOf({ name: "two", day: "2023-04-03", headline: "The pelican returns" }),
	"articles/three.txt": captureOf({ name: "three", day: "2023-05-02", host: "ledger.example" }),
};

const addressOfTwo = "https://courier.example/20230403/two.html";
const why = "  reason: privacy\n  since: 2024-01-01\n";

function searchFolder({ root }: ScratchArchive): string {
	return join(root, "_site/search");
}

/** The addresses that a query finds, as the page does: from the published files alone. */
async function find(archive: ScratchArchive, typed: string): Promise<readonly string[]> {
	const fetchFile = openFiles(async (path) => new Uint8Array(readFileSync(join(searchFolder(archive), path))));
	const manifest = await readManifest(fetchFile);
	const found: (string | undefined)[] = [];
	for await (const { hits } of searchArchive(parseQuery(typed), { manifest, fetchFile }))
		for (const hit of hits) found.push((await readStub(hit, fetchFile))?.href);
	return found.map(String);
}

function readSegments(archive: ScratchArchive): SearchManifest["segments"] {
	const manifest: SearchManifest = JSON.parse(readFileSync(join(searchFolder(archive), "segments.json"), "utf8"));
	return manifest.segments;
}

/** Everything that lies below `search/segments/`, unpacked, as one text. */
function publishedWords(archive: ScratchArchive): string {
	const folder = join(searchFolder(archive), "segments");
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const bytes = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name)));
	return bytes.map((each, at) => (files[at]?.name.endsWith(".bin") ? gunzipSync(each) : each).toString("latin1")).join("\n");
}

describe("the search of a site", { timeout: 60_000 }, () => {
	it("grows by one small segment with an addition, in the same publication", async () => {
		const archive = makeArchive(three);
		expect((await archive.build()).search).toMatchObject({ indexed: 3, recent: 0, files: 5 });
		const [large] = readSegments(archive);
		archive.write("articles/four.txt", captureOf({ name: "four", day: "2022-01-01", headline: "A walrus calls" }));
		expect((await archive.build()).search).toMatchObject({ indexed: 1, recent: 1, files: 5 });
		expect(readSegments(archive).map(({ folder, kind }) => [folder === large?.folder, kind])).toEqual([
			[false, "recent"],
			[true, "dated"],
		]);
		expect(await find(archive, "walrus")).toEqual(["courier.example/20220101/four.html"]);
		expect((await archive.build()).search).toMatchObject({ indexed: 0, recent: 1, files: 0 });
	});

	it("is folded when it is asked to, and at `--full`", async () => {
		const archive = makeArchive(three);
		await archive.build();
		for (const how of [{ fold: true }, { full: true }]) {
			archive.write("articles/four.txt", captureOf({ name: "four", day: "2023-04-02", headline: `A walrus ${Object.keys(how)}` }));
			expect((await archive.build()).search?.recent).toBe(1);
			expect((await archive.build(how)).search).toMatchObject({ indexed: 4, recent: 0 });
			expect(readSegments(archive).map(({ kind }) => kind)).toEqual(["dated"]);
			expect(await find(archive, "walrus")).toEqual(["courier.example/20230402/four.html"]);
		}
	});

	it("finds a removed article no more, and no file holds its words", async () => {
		const archive = makeArchive(three);
		await archive.build();
		expect(publishedWords(archive)).toContain("pelican");
		archive.remove("articles/two.txt");
		await archive.build();
		expect(await find(archive, "pelican")).toEqual([]);
		expect(publishedWords(archive)).not.toContain("pelican");
		expect(archive.site()).toEqual(await archive.fullSite());
	});

	it.each([
		["removed", (archive: ScratchArchive) => archive.remove("articles/two.txt")],
		["withheld", (archive: ScratchArchive) => archive.write("withheld.yaml", `- address: ${addressOfTwo}\n  level: tombstone\n${why}`)],
	])("holds no word of an article that was edited and then %s, of neither edition", async (_, take) => {
		const archive = makeArchive(three);
		await archive.build();
		archive.write("articles/two.txt", captureOf({ name: "two", day: "2023-04-03", headline: "The walrus returns" }));
		await archive.build();
		for (const word of ["pelican", "walrus"]) expect(publishedWords(archive)).toContain(word);
		take(archive);
		await archive.build();
		expect(publishedWords(archive)).not.toMatch(/pelican|walrus|two/);
		expect(archive.site()).toEqual(await archive.fullSite());
	});

	it("finds of a source with `excerpt` the first words alone, from the build on that says so", async () => {
		const archive = makeArchive({
			...three,
			"articles/long.txt": `${captureOf({ name: "long", day: "2023-04-02", host: "ledger.example" })}${"And so on. ".repeat(60)}pangolin\n`,
		});
		await archive.build();
		expect(await find(archive, "pangolin")).toEqual(["ledger.example/20230402/long.html"]);
		archive.write("sources.yaml", "- id: ledger.example\n  name: The Ledger\n  excerpt: true\n");
		await archive.build();
		expect(await find(archive, "pangolin")).toEqual([]);
		expect(publishedWords(archive)).not.toContain("pangolin");
		expect(await find(archive, "keeper long")).toEqual(["ledger.example/20230402/long.html"]);
	});

	it.each([
		["excerpt", ["courier.example/20230403/two.html"]],
		["metadata-only", ["courier.example/20230403/two.html"]],
		["tombstone", []],
	])(
		"finds of an article that is withheld (%s) what is shown of it: by its headline %j, by its text nothing",
		async (level, byHeadline) => {
			const text = `${captureOf({ name: "two", day: "2023-04-03", headline: "The pelican returns" })}${"And so on. ".repeat(60)}pangolin\n`;
			const archive = makeArchive({ ...three, "articles/two.txt": text });
			await archive.build();
			expect(await find(archive, "pangolin")).toEqual(["courier.example/20230403/two.html"]);
			archive.write("withheld.yaml", `- address: ${addressOfTwo}\n  level: ${level}\n${why}`);
			await archive.build();
			expect([await find(archive, "pelican"), await find(archive, "pangolin")]).toEqual([byHeadline, []]);
			expect(publishedWords(archive)).not.toContain("pangolin");
			expect(archive.site()).toEqual(await archive.fullSite());
		},
	);

	it("shows an article without words as the messages of the archive say, from the build on that reads them", async () => {
		const archive = makeArchive({
			...three,
			"articles/bare.md": "---\nurl: https://courier.example/bare.html\n---\n\nA text without a headline.\n",
			"withheld.yaml": "- address: https://courier.example/bare.html\n  level: metadata-only\n  reason: other\n  since: 2024-01-01\n",
		});
		await archive.build();
		archive.write("../layouts/messages/en.yaml", "lists:\n  noHeadline: nothing said\n");
		await archive.build();
		expect(publishedWords(archive)).toContain("[nothing said]");
		expect(archive.site()).toEqual(await archive.fullSite());
	});

	it("is made again when the site is gone", async () => {
		const archive = makeArchive(three);
		await archive.build();
		const before = archive.site();
		rmSync(join(archive.root, "_site"), { recursive: true });
		await archive.build();
		expect(archive.site()).toEqual(before);
	});

	it("is published with compressed copies where the archive has them, and without where it has none", async () => {
		// Below a kilobyte, a file gets none.
		const archive = makeArchive(
			Object.fromEntries(
				Array.from({ length: 9 }, (_, at) => [`articles/${at}.txt`, captureOf({ name: `story-${at}`, day: "2023-04-01" })]),
			),
		);
		const settings = readFileSync(join(archive.root, "content/archive.yaml"), "utf8");
		await archive.build();
		const stubs = () =>
			readdirSync(join(searchFolder(archive), "segments"), { recursive: true }).filter((path) => /articles-/.test(`${path}`)).length;
		expect(stubs()).toBe(1);
		archive.write("archive.yaml", `${settings}precompress: true\n`);
		await archive.build();
		expect(stubs()).toBe(3);
		archive.write("archive.yaml", settings);
		await archive.build();
		expect(stubs()).toBe(1);
	});

	it("is left out with `search: false`: no page, no link, no file; and comes back", async () => {
		const archive = makeArchive(three);
		await archive.build();
		const before = archive.site();
		const settings = readFileSync(join(archive.root, "content/archive.yaml"), "utf8");
		archive.write("archive.yaml", `${settings}search: false\n`);
		expect((await archive.build()).search).toBe(null);
		expect(existsSync(searchFolder(archive))).toBe(false);
		const site = archive.site();
		expect(Object.keys(site).filter((path) => /^(?:search|assets\/search-)/.test(path))).toEqual([]);
		expect(Object.entries(site).filter(([, text]) => text.includes("/search/"))).toEqual([]);
		expect(site).toEqual(await archive.fullSite());
		archive.write("archive.yaml", settings);
		await archive.build();
		expect(archive.site()).toEqual(before);
	});
});

describe("a publication of the search", { timeout: 60_000 }, () => {
	it("puts segments in place before the manifest, the manifest after the articles, and removes old segments last", async () => {
		const archive = makeArchive(three);
		await archive.build();
		const [old] = readSegments(archive);
		const removed = await find(archive, "pelican");
		archive.remove("articles/two.txt");
		archive.write("articles/four.txt", captureOf({ name: "four", day: "2023-04-02", headline: "A walrus calls" }));
		const manifest = join(searchFolder(archive), "segments.json");
		const before = readFileSync(manifest, "utf8");
		// Stopped where the manifest goes into place.
		rmSync(manifest);
		mkdirSync(join(manifest, "in-the-way"), { recursive: true });
		await expect(archive.build()).rejects.toMatchObject({ exitCode: 3 });
		rmSync(manifest, { recursive: true });
		writeFileSync(manifest, before);
		expect(existsSync(join(archive.root, "_site/courier.example/20230402/four.html"))).toBe(true);
		const folders = readdirSync(join(searchFolder(archive), "segments"));
		expect(folders).toContain(old?.folder);
		expect(folders.length).toBe(3);
		expect(await find(archive, "pelican")).toEqual(removed);
		expect((await archive.build()).recovered).toBe(true);
		expect(await find(archive, "pelican")).toEqual([]);
		expect(publishedWords(archive)).not.toContain("pelican");
		expect(await find(archive, "walrus")).toEqual(["courier.example/20230402/four.html"]);
	});

	it("is made anew when its journal was lost", async () => {
		const archive = makeArchive(three);
		await archive.build();
		archive.remove("articles/two.txt");
		const page = join(archive.root, "_site/2023/04/index.html");
		rmSync(page);
		mkdirSync(join(page, "in-the-way"), { recursive: true });
		await expect(archive.build()).rejects.toMatchObject({ exitCode: 3 });
		rmSync(page, { recursive: true });
		writeFileSync(join(archive.root, "._site.staging/journal"), "");
		rmSync(searchFolder(archive), { recursive: true });
		expect((await archive.build()).recovered).toBe(false);
		expect(await find(archive, "pelican")).toEqual([]);
		expect(archive.site()).toEqual(await archive.fullSite());
	});

	it("is told in changes.json and uploaded in the same order", async () => {
		const archive = makeArchive(three);
		await archive.build();
		const { added } = JSON.parse(readFileSync(join(archive.root, ".microfilm/changes.json"), "utf8"));
		expect(added.filter((path: string) => path.startsWith("search/")).map((path: string) => path.replace(/all-[0-9a-f]+/, "all"))).toEqual([
			"search/index.html",
			"search/segments.json",
			"search/segments/all/articles-0.json",
			"search/segments/all/days.json",
			"search/segments/all/facets.bin",
			"search/segments/all/words-0.bin",
		]);
		const state = openState(join(archive.root, ".microfilm/state.db"));
		const files = readDeployFiles(state).filter(({ path }) => path.startsWith("search/"));
		state.close();
		expect(files.map(({ path, group, cacheControl }) => [path.slice(0, 16), group, cacheControl.includes("immutable")])).toEqual([
			["search/segments/", "assets", true],
			["search/segments/", "assets", true],
			["search/segments/", "assets", true],
			["search/segments/", "assets", true],
			["search/segments.json".slice(0, 16), "lists", false],
			["search/index.html".slice(0, 16), "lists", false],
		]);
	});
});

describe("rebuild-check", () => {
	it("compares the search article by article, whatever its segments are", { timeout: 60_000 }, async () => {
		const archive = makeArchive(three);
		await archive.build();
		archive.write("articles/four.txt", captureOf({ name: "four", day: "2023-04-02" }));
		await archive.build();
		const check = () => runMicrofilm(["rebuild-check", "--root", archive.root]);
		expect(await check()).toMatchObject({ code: 0, stdout: "The site equals a full build, byte by byte.\n" });
		const manifest = join(searchFolder(archive), "segments.json");
		const segments = readSegments(archive);
		writeFileSync(manifest, JSON.stringify({ version: 1, segments: segments.filter(({ kind }) => kind !== "recent") }));
		expect(await check()).toMatchObject({
			code: 1,
			stdout: "the search finds it otherwise: courier.example/20230402/four.html\nRun `microfilm build --full`.\n",
		});
		rmSync(manifest);
		expect(await check()).toMatchObject({ code: 1, stdout: "differs: search/segments.json\nRun `microfilm build --full`.\n" });
	});
});
