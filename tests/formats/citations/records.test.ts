import { describe, expect, test } from "vitest";
import { toCslJson } from "../../../src/formats/citations/to-csl-json.ts";
import { writeBibtex } from "../../../src/formats/citations/write-bibtex.ts";
import { writeRis } from "../../../src/formats/citations/write-ris.ts";
import { writeWikipedia } from "../../../src/formats/citations/write-wikipedia.ts";
import type { Citation } from "../../../src/model/citation.ts";
import { full } from "./example-citations.ts";

/** Of this article next to nothing is known. */
const bare: Citation = { id: full.id, title: "[no headline]", authors: [], archive: "The Harbour Morgue" };
const hostile = "a|b}}{{c}} [[d]] <ref>&amp; ''e'' ~~~~ __NOTOC__ \\input{x} 5% $1 #2 ^3";

describe("Wikipedia's {{cite news}}", () => {
	test("names our copy as the archive of the original", () => {
		expect(writeWikipedia(full)).toBe(
			"{{cite news |last=Holt |first=Mary Ann |title=Ice closes the harbour |work=Harbour Wire |date=31 May 2024 |language=en |url=https://harbourwire.example/story-2.html |archive-url=https://morgue.example/harbourwire.example/story-2.html |archive-date=1 June 2024 |url-status=bot: unknown}}",
		);
	});
	test("numbers several authors", () => {
		const authors = [{ family: "Holt", given: "Ludo", suffix: "Jr." }, { literal: "Harbour Press Agency" }];
		expect(writeWikipedia({ ...full, authors })).toContain(" |last1=Holt |first1=Ludo Jr. |author2=Harbour Press Agency |title=");
	});
	test.each<readonly [given: Partial<Citation>, expected: string, why: string]>([
		[{ captured: "2024-06" }, " |url=https://harbourwire.example/story-2.html |via=The Harbour Morgue}}", "a month is no archive date"],
		[
			{ captured: undefined },
			" |url=https://harbourwire.example/story-2.html |via=The Harbour Morgue}}",
			"an archive address needs its date",
		],
		[{ address: undefined }, " |url=https://morgue.example/harbourwire.example/story-2.html |via=The Harbour Morgue}}", "and an original"],
		[{ permalink: undefined }, " |url=https://harbourwire.example/story-2.html |via=The Harbour Morgue}}", "and an address of its own"],
	])("%j → %s (%s)", (given, expected) => {
		expect(writeWikipedia({ ...full, ...given }).endsWith(expected)).toBe(true);
	});
	test("leaves out what is not known", () => {
		expect(writeWikipedia(bare)).toBe("{{cite news |title=&#91;no headline&#93; |via=The Harbour Morgue}}");
	});
	test("no value can end the template or begin markup", () => {
		const address = "https://a.example/?x=[1]|{2}";
		expect(writeWikipedia({ ...bare, title: hostile, address })).toBe(
			"{{cite news |title=a&#124;b&#125;&#125;&#123;&#123;c&#125;&#125; &#91;&#91;d&#93;&#93; &#60;ref&#62;&#38;amp; &#39;&#39;e&#39;&#39; &#126;&#126;&#126;&#126; &#95;&#95;NOTOC&#95;&#95; \\input&#123;x&#125; 5% $1 #2 ^3 |url=https://a.example/?x=%5B1%5D%7C%7B2%7D |via=The Harbour Morgue}}",
		);
	});
});

