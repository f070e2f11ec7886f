import type { TextLine } from "./read-lines.ts";

/**
 * Puts a plain space for each no-break space, which pages print between words that belong together: tables and expressions know the plain
 * one alone. Columns stay as they are. `text` is what the lines were cut from: most have none, and are looked at once.
 *
 *     By·Ann Lee      May·3, 2024      NEW·YORK (AP)·—      Home·»·News
 *
 * One that parts a number, or a French mark from its word, is how the text is set, and stays: `10·000`, `«·oui·!·»`. A colon has a label
 * in front.
 */
export function withPlainSpaces(lines: readonly TextLine[], text: string): readonly TextLine[] {
	if (!text.includes("\u00a0") && !text.includes("\u202f")) return lines;
	return lines.map((line) => ({ ...line, text: line.text.replace(line.text.includes("«") ? besideQuotes : noBreakSpace, " ") }));
}

/** A no-break space, wide or narrow, not before `;!?%` or between digits. */
const noBreakSpace = /(?<!\d(?=.\d))[\u00a0\u202f](?![;!?%])/g;
/** The same in a line with quotation marks, and not inside these. */
const besideQuotes = /(?<!«|\d(?=.\d))[\u00a0\u202f](?![;!?%»])/g;
