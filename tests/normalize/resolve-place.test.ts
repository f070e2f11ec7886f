import { describe, expect, test } from "vitest";
import { lazyGazetteer } from "../../src/io/lazy-gazetteer.ts";
import { toPlaceName } from "../../src/model/place-name.ts";
import type { Source } from "../../src/model/source.ts";
import { normalizeDateline } from "../../src/normalize/datelines/normalize-dateline.ts";

const gazetteer = lazyGazetteer();

const oneName: readonly (readonly [printed: string, expected: string, why: string])[] = [
	["MOSCOW", "Moscow", "English"],
	["МОСКВА", "Moscow", "Russian, capitals"],
	["Москва", "Moscow", "Russian"],
	["莫斯科", "Moscow", "Chinese"],
	["Moskau", "Moscow", "German"],
	["MOSCOU", "Moscow", "French"],
	["Moskva", "Moscow", "a transliteration"],
	["KIEV", "Kyiv", "the name of yesterday"],
	["KYIV", "Kyiv", "the name of today"],
	["Київ", "Kyiv", "Ukrainian"],
	["BEIJING", "Beijing", "English"],
	["北京", "Beijing", "Chinese"],
	["北京市", "Beijing", "with the word for city"],
	["PEKÍN", "Beijing", "Spanish"],
	["Peking", "Beijing", "German"],
	["東京", "Tokyo", "Japanese"],
	["القاهرة", "Cairo", "Arabic"],
	["LE CAIRE", "Cairo", "French"],
	["서울", "Seoul", "Korean"],
	["ירושלים", "Jerusalem", "Hebrew"],
	["القدس", "Jerusalem", "Arabic"],
	["ΑΘΗΝΑ", "Athens", "Greek without its accent"],
	["函館", "Hakodate", "the dump has it with the word for city only"],
	["SLOVYANSK", "Sloviansk", "a soft sign that is not printed"],
	["ROMA", "Rome", "a city abroad goes before small towns of the name"],
	["NEW DELHI", "New Delhi", "a capital, not the city round it"],
	["ST. PAUL", "St. Paul", "written out in the dump"],
	["WASHINGTON", "Washington", "AP: the capital stands alone"],
];

describe("a place is one, whatever language it is printed in", () => {
	test.each(oneName)("%s: %s (%s)", (printed, expected) => {
		expect(resolve(printed)).toBe(expected);
	});
});

const ambiguous: readonly (readonly [
	printed: string,
	region: string | undefined,
	source: string | undefined,
	expected: string | undefined,
	why: string,
])[] = [
	["SPRINGFIELD", undefined, undefined, undefined, "several of like size"],
	["SPRINGFIELD", undefined, "US", undefined, "several in the source's country"],
	["SPRINGFIELD", "Ill.", undefined, "Springfield, Illinois", "the state decides"],
	["LONDON", undefined, undefined, "London", "stands alone"],
	["LONDON", undefined, "CA", "London", "a capital goes before a city at home"],
	["LONDON", "Ontario", undefined, "London, Ontario", "the province decides"],
	["PARIS", undefined, "US", "Paris", "a capital goes before a town at home"],
	["PARIS", "Texas", undefined, "Paris, Texas", "the state decides"],
	["BIRMINGHAM", undefined, undefined, undefined, "two of like size"],
	["BIRMINGHAM", undefined, "US", "Birmingham, Alabama", "the source's country decides"],
	["BIRMINGHAM", undefined, "GB", "Birmingham, United Kingdom", "the source's country decides"],
	["ST. PETERSBURG", undefined, undefined, "St. Petersburg", "far better known"],
	["ST. PETERSBURG", "Fla.", undefined, "St. Petersburg, Florida", "the state decides"],
	["ST. PETERSBURG", undefined, "US", "St. Petersburg, Florida", "a large city at home goes before one abroad that is no capital"],
	["MACON", "Georgia", undefined, "Macon, Georgia", "the place decides between the country and the state"],
	["TBILISI", "Georgia", undefined, "Tbilisi", "and here"],
	["GEORGIA", undefined, undefined, undefined, "a country or a state"],
	["TAIWAN", undefined, undefined, undefined, "no town"],
	["UNITED NATIONS", undefined, undefined, undefined, "no town"],
	["GAZA", undefined, undefined, "Gaza", "the city has the name"],
	["ZION", undefined, undefined, undefined, "a small town, and an alias of a great city"],
	["SEATTLE", "Bavaria", undefined, undefined, "a region that contradicts it"],
	["MONOPOLI", "Bari", undefined, "Monopoli", "a region that is a city of its country"],
	["TRIPOLI", undefined, undefined, undefined, "two countries have one"],
	["TRIPOLI", "Lebanon", undefined, "Tripoli, Lebanon", "the country decides"],
	["PORT ELLERY", undefined, undefined, undefined, "no gazetteer has it"],
	["", undefined, undefined, undefined, "nothing printed"],
];

describe("region, source, then size decide between places of one name, or nothing does", () => {
	test.each(ambiguous)("%s, %s (source %s): %s (%s)", (printed, region, source, expected) => {
		expect(resolve(printed, region, source)).toBe(expected);
	});
});

test("a resolved place keeps what is printed, and says which place it is and where", () => {
	expect(normalizeOne("МОСКВА")).toEqual({
		printed: "МОСКВА",
		name: "Москва",
		country: "RU",
		place: { id: 524901, name: "Moscow", latitude: 55.75, longitude: 37.62 },
	});
	expect(normalizeOne("PARIS", "Texas")).toEqual({
		printed: "PARIS",
		name: "Paris",
		region: "Texas",
		country: "US",
		place: { id: 4717560, name: "Paris", within: "Texas", latitude: 33.66, longitude: -95.56 },
	});
});

test.each<[printed: string, region: string | undefined, expected: string | undefined, why: string]>([
	["SAINT-MALO", undefined, "FR", "the gazetteer knows what the table of cities does not"],
	["MACON", "Georgia", "US", "the place decides what the region leaves open"],
	["JERUSALEM", undefined, undefined, "two countries claim it"],
])("the country of %s, %s is %s (%s)", (printed, region, expected) => {
	expect(normalizeOne(printed, region)?.country).toBe(expected);
});

test("the gazetteer is opened only for a place", () => {
	const open = () => {
		throw new Error("The gazetteer was opened.");
	};
	const agencyOnly = { text: "(AP) —", places: [], agencies: ["AP"], evidence: [] };
	expect(normalizeDateline(agencyOnly, { gazetteer: open })).toEqual(agencyOnly);
});

function normalizeOne(printed: string, region?: string, country?: string) {
	const parsed = { text: printed, places: [{ printed, ...(region && { region }) }], agencies: [], evidence: [] };
	const source: Source | undefined =
		country === undefined ? undefined : { id: "paper.example", name: "Paper", alsoKnownAs: [], agencies: [], excerpt: false, country };
	return normalizeDateline(parsed, { source, gazetteer }).places[0];
}

function resolve(printed: string, region?: string, country?: string): string | undefined {
	const place = normalizeOne(printed, region, country);
	return place?.place && toPlaceName(place);
}
