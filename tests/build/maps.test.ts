import { describe, expect, test } from "vitest";
import { captureOf, makeArchive, type ScratchArchive } from "./scratch-archive.ts";

type Site = Readonly<Record<string, string>>;

const isOfPlaces = (path: string): boolean => /^(?:places|countries)\//.test(path);

/** Adds an article, and tells which pages of places and countries that changed. The site is then as a full build makes it. */
async function add(archive: ScratchArchive, parts: { readonly name: string; readonly place: string }): Promise<readonly string[]> {
	const before = archive.site();
	archive.write(`articles/${parts.name}.txt`, captureOf({ day: "2024-05-31", ...parts }));
	await archive.build();
	const after = archive.site();
	expect(await archive.fullSite()).toEqual(after);
	return changedPaths(before, after);
}

function changedPaths(before: Site, after: Site): readonly string[] {
	return [...new Set([...Object.keys(before), ...Object.keys(after)])]
		.filter((path) => isOfPlaces(path) && before[path] !== after[path])
		.sort();
}

describe("the pages of countries, and the map", { timeout: 60_000 }, () => {
	test("change when a place comes or goes, and are as before otherwise", async () => {
		const archive = makeArchive({ "articles/first.txt": captureOf({ name: "first", day: "2024-05-30", place: "LISBON" }) });
		await archive.build();
		expect(Object.keys(archive.site()).filter(isOfPlaces)).toEqual([
			"countries/index.html",
			"countries/pt/index.html",
			"places/datelines.svg",
			"places/index.html",
			"places/land.svg",
			"places/lisbon/index.html",
		]);
		const first = archive.site();
		expect(await add(archive, { name: "another", place: "PORTO" })).toEqual([
			"countries/index.html",
			"countries/pt/index.html",
			"places/datelines.svg",
			"places/index.html",
			"places/porto/index.html",
		]);
		expect(await add(archive, { name: "second", place: "PORTO" })).toEqual([
			"places/datelines.svg",
			"places/index.html",
			"places/porto/index.html",
		]);
		expect(await add(archive, { name: "third", place: "PORTO" })).toEqual(["places/index.html", "places/porto/index.html"]);
		for (const name of ["another", "second", "third"]) archive.remove(`articles/${name}.txt`);
		await archive.build();
		expect(archive.site()).toEqual(first);
	});

	test("of a country go with its last place", async () => {
		const archive = makeArchive({ "articles/first.txt": captureOf({ name: "first", day: "2024-05-30", place: "LISBON" }) });
		await archive.build();
		await add(archive, { name: "second", place: "OSLO" });
		expect(archive.site()["countries/no/index.html"]).toContain("<h1");
		archive.write("articles/second.txt", captureOf({ name: "second", day: "2024-05-31", place: "PORTO" }));
		const before = archive.site();
		await archive.build();
		const after = archive.site();
		expect(changedPaths(before, after)).toEqual([
			"countries/index.html",
			"countries/no/index.html",
			"countries/pt/index.html",
			"places/datelines.svg",
			"places/index.html",
			"places/oslo/index.html",
			"places/porto/index.html",
		]);
		expect(after["countries/no/index.html"]).toBeUndefined();
		expect(await archive.fullSite()).toEqual(after);
	});
});
