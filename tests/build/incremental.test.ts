import { cpSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { captureOf, makeArchive } from "./scratch-archive.ts";

const threeDays = {
	"articles/one.txt": captureOf({ name: "one", day: "2023-04-01" }),
	"articles/two.txt": captureOf({ name: "two", day: "2023-04-03", place: "PORTO" }),
	"articles/three.txt": captureOf({ name: "three", day: "2023-05-02", host: "ledger.example" }),
};

describe("an addition", () => {
	it("renders the pages of the article and no others", { timeout: 60_000 }, async () => {
		const archive = makeArchive(threeDays);
		await archive.build();
		archive.write("articles/four.txt", captureOf({ name: "four", day: "2023-04-03" }));
		const before = archive.site();
		const summary = await archive.build();
		const after = archive.site();
		const changed = Object.keys(after).filter((path) => before[path] !== after[path]);
		expect(changed).toEqual([
			"2023/04/03/index.html",
			"2023/04/index.html",
			"2023/index.html",
			"courier.example/20230403/four.html",
			// Its neighbour of the day.
			"courier.example/20230403/two.html",
			"data/2023-04.csv",
			"data/2023-04.jsonl",
			"feed.json",
			"feed.xml",
			"index.html",
			"languages/en/index.html",
			"languages/index.html",
			"places/index.html",
			"places/lisbon/index.html",
			"search/segments.json",
			"sitemap-2023-04.xml",
			"sources/courier.example/feed.json",
			"sources/courier.example/feed.xml",
			"sources/courier.example/index.html",
			"sources/index.html",
		]);
		expect(summary.parsed).toBe(1);
		// Two pages more than changed: the sitemap index names months, and April was there before; on the map Lisbon has a dot of that size already.
		// What the search knows is no page.
		expect(summary.rendered).toBe(changed.length + 1);
		expect(after).toEqual(await archive.fullSite());
	});

	it("leaves files alone whose bytes are as before", async () => {
		const archive = makeArchive(threeDays);
		await archive.build();
		const page = join(archive.root, "_site/ledger.example/20230502/three.html");
		const before = statSync(page).mtimeMs;
		await archive.build({ full: true });
		expect(statSync(page).mtimeMs).toBe(before);
	});

	it("turns the days beside a new day", async () => {
		const archive = makeArchive(threeDays);
		await archive.build();
		archive.write("articles/between.txt", captureOf({ name: "between", day: "2023-04-02" }));
		const before = archive.site();
		await archive.build();
		const after = archive.site();
		expect(after["2023/04/01/index.html"]).not.toBe(before["2023/04/01/index.html"]);
		expect(after["2023/04/03/index.html"]).not.toBe(before["2023/04/03/index.html"]);
		expect(after).toEqual(await archive.fullSite());
	});
});

describe("a removal", () => {
	it("takes the pages of the article away, and empty folders with them", async () => {
		const archive = makeArchive(threeDays);
		await archive.build();
		archive.remove("articles/three.txt");
		const summary = await archive.build();
		expect(summary.files.removed).toBeGreaterThan(0);
		expect(Object.keys(archive.site()).filter((path) => /ledger|2023\/05/.test(path))).toEqual([]);
		expect(archive.site()).toEqual(await archive.fullSite());
	});

	it("of a whole folder removes nothing until it is allowed", async () => {
		const many = Object.fromEntries(
			Array.from({ length: 12 }, (_, i) => [`articles/many/${i}.txt`, captureOf({ name: `many-${i}`, day: `2022-01-${10 + i}` })]),
		);
		const archive = makeArchive({ ...threeDays, ...many });
		await archive.build();
		const before = archive.site();
		archive.remove("articles/many");
		expect((await archive.build()).removalsRefused).toBe(12);
		expect(archive.site()).toEqual(before);
		expect((await archive.build({ allowRemovals: true })).removalsRefused).toBe(0);
		expect(archive.site()).toEqual(await archive.fullSite());
	});
});

describe("a change of what is not a capture", () => {
	it("in archive.yaml renders every page", async () => {
		const archive = makeArchive(threeDays);
		await archive.build();
		archive.write("archive.yaml", "title: The Renamed Files\n");
		await archive.build();
		expect(archive.site()["2023/04/01/index.html"]).toContain("The Renamed Files");
		expect(archive.site()).toEqual(await archive.fullSite());
	});

	it("in a source reaches the articles of the source, and no others", async () => {
		const archive = makeArchive(threeDays);
		await archive.build();
		archive.write("sources.yaml", "- id: courier.example\n  name: The Lisbon Courier\n  country: PT\n");
		const summary = await archive.build();
		expect(archive.site()["courier.example/20230401/one.html"]).toContain("The Lisbon Courier");
		expect(summary.parsed).toBe(2);
		expect(archive.site()).toEqual(await archive.fullSite());
	});

	it("in a source reaches the articles that name it in words", async () => {
		const archive = makeArchive({
			...threeDays,
			"articles/named.md": "---\nheadline: Named\nsource: The Evening Ledger\n---\n\nA text.\n",
			"articles/placed.md": "---\nheadline: Placed\nurl: https://wire.example/placed\nsource: the evening  ledger\n---\n\nA text.\n",
		});
		await archive.build();
		archive.write("sources.yaml", "- id: evening.example\n  name: The Evening Ledger\n");
		await archive.build();
		expect(archive.site()).toEqual(await archive.fullSite());
		expect(Object.keys(archive.site())).toContain("sources/evening.example/index.html");
	});

	it("in a correction reaches its article", async () => {
		const archive = makeArchive(threeDays);
		await archive.build();
		archive.write(
			"corrections/one.yaml",
			"address: https://courier.example/20230401/one.html\nheadline: Story one, mended\nwhy: The paper edition says so.\nwhen: 2024-01-02\n",
		);
		const summary = await archive.build();
		expect(summary.parsed).toBe(1);
		expect(archive.site()["courier.example/20230401/one.html"]).toContain("Story one, mended");
		expect(archive.site()["changes/index.html"]).toContain("Story one, mended");
		archive.remove("corrections/one.yaml");
		await archive.build();
		expect(archive.site()["courier.example/20230401/one.html"]).not.toContain("mended");
		expect(archive.site()).toEqual(await archive.fullSite());
	});
});

describe("several captures of one address", () => {
	it("are one article: the newest shown, all listed", async () => {
		const first = captureOf({ name: "one", day: "2023-04-01" });
		const archive = makeArchive({ "articles/a.txt": first });
		await archive.build();
		archive.write("articles/b.txt", first.replace(" date 2023-04-01", " date 2023-04-09").replace("Story one", "Story one, again"));
		archive.write("articles/copy.txt", first);
		await archive.build();
		const page = archive.site()["courier.example/20230401/one.html"] ?? "";
		expect(page).toContain("Story one, again");
		expect(page.match(/[0-9a-f]{64}/g)?.length).toBe(2);
		expect(archive.site()).toEqual(await archive.fullSite());
		archive.remove("articles/b.txt");
		await archive.build();
		expect(archive.site()["courier.example/20230401/one.html"]).not.toContain("again");
		expect(archive.site()).toEqual(await archive.fullSite());
	});

	it("whose addresses collide in case keep the plain path for the first", async () => {
		const archive = makeArchive({ "articles/b.txt": captureOf({ name: "story", day: "2023-04-01" }) });
		await archive.build();
		archive.write("articles/a.txt", captureOf({ name: "Story", day: "2023-04-01" }));
		await archive.build();
		const pages = Object.keys(archive.site()).filter((path) => path.startsWith("courier.example/"));
		expect(pages).toEqual([
			"courier.example/20230401/Story.html",
			expect.stringMatching(/^courier\.example\/20230401\/story~[0-9a-f]{8}\.html$/),
		]);
		expect(archive.site()).toEqual(await archive.fullSite());
	});
});

describe("a state that another machine kept", () => {
	it("is taken up by a fresh checkout elsewhere, with other times: nothing is parsed, nothing is written", async () => {
		const archive = makeArchive(threeDays);
		await archive.build();
		const elsewhere = `${archive.root}-elsewhere`;
		onTestFinished(() => rmSync(elsewhere, { recursive: true }));
		cpSync(archive.root, elsewhere, { recursive: true });
		const summary = await archive.build({ root: elsewhere });
		expect(summary).toMatchObject({ parsed: 0, rendered: 0, files: { added: 0, changed: 0, removed: 0 } });
		expect(archive.site(join(elsewhere, "_site"))).toEqual(archive.site());
		archive.write("articles/four.txt", captureOf({ name: "four", day: "2023-04-03" }));
		cpSync(join(archive.root, "content"), join(elsewhere, "content"), { recursive: true });
		expect(await archive.build({ root: elsewhere })).toMatchObject({ parsed: 1 });
	});
});

describe("citations as files", () => {
	it("are published only when archive.yaml says so, and go with their article", async () => {
		const archive = makeArchive(threeDays);
		const files = () => Object.keys(archive.site()).filter((path) => path.startsWith("citations/"));
		await archive.build();
		expect(files()).toEqual([]);
		archive.write("archive.yaml", "title: The Scratch Files\naddress: https://scratch.example/\ncitationFiles: true\n");
		await archive.build();
		expect(files()).toHaveLength(9);
		archive.write("articles/four.txt", captureOf({ name: "four", day: "2023-04-03" }));
		archive.remove("articles/three.txt");
		await archive.build();
		expect(files()).toHaveLength(9);
		expect(archive.site()).toEqual(await archive.fullSite());
		expect(Object.values(archive.site()).filter((text) => text.startsWith("TY  - NEWS\r\nTI  - Story "))).toHaveLength(3);
	});
});

describe("captures as found", () => {
	it("are served only when archive.yaml says so, and not of sources that allow excerpts only", async () => {
		const archive = makeArchive(threeDays);
		await archive.build();
		expect(Object.keys(archive.site()).filter((path) => path.startsWith("captures/"))).toEqual([]);
		archive.write("archive.yaml", "title: The Open Files\npublishCaptures: true\n");
		archive.write("sources.yaml", "- id: ledger.example\n  name: The Ledger\n  excerpt: true\n");
		await archive.build();
		const captures = Object.entries(archive.site()).filter(([path]) => path.startsWith("captures/"));
		expect(captures.map(([, text]) => text).sort()).toEqual([threeDays["articles/one.txt"], threeDays["articles/two.txt"]].sort());
		archive.remove("articles/one.txt");
		await archive.build();
		expect(archive.site()).toEqual(await archive.fullSite());
	});
});
