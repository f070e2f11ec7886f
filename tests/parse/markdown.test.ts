import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseMarkdownBody, readMarkdown, stringifyMarkdown } from "../../src/formats/markdown.ts";
import type { ParsedArticle } from "../../src/model/parsed-article.ts";
import { parseMarkdown } from "../../src/parse/parse-markdown.ts";

const idsOf = (parsed: ParsedArticle) => parsed.problems.map(({ id, line }) => `${id}:${line ?? "-"}`);

describe("parseMarkdown", () => {
	it("reads a whole capture", () => {
		const parsed = parseMarkdown(
			[
				"---",
				"title: Ice closes the harbour",
				"url: https://harbourwire.example/ice.html",
				"published: 2024-05-31T04:06+02:00",
				"captured: 2024-06-01",
				"byline: By Mary Holt and Ludo Berg",
				"labels: [Being updated]",
				"language: en",
				"---",
				"",
				"PORT ALDER (AP) — The *ice* is thick.",
				"",
				"Ships wait.",
				"",
			].join("\n"),
		);
		const at = (line: number, text: string) => ({ value: text, evidence: [{ line, text, rule: "front-matter" }] });
		expect(parsed).toMatchObject({
			headline: at(2, "Ice closes the harbour"),
			address: at(3, "https://harbourwire.example/ice.html"),
			captured: at(5, "2024-06-01"),
			byline: at(6, "By Mary Holt and Ludo Berg"),
			labels: [at(7, "Being updated")],
			language: at(8, "en"),
			stamps: [
				{
					role: "published",
					dates: [{ year: 2024, month: 5, day: 31 }],
					time: { hour: 4, minute: 6 },
					zone: "+02:00",
					evidence: { line: 4, text: "2024-05-31T04:06+02:00", rule: "front-matter" },
				},
			],
			problems: [],
			leftOut: [],
		});
		expect(parsed.authors.map(({ value }) => value)).toEqual(["Mary Holt", "Ludo Berg"]);
		expect([parsed.dateline?.places, parsed.dateline?.agencies, parsed.dateline?.evidence[0]?.line]).toEqual([
			[{ printed: "PORT ALDER" }],
			["AP"],
			11,
		]);
		expect(stringifyMarkdown(parsed.body)).toBe("The *ice* is thick.\n\nShips wait.\n");
	});

	const headlines: readonly [text: string, headline: string | undefined, body: string, why: string][] = [
		["# Ice\n\nText.", "Ice", "Text.\n", "a heading that opens the text is the headline"],
		["---\ntitle: Ice\n---\n# Ice\n\nText.", "Ice", "Text.\n", "a heading that repeats it is taken away"],
		["---\ntitle: Ice\n---\n# Part one\n\nText.", "Ice", "# Part one\n\nText.\n", "another heading stays"],
		["## Ice\n\nText.", undefined, "## Ice\n\nText.\n", "a heading of the second level is part of the text"],
		["---\ntitle: Ice\nheadline: Snow\n---\nText.", "Snow", "Text.\n", "headline wins over title"],
	];
	it.each(headlines)("%j → headline %j (%4$s)", (text, headline, body) => {
		const parsed = parseMarkdown(text);
		expect([parsed.headline?.value, stringifyMarkdown(parsed.body)]).toEqual([headline, body]);
	});

	it("uses the stated dateline and takes its repetition from the text", () => {
		const parsed = parseMarkdown("---\ndateline: PORT ALDER (AP) —\n---\nPORT ALDER (AP) — The ice is thick.");
		expect([parsed.dateline?.text, parsed.dateline?.places, stringifyMarkdown(parsed.body)]).toEqual([
			"PORT ALDER (AP) —",
			[{ printed: "PORT ALDER" }],
			"The ice is thick.\n",
		]);
	});

	it("keeps another dateline than the stated one in the text", () => {
		const parsed = parseMarkdown("---\ndateline: OSLO (AP) —\n---\nPORT ALDER (AP) — The ice is thick.");
		expect([parsed.dateline?.text, stringifyMarkdown(parsed.body)]).toEqual(["OSLO (AP) —", "PORT ALDER (AP) — The ice is thick.\n"]);
	});

	const faults: readonly [frontMatter: string, expected: readonly string[], why: string][] = [
		["headlin: A", ["front-matter-unknown-key:2"], "a slip of the pen"],
		["permalink: /x/", ["front-matter-unknown-key:2"], "an instruction of Eleventy is text"],
		["__proto__: x", ["front-matter-unknown-key:2"], "a key that means something to the engine"],
		["headline: [a, b]", ["front-matter-value:2"], "a list where text belongs"],
		["headline: {a: b}", ["front-matter-value:2"], "a table"],
		["authors: [a, {b: c}]", ["front-matter-value:2"], "a list that holds a table"],
		["deck: A\npublished: yesterday", ["front-matter-value:3"], "no ISO date"],
		["published: 31.05.2024", ["front-matter-value:2"], "front matter states dates in one form only"],
		["published: 2024-02-30", ["date-impossible:2"], "no day of the calendar"],
		["captured: 2024-13-01", ["front-matter-value:2"], "no month"],
		["captured: 2024-05-31 04:06 EST", ["front-matter-value:2"], "a zone that only a source can resolve"],
		["published: 0024-05-31", ["front-matter-value:2"], "a year of two digits, filled up"],
		["url: null\nheadline: ''", [], "nothing is nothing"],
	];
	it.each(faults)("%j → %j (%s)", (frontMatter, expected) => {
		expect(idsOf(parseMarkdown(`---\n${frontMatter}\n---\nText.`))).toEqual(expected);
	});

	it.each([
		["headlin", "headline", "by spelling"],
		["Author", "authors", "by spelling"],
		["tags", "topics", "by the name that other systems use"],
		["date", "published", "likewise"],
	])("suggests for `%s` the key `%s` (%s)", (key, suggested) => {
		expect(parseMarkdown(`---\n${key}: x\n---\nText.`).problems[0]?.message).toContain(`Write \`${suggested}\``);
	});

	it("makes one line of a value that holds several", () => {
		expect(parseMarkdown('---\nheadline: "A\\r\\nSet-Cookie: b\\x00"\n---\nText.').headline?.value).toBe("A Set-Cookie: b");
	});

	it.each([
		["", ["body-missing:-"], "an empty file"],
		["---\ntitle: A\n---\n", ["body-missing:-"], "front matter alone"],
		["---js\n{}\n---\nText.", ["front-matter-language:1"], "no language is executed"],
		[`${">".repeat(200)} Text.`, ["nesting-too-deep:1"], "quotes in quotes"],
		["*a ".repeat(6000), ["markdown-too-complex:1"], "signs that would take seconds"],
	])("%j → %j (%s)", (text, expected) => {
		expect(idsOf(parseMarkdown(text))).toEqual(expected);
	});

	it("takes a single text for a list of one", () => {
		expect(parseMarkdown("---\nauthors: Mary Holt\n---\nText.").authors.map(({ value }) => value)).toEqual(["Mary Holt"]);
	});
});

