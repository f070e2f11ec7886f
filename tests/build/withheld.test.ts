import { describe, expect, it } from "vitest";
import { hashText } from "../../src/io/hash.ts";
import { runMicrofilm } from "./run-microfilm.ts";
import { captureOf, makeArchive } from "./scratch-archive.ts";

const articles = {
	"articles/one.txt": captureOf({ name: "one", day: "2023-04-01" }),
	"articles/two.txt": captureOf({ name: "two", day: "2023-04-01", place: "PORTO" }).replace(
		"Nobody could remember",
		"Everybody had forgotten",
	),
};
const address = "https://courier.example/20230401/one.html";
const page = "courier.example/20230401/one.html";
const entry = (level: string) => `- address: ${address}\n  level: ${level}\n  reason: privacy\n  since: 2024-02-01\n`;

/** Names of the files in which a text stands. */
/** Files that say it to a reader: where a long address may break says nothing. */
function filesWith(site: Readonly<Record<string, string>>, text: string): readonly string[] {
	return Object.keys(site).filter((path) => site[path]?.replaceAll("<wbr>", "").includes(text));
}

describe("an article that is withheld", () => {
	it("as metadata only, is listed without a word of its text, and its capture is not served", async () => {
		const archive = makeArchive({ ...articles, "withheld.yaml": entry("metadata-only") });
		archive.write("archive.yaml", "title: The Open Files\nprofile: ours\ncontact: a@b.example\npublishCaptures: true\n");
		await archive.build();
		const site = archive.site();
		expect(filesWith(site, "opened the one gate")).toEqual([]);
		expect(filesWith(site, "Story one")).toContain("2023/04/01/index.html");
		expect(filesWith(site, "opened the two gate")).toContain("feed.xml");
		expect(Object.keys(site).filter((path) => path.startsWith("captures/"))).toHaveLength(1);
	});

	it("as a tombstone, has its own page and is named by no other file", async () => {
		const archive = makeArchive(articles);
		await archive.build();
		const before = archive.site();
		archive.write("withheld.yaml", entry("tombstone"));
		await archive.build();
		const site = archive.site();
		expect(site[page]).toMatch(
			/<h1[^>]*>This article is withheld<\/h1>.*It is withheld to protect somebody’s privacy, since 1 February 2024\./s,
		);
		expect(site[page]).toContain('<meta name="robots" content="noindex">');
		expect(filesWith(site, "Story one")).toEqual([]);
		expect(filesWith(site, page)).toEqual([page]);
		expect(Object.keys(site)).not.toContain("places/lisbon/index.html");
		expect(site).toEqual(await archive.fullSite());
		archive.remove("withheld.yaml");
		await archive.build();
		expect(archive.site()).toEqual(before);
	});

	it("by the id of its bytes, stays withheld when a correction gives it an address; the stricter entry counts", async () => {
		const archive = makeArchive(articles);
		archive.write("articles/bare.txt", "A quiet quay\nThe pelican came back.\n");
		await archive.build();
		const id = Object.keys(archive.site()).flatMap((path) => /^articles\/([0-9a-f]{16})\//.exec(path)?.[1] ?? [])[0] ?? "";
		const decision = "  reason: privacy\n  since: 2024-02-01\n";
		archive.write("withheld.yaml", `- id: ${id}\n  level: metadata-only\n${decision}`);
		await archive.build();
		expect(filesWith(archive.site(), "pelican")).toEqual([]);
		archive.write("corrections/quay.yaml", `id: ${id}\nurl: https://courier.example/quay.html\nwhy: The clipping says so.\n`);
		await archive.build();
		expect(filesWith(archive.site(), "pelican")).toEqual([]);
		expect(archive.site()["courier.example/quay.html"]).toContain("A quiet quay");
		const stricter = `- address: https://courier.example/quay.html\n  level: tombstone\n${decision}`;
		archive.write("withheld.yaml", `${stricter}- id: ${id}\n  level: excerpt\n${decision}`);
		await archive.build();
		expect(filesWith(archive.site(), "A quiet quay")).toEqual([]);
		expect(archive.site()).toEqual(await archive.fullSite());
	});

	it("stays withheld when a newer capture of its address comes: what is withheld of one is withheld of the article", async () => {
		const archive = makeArchive(articles);
		const id = hashText(articles["articles/one.txt"]).slice(0, 16);
		archive.write("withheld.yaml", `- id: ${id}\n  level: metadata-only\n  reason: privacy\n  since: 2024-02-01\n`);
		archive.write("articles/later.txt", articles["articles/one.txt"].replace(/ date \S+/, " date 2024-02-02"));
		await archive.build();
		expect(archive.site()[page]).toContain("The text is not shown.");
		expect(filesWith(archive.site(), "opened the one gate")).toEqual([]);
		expect(archive.site()).toEqual(await archive.fullSite());
	});

	it("is one problem of `withheld.yaml` when no article is meant", async () => {
		const archive = makeArchive({ ...articles, "withheld.yaml": entry("excerpt").replace("one.html", "none.html") });
		expect((await archive.build()).problems.map(({ id }) => id)).toContain("withholding-unmatched");
	});

	it.each([
		["level: hidden", "level", 2],
		["reason: because", "reason", 3],
		["since: soon", "since", 4],
	])("stops the build with the line of a fault: %s", async (line, key, number) => {
		const archive = makeArchive({ ...articles, "withheld.yaml": entry("excerpt").replace(new RegExp(`${key}: .*`), line) });
		await expect(archive.build()).rejects.toThrow(new RegExp(`^content/withheld\\.yaml:${number}: `));
	});

	it("is found by `check` on a site that was built before, and in no file after the next build", { timeout: 60_000 }, async () => {
		const archive = makeArchive(articles);
		await archive.build();
		archive.write("withheld.yaml", entry("metadata-only"));
		const check = async () => JSON.parse((await runMicrofilm(["check", "--json", "--root", archive.root])).stdout).withheldShown;
		const found = await check();
		const paths = found.map(({ path }: { path: string }) => path);
		// Its page, lists, feeds and records.
		for (const path of ["2023/04/01/index.html", page, "data/2023-04.jsonl", "feed.json", "feed.xml"]) expect(paths).toContain(path);
		expect(found[0].article).toBe(address);
		await archive.build();
		expect(await check()).toEqual([]);
	});
});
