import { isAsciiDigit } from "../../formats/ascii.ts";

/**
 * “31 May”, “1.2 k views”, “2024年”: a letter follows the number, maybe behind marks. Else it begins no count, no relative time and no date
 * in words, and most numbers of a stamp do not: five expressions need not look.
 */
export function findLetterBehind(text: string, start: number): number | undefined {
	let end = start + 1;
	while (isAsciiDigit(text.charCodeAt(end)) || text.charAt(end) === "." || text.charAt(end) === ",") end++;
	while (isAsciiMark(text.charCodeAt(end))) end++;
	return end < text.length && !isAsciiDigit(text.charCodeAt(end)) ? text.charCodeAt(end) : undefined;
}

/** Neither letter nor digit; the line is in small letters. */
function isAsciiMark(code: number): boolean {
	return code < 0x30 || (code > 0x39 && code < 0x61) || (code > 0x7a && code < 0x80);
}
