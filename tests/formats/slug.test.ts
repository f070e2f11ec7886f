import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { toSlug } from "../../src/formats/slug.ts";
import { hashText } from "../../src/io/hash.ts";

const short = (text: string) => hashText(text).slice(0, 8);

describe("toSlug", () => {
	const rows: readonly [given: string, expected: string, why: string][] = [
		["Washington", "washington", "lower case"],
		["St. Petersburg / Pushkin", "st-petersburg-pushkin", "runs of other signs are one hyphen"],
		["São Paulo", "são-paulo", "marks stay"],
		["Москва", "москва", "every script stays"],
		["東京", "東京", "also one without case"],
		["हिन्दी", "हिन्दी", "marks of a script stay"],
		["กรุงเทพฯ", "กรุงเทพฯ", "Thai: vowels and tones are marks"],
		["தமிழ்நாடு", "தமிழ்நாடு", "Tamil"],
		["বাংলা", "বাংলা", "Bengali"],
		["မြန်မာ", "မြန်မာ", "Burmese"],
		["ខ្មែរ", "ខ្មែរ", "Khmer"],
		["עִבְרִית", "עִבְרִית", "Hebrew with its points"],
		["العَرَبِيَّة", "العَرَبِيَّة", "Arabic with its vowels"],
		["김포", "김포", "Korean, composed"],
		["日本・東京", "日本-東京", "a dot of another script is a hyphen, too"],
		["İstanbul", "i̇stanbul", "the dot of a capital stays as a mark, in every locale"],
		["e\u0301", "é", "a mark joins its letter"],
		["ＡＢＣ №１", "abc-no1", "compatibility forms are folded (NFKC)"],
		["  (Kyiv)  ", "kyiv", "no hyphen at either end"],
		["ab\u200bc", "abc", "invisible signs are left out"],
		["../../etc", "etc", "no dots, no separators"],
		["", short(""), "never empty"],
		["…", short("…"), "never empty"],
		["🚢", short("🚢"), "a picture is no name"],
		["\u0301", short("\u0301"), "nor is a mark alone"],
		["\ud800", short("\ud800"), "nor half a character"],
		["CON", `con-${short("CON")}`, "a device of Windows"],
		["д".repeat(60), `${"д".repeat(35)}-${short("д".repeat(60))}`, "80 bytes, cut between letters"],
	];
	it.each(rows)("%j → %j (%s)", (given, expected) => {
		expect(toSlug(given, hashText)).toBe(expected);
	});

	const hostile = new URL("../../../shared/hostile/paths/", import.meta.url);
	it.runIf(existsSync(hostile))("makes a safe segment of every hostile name", () => {
		const slugs: readonly { slug: string }[] = JSON.parse(readFileSync(new URL("slugs.json", hostile), "utf8"));
		const lines = readFileSync(new URL("traversal-strings.txt", hostile), "utf8").split("\n");
		const made = [...slugs.map(({ slug }) => slug), ...lines].map((text) => toSlug(text, hashText));
		expect(made.filter((slug) => !/^[\p{L}\p{M}\p{N}-]+$/u.test(slug) || Buffer.byteLength(slug) > 80)).toEqual([]);
	});
});
