import { createNarrower, isWide } from "../../../formats/narrow-text.ts";
import type { Evidence } from "../../../model/evidence.ts";

/** One line of a capture that holds something, without the blanks at its ends. */
export interface TextLine {
	/** From 1. */
	readonly number: number;
	/** Column of the first character, from 1. */
	readonly column: number;
	readonly text: string;
	/** A blank line stands above it. */
	readonly blankBefore: boolean;
}

/**
 * Cuts a text into its lines and leaves out the blank ones; their places stay known through `number` and `blankBefore`.
 *
 * Zero-width characters at the ends count as blanks: page extractors leave them behind.
 */
export function readLines(text: string): readonly TextLine[] {
	const lines: TextLine[] = [];
	const narrow = isWide(text) ? createNarrower(text.length) : undefined;
	let number = 0;
	let blankBefore = false;
	let start = 0;
	while (start <= text.length) {
		number++;
		const newline = text.indexOf("\n", start);
		const end = newline === -1 ? text.length : newline;
		let first = start;
		let last = end;
		while (first < last && isBlank(text.charCodeAt(first))) first++;
		while (last > first && isBlank(text.charCodeAt(last - 1))) last--;
		if (first === last) blankBefore = true;
		else {
			const line = text.slice(first, last);
			lines.push({ number, column: first - start + 1, text: narrow?.(line) ?? line, blankBefore });
			blankBefore = false;
		}
		start = end + 1;
	}
	return lines;
}

/** Says that a value is a whole line, or the part of it that `text` names. */
export function toEvidence(line: TextLine, rule: string, text: string = line.text): Evidence {
	const at = text === line.text ? 0 : line.text.indexOf(text);
	if (at === -1) return { line: line.number, text, rule };
	const first = line.column + at;
	return { line: line.number, columns: [first, first + text.length - 1], text, rule };
}

/** White space, zero-width characters and the byte order mark (Unicode 15, White_Space and Cf). */
function isBlank(code: number): boolean {
	if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
	return (
		code === 0xa0 ||
		code === 0x85 ||
		code === 0x3000 ||
		code === 0xfeff ||
		(code >= 0x2000 && code <= 0x200f) ||
		code === 0x2028 ||
		code === 0x2029 ||
		code === 0x202f ||
		code === 0x205f ||
		code === 0x2060
	);
}
