import fc from "fast-check";
import { expect, test } from "vitest";
import { createNarrower, isWide } from "../../src/formats/narrow-text.ts";

test("a text is the same, however it is held", () => {
	const narrow = createNarrower(10_000);
	const texts = [
		"",
		"\0",
		"\ufeffBy Ann Lee",
		"Ana Núñez – à 16 h 05 ÿ",
		"“Mill reopens”",
		"\ud800",
		"м",
		"ü".repeat(8_192),
		"x".repeat(8_193),
	];
	for (const text of texts) {
		expect(narrow(text)).toBe(text);
		// As a line is cut out of a page.
		expect(narrow(`“${text}”`.slice(1, -1))).toBe(text);
	}
	fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => narrow(text) === text));
	fc.assert(
		fc.property(
			fc.string({ unit: fc.integer({ min: 0, max: 0xff }).map((code) => String.fromCharCode(code)) }),
			(text) => narrow(text) === text,
		),
	);
});

test.each([
	["ÿ Ana Núñez", false],
	["Ana Ruiz – EFE", true],
	["Ā", true],
])("%s needs two bytes for a character: %s", (text, wide) => {
	expect(isWide(text)).toBe(wide);
});