describe("parseMarkdownBody", () => {
	const text = (value: string) => ({ type: "text", value });
	const rows: readonly [source: string, children: unknown, why: string][] = [
		["A *b*.", [{ type: "paragraph", children: [text("A "), { type: "emphasis", children: [text("b")] }, text(".")] }], "no positions"],
		["<script>x</script>", [{ type: "paragraph", children: [text("<script>x</script>")] }], "a block of HTML is text"],
		["a <b>c", [{ type: "paragraph", children: [text("a "), text("<b>"), text("c")] }], "HTML in a line is text"],
		["{% raw %} {{ 7*7 }}", [{ type: "paragraph", children: [text("{% raw %} {{ 7*7 }}")] }], "no template language"],
		["~5 and ~6", [{ type: "paragraph", children: [text("~5 and ~6")] }], "one tilde is no stroke"],
		["~~a~~", [{ type: "paragraph", children: [{ type: "delete", children: [text("a")] }] }], "two are (GFM)"],
	];
	it.each(rows)("%j (%3$s)", (source, children) => {
		expect(parseMarkdownBody(source)).toEqual({ type: "root", children });
	});

	it.each([
		["| a | b |\n|---|---|\n| 1 | 2 |", "table"],
		["a[^1]\n\n[^1]: b", "footnoteDefinition"],
		["- [x] a", '"checked":true'],
		["see https://a.example/b", '"link"'],
	])("reads GFM in %j", (source, sign) => {
		expect(JSON.stringify(parseMarkdownBody(source))).toContain(sign);
	});

	it.each(["# A\n\n* b\n* c\n", "> a\n> b\n", "| a | b |\n| - | - |\n| 1 | 2 |\n", "1. a\n2. b\n", "\\<b> \\* \\_\n"])(
		"writes %j back",
		(source) => {
			const root = parseMarkdownBody(source);
			expect(parseMarkdownBody(stringifyMarkdown(root))).toEqual(root);
		},
	);

	const hostile = new URL("../../../shared/hostile/", import.meta.url);
	it.runIf(existsSync(hostile))(
		"reads or refuses every hostile text within seconds",
		() => {
			for (const folder of ["md/", "frontmatter/"]) {
				for (const name of readdirSync(new URL(folder, hostile)).filter((file) => file.endsWith(".md"))) {
					const source = readFileSync(new URL(folder + name, hostile), "utf8");
					const parsed = parseMarkdown(source);
					expect([name, JSON.stringify(parsed.body).includes('"type":"html"')]).toEqual([name, false]);
					expect(readMarkdown(source).root.type).toBe("root");
				}
			}
		},
		20_000,
	);
});
