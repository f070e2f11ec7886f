import { type DatelineOptions, parseDateline } from "../../datelines/parse-dateline.ts";
import type { HeaderLine } from "../line-kinds/header-line.ts";
import { beginsInMiddle, endsInMiddle } from "../lines/broken-sentence.ts";
import { isDense } from "../lines/dense-script.ts";
import { lineAbove } from "../lines/line-above.ts";
import { isListItem } from "./boxes/summary-points.ts";
import { told, toldShare } from "./headline/told-share.ts";

/**
 * Whether a line below the headline has no end and stands above the first sentence of some length: no paragraph lacks its stop, so it is a
 * deck, a caption, a button, a point, or the headline of another story, which need not be told apart.
 *
 *     Mayor opens bridge                           headline
 *     Ferry lines share a pier                     open
 *     Ann Lee at the bridge [Per Olsen/Wire]       open
 *     The town of Oldport opened a bridge over …   text
 *
 * It is none where it may be half of a sentence that a link or a column breaks, a place, what somebody is asked, or an item of a list
 * that goes on in the text.
 */
export function isOpenAboveText(head: readonly HeaderLine[], index: number, headline: string, options: DatelineOptions): boolean {
	const line = head[index];
	if (line === undefined || !(isOpen(line) || isPoint(line)) || line.text.length > maxOpen) return false;
	const textAt = head.findIndex((each, at) => at > index && (isWrapped(head, at) || (isParagraph(each) && !isPoint(each))));
	const text = head[textAt];
	if (text === undefined || textAt - index > maxBetween || text.text.length * (isBelowTitle(head, index) ? maxRatio : 1) < line.text.length)
		return false;
	// Two sentences are a deck and a caption; more are the text.
	if (head.slice(index + 1, textAt).filter((each) => each.kind === "prose" && !isPoint(each)).length > maxShort) return false;
	if (endsInMiddle(line.text) || restOfBlock(head.slice(index + 1, textAt + 1)).some(goesOn)) return false;
	if (isListItem(line.text) && head.slice(textAt + 1).some((below) => isListItem(below.text))) return false;
	const above = lineAbove(head, index)?.kind;
	const isBelowSignature = textAt === index + 1 && (above === "stamp" || above === "byline");
	return !tellsMore(line.text, text.text, headline) && !isAsked(line, text, isBelowSignature) && !isPlace(line, head[index + 1], options);
}

/** A deck right below the headline may be longer than the paragraph; elsewhere such a line may be one that lost its stop. */
function isBelowTitle(head: readonly HeaderLine[], index: number): boolean {
	const above = lineAbove(head, index);
	return above?.kind === "title" && above.words >= minHeadline;
}

const minHeadline = 4;

function isOpen({ kind }: HeaderLine): boolean {
	return kind === "title" || kind === "tag";
}

/** A point of a summary may be a sentence. */
function isPoint({ kind, text }: HeaderLine): boolean {
	return kind === "prose" && text.length <= maxOpen && isListItem(text);
}

/** A caption without its stop, with its credit. */
const maxOpen = 140;
const maxRatio = 1.5;
/** Three other stories, a bar of buttons, a caption. */
const maxBetween = 12;
const maxShort = 2;

/** A sentence that is no caption or deck by its length alone. */
function isParagraph({ kind, text }: HeaderLine): boolean {
	return kind === "prose" && text.length >= (isDense(text) ? minDenseText : minText);
}

/** The first line of a paragraph that is broken at a column or by a link. */
function isWrapped(head: readonly HeaderLine[], at: number): boolean {
	const [line, next] = head.slice(at, at + 2);
	return line !== undefined && next !== undefined && isOpen(line) && line.text.length >= minColumn && goesOn(next);
}

/** Shorter lines are a link's. */
const minColumn = 50;

/**
 * Whether a line without an end is the first of the text, which is broken at a column with blank lines between: two lines below go on with its
 * sentence in small letters.
 *
 *     A temporary bridge will be put across the river
 *
 *     on Thursday so that families cut off
 *
 *     since the storm can get their milk out again.
 */
export function isSpacedColumn(head: readonly HeaderLine[], index: number): boolean {
	const [line, ...below] = head.slice(index, index + 3);
	if (line?.kind !== "title" || line.text.length < minColumn || below.length < 2) return false;
	return below.every(({ kind, text, blankBefore }) => blankBefore && isText.has(kind) && smallWords.test(text));
}

const isText: ReadonlySet<HeaderLine["kind"]> = new Set(["title", "prose"]);
/** Four words or more, the first in small letters. “on Thursday so that” · not “ferries” */
const smallWords = /^\p{Ll}+ [^ ]+ [^ ]+ [^ ]/u;

const minText = 60;
const minDenseText = 24;

/** The lines down to the next blank line, across which no sentence goes on. */
function restOfBlock(lines: readonly HeaderLine[]): readonly HeaderLine[] {
	const end = lines.findIndex(({ blankBefore }) => blankBefore);
	return end < 0 ? lines : lines.slice(0, end);
}

/** Whether a line goes on with the sentence above it. */
function goesOn({ text, blankBefore, kind }: HeaderLine): boolean {
	return !blankBefore && kind !== "left-out" && beginsInMiddle(text);
}

/** A long line that tells the headline again, and more of it than the sentence below: a first paragraph that lost its stop. */
function tellsMore(text: string, below: string, headline: string): boolean {
	if (text.length < minLostStop || !letterAtEnd.test(text)) return false;
	const share = toldShare(headline, text.toLowerCase()) ?? 0;
	return share >= told.much && share > (toldShare(headline, below.toLowerCase()) ?? 0);
}

/** Decks and captions are shorter. */
const minLostStop = 90;
/** Behind a credit in brackets stands none. */
const letterAtEnd = /[\p{L}\d]$/u;

/** What a paper asks, above what is answered, or between its signature and the paragraph that it heads. “Lake News: Will it hold?” above “Mayor: It will.” */
function isAsked({ text }: HeaderLine, answer: HeaderLine, isBelowSignature: boolean): boolean {
	if (!questions.includes(text.charAt(text.length - 1))) return false;
	return isBelowSignature || (speaker.test(text) && speaker.test(answer.text.slice(0, maxSpeaker)));
}

const questions = "?？؟";

const maxSpeaker = 40;
const speaker = /^\p{Lu}[^.!?:]{1,30}: /u;

/** A dateline alone on its line. */
function isPlace(line: HeaderLine, below: HeaderLine | undefined, options: DatelineOptions): boolean {
	if (line.text.length > maxPlace || below === undefined) return false;
	const paragraphs = [line, below].map(({ text, number }) => ({ text, line: number }));
	return parseDateline(paragraphs, options)?.dateline.evidence[0]?.line === line.number;
}

/** A city, its state or country, an agency. */
const maxPlace = 40;
