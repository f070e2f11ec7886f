import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openGazetteer } from "../../src/formats/gazetteer/gazetteer.ts";
import { isTown } from "../../src/formats/gazetteer/is-town.ts";
import { placesDigest } from "../../src/formats/gazetteer/places-digest.ts";
import { openSortedLines } from "../../src/formats/gazetteer/sorted-lines.ts";
import { expandState } from "../../src/formats/gazetteer/state-abbreviations.ts";
import { toSlug } from "../../src/formats/slug.ts";
import { hashText } from "../../src/io/hash.ts";

const folder = join(import.meta.dirname, "../../src/formats/gazetteer");
const names = readFileSync(join(folder, "place-names.tsv"));
const places = readFileSync(join(folder, "places.tsv"));
const towns = readFileSync(join(folder, "town-names.tsv"));

describe("sorted lines are found by their key", () => {
	const find = openSortedLines(Buffer.from("# head\na\t1\nab\t2\t3\nb\t4\nä\t5\n日\t6\n"));

	test.each<[key: string, expected: readonly string[] | undefined, why: string]>([
		["a", ["1"], "the first"],
		["ab", ["2", "3"], "a key that begins with another"],
		["b", ["4"], "the middle"],
		["ä", ["5"], "two bytes"],
		["日", ["6"], "the last"],
		["aa", undefined, "between two"],
		["", undefined, "nothing"],
		["z", undefined, "behind b, before ä"],
		["月", undefined, "behind the last"],
		["# head", undefined, "the head is no key"],
	])("%j: %j (%s)", (key, expected) => {
		expect(find(key)).toEqual(expected);
	});

	test("a last line without an end, and no lines", () => {
		expect(openSortedLines(Buffer.from("a\t1\nb\t2"))("b")).toEqual(["2"]);
		expect(openSortedLines(new Uint8Array())("a")).toBeUndefined();
	});
});

test("the gazetteer tells who has a name, who is also called so, and what is a small town", () => {
	const find = openGazetteer({
		names: Buffer.from("alder\t2\t1\nsaint brae\t1\n"),
		places: Buffer.from("1\tSt. Brae\tGB\tScotland\t120\tcapital\t57.1\t-2.5\n2\tAlder\tCA\tQuébec\t9\t\t45\t-70\tQuébec\n"),
		towns: Buffer.from("alder\t\nlundvik\t\n"),
	});
	const brae = {
		id: 1,
		name: "St. Brae",
		country: "GB",
		region: "Scotland",
		regionKey: "scotland",
		population: 120,
		isCapital: true,
		latitude: 57.1,
		longitude: -2.5,
	};
	const alder = {
		id: 2,
		name: "Alder",
		within: "Québec",
		country: "CA",
		region: "Québec",
		regionKey: "quebec",
		population: 9,
		isCapital: false,
		latitude: 45,
		longitude: -70,
	};
	expect(find("ALDER")).toEqual({ byName: [alder], byAlias: [brae], isSmallTown: false });
	expect(find("St Brae")).toEqual({ byName: [brae], byAlias: [], isSmallTown: false });
	expect(find("LUNDVIK")).toEqual({ byName: [], byAlias: [], isSmallTown: true });
	expect(find("Nowhere")).toEqual({ byName: [], byAlias: [], isSmallTown: false });
});

test.each<[printed: string, expected: string | undefined, why: string]>([
	["Ill.", "Illinois", "AP"],
	["W.Va.", "West Virginia", "two stops"],
	["N. Dak.", "North Dakota", "GPO"],
	["Penn.", "Pennsylvania", "as papers print it beside AP's"],
	["QC", "Quebec", "postal"],
	["Me", undefined, "a word, not Maine"],
	["Texas", undefined, "nothing to write out"],
])("the state %j is %j (%s)", (printed, expected) => {
	expect(expandState(printed)).toBe(expected);
});

describe("the tables", () => {
	const rows = [names, places, towns].map((table) => table.toString("utf8").trimEnd().split("\n").slice(1));
	const [nameRows = [], placeRows = [], townRows = []] = rows.map((lines) => lines.map((line) => line.split("\t")));

	test("are those whose digest stands in the code", () => {
		expect(createHash("sha256").update(names).update(places).update(towns).digest("hex")).toBe(placesDigest);
	});

	test("name their source and licence", () => {
		for (const table of [names, places, towns])
			expect(table.toString("utf8", 0, 200)).toMatch(/^# GeoNames \(https:\/\/www\.geonames\.org\/\), CC BY 4\.0, /);
	});

	test("are sorted by the bytes of their keys, each key once", () => {
		for (const table of [nameRows, placeRows, townRows]) {
			const keys = table.map(([key = ""]) => Buffer.from(key));
			expect(keys.findIndex((key, index) => index > 0 && Buffer.compare(keys[index - 1] ?? key, key) >= 0)).toBe(-1);
		}
	});

	test("name no place that is not there", () => {
		const ids = new Set(placeRows.map(([id]) => id));
		const named = nameRows.flatMap(([, byName = "", byAlias = ""]) => `${byName} ${byAlias}`.split(" ")).filter((id) => id !== "");
		expect(named.filter((id) => !ids.has(id))).toEqual([]);
		expect(new Set(named).size).toBe(ids.size);
	});

	test("write no name in a script that an index in English cannot list", () => {
		expect(placeRows.filter(([, name = ""]) => !/^[\p{Script=Latin}'’‘ʼ]/u.test(name)).map(([, name]) => name)).toEqual([]);
	});

	const gazetteer = openGazetteer({ names, places, towns });
	test.each<[printed: string, expected: boolean, why: string]>([
		["Kendrapara", true, "an Indian town as its papers spell it"],
		["Sölden", true, "a small one of a country that prints mixed case"],
		["PAISLEY", true, "a British one, in capitals as its papers print it"],
		["Paisley", false, "the same as a person is called"],
		["Songeons", true, "a small French one"],
		["Kino", false, "a small one that is a common word"],
		["Lisszabon", false, "a foreign name in Latin letters"],
		["대구", true, "letters without a case"],
	])("%s is a town: %s (%s)", (printed, expected) => {
		expect(isTown(printed, gazetteer)).toBe(expected);
	});

	test("give no two places one page", () => {
		const slugs = placeRows.map(([, name = "", , , , , , , within]) => toSlug(within ? `${name}, ${within}` : name, hashText));
		expect(new Set(slugs).size).toBe(slugs.length);
	});
});
