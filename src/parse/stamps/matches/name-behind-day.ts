import { isAsciiDigit } from "../../../formats/ascii.ts";
import type { FoldedLine } from "../fold-line.ts";
import { labels } from "../words/stamp-labels.ts";
import { readNamedDate } from "./named-date.ts";

/**
 * Whether what is a weekday in short in some language opens a name or a sentence behind the day: two letters with their capital, and a word.
 * Behind a weekday stand a time, another day or a label.
 *
 *     May 3, 2024, St Lund          `st` is a Wednesday in Czech
 *     3 May 2024. To be updated     `to` is a Thursday in Danish
 *     03.05.2024, So, 10:00         a weekday
 */
export function isNameBehindDay({ text }: FoldedLine, original: string, start: number, end: number): boolean {
	if (end - start !== 2 || original.length !== text.length || !isAsciiDigit(text.charCodeAt(start - 3))) return false;
	if (!nameWords.test(original.slice(start, end + 5))) return false;
	return labels.matchAt(text, end + 1) === undefined && readNamedDate(text, end + 1) === undefined;
}

/** “St Lun” · “St. Lun” · “Ma Jun” · “To be ” */
const nameWords = /^\p{Lu}\p{Ll}\.? (?:\p{Lu}\p{Ll}{2}|be )/u;
