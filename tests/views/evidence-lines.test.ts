import { describe, expect, test } from "vitest";
import type { Evidence } from "../../src/model/evidence.ts";
import { toEvidenceLines } from "../../src/views/evidence-lines.ts";
import { textsOf } from "./texts-of.ts";

/** The parts as one line, what was read in brackets. */
function quote(evidence: readonly Evidence[]): readonly string[] {
	return toEvidenceLines(evidence, { texts: textsOf("en"), settings: { language: "en", timeZone: "UTC" } }).map(
		({ place, parts, rule }) => `${place} | ${parts.map(({ text, isRead }) => (isRead ? `[${text}]` : text)).join("")} | ${rule}`,
	);
}

const long = "x".repeat(80);
const rows: readonly [given: readonly Evidence[], expected: readonly string[], why: string][] = [
	[
		[{ line: 3, columns: [1, 9], text: "Two banks", rule: "headline" }],
		["line 3 | [Two banks] | the headline by its place and form"],
		"a whole line",
	],
	[
		[
			{ line: 4, columns: [14, 20], text: "Bridges", rule: "tag", around: ["Filed under: ", ", Sound"] },
			{ line: 4, columns: [23, 27], text: "Sound", rule: "tag", around: ["Filed under: Bridges, ", ""] },
		],
		["line 4 | Filed under: [Bridges], [Sound] | one of the page’s key words"],
		"two values of one line are marked in one quotation",
	],
	[
		[{ line: 5, columns: [1, 6], text: "OSLO –", rule: "place-dash", around: ["", ` ${long}`.slice(0, 80)] }],
		[`line 5 | [OSLO –] ${long.slice(0, 79)}… | the form of a dateline`],
		"a line that is cut ends in an ellipsis",
	],
	[
		[{ line: 6, columns: [101, 104], text: "2024", rule: "iso-stamp", around: [long.slice(0, 60), ""] }],
		[`line 6 | …${long.slice(0, 60)}[2024] | a date in ISO form`],
		"and one that begins before begins with one",
	],
	[[{ line: 0, text: "Ships wait", rule: "correction" }], [], "a correction has no line"],
	[
		[{ line: 7, text: "as older readings have it", rule: "deck" }],
		["line 7 | [as older readings have it] | the line below the headline"],
		"columns may be absent",
	],
	[
		[{ line: 8, columns: [1, 300], text: "y".repeat(300), rule: "deck" }],
		[`line 8 | [${"y".repeat(200)}]… | the line below the headline`],
		"long words are cut",
	],
];

describe("toEvidenceLines", () => {
	test.each(rows)("%j → %j (%s)", (given, expected) => {
		expect(quote(given)).toEqual(expected);
	});
});
