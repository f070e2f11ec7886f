import type { TextLine } from "./read-lines.ts";

/**
 * Parts the marks of an advertisement, which a plug-in of WordPress left in its pages, from the text beside them; the other lines stay as
 * they are. `capture` is what the lines were cut from.
 *
 *     [ad_1] OSLO: The ferry …
 *     … said the council. [ad_2]
 */
export function splitAdMarks(lines: readonly TextLine[], capture: string): readonly TextLine[] {
	return capture.includes("[ad_") ? lines.flatMap(splitLine) : lines;
}

function splitLine(line: TextLine): readonly TextLine[] {
	if (!line.text.includes("[ad_")) return [line];
	const lines: TextLine[] = [];
	let { column } = line;
	for (const part of line.text.split(mark)) {
		const text = part.trim();
		const before = part.length - part.trimStart().length;
		if (text !== "") lines.push({ ...line, text, column: column + before, blankBefore: lines.length > 0 || line.blankBefore });
		column += part.length;
	}
	return lines;
}

/** “[ad_1]” */
const mark = /(\[ad_\d\])/;
