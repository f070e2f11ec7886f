import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { foldLine } from "../../lines/fold-line.ts";
import { summaryHeadings } from "../../words/page-words.ts";

/** Whether a line opens the points in which a page tells the story before its text. */
export function opensSummary(line: HeaderLine): boolean {
	return line.kind === "left-out" && line.text.length <= maxHeading && summaryHeadings.has(foldLine(line.text));
}

/**
 * Whether a line is one of the points in which a page tells the story before its text: it has no stop, or is one of several sentences in
 * one block, and above it stand others and their heading.
 *
 *     Story highlights
 *     Council votes for a bridge          point
 *     Ferry stops in May                  point
 *     The town of Oldport opened a …      text
 */
export function isSummaryPoint(head: readonly HeaderLine[], index: number): boolean {
	if (!isPoint(head[index])) return isGluedPoint(head, index);
	if (isItemBelowHeadline(head, index)) return true;
	const above = head.slice(Math.max(0, index - maxPoints), index).findLast((line) => !isPoint(line));
	return above !== undefined && opensSummary(above) && head.slice(index + 1, index + maxPoints).some(({ kind }) => kind === "prose");
}

/** One of the items on top of a page without a headline, between which and the dateline stand nothing but items. */
export function isPointOnTop(head: readonly HeaderLine[], index: number, datelineAt: number | undefined): boolean {
	if (datelineAt === undefined || datelineAt - index > maxPoints) return false;
	return head.slice(index, datelineAt).every(isItem);
}

/** One of three items or more in one block, right below the headline and above a text that is set off; or of two above the stamp. */
function isItemBelowHeadline(head: readonly HeaderLine[], index: number): boolean {
	if (!isItem(head[index])) return false;
	const from = head.findLastIndex((line, at) => at < index && !isItem(line));
	const end = head.findIndex((line, at) => at > index && !isItem(line));
	const text = head[end];
	if (head[from]?.kind !== "title" || end - from > maxPoints) return false;
	return text?.kind === "stamp" ? !text.blankBefore && end - from > 2 : text?.kind === "prose" && text.blankBefore && end - from > 3;
}

function isItem(line: HeaderLine | undefined): boolean {
	return line !== undefined && line.text.length <= maxSentence && isListItem(line.text);
}

/** A sentence in one block with the heading and another, above a text that is set off. */
function isGluedPoint(head: readonly HeaderLine[], index: number): boolean {
	const isGlued = (line: HeaderLine | undefined) => line?.kind === "prose" && !line.blankBefore && line.text.length <= maxSentence;
	if (!isGlued(head[index])) return false;
	const from = head.findLastIndex((line, at) => at < index && !isGlued(line));
	const end = head.findIndex((line, at) => at > index && !isGlued(line));
	const [heading, text] = [head[from], head[end]];
	return heading !== undefined && opensSummary(heading) && text?.kind === "prose" && text.blankBefore && end - from > 2;
}

/** Paragraphs are longer. */
const maxSentence = 200;

/** Beside a stop, a name and an agency are none; an item of a list may be a sentence. */
function isPoint(line: HeaderLine | undefined): boolean {
	return (
		(line?.kind === "title" && line.words >= minPointWords) ||
		(line?.kind === "prose" && (isListItem(line.text) || line.text.startsWith("- ")))
	);
}

/** Whether a line is an item of a list: a mark and a blank. “• Ferry stops in May.” */
export function isListItem(text: string): boolean {
	return itemMarks.includes(text.charAt(0)) && text.charAt(1) === " ";
}

const itemMarks = "•‣▪●◦■►*";

/** Whether a line is an entry of a list: the page's ticker, or points. */
export function isListed(line: HeaderLine | undefined): boolean {
	return line !== undefined && entryMarks.includes(line.text.charAt(0)) && entry.test(line.text);
}

const entryMarks = "-•*";
/** A mark and a blank, or an asterisk alone. “- Mill reopens” · “*Mill reopens” */
const entry = /^[-•*] |^\*\p{Lu}[^*]{1,200}$/u;

/** Whether a blank line parts a line from a list whose items have none between. */
export function isBelowList(lines: readonly HeaderLine[], index: number): boolean {
	return lines[index]?.blankBefore === true && lines[index - 1]?.blankBefore === false && isListed(lines[index - 2]);
}

/** Fewer are a rubric or a button. */
const minPointWords = 4;
/** The longest list seen has six. */
const maxPoints = 8;
/** The longest heading of the table has 21 characters; marks may stand around it. */
const maxHeading = 30;
