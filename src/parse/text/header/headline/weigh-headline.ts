import { isSmall } from "../../../../formats/ascii.ts";
import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { isAuthorInCity } from "../../line-kinds/names/is-author.ts";
import { isSignedByOffice, readNameWithOffice } from "../../line-kinds/names/read-office.ts";
import { endsOnWeekday, isCaptionOfDay } from "../../line-kinds/pictures/dated-captions.ts";
import { isCreditedCopy, isNamedBelow, opensNext } from "../../line-kinds/pictures/picture-texts.ts";
import { isSignedPicture } from "../../line-kinds/pictures/signed-captions.ts";
import { isBehindCrawlDay } from "../../line-kinds/read-crawl-line.ts";
import { isListAgain } from "../../line-kinds/tags/is-tag.ts";
import { lineAbove } from "../../lines/line-above.ts";
import { isFilm } from "../boxes/is-film.ts";
import { isBelowList, isListed } from "../boxes/summary-points.ts";
import { readRubricRow } from "../labels/rubric-row.ts";
import { isReporterAbove } from "../names/is-reporter.ts";
import { isOfficeOfByline } from "../names/office-of-byline.ts";
import { townOfDay } from "../names/place-line.ts";
import { isLoneStampLabel } from "../signed-above.ts";
import {
	endsInNext,
	hasGluedSource,
	isAboveTranslation,
	isBelowCrumbs,
	isCaptionBelowNext,
	isCutOffAbove,
	isDescriptionBelow,
	isInPageTitle,
	isSetOffPair,
	isShortInPageTitle,
	isSummaryOnTop,
	repeatsWithItsDay,
} from "./headline-copies.ts";
import {
	beginsAgain,
	goesOnBelow,
	hasSeveralSentences,
	isAboutHeading,
	isCutOffTitle,
	isLiveTitle,
	isNote,
	isTopOfColumn,
	isTownOrSubhead,
} from "./headline-words.ts";
import { isCutByLink, isLinkThatCuts } from "./is-cut-by-link.ts";
import { isBody, isClockAndSource, isOfPage } from "./is-of-page.ts";
import { isPictureOnTop } from "./is-picture-on-top.ts";
import { isAboveRelated, isSloganAtTop } from "./is-sentence.ts";
import { isToldBelow } from "./is-told-below.ts";
import { isOpeningOfWire } from "./opening-of-wire.ts";
import { pointsOfLength } from "./points-of-length.ts";
import { maxHeadlineCharacters } from "./repeated-lines.ts";
import { isCrawlScrap, isSiteName } from "./site-name.ts";
import { isSloganWithName } from "./site-slogan.ts";
import { endsInSource, saysWhoSaid } from "./source-at-end.ts";
import { isTeased, stampFollows } from "./stamp-follows.ts";
import { type HeadlinePlace, weighPlace } from "./weigh-place.ts";

/** What is known of a line from all that stands above and below it. */
export interface Circumstances extends Pick<HeadlinePlace, "isFirst" | "isBelowOther"> {
	readonly isRepeated: boolean;
	/** The next line opens with a dateline. */
	readonly isAboveDateline: boolean;
	/** Sentences above; the blurb of a rubric counts half. */
	readonly sentences: number;
	/** What a list of other stories above takes away. */
	readonly related: number;
}

interface Candidate extends Circumstances, HeadlinePlace {
	readonly words: number;
	/** The first line of the page, of which the next line is the story. */
	readonly isTold: boolean;
}

/**
 * Counts in points what speaks for a line as the headline, and against it. What surely is none has 0 points.
 *
 * A line as long as headlines are has 3 points from its length, and 2 are enough for one. The rest weighs against that: 1 decides between
 * lines that are alike otherwise; 2 or 3 is what most headlines have, or few; 4 is more than the length gives, so that another sign must
 * speak for the line; 5 and 6 are more than any other sign gives. They have no source but trial: `npm run accuracy` says what a change
 * costs.
 */
