import type { HeaderLine } from "../line-kinds/header-line.ts";
import { endsSentence } from "../lines/ends-sentence.ts";
import type { TextLine } from "../lines/read-lines.ts";

// A sentence shorter than any paragraph beside the credit of a picture is its caption, where blank lines say so, and where they say nothing.

/** A short sentence in one block with its credit, set off from all else. */
export function isInBlockOfCredit(line: HeaderLine, credit: HeaderLine | undefined, next: TextLine): boolean {
	// Parted from one line, the credit is that of the caption in front of it.
	if (!isLoneCredit(credit) || !credit.blankBefore || credit.number === line.number) return false;
	return line.kind === "prose" && !line.blankBefore && next.blankBefore && line.text.length <= maxShortCaption;
}

/**
 * How many lines right above a credit are its caption: a short sentence, maybe twice, above a longer paragraph, on a page that sets off
 * each of its lines, or none: there blank lines show no block.
 *
 *     People wave on the bridge.
 *
 *     Photo: Ann Lee/Lake News
 *
 *     The town of Oldport opened a bridge over the river on Monday.
 */
export function countShownAbove(credit: HeaderLine, head: readonly HeaderLine[], text: TextLine): number {
	const [copy, caption] = head.slice(-2);
	if (caption?.kind !== "prose" || !isLoneCredit(credit)) return 0;
	if (credit.blankBefore !== caption.blankBefore || credit.blankBefore !== text.blankBefore) return 0;
	const { length } = caption.text;
	if (length > maxShortCaption || text.text.length < Math.max(length * longer, minFirstParagraph)) return 0;
	return copy?.text === caption.text ? 2 : 1;
}

/** A credit, and no sentence. */
function isLoneCredit(line: HeaderLine | undefined): line is HeaderLine {
	if (line?.kind !== "left-out" || line.rule !== "caption" || line.text.length > maxLoneCredit) return false;
	return endsSentence(line.text) !== "sentence";
}

/** “Photo Credit: Ann Lee/Harbour News Agency” */
export const maxLoneCredit = 60;
/** Most first paragraphs are longer. */
const maxShortCaption = 90;
const longer = 1.3;
/** In Chinese; elsewhere the caption's own length asks for more. */
const minFirstParagraph = 30;
