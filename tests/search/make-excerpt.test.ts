import { expect, test } from "vitest";
import { type ExcerptPart, makeExcerpt, markText } from "../../src/search/find/make-excerpt.ts";
import { parseQuery } from "../../src/search/find/parse-query.ts";

/** The marks in brackets. */
function show(parts: readonly ExcerptPart[]): string {
	return parts.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join("");
}

test.each<[text: string, typed: string, expected: string, why: string]>([
	["The Harbour clock", "harbour", "The [Harbour] clock", "a word, as written"],
	["Harbour clock, harbour bell", '"harbour clock"', "[Harbour clock], harbour bell", "a phrase, not its words alone"],
	["harbours harbour", "harb*", "[harbours] [harbour]", "every word that begins so"],
	["Un café noir", "CAFE", "Un [café] noir", "whatever was folded"],
	["فتح المِيناء", "ميناء", "فتح [المِيناء]", "the article is a part of the word"],
	["昨日東京港の時計", "東京港の", "昨日[東京港の]時計", "all letters that were asked for, and no more"],
	["昨日東京港の時計", "港", "昨日東京[港]の時計", "a single letter"],
	["時計。時計", "時計", "[時計]。[時計]", "each time"],
	["clock tower", "clock -tower", "[clock] tower", "not what was excluded"],
	["<b>clock</b>", "clock", "<b>[clock]</b>", "text stays text"],
	["nothing here", "clock", "nothing here", "nothing"],
])("in %j, %j marks %j: %s", (text, typed, expected, why) => {
	expect(show(markText(text, parseQuery(typed))), why).toBe(expected);
});

test("an excerpt is cut around the paragraph in which most of the query stands", () => {
	const far = "word ".repeat(60);
	const query = parseQuery("clock tower");
	expect(show(makeExcerpt(["A clock.", `${far}the clock and the tower ${far}`], query))).toMatch(
		/^… (word ){15,16}the \[clock\] and the \[tower\] (word ?){20,36} …$/,
	);
	expect(show(makeExcerpt(["First words.", "Others."], query))).toBe("First words.");
	expect(makeExcerpt([], query)).toEqual([]);
});
