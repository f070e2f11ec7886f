import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { isBehindCrawlDay } from "../../line-kinds/read-crawl-line.ts";
import { firstLetter, foldLine, foldWords } from "../../lines/fold-line.ts";
import { lineAbove } from "../../lines/line-above.ts";
import { contentsHeadings } from "../../words/page-words.ts";
import { isDescriptionTwice } from "./headline-copies.ts";
import { isOfPage } from "./is-of-page.ts";
import { toPictureTest } from "./told-copies.ts";

/**
 * Finds the lines of a header that a page prints twice, as it does with its headline. Returns their indexes, without those of
 * captions, which pages print twice below the headline, too: as the picture's text, and below it.
 */
export function repeatedLines(lines: readonly HeaderLine[]): ReadonlySet<number> {
	const repeated = equalLines(lines);
	for (const index of repeated.size === 0 ? [] : twiceBelowContents(lines, repeated)) repeated.delete(index);
	if (repeated.size === 0) return repeated;
	const glued = [...repeated].filter((index) => isGluedSentence(lines, index));
	const pictures = [
		...twiceBelowStamp(lines),
		...twiceBelowFirst(lines, repeated),
		...twiceAboveCredit(lines, repeated),
		...glued,
		...[...repeated].filter((index) => isAroundText(lines, index, repeated)),
		...[...repeated].filter((index) => isTextTwice(lines, index)),
		...[...repeated].filter((index) => isOneOfThree(lines, index) || glued.some((copy) => isAboveTitle(lines, index, copy))),
	];
	if (pictures.length === 0) return repeated;
	const isPicture = toPictureTest(lines);
	for (const index of pictures) if (isPicture(index)) repeated.delete(index);
	return repeated;
}

/** The longest headline seen has 140 characters. */
export const maxHeadlineCharacters = 160;

/** Indexes of the lines that say the same as another line. */
function equalLines(lines: readonly HeaderLine[]): Set<number> {
	const first = new Map<string, number>();
	const repeated = new Set<number>();
	const starts = lines.map((line) => (mayRepeat(line) ? firstLetter(line.text) : undefined));
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index];
		const start = starts[index];
		// Folding is dear; two lines that say the same begin with the same letter.
		if (line === undefined || start === undefined || starts.indexOf(start) === starts.lastIndexOf(start)) continue;
		const fold = foldWords(line.text);
		const other = first.get(fold);
		if (other === undefined) first.set(fold, index);
		else if (
			!isPictureOf(lines, other, index) &&
			!isDescriptionTwice(lines, other, index) &&
			!isInPair(lines, other, index) &&
			!(isInMenu(lines, other) && isInMenu(lines, index))
		)
			repeated.add(other).add(index);
	}
	return repeated;
}

/**
 * The text of a picture, and below the headline its caption, which ends in a stop; or below the headline a deck, which the text says again.
 */
function isPictureOf(lines: readonly HeaderLine[], first: number, second: number): boolean {
	const copy = lines[first];
	if ((copy?.kind !== "title" && copy?.text.endsWith("…") !== true) || lines[second]?.kind !== "prose") return false;
	return lines
		.slice(0, second)
		.some((line, index) => index !== first && line.kind === "title" && line.words >= 4 && (line.blankBefore || index === 0));
}

/** One of two short lines that are printed twice in turn: an office of the paper and who holds it. */
function isInPair(lines: readonly HeaderLine[], first: number, second: number): boolean {
	if (second !== first + 2 || (lines[first]?.text.length ?? 0) > maxEntry) return false;
	const [above, between, below] = [lineAbove(lines, first), lines[first + 1], lines[second + 1]];
	return isNameAlone(between) && (between.text === below?.text || between.text === above?.text);
}

function isNameAlone(line: HeaderLine | undefined): line is HeaderLine {
	return line?.kind === "title" && line.words <= 3;
}

/** The site's name between two entries of its menu, as pages print it for each width of the screen. */
export function isInMenu(lines: readonly HeaderLine[], index: number): boolean {
	const [above, line, below] = lines.slice(Math.max(0, index - 1), index + 2);
	return line?.blankBefore === false && below?.blankBefore === false && isEntry(above) && isEntry(below) && below.kind !== "stamp";
}

/** The longest entry, a calendar: “Wednesday, September 25, 2024”. */
const maxEntry = 30;

