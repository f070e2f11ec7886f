import type { HeaderLine } from "../line-kinds/header-line.ts";
import { namesPicture } from "../line-kinds/picture-texts.ts";
import { isCreditWithoutCaption, isTaker } from "../line-kinds/takers.ts";
import { endsSentence } from "../lines/ends-sentence.ts";
import { lineAbove } from "../lines/line-above.ts";
import { toldShare } from "./told-share.ts";

/**
 * Counts the lines of a caption that is a short sentence above the text: it stands right above who took the picture, or right below the word
 * for it, and a longer paragraph follows. 0 for any other line.
 *
 *     Photo                                            the word
 *     A shopkeeper sweeps glass outside her store.     caption
 *     Ann Lee / Valley Tribune                         who took it
 *     A tornado ripped tiles from dozens of houses …   text
 *
 * A first paragraph as short is rare, and a subhead below it is none of these.
 */
export function countCaptionLines(head: readonly HeaderLine[], index: number): 0 | 1 | 2 {
	const line = head[index];
	if (
		line === undefined ||
		!(line.kind === "prose" || line.kind === "title") ||
		line.text.length > (dense.test(line.text.slice(0, 20)) ? maxDenseCaption : maxCaption)
	)
		return 0;
	const next = head[index + 1];
	const isBelowWord = isBelowPictureWord(line, lineAbove(head, index));
	const isAboveCredit = next !== undefined && isCredit(next, line);
	if (!(isBelowWord || isAboveCredit) || !isLongerBelow(head, index, line)) return 0;
	return isAboveCredit && next.kind === "title" ? 2 : 1;
}

/** Below the word for a picture, or in one block below its credit. */
function isBelowPictureWord(line: HeaderLine, above: HeaderLine | undefined): boolean {
	if (above === undefined) return false;
	if (namesPicture(above.text)) return true;
	return (
		above.kind === "left-out" && above.rule === "caption" && (!line.blankBefore || above.blankBefore) && isCreditWithoutCaption(above.text)
	);
}

/** A first paragraph of two lines of a column is longer. */
const maxCaption = 120;
const maxDenseCaption = 28;
const minParagraph = 80;
const minDenseParagraph = 24;

/** Whether one of the first sentences below is a paragraph, and longer: a deck or another caption may stand between. */
function isLongerBelow(head: readonly HeaderLine[], index: number, line: HeaderLine): boolean {
	const sentences = head.slice(index + 1, index + maxBetween).filter(({ kind }) => kind === "prose");
	return sentences.slice(0, maxShort).some(({ text }) => {
		const min = dense.test(text.slice(0, 20)) ? minDenseParagraph : minParagraph;
		return text.length >= min && text.length > line.text.length;
	});
}

const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const maxShort = 3;
/** Who took it, a bar of buttons, a stamp. */
const maxBetween = 8;

/** Who took a picture, alone on the line below the caption. “Photo: Ann Lee” · “Ann Lee / Wire” · “Ann Lee via Wire” · “Submitted” */
function isCredit({ kind, rule, text, blankBefore }: HeaderLine & { readonly rule?: string }, caption: HeaderLine): boolean {
	if (text.length > maxCredit || endsSentence(text) !== "open" || (blankBefore && !caption.blankBefore)) return false;
	if (kind === "left-out") return rule === "caption" && isCreditWithoutCaption(text);
	return (kind === "title" || kind === "byline") && !dashAtEnd.test(text) && isTaker(text);
}

const maxCredit = 60;
/** A dateline alone. “CNN —” */
const dashAtEnd = /[-–—]$/;

/**
 * Whether a short sentence between headline and text is a deck or a caption by what is told: the next sentence is a longer paragraph that
 * tells the headline again, and this one does not.
 *
 *     Mayor opens bridge over the river                 headline
 *     Nobody knows who will pay.                        short
 *     The mayor of Oldport opened a bridge over the …   text
 */
export function isShortAboveTelling(head: readonly HeaderLine[], index: number, headline: string): boolean {
	const line = head[index];
	if (line?.kind !== "prose" || line.text.length > maxShortSentence) return false;
	const text = head.slice(index + 1, index + maxBetween).find(({ kind }) => kind === "prose")?.text;
	if (text === undefined || text.length < minTelling || text.length < line.text.length * minRatio) return false;
	const told = toldShare(headline, text.toLowerCase());
	return told !== undefined && told >= minTold && (toldShare(headline, line.text.toLowerCase()) ?? 1) <= told / 2;
}

/** A first paragraph of a line is rare, and says what the headline does. */
const maxShortSentence = 80;
const minTelling = 80;
const minRatio = 1.4;
/** Two words of five, as for headlines. */
const minTold = 0.4;
