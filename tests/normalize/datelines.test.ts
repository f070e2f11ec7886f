import { describe, expect, test } from "vitest";
import type { Source } from "../../src/model/source.ts";
import { normalizeDateline } from "../../src/normalize/datelines/normalize-dateline.ts";
import { toOrdinaryCase } from "../../src/normalize/datelines/to-ordinary-case.ts";

const names: readonly (readonly [given: string, expected: string, why: string])[] = [
	["WASHINGTON", "Washington", "one word"],
	["RIO DE JANEIRO", "Rio de Janeiro", "a small word of the gazetteer's spelling"],
	["PORT-AU-PRINCE", "Port-au-Prince", "hyphens"],
	["РОСТОВ-НА-ДОНУ", "Ростов-на-Дону", "Cyrillic"],
	["VILLENEUVE-SUR-LOT", "Villeneuve-sur-Lot", "a name no table knows"],
	["SAINT-GERMAIN-EN-LAYE", "Saint-Germain-en-Laye", "a small word no article follows"],
	["NORTH LAS VEGAS", "North Las Vegas", "an article that belongs to the name"],
	["McKINNEY", "McKinney", "capitals but for one letter"],
	["FORT-de-FRANCE", "Fort-de-France", "a particle that is small already"],
	["O'FALLON", "O'Fallon", "a capital after the apostrophe"],
	["ST. JOHN'S", "St. John's", "a small letter after the apostrophe"],
	["VAL D'ISÈRE", "Val d'Isère", "a particle before the apostrophe"],
	["İSKENDERUN", "İskenderun", "a Turkish capital stays"],
	["DIYARBAKIR", "Diyarbakir", "no letters are changed"],
	["WASHINGTON, D.C.", "Washington, D.C.", "initials stay"],
	["Dar es Salaam", "Dar es Salaam", "ordinary case stays"],
	["東京", "東京", "a script without case stays"],
];

describe("names are written in ordinary case", () => {
	test.each(names)("%s", (given, expected) => {
		expect(toOrdinaryCase(given)).toBe(expected);
	});
});

const countries: readonly (readonly [
	printed: string,
	region: string | undefined,
	source: string | undefined,
	expected: string | undefined,
	why: string,
])[] = [
	["WASHINGTON", undefined, undefined, "US", "stands alone in AP style"],
	["SALEM", "Ore.", undefined, "US", "AP abbreviation"],
	["HULL", "QC", undefined, "CA", "postal code"],
	["TBILISI", "Georgia", undefined, "GE", "the city decides between the country and the state"],
	["MACON", "Georgia", undefined, undefined, "nothing decides between the country and the state"],
	["LAHORE", "Punjab", undefined, "PK", "the city decides between two provinces"],
	["LONDON", "Ontario", undefined, "CA", "the region overrules the city"],
	["HYDERABAD", undefined, undefined, undefined, "two countries have one"],
	["HYDERABAD", undefined, "PK", "PK", "the source's country decides"],
	["TUPELO", undefined, "US", undefined, "an unknown place gets no country from the source"],
	["West Bank", undefined, undefined, "PS", "a territory"],
	["Роттердам", undefined, undefined, "NL", "another script"],
	["MADRID", "Spagna", undefined, "ES", "the country in Italian"],
];

describe("countries come from region, gazetteer and source, or stay unknown", () => {
	test.each(countries)("%s, %s (source %s)", (printed, region, source, expected) => {
		const parsed = { text: printed, places: [{ printed, ...(region && { region }) }], agencies: [], evidence: [] };
		const dateline = normalizeDateline(parsed, source === undefined ? {} : { source: toSource(source) });
		expect(dateline.places.map(({ country }) => country)).toEqual([expected]);
	});
});

test("a dateline keeps what was printed", () => {
	const evidence = [{ line: 4, text: "OSLO, Norway, May 4 (AP) —", rule: "place-date-agency" }];
	const parsed = {
		text: "OSLO, Norway, May 4 (AP) —",
		places: [{ printed: "OSLO", region: "Norway" }],
		agencies: ["AP"],
		date: "05-04",
		evidence,
	};
	expect(normalizeDateline(parsed, {})).toEqual({
		...parsed,
		places: [{ printed: "OSLO", name: "Oslo", region: "Norway", country: "NO" }],
	});
});

function toSource(country: string): Source {
	return { id: "paper.example", name: "Paper", alsoKnownAs: [], agencies: [], excerpt: false, country };
}
