import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { endsInWhoSaid, hasHappened, hasPerfect } from "../../line-kinds/pictures/has-happened.ts";
import { namesPicture } from "../../line-kinds/pictures/picture-texts.ts";
import { isCreditWithoutCaption, isTaker } from "../../line-kinds/pictures/takers.ts";
import { tellsStory } from "../../line-kinds/pictures/tells-story.ts";
import { isDense } from "../../lines/dense-script.ts";
import { endsSentence } from "../../lines/ends-sentence.ts";
import { lineAbove } from "../../lines/line-above.ts";
import type { TextLine } from "../../lines/read-lines.ts";
import { told, toldShare } from "../headline/told-share.ts";

// A sentence shorter than a paragraph, beside the credit of a picture, is its caption. While lines are classified, only the credit's own
// words and blank lines can tell so; below the headline, the paragraph that follows tells, too.

/** A short sentence in one block below its credit, set off from all else. */
export function isInBlockOfCredit(line: HeaderLine, credit: HeaderLine | undefined, next: TextLine): boolean {
	// Parted from one line, the credit is that of the caption in front of it.
	if (credit === undefined || !isLoneCredit(credit) || !credit.blankBefore || credit.number === line.number) return false;
	return (
		line.kind === "prose" && !line.blankBefore && next.blankBefore && isShortSentence(line.text) && next.text.length > line.text.length
	);
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
export function countShownAbove(credit: HeaderLine, head: readonly HeaderLine[], text: TextLine): 0 | 1 | 2 {
	if (!isLoneCredit(credit)) return 0;
	const [copy, caption] = head.slice(-2);
	if (caption?.kind !== "prose") return 0;
	if (credit.blankBefore !== caption.blankBefore || credit.blankBefore !== text.blankBefore) return 0;
	if (!isShortSentence(caption.text) || text.text.length < caption.text.length * muchLonger) return 0;
	if (copy?.text === caption.text) return 2;
	return endsInWhoSaid(caption.text) ? 0 : 1;
}

const muchLonger = 1.3;

/**
 * Counts the lines of a caption that is a short sentence above the text: it stands right above who took the picture or itself, or right below
 * the word for it, and a longer paragraph follows. 0 for any other line.
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
	if (line === undefined || !(line.kind === "prose" || line.kind === "title") || !isShortSentence(line.text)) return 0;
	const next = head[index + 1];
	// Above the credit stands the caption.
	const isBelowWord = !(line.blankBefore && isCaptioned(head, index)) && isBelowPictureWord(line, lineAbove(head, index), next);
	const isAboveCredit = next !== undefined && isCredit(next, line) && !endsInWhoSaid(line.text);
	const isTwice = next?.text === line.text && (!hasPerfect(line.text) || isAboveTaker(head, index + 1));
	if (!(isBelowWord || isAboveCredit || isTwice) || !isLongerBelow(head, isTwice ? index + 1 : index, line)) return 0;
	return isTwice || (isAboveCredit && next.kind === "title") ? 2 : 1;
}

/** A name alone and set off, and below it the text: who took the picture. */
function isAboveTaker(head: readonly HeaderLine[], index: number): boolean {
	const [taker, text] = head.slice(index + 1, index + 3);
	return taker?.kind === "title" && taker.blankBefore && nameAlone.test(taker.text) && text?.kind === "prose" && text.blankBefore;
}

const nameAlone = /^\p{Lu}\p{Ll}{1,16} \p{Lu}[\p{L}’'-]{1,20}$/u;

/**
 * How many lines are a picture's text without a stop and, right below, its caption, which begins with it, set off from the text.
 *
 *     The governor waves to dock workers                                    text
 *     The governor waves to dock workers on Friday with navy officers.      caption
 */
export function countTextAndCaption(head: readonly HeaderLine[], index: number): 0 | 2 {
	const [text, caption, below] = head.slice(index, index + 3);
	if (text?.kind !== "title" || text.words < minWords || caption?.kind !== "prose" || caption.blankBefore) return 0;
	const isLonger = caption.text.startsWith(text.text) && caption.text.length <= maxWholeCaption;
	return isLonger && below?.kind === "prose" && below.blankBefore ? 2 : 0;
}

const minWords = 5;
/** A sentence and who stands where. */
const maxWholeCaption = 200;

/** Two lines above, what another picture shows: then the credit between is its. */
function isCaptioned(head: readonly HeaderLine[], index: number): boolean {
	const caption = head[index - 2];
	return caption?.kind === "left-out" && caption.rule === "caption" && !isCreditWithoutCaption(caption.text);
}

/** Below the word for a picture, or in one block below its credit. Where no blank lines show a block the first sentence may be as short, and tells what happened. */
function isBelowPictureWord(line: HeaderLine, above: HeaderLine | undefined, next: HeaderLine | undefined): boolean {
	if (above === undefined) return false;
	if (namesPicture(above.text)) return true;
	if (!isLoneCredit(above)) return false;
	if (!line.blankBefore && next?.blankBefore) return true;
	if (line.blankBefore && !english.test(line.text)) return false;
	return (!line.blankBefore || above.blankBefore) && !tellsStory(line.text) && !hasHappened(line.text);
}

/** Whether the sentence is one whose verbs the tables know. */
const english = / (?:the|of|in|at|on|to|and|for|with) /;

/** A credit alone, which says of itself that it is one. */
function isLoneCredit(line: HeaderLine): boolean {
	return line.kind === "left-out" && line.rule === "caption" && isCreditWithoutCaption(line.text);
}

function isShortSentence(text: string): boolean {
	return text.length <= (isDense(text) ? maxDenseCaption : maxCaption);
}

/** A first paragraph of two lines of a column is longer. */
const maxCaption = 120;
const maxDenseCaption = 28;
const minParagraph = 80;
const minDenseParagraph = 24;

/** The first of the sentences below that is a paragraph by its length: a deck or another caption may stand between. */
function paragraphBelow(head: readonly HeaderLine[], index: number): string | undefined {
	const sentences = head.slice(index + 1, index + maxBetween).filter(({ kind }) => kind === "prose");
	return sentences.slice(0, maxShort).find(({ text }) => text.length >= (isDense(text) ? minDenseParagraph : minParagraph))?.text;
}

function isLongerBelow(head: readonly HeaderLine[], index: number, line: HeaderLine): boolean {
	return (paragraphBelow(head, index)?.length ?? 0) > line.text.length;
}

const maxShort = 3;
/** Who took it, a bar of buttons, a stamp. */
const maxBetween = 8;

/** Who took a picture, alone on the line below the caption. “Photo: Ann Lee” · “Ann Lee / Wire” · “Ann Lee via Wire” · “Submitted” */
function isCredit(line: HeaderLine, caption: HeaderLine): boolean {
	const { kind, text, blankBefore } = line;
	if (text.length > maxCredit || endsSentence(text) !== "open") return false;
	if (blankBefore && !caption.blankBefore && (kind !== "left-out" || caption.text.length > maxSetOff)) return false;
	if (kind === "left-out") return isLoneCredit(line);
	return (kind === "title" || kind === "byline") && !dashAtEnd.test(text) && isTaker(text);
}

const maxCredit = 60;
/** Set off from its credit alone, a caption is shorter. */
const maxSetOff = 60;
/** A dateline alone. “CNN —” */
const dashAtEnd = /[-–—]$/;

/**
 * Whether a short sentence between headline and text is a deck or a caption by what is told: the next sentence of some length tells the
 * headline again, and this one does not.
 *
 *     Mayor opens bridge over the river                 headline
 *     Nobody knows who will pay.                        short
 *     The mayor of Oldport opened a bridge over the …   text
 */
export function isShortAboveTelling(head: readonly HeaderLine[], index: number, headline: string): boolean {
	const line = head[index];
	if (line?.kind !== "prose" || line.text.length > (isDense(line.text) ? maxDenseCaption : maxShortSentence)) return false;
	if (line.text.length < minShortSentence && !isDense(line.text)) return false;
	// Below what says that the story goes on no picture stands, but the story. “Being updated”
	const above = head[index - 1];
	if (above?.kind === "label" && above.label === "status" && !line.blankBefore) return false;
	const text = paragraphBelow(head, index);
	if (text === undefined || text.length < line.text.length * minRatio) return false;
	const [below, own] = [text, line.text].map((each) => toldShare(headline, each.toLowerCase()));
	if (below !== undefined && own !== undefined) return below >= told.much && own <= below / 2;
	const [share = 0, ownShare = 1] = [text, line.text].map((each) => shareOfShortWords(headline, each.toLowerCase()));
	return share >= minShortTold && ownShare === 0;
}

/** A cry that opens the text is shorter. “The wait is over.” */
const minShortSentence = 20;
/** A first paragraph of a line is rare, and says what the headline does. */
const maxShortSentence = 80;
const minRatio = 1.4;

/** The same as `toldShare` for a headline of few long words: of its words of four letters. */
function shareOfShortWords(headline: string, told: string): number | undefined {
	const starts = headline.toLowerCase().match(wordStart) ?? [];
	return starts.length < minShort ? undefined : starts.filter((start) => told.includes(start)).length / starts.length;
}

const wordStart = /(?<!\p{L})\p{L}{4}/gu;
const minShort = 2;
const minShortTold = 0.6;
