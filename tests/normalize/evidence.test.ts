import { describe, expect, it } from "vitest";
import { findPrinted } from "../../src/normalize/evidence/find-printed.ts";

const lines = ["date 2024-06-14", "HARBOUR CITY,  2 June", " (Wire) – The ferry", "authors:", "  - Ada Quill"];

describe("findPrinted", () => {
	const rows: readonly [line: number, words: string, expected: ReturnType<typeof findPrinted>, why: string][] = [
		[1, "2024-06-14", [{ line: 1, columns: [6, 15], text: "2024-06-14" }], "in its line"],
		[2, "HARBOUR CITY, 2 June", [{ line: 2, columns: [1, 21], text: "HARBOUR CITY,  2 June" }], "whatever blanks stand between"],
		[
			2,
			"CITY, 2 June (Wire) –",
			[
				{ line: 2, columns: [9, 21], text: "CITY,  2 June" },
				{ line: 3, columns: [2, 9], text: "(Wire) –" },
			],
			"broken over two lines",
		],
		[4, "Ada Quill", [{ line: 5, columns: [5, 13], text: "Ada Quill" }], "an entry of a list stands below its key"],
		[1, "Ada Quilt", [], "not printed"],
		[2, "2024-06-14", [], "never above"],
		[1, " ", [], "nothing to find"],
		[9, "date", [], "no such line"],
	];
	it.each(rows)("from line %i: %s (%s)", (line, words, expected) => {
		expect(findPrinted(lines, line, words)).toEqual(expected);
	});
});
