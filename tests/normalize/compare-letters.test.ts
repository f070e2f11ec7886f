import { expect, test } from "vitest";
import { compareLetters, hasLetters, nextLetter } from "../../src/normalize/evidence/compare-letters.ts";

test.each([
	["The ferry, late", "The ferry late again", { isSame: true, one: 15, other: 15 }, "the first ends; the other goes on with “again”"],
	["The ferry late.", "The ferry", { isSame: true, one: 10, other: 9 }, "the other ends; the first goes on with “late”"],
	["“Late.”", "Late", { isSame: true, one: 7, other: 4 }, "signs at the ends do not count"],
	["co-op", "coop", { isSame: true, one: 5, other: 4 }, "nor do those inside words"],
	["The ferry", "The train", { isSame: false, one: 4, other: 4 }, "the first letter that differs"],
	["порт — 7", "порт 7", { isSame: true, one: 8, other: 6 }, "letters of any script"],
	["😀a", "😁a", { isSame: true, one: 3, other: 3 }, "two signs that share half a surrogate pair"],
	["𠮷a", "𠮷b", { isSame: false, one: 2, other: 2 }, "a letter of two code units"],
] as const)("compares the letters of %j and %j", (text, words, expected, _why) => {
	expect(compareLetters(text, 0, words, 0)).toEqual(expected);
});

test.each([
	["— late", 0, 2, "signs are passed over"],
	["late", 0, 0, "a letter stands there"],
	["é", 0, 0, "beyond ASCII"],
	["— …", 0, 3, "none: the length"],
] as const)("finds the next letter of %j from %i", (text, from, expected, _why) => {
	expect(nextLetter(text, from)).toBe(expected);
});

test.each([
	["a-b c", 3, true, "as many"],
	["a-b c", 4, false, "signs do not count"],
	["𠮷", 2, true, "code units, not letters"],
] as const)("counts the letters of %j to %i", (text, count, expected, _why) => {
	expect(hasLetters(text, 0, count)).toBe(expected);
});