export function weighHeadline(lines: readonly HeaderLine[], index: number, around: Circumstances): number {
	const line = lines[index];
	if (line === undefined) return 0;
	const [before, next] = [lineAbove(lines, index), lines[index + 1]];
	const isTold = isAboveRelated(lines, index) || (around.isFirst && isToldBelow(lines, index, around.isAboveDateline));
	if (line.kind === "prose" && isText(line, next, around.isRepeated || isTold)) return 0;
	if (around.isFirst && isPictureOnTop(line, next)) return 0;
	if (isSummaryOnTop(lines, index) || isOpeningOfWire(line, next) || isReporterAbove(lines, index, around.isFirst)) return 0;
	if (isSloganAtTop(lines, index) || isSloganWithName(lines, index) || (line.kind === "title" && isFilm(lines, index))) return 0;
	if (around.isBelowOther && ((next?.kind === "prose" && opensNext(line, next)) || isOfficeOfByline(line, before))) return 0;
	const isScrap = line.kind === "title" && isBehindCrawlDay(line);
	if (isScrap && (readRubricRow(line.text).length >= minRubrics || townOfDay(line.text) !== undefined)) return 0;
	if (isNone(line, before, next) || isCutByLink(lines, index) || isLinkThatCuts(lines, index) || isCaptionBelowNext(lines, index)) return 0;
	if (hasGluedSource(lines, line) || (!around.isRepeated && isOneOfPair(line, before, next))) return 0;
	if (around.isBelowOther && isSetOffPair(lines, index, around.isAboveDateline)) return 0;
	// A sentence that nothing but its reporter follows is the text.
	if (line.kind === "prose" && !around.isRepeated && (isLastText(lines, index) || saysWhoSaid(line.text))) return 0;
	const words = line.kind === "title" ? line.words : line.text.split(" ").length;
	const candidate = { ...around, lines, index, line, before, next, words, isTold };
	return pointsOfWords(candidate) + pointsOfCopies(candidate) + pointsOfStamp(candidate) + weighPlace(candidate) - pointsAbove(candidate);
}

/** Two may be a town and its country. “Africa, Climate Change, Headlines” */
const minRubrics = 3;

function isLastText(lines: readonly HeaderLine[], index: number): boolean {
	return lines.slice(index + 1).every(({ kind }) => kind !== "prose" && kind !== "title");
}

/** A sentence that nothing proves: too long, or with neither a copy nor a signature. Headlines in Chinese and Japanese have no stop. */
function isText({ text }: HeaderLine, next: HeaderLine | undefined, isProven: boolean): boolean {
	return text.length > maxHeadlineCharacters || (!isProven && (text.endsWith("。") || !isSignature(next)));
}

/** Captions; somebody and an office; a lead printed above itself with its dateline; a headline that was cut off; key words. */
function isNone(line: HeaderLine, before: HeaderLine | undefined, next: HeaderLine | undefined): boolean {
	if (isSignedPicture(line.text) || (isCutOffAbove(line, next) && !isCreditedCopy(line, next)) || isSignedByOffice(line.text)) return true;
	// The text of a picture, which is the headline with the credit.
	if (isCopied(next) && isCreditedCopy(next, line)) return true;
	if ((isCopied(before) && isCreditedCopy(before, line)) || isDescriptionBelow(line, before, next)) return true;
	if (isListAgain(line.text, before?.text ?? "")) return true;
	// A caption with its credit, above itself.
	if (next?.kind === "prose" && line.text.length > next.text.length && line.text.startsWith(next.text)) return true;
	if (isNote(line.text) || endsInSource(line, next) || (next !== undefined && isNamedBelow(line, next))) return true;
	if (line.kind !== "prose")
		return (
			isTownOrSubhead(line.text) || beginsAgain(line.text) || isClockAndSource(line.text) || isAuthorInCity(line.text) || isBody(line.text)
		);
	return (
		isCaptionOfDay(line.text) ||
		endsOnWeekday(line.text) ||
		(next !== undefined && next.text.length > line.text.length && next.text.endsWith(line.text))
	);
}

/** One of two equal lines in a row that are no headline: a picture's text and its caption. */
function isOneOfPair({ text }: HeaderLine, before: HeaderLine | undefined, next: HeaderLine | undefined): boolean {
	return text === before?.text || text === next?.text;
}

function isCopied(line: HeaderLine | undefined): line is HeaderLine & { readonly kind: "title" } {
	return line?.kind === "title" && line.words >= minCopied;
}

/** A name is shorter. */
const minCopied = 5;

/** What stands below a headline and seldom below a paragraph: a stamp, who wrote, how long the text takes to read. “3 min read” */
function isSignature(line: HeaderLine | undefined): boolean {
	if (line?.kind === "left-out") return isLoneStampLabel(line) || (line.rule === "counter" && letter.test(line.text));
	return line?.kind === "stamp" || line?.kind === "byline";
}

const letter = /\p{L}/u;

