import fc from "fast-check";
import { expect, it } from "vitest";
import { gatherWords } from "../../src/search/segment/gather-words.ts";
import { readTokens } from "../../src/search/text/read-tokens.ts";

const samples =
	"Harbour café HARBOUR Пётр الميناء 東京港 ミナト ｶﾞｲﾄﾞ が 항구의 ท่าเรือ ำ iPhone15発売 𠮷野家 😀 ① ㈱ \u00ad \u200d \u0301 。 ー 々 ᄒ\u1161 - ' 2024 ";

it("the words of an index are those that a query is read as, whatever the text", { timeout: 60_000 }, () => {
	const letters = fc.oneof(
		fc.constantFrom(...samples),
		fc.constantFrom(...samples.split(" ")),
		fc.constant(" "),
		fc.string({ unit: "binary" }),
	);
	fc.assert(
		fc.property(
			fc.array(
				fc.array(letters, { maxLength: 30 }).map((parts) => parts.join("")),
				{ minLength: 1, maxLength: 4 },
			),
			(parts) => {
				const { terms, words, gap } = gatherWords([parts]);
				const found = [...words].map((number) => (number === gap ? "|" : terms[number]));
				const expected = parts.flatMap((part) => [
					...[...readTokens(part)].flatMap(({ term, places }) => (places > 1 ? [term, "|"] : [term])),
					"|",
				]);
				expect(found).toEqual(expected);
			},
		),
		{ numRuns: 300 },
	);
});
