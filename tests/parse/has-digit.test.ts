import { expect, test } from "vitest";
import { hasDigit } from "../../src/parse/stamps/has-digit.ts";

const table: readonly (readonly [given: string, expected: boolean, why: string])[] = [
	["", false, "nothing"],
	["Published on", false, "letters alone"],
	["04:06 GMT", true, "digits of ASCII"],
	["Édition du soir – “fin”", false, "accents, a dash and quotation marks beyond Latin letters"],
	["نُشر في ٣١ مايو", true, "Arabic digits"],
	["منتشر شده در ۱۴۰۳", true, "Persian digits, which have codes of their own"],
	["३१ मई", true, "Devanagari digits"],
	["２０２４年", true, "digits of full width"],
	["二〇二四年", false, "numerals of Han are letters"],
];

test.each(table)("%j has a digit: %s (%s)", (given, expected) => {
	expect(hasDigit(given)).toBe(expected);
});
