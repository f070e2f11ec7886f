import { describe, expect, it } from "vitest";
import { displayWidth, wrapText } from "../../src/report/display-width.ts";

describe("displayWidth", () => {
	const rows: readonly [text: string, expected: number, why: string][] = [
		["harbour", 7, "ASCII"],
		["Zürich", 6, "one letter, one column"],
		["Zu\u0308rich", 6, "a mark stands on its letter"],
		["神戸、港", 8, "Han and its punctuation are wide"],
		["カフェ ｶﾌｪ", 10, "kana are wide, half-width kana are not"],
		["한국", 4, "Hangul"],
		["مدرسة", 5, "Arabic"],
		["\u200e\u202eab", 2, "format signs are not seen"],
		["⛴️ 🌊", 4, "emoji are wide; a ferry is a sign of one column"],
	];
	it.each(rows)("%s → %i (%s)", (text, expected) => {
		expect(displayWidth(text)).toBe(expected);
	});
});

describe("wrapText", () => {
	const rows: readonly [text: string, columns: number, expected: readonly string[], why: string][] = [
		["the ferry is late", 9, ["the ferry ", "is late"], "at blanks; one at the end of a row takes no column"],
		["https://port.example/ab", 10, ["https://po", "rt.example", "/ab"], "and where there are none, anywhere"],
		["港の船は港で待つ", 6, ["港の船", "は港で", "待つ"], "wide letters count twice"],
		["ab\u0308cd", 2, ["ab\u0308", "cd"], "never between a letter and its mark"],
		["🌊🌊", 3, ["🌊", "🌊"], "never inside a sign"],
		["", 5, [""], "an empty line is a row"],
	];
	it.each(rows)("%s in %i columns (%s)", (text, columns, expected) => {
		expect(wrapText(text, columns).map(({ from, to }) => text.slice(from, to))).toEqual(expected);
	});
});
