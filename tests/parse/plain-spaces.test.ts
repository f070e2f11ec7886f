import { describe, expect, it } from "vitest";
import { withPlainSpaces } from "../../src/parse/text/lines/plain-spaces.ts";
import { readLines } from "../../src/parse/text/lines/read-lines.ts";
import { lead, second } from "./describe-forms.ts";
import { readValues } from "./read-values.ts";

/** A no-break space, as `·` in the tables below. */
const noBreak = "\u00a0";

describe("withPlainSpaces", () => {
	const rows: readonly (readonly [given: string, expected: string, why: string])[] = [
		["By·Ann·Lee", "By Ann Lee", "between words"],
		["May·3, 2024", "May 3, 2024", "behind a digit"],
		["14·h·05", "14 h 05", "beside a digit"],
		["Photo·: Ann Lee", "Photo : Ann Lee", "before a colon, which has a label in front"],
		["Home·»·News", "Home » News", "around a mark of a breadcrumb"],
		["10·000 people", "10·000 people", "inside a number"],
		["«·Le pont·», a-t-il dit", "«·Le pont·», a-t-il dit", "inside quotation marks"],
		["Quel pont·? 5·%", "Quel pont·? 5·%", "before a French mark, and a percent sign"],
	];
	it.each(rows)("%s → %s (%s)", (given, expected) => {
		const text = given.replaceAll("·", noBreak);
		expect(withPlainSpaces(readLines(text), text)).toEqual([
			{ number: 1, column: 1, text: expected.replaceAll("·", noBreak), blankBefore: false },
		]);
	});

	it("does so for narrow ones too", () => {
		const text = "By\u202fAnn Lee";
		expect(withPlainSpaces(readLines(text), text).map((line) => line.text)).toEqual(["By Ann Lee"]);
	});
});

describe("a page whose spaces are no-break spaces", () => {
	const page = `Mayor opens bridge\n\nBy Ann Lee\nPublished May 3, 2024\n\nThe bridge in May. (Photo by Per Olsen)\n\nOSLO, May 3 (Reuters) - ${lead}\n\nShare on Facebook\n\n${second}\n`;

	it("is read as one with plain spaces", () => {
		expect(readValues(page.replace(/(\S) (?=\S)/g, `$1${noBreak}`))).toEqual(readValues(page));
		expect(readValues(page)).toMatchObject({ byline: "By Ann Lee", dateline: "OSLO, May 3 (Reuters) -", body: [lead, second] });
	});
});