function isEntry(line: HeaderLine | undefined): line is HeaderLine {
	return line !== undefined && line.text.length <= maxEntry && line.kind !== "byline" && line.kind !== "prose";
}

/** A caption and the same as the picture's text: two equal lines in a row below a headline and its stamp. */
function twiceBelowStamp(lines: readonly HeaderLine[]): readonly number[] {
	const headline = lines.findIndex((line) => line.kind === "title" && line.words >= 3);
	const stamp = lines.findIndex((line, index) => line.kind === "stamp" && index > headline);
	if (headline === -1 || stamp === -1 || isOfPage(lines.slice(0, stamp).findLast(({ kind }) => kind === "title")?.text ?? "")) return [];
	return lines.flatMap((line, index) => (index > stamp && line.text === lines[index + 1]?.text ? [index, index + 1] : []));
}

/** The same right above the credit of the picture, and right below a longer line like a headline, which is set off. */
function twiceAboveCredit(lines: readonly HeaderLine[], repeated: ReadonlySet<number>): readonly number[] {
	return [...repeated].flatMap((index) => {
		const [above, line, copy, credit] = [lineAbove(lines, index), ...lines.slice(index, index + 3)];
		if (line?.kind !== "title" || copy?.text !== line.text || credit?.kind !== "left-out" || credit.rule !== "caption") return [];
		const isHeadline = above?.kind === "title" && above.words > line.words && (above.words >= minHeadline || endsInDigits.test(above.text));
		const isBelowHeadline = isHeadline && line.blankBefore;
		return isBelowHeadline && !isBehindCrawlDay(above) && !isOfPage(above.text) ? [index, index + 1] : [];
	});
}

/** A slogan or the name of a body is shorter. */
const minHeadline = 6;
/** What neither has: its day. “River Today 14/03/2024” */
const endsInDigits = / \d[\d/.-]{1,9}$/;

/** The headlines of several stories, in the list above them and each above its own. Twice in a row stands that of one story. */
function twiceBelowContents(lines: readonly HeaderLine[], repeated: ReadonlySet<number>): readonly number[] {
	const heading = lines.findIndex(({ text }) => text.length <= maxHeading && contentsHeadings.has(foldLine(text)));
	if (heading < 0) return [];
	return [...repeated].filter((index) => {
		const first = lines.findIndex(({ text }) => text === lines[index]?.text);
		return first > heading && lines[first + 1]?.text !== lines[first]?.text;
	});
}

/** “Table of contents” */
const maxHeading = 20;

/** The same right below the first line of the page, maybe below its rubric, where that is like a headline, set off, and said once. */
function twiceBelowFirst(lines: readonly HeaderLine[], repeated: ReadonlySet<number>): readonly number[] {
	const top = lines.findIndex(({ kind }) => kind !== "left-out");
	const rubric = lines[top];
	const isRubric = rubric?.kind === "label" || (rubric?.kind === "title" && rubric.words < 4);
	const first = isRubric && lines[top + 1]?.blankBefore === true ? top + 1 : top;
	const line = lines[first];
	if (line?.kind !== "title" || line.words < 4 || isBehindCrawlDay(line) || repeated.has(first)) return [];
	const below = lines[first + 1];
	// The way to the page ends in its headline: “Home News Mill reopens”
	if (below?.blankBefore !== true || line.text.endsWith(below.text)) return [];
	const between = lines.findIndex(({ kind }, index) => index > first && kind !== "title" && kind !== "left-out");
	return [...repeated].filter(
		(index) =>
			index > first &&
			index <= first + 6 &&
			(between === -1 || index < between) &&
			((line.words >= 7 && first === top) || isGlued(lines, index)),
	);
}

/**
 * A sentence with its stop, right above or below itself: no headline ends so. Below a line like a headline there may be a blank line
 * between.
 */
function isGluedSentence(lines: readonly HeaderLine[], index: number): boolean {
	const [above, line, below] = [lineAbove(lines, index), lines[index], lines[index + 1]];
	if (line?.kind !== "prose" || !line.text.endsWith(".")) return false;
	const isCopy = (other: HeaderLine | undefined) => other?.kind === "prose" && foldWords(other.text) === foldWords(line.text);
	const hasTitle = isBelowTitle(lines, index);
	return ((hasTitle || below?.blankBefore === false) && isCopy(below)) || ((hasTitle || !line.blankBefore) && isCopy(above));
}

