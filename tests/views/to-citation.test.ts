import { expect, test } from "vitest";
import { toCitation } from "../../src/views/to-citation.ts";
import { toArticle, toContext, toStamp } from "./example.ts";

const context = toContext([]);

test("a citation says what is known of an article", () => {
	const article = toArticle(2, "2024-05-31T23:30-05:00", {
		headline: { value: "Ice \n closes", evidence: [] },
		section: { value: "Shipping", evidence: [] },
		authors: ["Mary Ann Holt"],
		captured: toStamp("2024-06-01"),
	});
	expect(toCitation(article, context)).toEqual({
		id: article.id,
		title: "Ice closes",
		authors: [{ family: "Holt", given: "Mary Ann" }],
		source: "Harbour Wire",
		section: "Shipping",
		published: "2024-05-31",
		address: "https://harbourwire.example/story-2.html",
		language: "en",
		captured: "2024-06-01",
		archive: "The Harbour Morgue",
		permalink: "https://morgue.example/archive/harbourwire.example/story-2.html",
	});
});

test("and leaves out what is not", () => {
	const article = toArticle(2, "", { headline: undefined, source: undefined, address: undefined, language: undefined });
	expect(toCitation(article, toContext([], { settings: { address: undefined } }))).toEqual({
		id: article.id,
		title: "[First words of story 2.]",
		authors: [],
		archive: "The Harbour Morgue",
	});
});

test.each<readonly [value: string, alternatives: readonly string[] | undefined, expected: string | undefined, why: string]>([
	["2024-05", undefined, "2024-05", "no more than the month is known"],
	["2009-03-12", ["2009-12-03"], "2009", "month and day may be the other way round"],
	["2024-05-02", ["2024-05-20"], "2024-05", "the month is the same in both readings"],
	["2009-12-10", ["2010-12-09"], undefined, "not even the year is certain"],
])("of %s or %j, %s is certain: %s", (value, alternatives, expected) => {
	const article = toArticle(2, value, { published: toStamp(value, { alternatives }) });
	expect(toCitation(article, context).published).toBe(expected);
});

test("a name that the source signs with, or that is a source, is no person's", () => {
	const dateline = { text: "PORT ALDER (Sea News Agency) –", places: [], agencies: ["Sea News Agency"], evidence: [] };
	const article = toArticle(2, "2024-05-31", { authors: ["HW", "Harbour Wire", "Sea News Agency", "Mary Holt"], dateline });
	expect(toCitation(article, context).authors).toEqual([
		{ literal: "HW" },
		{ literal: "Harbour Wire" },
		{ literal: "Sea News Agency" },
		{ family: "Holt", given: "Mary" },
	]);
});
