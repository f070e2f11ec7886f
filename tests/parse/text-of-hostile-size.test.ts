import { describe, expect, it } from "vitest";
import { parseText } from "../../src/parse/parse-text.ts";
import { processorMs } from "../hostile/processor-time.ts";

describe("parseText", () => {
	it.each([
		["one line of a megabyte", "word ".repeat(200_000)],
		["one mark a megabyte long", "(".repeat(1_000_000)],
		["a hundred thousand sentences", "This is a sentence of ten words, more or less.\n".repeat(100_000)],
		["a hundred thousand broken lines", "the word of the\n".repeat(100_000)],
		["a hundred thousand headings of related stories", "Related stories\nFoo Bar\n".repeat(50_000)],
		["a hundred thousand lists of key words", "a, b, c, d\n".repeat(100_000)],
	])("stays linear on %s", (_name, text) => {
		const cost = (given: string) => processorMs(() => parseText(given));
		cost(text.slice(0, text.length / 10));
		// Ten times the text may cost thirty times as much, for memory; a quadratic rule costs a hundred times.
		expect(cost(text)).toBeLessThan(30 * Math.max(30, cost(text.slice(0, text.length / 10))));
	});
});