/**
 * A sentence below a line like a headline, and two sentences or more between it and its copy: the text, and again what a reader chose to
 * see of it.
 */
function isTextTwice(lines: readonly HeaderLine[], index: number): boolean {
	const line = lines[index];
	if (!endsInStop(line) || !isBelowTitle(lines, index)) return false;
	const copy = lines.findIndex((other, at) => at !== index && other.text === line?.text);
	const [from, to] = [Math.min(index, copy), Math.max(index, copy)];
	return from >= 0 && lines.slice(from + 1, to).filter(endsInStop).length >= 2;
}

/**
 * A line below another that is like a headline, and again between the sentences: a caption of a picture that the page shows twice, or the
 * same other story in two places.
 */
function isAroundText(lines: readonly HeaderLine[], index: number, repeated: ReadonlySet<number>): boolean {
	const text = lines[index]?.text;
	const first = lines.findIndex((line) => line.text === text);
	const last = lines.findLastIndex((line) => line.text === text);
	const isAbove = lines.slice(0, first).some((line, at) => line.kind === "title" && line.words >= 4 && !repeated.has(at));
	return isAbove && [lines.slice(first + 1, last), lines.slice(last + 1)].every((part) => part.some(endsInStop));
}

function isBelowTitle(lines: readonly HeaderLine[], index: number): boolean {
	return lines.slice(0, index).some((line) => line.kind === "title" && line.words >= 4);
}

function endsInStop(line: HeaderLine | undefined): boolean {
	return line?.kind === "prose" && line.text.endsWith(".");
}

/** The same sentence as one of the glued ones, with a line like a headline between: the deck above it, and below it once more. */
function isAboveTitle(lines: readonly HeaderLine[], index: number, copy: number): boolean {
	if (lines[index]?.text !== lines[copy]?.text) return false;
	return lines.slice(index + 1, copy).some((line) => line.kind === "title" && line.words >= 4);
}

/** Two equal lines without a blank line between: between two copies of the headline there is one, or a stamp. */
function isGlued(lines: readonly HeaderLine[], index: number): boolean {
	const [above, line, below] = [lineAbove(lines, index), lines[index], lines[index + 1]];
	return line !== undefined && ((below?.text === line.text && !below.blankBefore) || (above?.text === line.text && !line.blankBefore));
}

/** Three equal lines or more in one block: the captions of a gallery. */
function isOneOfThree(lines: readonly HeaderLine[], index: number): boolean {
	return [index - 1, index, index + 1].some((middle) => {
		const [above, line, below] = [lineAbove(lines, middle), lines[middle], lines[middle + 1]];
		return above?.text === line?.text && line?.text === below?.text && line?.blankBefore === false && below?.blankBefore === false;
	});
}

function mayRepeat(line: HeaderLine): boolean {
	return (line.kind === "title" || line.kind === "prose") && line.text.length <= maxHeadlineCharacters;
}

/**
 * A headline that was changed for the page or the search engine: it begins the same, is no longer and no sentence, and the text follows; or
 * a breadcrumb that ends in it; the headline cut off in the middle; or the headline with the same in English behind a dash, as papers in Hindi print it.
 */
export function isVariant(line: HeaderLine, headline: string, next: HeaderLine | undefined): boolean {
	if (isHeadlineCutOff(line.text, headline) || (line.text.startsWith("Home ") && line.text.endsWith(headline))) return true;
	if (line.kind !== "title" || next?.kind !== "prose") return false;
	if (line.text.startsWith(`${headline} - `)) return true;
	if (line.text.length > headline.length * 1.2) return false;
	return line.words >= 4 && line.text.slice(0, sameOpening) === headline.slice(0, sameOpening);
}

/** Two words. */
const sameOpening = 12;

/** The headline, cut off in the middle, as a breadcrumb or a button has it. “Mayor opens brid...” */
function isHeadlineCutOff(text: string, headline: string): boolean {
	const start = text.endsWith("…") ? text.slice(0, -1) : text.endsWith("...") ? text.slice(0, -3) : "";
	return start.length >= minCutOff && start.length < headline.length && headline.startsWith(start.trimEnd());
}

/** Two words. */
const minCutOff = 12;