function pointsOfWords({
	lines,
	index,
	line,
	before,
	next,
	words,
	isTold,
	isRepeated,
	isFirst,
	isBelowOther,
	isAboveDateline,
}: Candidate): number {
	const isHalf = goesOnBelow(line, next) || isTopOfColumn(line, next, lines[index + 2]);
	const isOnLine = isAboveDateline || (isFirst && !isBehindCrawlDay(line));
	let points = pointsOfLength(line.text, words, isOnLine && next?.blankBefore === true && !isHalf);
	const isOther = line.kind === "prose" && !isTold && !(line.text.endsWith(":") && isSignature(next));
	const isPerson = !isOther && officeMark.test(line.text) && readNameWithOffice(line.text) !== undefined;
	if (isOther || isPerson) points -= isPerson && line.text.includes("|") ? 6 : 3;
	// The first such line of a page may be two sentences, with its signature or the text right below or under a picture, or its deck and
	// the text; below who wrote it, it is the text.
	const first = isFirst ? belowPictures(lines, index) : next;
	const isDeck = next?.kind === "title" && (next.text.length > line.text.length || (index === 0 && next.blankBefore && next.words >= 5));
	const below = isDeck ? lines[index + 2] : first;
	const isAboveSigned = line.kind === "title" && line.words >= minTwoSentences && isDeck && isSignature(below);
	const isAboveText = line.kind === "title" && below?.kind === "prose" && before?.kind !== "byline";
	const isOnTop = !isBelowOther && (isSignature(next) || isAboveText || isAboveSigned);
	if (!isOnTop && hasSeveralSentences(line.text)) points -= isFirst && line.kind === "title" ? 1 : 4;
	// The first line above the page's stamp leaves something open; others are cut off.
	const isOpen = isFirst && next?.kind === "stamp" && words >= minOpen;
	if ((isCutOffTitle(line.text) && !isRepeated && !isTold && !isOpen) || isHalf) points -= 4;
	if (isSmall(line.text.codePointAt(0) ?? 0)) points -= 2;
	const isPoint = isListed(next) || (isListed(before) && !isBelowList(lines, index)) || (isBelowOther && line.text.startsWith("• "));
	if (isListed(line) && isPoint) points -= 4;
	if (isOfPage(line.text) || (isBelowOther && isAboutHeading(line.text))) points -= 4;
	if (isLiveTitle(line.text)) points += 2;
	if (before?.kind === "label" && words > 3 && isSignature(next) && liveLabel.test(before.text)) points += 4;
	return points;
}

/** “Wait, what …” */
const minOpen = 6;
/** Above a signed deck; slogans of two sentences are shorter. */
const minTwoSentences = 10;

/**
 * Above the signed headline of a live page, whose items have headlines and bylines of their own; “Live” alone opens a ticker. “Live
 * Updates”
 */
const liveLabel = /^live(?: ?blog| updates?)$/i;
/** The line below, past the captions and credits of up to two pictures. */
function belowPictures(lines: readonly HeaderLine[], index: number): HeaderLine | undefined {
	return lines.slice(index + 1, index + 4).find((line) => line.kind !== "left-out" || line.rule !== "caption");
}

/** What stands between a name and an office or a paper. “Ann Lee, reporter” · “Ann Lee | Lake News” */
const officeMark = /,| [|·•] | \(/;

/** A headline is printed twice; so may be a rubric of three words. A breadcrumb ends in it, and is none. */
function pointsOfCopies({ lines, index, line, next, words, isRepeated }: Candidate): number {
	const isCopied =
		words >= 3 && (isRepeated || repeatsWithItsDay(line, next) || isAboveTranslation(line, next) || isInPageTitle(line, index, lines));
	const points = words === 3 ? 2 : 5;
	const copies = isCopied || isShortInPageTitle(line, index, lines) ? points : 0;
	return copies + (isBelowCrumbs(line, lines[index - 1]) ? 10 : 0) - (!isCopied && endsInNext(line, next) ? 5 : 0);
}

/** The name of the site has the page's stamp below, the headline that of the story. */
function pointsOfStamp({ lines, index }: Candidate): number {
	if (isSiteName(lines, index)) return -5;
	if (isCrawlScrap(lines, index)) return 0;
	return stampFollows(lines, index) && !isTeased(lines, index) ? 3 : 0;
}

/**
 * Sentences above a line are a story, but for a summary in points, which may stand above a headline that is one of them, and for the one
 * that stands below again.
 */
function pointsAbove({ lines, index, line, isRepeated, sentences, related }: Candidate): number {
	const isSummed = isRepeated && line.kind === "title" && stampFollows(lines, index);
	const told = index > 0 && isSummaryOnTop(lines, index - 1) ? 1 : 0;
	return isSummed ? 2 * sentences : 5 * (sentences - told) + related;
}
