import type { TextLine } from "./read-lines.ts";

/**
 * Parts the headline from the day that lost the line break between them; the other lines stay as they are.
 *
 *     Bridge Opens in OldportJanuary 31, 2021
 *     ^headline              ^day
 */
export function splitGluedDay(lines: readonly TextLine[]): readonly TextLine[] {
	const index = lines
		.slice(0, maxAbove)
		.findIndex(({ text }) => text.length <= maxCharacters && endsInYearOrTime.test(text.slice(-4)) && gluedDay.test(text.slice(-maxDay)));
	const line = lines[index];
	if (line === undefined) return lines;
	const at = Math.max(0, line.text.length - maxDay) + line.text.slice(-maxDay).search(gluedDay);
	const day = { ...line, text: line.text.slice(at), column: line.column + at, blankBefore: false };
	return [...lines.slice(0, index), { ...line, text: line.text.slice(0, at) }, day, ...lines.slice(index + 1)];
}

/** A menu may stand above the headline. */
const maxAbove = 20;
/** A headline and its day. */
const maxCharacters = 180;
/** A letter, the longest month, its day and year, and the time. */
const maxDay = 48;
/** A quick look before the slow one. “2021” · “0 am” · “5:04” */
const endsInYearOrTime = /\d{2}$|\d ?[ap]\.?m\.?$/i;
/**
 * A letter, a digit or a closing mark right before month, day and year at the end, in either order; before the day, which is a digit
 * itself, no digit; maybe a time. “OldportJanuary 31, 2021” · “Oldport3 May 2024, 10:00”
 */
const gluedDay =
	/(?:(?<=[\p{Ll}\d?!’”)])(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}|(?<=[\p{Ll}?!’”)])\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)),? (?:19|20)\d{2}(?:,?(?: at| \|| -)? \d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?)?$/iu;
