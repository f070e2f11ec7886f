import { displayWidth, type TextRow, wrapText } from "./display-width.ts";
import type { MarginLine, MarginNote } from "./read-margin.ts";

/** From here on margin and capture stand side by side: 34 columns for the one, 38 for the other. */
const minSideBySide = 80;
const minTextWidth = 16;
/** Rows of one line that are shown: a line may be a megabyte, and a paragraph is known by its first words. */
const maxRows = 6;
const maxBodyRows = 2;

/**
 * Prints a capture with its margin, in at most so many columns: side by side, or the reading below each line where that is too narrow.
 *
 *        1  captured 6–15 · crawl-line       │ date 2024-05-31
 *                                            │      ^^^^^^^^^^
 *        2  headline                         │ Ferry line to open
 *
 * The capture stands last in a row, so that wide and right-to-left letters shift nothing else. Signs that would turn the rest of the row
 * around are shown as `�`.
 */
export function printMargin(lines: readonly MarginLine[], width: number): readonly string[] {
	const numberWidth = Math.max(3, String(lines.at(-1)?.number ?? 0).length) + 1;
	const sideBySide = width >= minSideBySide;
	const marginWidth = sideBySide ? Math.min(40, Math.floor(width * 0.34)) : 0;
	const textWidth = Math.max(minTextWidth, width - numberWidth - 2 - (sideBySide ? marginWidth + 3 : 0));
	return lines.flatMap((line) => {
		const number = `${String(line.number).padStart(numberWidth)}  `;
		const rows = toRows(line, textWidth);
		const indent = "".padEnd(number.length);
		if (!sideBySide) {
			const notes = line.notes.flatMap(({ text }) =>
				cutRows(text, textWidth - 2).map((row, index) => `${index === 0 ? "→ " : "  "}${row}`),
			);
			return [...rows, ...notes].map((row, index) => `${index === 0 ? number : indent}${row}`.trimEnd());
		}
		const notes = line.notes.flatMap(({ text }) => cutRows(text, marginWidth));
		return Array.from({ length: Math.max(rows.length, notes.length) }, (_, index) => {
			const note = notes[index] ?? "";
			return `${index === 0 ? number : indent}${note}${"".padEnd(marginWidth - displayWidth(note))} │ ${rows[index] ?? ""}`.trimEnd();
		});
	});
}

/** The rows of a line, each with a row of carets below it where a part of it was read. */
function toRows({ text, notes, isBody }: MarginLine, width: number): readonly string[] {
	const shown = text.replace(turning, "�").replace(/\s/g, " ");
	const limit = isBody ? maxBodyRows : maxRows;
	// No more than the rows that are shown: each takes a column or none a sign, and none takes more signs than four a column.
	const rows = wrapText(shown.slice(0, (limit + 2) * width * 4), width);
	const isRightToLeft = rightToLeft.test(shown);
	// A last row that would only be announced is shown.
	const count = rows.length <= limit + 1 ? rows.length : limit;
	const kept = rows.slice(0, count).flatMap((row) => {
		const words = shown.slice(row.from, row.to).trimEnd();
		const carets = isRightToLeft ? "" : toCarets(shown, row, notes);
		return [`${isRightToLeft ? leftToRightMark : ""}${words}`, ...(carets === "" ? [] : [carets])];
	});
	const rest = text.length - (rows[count - 1]?.to ?? text.length);
	return rest > 0 ? [...kept, `… and ${rest} characters`] : kept;
}

function toCarets(text: string, row: TextRow, notes: readonly MarginNote[]): string {
	let carets = "";
	let at = row.from;
	for (const sign of text.slice(row.from, row.to)) {
		const isRead = notes.some(({ columns, marked }) => marked && columns !== undefined && columns[0] - 1 <= at && at < columns[1]);
		carets += (isRead ? "^" : " ").repeat(displayWidth(sign));
		at += sign.length;
	}
	return carets.trimEnd();
}

function cutRows(text: string, width: number): readonly string[] {
	return wrapText(text, width).map(({ from, to }) => text.slice(from, to).trimEnd());
}

/** Makes a row that begins with Arabic or Hebrew run from the left in a terminal that turns rows around. */
const leftToRightMark = "\u200e";
/** turning = the signs that embed or override a direction. Examples: U+202E, U+2066. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;
/** rightToLeft = a Hebrew, Arabic, Syriac or Thaana letter. Examples: `א`, `ب`. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
