import { isAsciiDigit } from "../../../formats/ascii.ts";
import type { FoldedLine } from "../fold-line.ts";
import type { LexiconMatch } from "../words/lexicon.ts";
import { months } from "../words/month-names.ts";
import { labels, type StampLabel } from "../words/stamp-labels.ts";
import { weekdays } from "../words/weekday-names.ts";

/** “PublishedMay 31, 2024”: a label whose next word, a month or a weekday with a capital, is fused to it. */
export function matchFusedLabel({ text, positions }: FoldedLine, original: string, start: number): LexiconMatch<StampLabel> | undefined {
	const found = labels.matchFused(text, start);
	if (!found) return undefined;
	const next = original.charAt(positions[found.end] ?? original.length);
	if (next === next.toLowerCase()) return undefined;
	return months.matchAt(text, found.end) || weekdays.matchAt(text, found.end) ? found : undefined;
}

/** “HeadlineMay 31, 2024”: where a month with a capital and its day begin that are fused to the word before them. */
export function findMonthInside({ text, positions }: FoldedLine, original: string, start: number, end: number): number | undefined {
	if (end - start < minFusedMonth || !isAsciiDigit(text.charCodeAt(text.charAt(end) === "." ? end + 2 : end + 1))) return undefined;
	if (!dayBehind.test(text.slice(end, end + maxDayBehind))) return undefined;
	const at = fusedMonth.exec(original.slice(positions[start], positions[end]))?.index;
	return at === undefined ? undefined : start + at;
}

/** A word of two letters, “May”. */
const minFusedMonth = 5;
/** A month at the end of a word, or its first three letters behind three. */
const fusedMonth =
	/(?<=\p{L}{2})(?:January|February|March|April|May|June|July|August|September|October|November|December)$|(?<=\p{L}{3})(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/u;
/** Its day, and no month behind it: “Lucy LaMar 12 May 2024” is a name. */
const dayBehind = /^\.? \d{1,2}(?:,|(?:st|nd|rd|th)?(?:$| \d))/;
/** “. 31st, 2024” */
const maxDayBehind = 12;

/** “XinhuaUpdated: May 31”: where a label with a capital begins that is fused to the word before it. */
export function findLabelInside({ text, positions }: FoldedLine, original: string, start: number, end: number): number | undefined {
	if (end - start < minFused || !text.endsWith("ed", end)) return undefined;
	const at = fusedLabel.exec(original.slice(positions[start], positions[end]))?.index;
	return at === undefined ? undefined : start + at;
}

/** A name of three letters, “Posted”. */
const minFused = 9;
/** “Updated” at the end of a word. */
const fusedLabel = /(?<=\p{L})(?:Updated|Published|Posted|Modified)$/u;
