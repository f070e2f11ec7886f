import { describe, expect, it } from "vitest";
import { findDeadLinks } from "./dead-links.ts";
import { makeArchive, type ScratchArchive } from "./scratch-archive.ts";

/** One page names at most 150 lists (`model/list-drawers.ts`). */
const most = 150;
const basePath = "/archive/";

/** Made-up names that begin with `start` and differ at once: Baba, Bacb, Badc … */
function names(start: string, count: number): readonly string[] {
	const letters = [..."abcdefghijklmnopqrstuvwxyz"];
	return Array.from({ length: count }, (_, index) => `${start}${letters[index % 26]}${letters[Math.floor(index / 26) % 26]}${index}`);
}

/** A capture under as many topics as one may have. */
function story(name: string, topics: readonly string[], day = "2021-03-05"): string {
	return `---\nheadline: Story ${name}\nurl: https://courier.example/${name}\npublished: ${day}\nlanguage: en\ntopics: [${topics.join(", ")}]\n---\n\nThe gate opened.\n`;
}

/** Captures that make these topics, fifty each. */
function stories(topics: readonly string[]): Readonly<Record<string, string>> {
	const chunks = Array.from({ length: Math.ceil(topics.length / 50) }, (_, index) => topics.slice(index * 50, index * 50 + 50));
	return Object.fromEntries(chunks.map((chunk, index) => [`articles/bulk-${chunk[0]}-${index}.md`, story(`bulk-${chunk[0]}`, chunk)]));
}

const add = (archive: ScratchArchive, name: string, topics: readonly string[], day?: string): void =>
	archive.write(`articles/${name}.md`, story(name, topics, day));

function indexPages(site: Readonly<Record<string, string>>): readonly string[] {
	return Object.keys(site).filter((path) => path.startsWith("topics/@") || path === "topics/index.html");
}

/** Builds what changed, and holds it against a full build. Returns the site. */
async function build(archive: ScratchArchive): Promise<Readonly<Record<string, string>>> {
	await archive.build();
	const site = archive.site();
	const full = await archive.fullSite();
	expect(Object.keys(site)).toEqual(Object.keys(full));
	expect(Object.keys(site).filter((path) => site[path] !== full[path])).toEqual([]);
	expect(findDeadLinks(site, basePath)).toEqual([]);
	return site;
}

function changed(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): readonly string[] {
	return indexPages({ ...before, ...after })
		.filter((path) => before[path] !== after[path])
		.sort();
}

describe("an index of names", () => {
	it("that passes 150 names is divided by letter as a full build divides it, and joined again", { timeout: 60_000 }, async () => {
		const archive = makeArchive(stories([...names("A", 100), ...names("B", 50)]));
		const before = await build(archive);
		expect(indexPages(before)).toEqual(["topics/index.html"]);
		add(archive, "one", ["Cranes"]);
		const divided = await build(archive);
		expect(indexPages(divided)).toEqual(["topics/@a/index.html", "topics/@b/index.html", "topics/@c/index.html", "topics/index.html"]);
		archive.remove("articles/one.md");
		expect(await build(archive)).toEqual(before);
	});

	it("divides a letter that passes 150 names, and a beginning, and joins them again", { timeout: 60_000 }, async () => {
		const ka = names("Ka", most);
		const archive = makeArchive(stories([...ka, ...names("B", 20)]));
		const whole = await build(archive);
		expect(indexPages(whole)).toEqual(["topics/@b/index.html", "topics/@k/index.html", "topics/index.html"]);
		add(archive, "ko", ["Kobold"]);
		const byLetter = await build(archive);
		expect(indexPages(byLetter)).toEqual([
			"topics/@b/index.html",
			"topics/@k/@ka/index.html",
			"topics/@k/@ko/index.html",
			"topics/@k/index.html",
			"topics/index.html",
		]);
		add(archive, "ka", ["Ka"]);
		const byBeginning = await build(archive);
		expect(indexPages(byBeginning)).toEqual([
			"topics/@b/index.html",
			"topics/@k/@ka-/index.html",
			...[..."abcdefghijklmnopqrstuvwxyz"].map((letter) => `topics/@k/@ka${letter}/index.html`),
			"topics/@k/@ko/index.html",
			"topics/@k/index.html",
			"topics/index.html",
		]);
		archive.remove("articles/ka.md");
		expect(await build(archive)).toEqual(byLetter);
		archive.remove("articles/ko.md");
		expect(await build(archive)).toEqual(whole);
	});

	it("that passes 150 by one more and one less at once stays as it is", { timeout: 60_000 }, async () => {
		const archive = makeArchive({ ...stories(names("A", most)), "articles/one.md": story("one", ["Cranes"]) });
		const before = await build(archive);
		archive.remove("articles/one.md");
		add(archive, "two", ["Docks"]);
		const after = await build(archive);
		expect(changed(before, after)).toEqual(["topics/@c/index.html", "topics/index.html", "topics/@d/index.html"].sort());
	});

	it("moves a name that most articles spell otherwise now to its letter", { timeout: 60_000 }, async () => {
		const archive = makeArchive();
		archive.write("sources.yaml", "- id: ledger.example\n  name: Zephyr Ledger\n");
		for (const name of names("P", most))
			archive.write(`articles/${name}.txt`, `https://${name.toLowerCase()}.example/a\nThe gate of ${name}\n\nIt opened.\n`);
		archive.write("articles/ledger.txt", "https://ledger.example/a\nThe gate of Lisbon\n\nIt opened.\n");
		const before = await build(archive);
		expect(before["sources/@z/index.html"]).toContain("Zephyr Ledger");
		archive.write("sources.yaml", "- id: ledger.example\n  name: Quay Ledger\n");
		const after = await build(archive);
		expect(after["sources/@z/index.html"]).toBeUndefined();
		expect(after["sources/@q/index.html"]).toContain("Quay Ledger");
	});

	it("is touched by an addition only where its names are", { timeout: 60_000 }, async () => {
		const archive = makeArchive(stories([...names("B", most + 1), "Cranes"]));
		// So many have more articles that the addition makes these none of the most filed.
		for (let number = 0; number < 5; number++) add(archive, `full-${number}`, names("B", 60).slice(40));
		const before = await build(archive);
		add(archive, "next", ["Cranes", "Bba1"], "2021-03-06");
		const after = await build(archive);
		expect(changed(before, after)).toEqual(["topics/@b/@bb/index.html", "topics/@c/index.html"]);
		for (const path of indexPages(after)) expect(after[path]?.length).toBeLessThan(60_000);
	});

	it("has no letters in masthead, home page, sitemaps", { timeout: 60_000 }, async () => {
		const archive = makeArchive(stories([...names("A", most), ...names("B", 20)]));
		const site = await build(archive);
		const naming = Object.entries(site).filter(([, text]) => text.includes("topics/@"));
		expect(naming.map(([path]) => path).filter((path) => !path.startsWith("topics/@"))).toEqual(["topics/index.html"]);
	});
});
