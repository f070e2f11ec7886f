import { describe, expect, test } from "vitest";
import { nameDrawer, toFilingKey } from "../../src/formats/filing-key.ts";

describe("toFilingKey", () => {
	test.each([
		["Lisbon", "lisbon-", "a name of one word"],
		["St. John's", "stjohns-", "spaces and signs are no part"],
		["Élan", "elan-", "without accents"],
		["ʻEwa", "ewa-", "an apostrophe that counts as a letter"],
		["'s-Graven", "sgraven-", "a sign in front"],
		["Łódź", "łodz-", "a letter of its own"],
		["Straße", "strasse-", "small and capital alike"],
		["STRASSE", "strasse-", "the same in capitals"],
		["ΘΗΡΑΣ", "θηρασ-", "a sigma is a sigma"],
		["Θήρας", "θηρασ-", "wherever it stands"],
		["ИЖЕВСК", "ижевск-", "Cyrillic"],
		["თბილისი", "თბილისი-", "Georgian has no capitals"],
		["الرياض", "الرياض-", "Arabic"],
		["東京", "漢東京-", "Chinese characters have one heading"],
		["Ｔｏｋｙｏ", "tokyo-", "full width"],
		["ガレ", "カレ-", "a voiced sound is filed under the plain one"],
		["김포", "ㄱ김포-", "a Korean syllable is filed under its consonant"],
		["황주", "ㅎ황주-", "the last consonant"],
		["ㄱ마을", "~ᄀ마을-", "a lone consonant is no syllable"],
		["3M", "~3m-", "figures"],
		["🙂", "~-", "no letter at all"],
		["", "~-", "nothing"],
		["\ud83d", "~-", "half a sign"],
		["ab".repeat(50), `${"ab".repeat(12)}-`, "cut"],
	])("%j → %s (%s)", (name, expected) => {
		expect(toFilingKey(name)).toBe(expected);
	});
});

describe("nameDrawer", () => {
	test.each([
		["m", "M"],
		["mar", "Mar"],
		["ma-", "Ma"],
		["ж", "Ж"],
		["თ", "თ"],
		["თბ", "თბ"],
		["~", "#"],
		["~3", "3"],
		["~-", "#"],
		["漢", "漢字"],
		["漢東", "東"],
		["ㄱ", "ㄱ"],
		["ㄱ김", "김"],
	])("%s → %s", (under, expected) => {
		expect(nameDrawer(under)).toBe(expected);
	});
});
