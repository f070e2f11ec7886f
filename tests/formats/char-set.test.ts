import { describe, expect, it } from "vitest";
import { blanks, holdsSign, toCharSet } from "../../src/formats/char-set.ts";

const units = Array.from({ length: 0x10000 }, (_, code) => code);

describe("toCharSet", () => {
	it("knows its characters, of any block, and no other", () => {
		const characters = "•-“电\uffff";
		const isOne = toCharSet(characters);
		expect(units.filter(isOne).map((code) => String.fromCharCode(code))).toEqual([...characters].sort());
	});

	it("knows no character behind the end of a text", () => {
		expect(toCharSet("•a")("".charCodeAt(0))).toBe(false);
	});

	it("takes the blanks for what an expression takes for them", () => {
		const isBlank = toCharSet(blanks);
		expect(units.filter(isBlank)).toEqual(units.filter((code) => /\s/.test(String.fromCharCode(code))));
		expect(blanks.charAt(0)).toBe(" ");
	});
});

describe("holdsSign", () => {
	const isMark = toCharSet("|›");
	it.each<[text: string, end: number | undefined, found: boolean, why: string]>([
		["News › Local", undefined, true, "anywhere"],
		["News › Local", 5, false, "not before the place"],
		["News › Local", 6, true, "right before it"],
		["News", 40, false, "nowhere, and the text is shorter"],
		["", undefined, false, "nothing"],
	])("%j up to %j: %j, %s", (text, end, found) => {
		expect(holdsSign(text, isMark, end)).toBe(found);
	});
});
