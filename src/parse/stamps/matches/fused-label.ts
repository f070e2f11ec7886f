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
