import { describe, expect, it } from "vitest";
import { type ReadingContext, readArticle } from "../../src/archive/read-articles.ts";
import { readCaptures } from "../../src/captures/read-capture.ts";
import { hashText } from "../../src/io/hash.ts";
import { toSourceRegistry } from "../../src/normalize/source-registry.ts";
import { processorMs, slownessOfMachine } from "./processor-time.ts";

const context: ReadingContext = { registry: toSourceRegistry([], []), correctionsFor: () => [], hash: hashText };

const captureCharacters = 1_000_000;
const header = " date 2024-05-31 https://slow.example/a.html\nThe Clock in the Harbour\n2024-05-31T04:06+0000\n";
const sentence = "The clock in the harbour was mended on Friday, and it has been right twice a day ever since.\n";

function repeat(unit: string, characters: number = captureCharacters): string {
	return unit.repeat(Math.ceil(characters / unit.length)).slice(0, characters);
}

/**
 * Milliseconds on a processor that one reading takes: the least of three, so that neither what else the machine does nor the compiler of
 * the runtime counts. A reading within the limit is not repeated.
 */
function measure(text: string, limit: number): number {
	const { captures } = readCaptures(Buffer.from(text), "slow.txt");
	const times: number[] = [];
	while (times.length < 3 && !times.some((time) => time < limit)) {
		times.push(
			processorMs(() => {
				for (const capture of captures) readArticle(capture, context);
			}),
		);
	}
	return Math.min(...times);
}

const slowness = slownessOfMachine();
/** What one rule may take; all of them together take a fifth of it on one long line, and a quadratic one minutes on a million characters. */
const oneLineMs = 250;
/** A line takes about two microseconds, and there are half a million of them. */
const manyLinesMs = 2500 * slowness;
/** Lines that are as long as a rule takes, and as slow as a line can be, take a third of this: some ten microseconds each. */
const slowLinesMs = 1000 * slowness;

describe("a million characters without a line end", () => {
	it.each<[unit: string, why: string]>([
		[" ", "a run of blanks"],
		["\u00a0", "blanks that are no spaces"],
		["\u200b", "characters without width"],
		["7", "digits"],
		["12 ", "numbers"],
		[",", "commas"],
		["A", "capitals"],
		["ABC ", "words in capitals, as a place has"],
		["Abc ", "words with a capital, as a name has"],
		["(", "brackets that never close"],
		["()", "empty brackets"],
		["[(", "brackets of two kinds"],
		["-", "hyphens"],
		["— ", "dashes"],
		["a.", "sites' names"],
		["A.", "initials"],
		["A. ", "initials with spaces"],
		["a/", "slashes, as agencies have"],
		["“", "quotation marks"],
		["a > ", "a breadcrumb"],
		["aid.Rom", "fused sentences"],
		["A and ", "names joined by a word"],
		["https://a", "addresses"],
		["2024-05-31T04:06+0000 ", "stamps"],
		["Published May 3, ", "labels and half a stamp"],
		["31/05/", "half a date"],
		["5 min read ", "counts"],
		["HARBOUR CITY (Wire) – ", "datelines"],
		["By Ann Lee HARBOUR CITY (AP) ", "bylines and datelines"],
		["新华社北京5月31日电 ", "Chinese datelines"],
		["【東京共同】", "Japanese datelines"],
		["(서울=연합뉴스) ", "Korean datelines"],
		["МОСКВА, 10 фев — ", "Russian datelines"],
		["٣١ مايو ", "Arabic digits"],
		["e\u0301", "accents on their own"],
		["😀", "pairs of code units"],
	])("%j: %s", (unit) => {
		const line = repeat(unit);
		const slow = [`x${line}x`, `${line}\n${sentence}`, `${header}${line}`, `${header}${sentence}${line}`]
			.map((text) => measure(text, oneLineMs))
			.filter((time) => time >= oneLineMs);
		expect(slow).toEqual([]);
	});

	it("brackets inside brackets", () => {
		const half = captureCharacters / 2;
		expect(measure(header + repeat("(", half) + repeat(")", half), oneLineMs)).toBeLessThan(oneLineMs);
	});

	it("an address", () => {
		expect(measure(`https://slow.example/${repeat("a%")}\n${sentence}`, oneLineMs)).toBeLessThan(oneLineMs);
	});
});

describe("a million characters in many lines", () => {
	it.each<[unit: string, why: string]>([
		["\n", "blank lines"],
		[" \n", "lines of blanks"],
		["a\n", "letters"],
		["A.\n", "initials"],
		["7\n", "digits"],
		[",\n", "marks that close what is open"],
		["• One\n", "items"],
		["short title\n\n", "short lines, each alone"],
		["A Headline of Five Words\n", "the same headline"],
		["and goes on and on and on\n", "a sentence without an end"],
		[sentence, "the same sentence"],
		["HARBOUR CITY (Wire) – The clock is right.\n", "datelines"],
		["Published May 31, 2024 | 08:40 PM\n", "stamps with labels"],
		["By Ann Lee\n", "bylines"],
		["Related stories\n", "headings of other stories"],
		["© Wire / Ann Lee\n", "captions"],
		["Tags: a, b\n", "key words"],
		["Ann Lee\nAbout the Author: Ann Lee\n", "boxes about authors"],
		["소집했다. (서울=뉴스1)\n", "Korean datelines at the end"],
	])("%j: %s", { timeout: 60_000 }, (unit) => {
		const lines = repeat(unit);
		const slow = [header + lines, `${header}${sentence}${lines}`]
			.map((text) => measure(text, manyLinesMs))
			.filter((time) => time >= manyLinesMs);
		expect(slow).toEqual([]);
	});

	// What is bounded is all that a capture's reading does, not one rule: a rule that looks at each caption again shows in it.
	it("captions that all differ", { timeout: 60_000 }, () => {
		const credit = "© Wire Photo / Ann Lee the clock stands at the harbour since it was mended, and everybody who comes by looks at it - ";
		const lines = Array.from({ length: Math.floor(captureCharacters / (credit.length + 8)) }, (_, at) => `${credit}${at} z\n`).join("");
		expect(measure(header + lines, slowLinesMs)).toBeLessThan(slowLinesMs);
	});

	// As long as the lines that the rules for breadcrumbs, key words, stamps and bylines look at.
	const widths = [40, 58, 158, 398];
	it.each(["a > ", "12 ", "31/05/", "31日", "3 May ", "12:30 ", "(AP ", "Ann and ", "192-", "—", "“"])(
		"lines of %j",
		{ timeout: 60_000 },
		(unit) => {
			const slow = widths.flatMap((width) => {
				const lines = repeat(`${repeat(unit, width)}\n`);
				return [`${header}${sentence}${lines}`, `${header}${sentence}${lines}${sentence}`]
					.map((text) => measure(text, slowLinesMs))
					.filter((time) => time >= slowLinesMs);
			});
			expect(slow).toEqual([]);
		},
	);
});
