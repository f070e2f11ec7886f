import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/archive/read-articles.ts";
import { readCaptures } from "../../src/captures/read-capture.ts";
import { hashText } from "../../src/io/hash.ts";
import { toSourceRegistry } from "../../src/normalize/source-registry.ts";
import { describeArticle } from "../../src/report/describe-article.ts";

function inspect(file: string, text: string, width: number): readonly string[] {
	const [capture] = readCaptures(Buffer.from(text), file).captures;
	if (capture === undefined) throw new Error("The example is no capture.");
	const article = readArticle(capture, { registry: toSourceRegistry([], []), correctionsFor: () => [], hash: hashText });
	return describeArticle({ file, text: capture.text, article, printed: article, problems: article.problems, width }).split("\n");
}

/** The rows of the capture, between the name of the file and the first blank row after it. */
function marginOf(rows: readonly string[]): readonly string[] {
	return rows.slice(2, rows.indexOf("", 2));
}

const plain = `date 2024-06-14 https://courier.example/ferry.html
Ferry bell rings again
2024-06-14T08:30+0100
By Ada Quill
HARBOUR CITY (Wire) – The bell of the ferry rang again on Friday, said the
keeper of the quay, who had missed it.
Share this article
`;

describe("describeArticle", () => {
	it("sets each line beside its reading, and marks the words that were read", () => {
		expect(marginOf(inspect("a.txt", plain, 100))).toEqual([
			"   1  captured 6–15 · crawl-line         │ date 2024-06-14 https://courier.example/ferry.html",
			"      address 17–50 · crawl-line         │      ^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
			"   2  headline                           │ Ferry bell rings again",
			"   3  published · iso-stamp,             │ 2024-06-14T08:30+0100",
			"      stated-offset                      │",
			"   4  byline                             │ By Ada Quill",
			"      author 4–12 · byline               │    ^^^^^^^^^",
			"   5  dateline 1–21 · place-bracket      │ HARBOUR CITY (Wire) – The bell of the ferry rang again on",
			"      ¶ 1 23–74                          │ ^^^^^^^^^^^^^^^^^^^^^",
			"                                         │ Friday, said the",
			"   6  ¶ 1, joined                        │ keeper of the quay, who had missed it.",
			"   7  left out: boilerplate              │ Share this article",
		]);
	});

	it("puts the reading below the line where the terminal is narrow", () => {
		expect(marginOf(inspect("a.txt", plain, 60)).slice(0, 6)).toEqual([
			"   1  date 2024-06-14 https://courier.example/ferry.html",
			"           ^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
			"      → captured 6–15 · crawl-line",
			"      → address 17–50 · crawl-line",
			"   2  Ferry bell rings again",
			"      → headline",
		]);
	});

	it("marks wide letters by their width", () => {
		const rows = marginOf(
			inspect("ja.txt", "港の鐘がまた鳴る\n2024年6月14日 午後5時00分\n【神戸共同】港の鐘が金曜日にまた鳴った。\n", 100),
		);
		expect(rows.slice(-2)).toEqual([
			"   3  dateline 1–6 · japanese-bracket    │ 【神戸共同】港の鐘が金曜日にまた鳴った。",
			"      ¶ 1 7–20                           │ ^^^^^^^^^^^^",
		]);
	});

	it("keeps right-to-left letters, and what would turn a row around, from moving the margin", () => {
		const rows = marginOf(
			inspect("ar.txt", "مدرسة \u202eجديدة في الميناء\n\nافتتحت مدرسة جديدة في الميناء أمس، وقال مديرها إنها للجميع.\n", 100),
		);
		expect(rows[0]).toBe("   1  headline                           │ \u200eمدرسة �جديدة في الميناء");
	});

	it("names front matter, paragraphs and list entries of Markdown", () => {
		const text = "---\nheadline: A gate\nlabels:\n  - Notes\n---\n\nThe **gate** is\nopen.\n\n1. one family;\n2. another.\n";
		expect(
			marginOf(inspect("a.md", text, 80))
				.map((row) => row.replace(/ +│.*/, ""))
				.filter((row) => row !== ""),
		).toEqual([
			"   1",
			"   2  headline 11–16 ·",
			"      front-matter",
			"   3  front matter",
			"   4  label 5–9 · front-matter",
			"   5",
			"   6",
			"   7  ¶ 1",
			"   8  ¶ 1, joined",
			"   9",
			"  10  ¶ 2",
			"  11  ¶ 2, joined",
		]);
	});

	it("says the problems with their lines, then the values with theirs", () => {
		const rows = inspect(
			"a.txt",
			"https://courier.example/a.html\nFerry bell rings\n03/04/2023\nThe bell of the ferry rang again, said the keeper of the quay.\n",
			100,
		);
		const after = rows.slice(rows.indexOf("", 2) + 1);
		expect(after[0]).toMatch(/^ {2}warning timestamp-ambiguous, line 3: /);
		expect(after.filter((row) => /^ {2}(?:headline|published|language|text)/.test(row))).toEqual([
			"  headline    Ferry bell rings [line 2]",
			expect.stringMatching(/^ {2}published {3}2023-0\d-0\d or 2023-0\d-0\d \(local, to the day\) \[line 3\]$/),
			"  language    en (detected) [line 4]",
			"  text        1 paragraph, 0 places of the capture left out",
		]);
	});
});
