import { isAsciiDigit } from "../../../../formats/ascii.ts";
import { hasDigit } from "../../../stamps/has-digit.ts";
import { isStampLabel } from "../../../stamps/is-stamp-label.ts";
import type { TextLine } from "../../lines/read-lines.ts";
import { isWholeStamp } from "../classify-line.ts";
import { classifyStamp } from "../classify-stamp.ts";
import { readByline } from "../names/read-byline.ts";

/**
 * Parts who wrote from the label behind it, whose stamp stands on the line below; the other lines stay as they are.
 *
 *     Par Anne Petit - Mis à jour le      Par Anne Petit
 *     12/05/2024 à 11:26                  Mis à jour le
 *                                         12/05/2024 à 11:26
 */
export function splitLabelAtEnd(lines: readonly TextLine[]): readonly TextLine[] {
	const at = lines
		.slice(1, maxAbove)
		.findIndex((next, index) => isAsciiDigit(next.text.charCodeAt(0)) && labelAt(lines[index]?.text ?? "") !== undefined && isDay(next));
	const line = lines[at];
	const from = line === undefined ? undefined : labelAt(line.text);
	if (line === undefined || from === undefined) return lines;
	return [
		...lines.slice(0, at),
		{ ...line, text: line.text.slice(0, from - markLength) },
		{ ...line, text: line.text.slice(from), column: line.column + from, blankBefore: false },
		...lines.slice(at + 1),
	];
}

/** A stamp and nothing else. */
function isDay(line: TextLine): boolean {
	return isWholeStamp(classifyStamp(line));
}

/** Where the label begins behind who wrote. */
function labelAt(text: string): number | undefined {
	if (text.length > maxLine || hasDigit(text)) return undefined;
	const index = text.search(lastMark);
	const from = index + markLength;
	return index > 0 && isStampLabel(text.slice(from)) && readByline(text.slice(0, index)) !== undefined ? from : undefined;
}

const markLength = 3;
/** A mark between blanks, and none behind it. “ - ” · “ | ” */
const lastMark = / [-–|•·] (?=[^-–|•·]{3,40}$)/;
/** A menu may stand above the headline. */
const maxAbove = 20;
/** Two names and the label. */
const maxLine = 90;