describe("BibTeX", () => {
	test("has an article of a newspaper", () => {
		expect(writeBibtex(full)).toBe(`@article{microfilm-0000000000000002,
	author = {Holt, Mary Ann},
	title = {{Ice closes the harbour}},
	journaltitle = {Harbour Wire},
	entrysubtype = {newspaper},
	date = {2024-05-31},
	url = {https://harbourwire.example/story-2.html},
	urldate = {2024-06-01},
	addendum = {Kept by The Harbour Morgue: \\url{https://morgue.example/harbourwire.example/story-2.html}},
}
`);
	});
	test("has names of every kind", () => {
		const authors = [
			{ family: "van der Berg", given: "Ludo", suffix: "Jr." },
			{ literal: "Ships and Harbours, Inc." },
			{ family: "Holt and Sons", given: "Mary" },
			{ literal: "山田太郎" },
		];
		expect(writeBibtex({ ...full, authors })).toContain(
			"\tauthor = {van der Berg, Jr., Ludo and {Ships and Harbours, Inc.} and {Holt and Sons}, Mary and {山田太郎}},\n",
		);
	});
	test("has an article without author on line, where biblatex asks for none", () => {
		expect(writeBibtex({ ...full, authors: [], permalink: undefined })).toBe(`@online{microfilm-0000000000000002,
	title = {{Ice closes the harbour}},
	organization = {Harbour Wire},
	date = {2024-05-31},
	url = {https://harbourwire.example/story-2.html},
	urldate = {2024-06-01},
	addendum = {Kept by The Harbour Morgue},
}
`);
	});
	test("leaves out what is not known", () => {
		expect(writeBibtex({ ...bare, source: "Harbour Wire" })).toBe(`@misc{microfilm-0000000000000002,
	title = {{[no headline]}},
	howpublished = {Harbour Wire},
	addendum = {Kept by The Harbour Morgue},
}
`);
	});
	test("no value can end its field or run a command", () => {
		const address = "https://a.example/?x={1}";
		const text = writeBibtex({ ...bare, title: hostile, address });
		expect(text).toContain(
			"\ttitle = {{a|b\\textbraceright{}\\textbraceright{}\\textbraceleft{}\\textbraceleft{}c\\textbraceright{}\\textbraceright{} [[d]] <ref>\\&amp; ''e'' \\textasciitilde{}\\textasciitilde{}\\textasciitilde{}\\textasciitilde{} \\_\\_NOTOC\\_\\_ \\textbackslash{}input\\textbraceleft{}x\\textbraceright{} 5\\% \\$1 \\#2 \\textasciicircum{}3}},\n\turl = ",
		);
		expect(text).toContain("\turl = {https://a.example/?x=%7B1%7D},\n");
		expect(text.split("{").length).toBe(text.split("}").length);
	});
});

describe("RIS", () => {
	test("has an article of a newspaper", () => {
		expect(writeRis(full)).toBe(
			[
				"TY  - NEWS",
				"AU  - Holt, Mary Ann",
				"TI  - Ice closes the harbour",
				"T2  - Harbour Wire",
				"SE  - Shipping",
				"DA  - 2024/05/31",
				"PY  - 2024",
				"UR  - https://harbourwire.example/story-2.html",
				"Y2  - 2024/06/01",
				"LA  - en",
				"DB  - The Harbour Morgue",
				"AN  - https://morgue.example/harbourwire.example/story-2.html",
				"ER  - \r\n",
			].join("\r\n"),
		);
	});
	test("leaves out what is not known", () => {
		expect(writeRis({ ...bare, published: "2024-05" })).toBe(
			["TY  - NEWS", "TI  - [no headline]", "DA  - 2024/05", "PY  - 2024", "DB  - The Harbour Morgue", "ER  - \r\n"].join("\r\n"),
		);
	});
});

describe("CSL-JSON", () => {
	test("has an article of a newspaper", () => {
		const authors = [{ family: "Holt", given: "Ludo", suffix: "Jr." }, { literal: "Harbour Press Agency" }];
		expect(toCslJson({ ...full, authors, published: "2024-05" })).toEqual({
			id: "microfilm-0000000000000002",
			type: "article-newspaper",
			title: "Ice closes the harbour",
			author: authors,
			"container-title": "Harbour Wire",
			section: "Shipping",
			issued: { "date-parts": [[2024, 5]] },
			accessed: { "date-parts": [[2024, 6, 1]] },
			URL: "https://harbourwire.example/story-2.html",
			language: "en",
			archive: "The Harbour Morgue",
			archive_location: "https://morgue.example/harbourwire.example/story-2.html",
		});
	});
	test("leaves out what is not known", () => {
		expect(JSON.stringify(toCslJson(bare))).toBe(
			'{"id":"microfilm-0000000000000002","type":"article-newspaper","title":"[no headline]","archive":"The Harbour Morgue"}',
		);
	});
});
