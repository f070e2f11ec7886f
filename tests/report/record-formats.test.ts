import { expect, test } from "vitest";
import type { Article } from "../../src/model/article.ts";
import { type RecordFormatName, toRecordFormat } from "../../src/report/record-formats.ts";
import { toArticle, toContext, toStamp } from "../views/example.ts";

const bare = toArticle(1, "", { headline: undefined, source: undefined, language: undefined });
const full = toArticle(2, "2024-05-31T04:06Z", {
	headline: { value: 'Ice, "at last"', evidence: [] },
	published: toStamp("2024-05-31T04:06Z", { alternatives: ["2024-06-01T04:06Z"] }),
	authors: ["Mary Holt", "Ludo Berg"],
	topics: [
		{ value: "Sea ice", evidence: [] },
		{ value: "@harbour", evidence: [] },
	],
});

function write(name: RecordFormatName, articles: readonly Article[]): string {
	const { begin, between, end, write } = toRecordFormat(name, toContext([]));
	return begin + articles.map(write).join(between) + end;
}

test("CSV has a row an article, an empty cell for what is not known, and nothing that a spreadsheet would run", () => {
	const formula = toArticle(3, "2024-05", { headline: { value: "＝1+1", evidence: [] }, topics: [{ value: "@harbour", evidence: [] }] });
	expect(write("csv", [bare, full, formula]).split("\r\n")).toEqual([
		"id,permalink,url,source,source_name,headline,deck,published,published_basis,published_ambiguous,modified,captured,dateline,places,agencies,byline,authors,labels,section,topics,language,rights",
		"0000000000000001,/harbourwire.example/story-1.html,https://harbourwire.example/story-1.html,,,,,,,,,,,,,,,,,,,",
		'0000000000000002,/harbourwire.example/story-2.html,https://harbourwire.example/story-2.html,harbourwire.example,Harbour Wire,"Ice, ""at last""",,2024-05-31T04:06Z,stated-offset,true,,,,,,,Mary Holt; Ludo Berg,,,Sea ice; @harbour,en,',
		'0000000000000003,/harbourwire.example/story-3.html,https://harbourwire.example/story-3.html,harbourwire.example,Harbour Wire,"\'＝1+1",,2024-05,stated-offset,false,,,,,,,,,,"\'@harbour",en,',
		"",
	]);
});

test("CSL-JSON is one array, of none, one or two", () => {
	expect(JSON.parse(write("csl-json", []))).toEqual([]);
	expect(JSON.parse(write("csl-json", [full]))).toMatchObject([{ title: 'Ice, "at last"', issued: { "date-parts": [[2024]] } }]);
	expect(JSON.parse(write("csl-json", [bare, full]))).toMatchObject([
		{ title: "[First words of story 1.]" },
		{ id: "microfilm-0000000000000002" },
	]);
});

test("RIS and BibTeX keep an empty line between two records", () => {
	expect(write("ris", [bare, full]).match(/^TY {2}- NEWS\r\n(?:[A-Z][A-Z0-9] {2}- .*\r\n)+ER {2}- \r\n(?:\r\n|$)/gm)).toHaveLength(2);
	expect(
		write("bibtex", [bare, full]).match(/^@(?:article|online)\{microfilm-[0-9a-f]{16},\n(?:\t\w+ = \{.*\},\n)+\}\n(?:\n|$)/gm),
	).toHaveLength(2);
});

test("JSON Lines has the whole record a line", () => {
	expect(
		write("jsonl", [bare, full])
			.split("\n")
			.slice(0, 2)
			.map((line) => JSON.parse(line)),
	).toMatchObject([{ headline: null }, { body: ["First words of story 2."] }]);
});
