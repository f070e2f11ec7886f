import type { DatelineOptions } from "../../../datelines/parse-dateline.ts";
import { hasDigit } from "../../../stamps/has-digit.ts";
import { readStamps } from "../../../stamps/read-stamps.ts";
import { beginsInMiddle } from "../../lines/broken-sentence.ts";
import { endsSentence } from "../../lines/ends-sentence.ts";
import { foldLine } from "../../lines/fold-line.ts";
import type { TextLine } from "../../lines/read-lines.ts";
import { labels } from "../../words/labels.ts";
import { hasDateline } from "../has-dateline.ts";
import { leftOutRule } from "../left-out-rule.ts";

/**
 * Counts the lines that tease other stories, from `from` on: below a heading such as “Related stories”, or below the picture of a
 * teaser inside the text.
 *
 * A teaser is a headline, with labels and captions around it, and maybe a sentence that ends in an ellipsis. The first line that is
 * nothing of these is the article's own again; so is a headline right above a whole sentence, unless `headlines` says that the
 * heading is followed by headlines alone.
 */
export function countTeaserLines(lines: readonly TextLine[], from: number, options: { readonly headlines: boolean }): number {
	let count = 0;
	for (let index = from; index < lines.length; index++) {
		const line = lines[index];
		const next = lines[index + 1];
		// In one block with the teaser above, and set off from the text below.
		const isInBlock = count > 0 && line?.blankBefore === false && next?.blankBefore === true;
		if (line === undefined || !isTeaser(line.text, next?.text, options.headlines || isInBlock) || goesOn(lines, index + 1)) break;
		count++;
	}
	return count;
}

/** Counts teasers, and below them stories that open with a headline and a dateline of their own: the article's stands above its text. */
export function countOtherStories(
	lines: readonly TextLine[],
	from: number,
	{ headlines, draft }: { readonly headlines: boolean; readonly draft: DatelineOptions },
): number {
	let at = from;
	for (;;) {
		at += countTeaserLines(lines, at, { headlines });
		const [title, text, below] = lines.slice(at, at + 3);
		if (title === undefined || text === undefined || endsSentence(title.text) !== "open" || !hasDateline(text, below, draft)) break;
		at += below !== undefined && isStampAlone(below) ? 3 : 2;
	}
	return at - from;
}

/** Whether a sentence that links broke goes on in the next lines to its end. “The town has” above “three bridges” above “in all.” */
function goesOn(lines: readonly TextLine[], from: number): boolean {
	for (const { text, blankBefore } of lines.slice(from, from + maxParts)) {
		if (blankBefore || !beginsInMiddle(text)) return false;
		if (endsSentence(text) === "sentence") return true;
	}
	return false;
}

/** Two links. */
const maxParts = 4;

/** The day of the story above it. */
function isStampAlone({ text, number }: TextLine): boolean {
	if (text.length > maxStamp || !hasDigit(text)) return false;
	const { stamps, rest } = readStamps(text, number);
	return stamps.length > 0 && rest === "";
}

/** A weekday, a day and a time. */
const maxStamp = 40;

function isTeaser(text: string, next: string | undefined, headlines: boolean): boolean {
	if (text.length > 300) return false;
	if (isCutOff(text)) return true;
	if (labels.has(foldLine(text)) || leftOutRule(text) !== undefined) return true;
	const isQuestion = headlines && text.endsWith("?") && text.length <= maxQuestion;
	if ((endsSentence(text) === "sentence" && !isQuestion) || text.length > 160) return false;
	if (beginsInMiddle(text)) return false;
	return headlines || next === undefined || isCutOff(next) || endsSentence(next) === "open";
}

/** A headline that asks; above the text nothing else does. */
const maxQuestion = 90;

/** Whether a line is the opening of a story that was cut off. “A minister praised progress...” */
function isCutOff(text: string): boolean {
	return (text.endsWith("...") || text.endsWith("…")) && text.length <= 300;
}

/**
 * Openings of other stories that were cut off, two or more below the last whole sentence: the tail begins above them. One may be a
 * capture's own end.
 */
export function skipTeasers(lines: readonly TextLine[], from: number): number {
	let start = from;
	while (start > 0 && isCutOff(lines[start - 1]?.text ?? "")) start--;
	return from - start >= 2 && start > 0 ? start : from;
}
