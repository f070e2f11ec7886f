import type { PrintedStamp } from "../../model/parsed-article.ts";
import { isSignedCaption } from "./captions.ts";
import type { HeaderLine } from "./classify-line.ts";
import { endsSentence } from "./ends-sentence.ts";
import { foldLine } from "./fold-line.ts";
import { functionWords } from "./function-words.ts";
import { menuWords } from "./page-words.ts";
import { readNameWithOffice } from "./read-office.ts";
import { isCreditedCopy } from "./related-stories.ts";
import { isInMenu, maxHeadlineCharacters, repeatedLines } from "./repeated-lines.ts";
import { tellsAgain } from "./tells-again.ts";

/**
 * Finds the headline among the lines of the header. Returns its index, or `undefined` where no line is like one.
 *
 * A headline has no mark of its own: a page shows it by place and form. So every line that may be one gets points, and the best wins;
 * of equals the first. What speaks for a line: four words or more, printed twice, a stamp or byline soon below, text right below, a
 * kicker or stamp above, blank lines around. Against it: few words, several sentences, an ellipsis, sentences above it, the page's menu
 * below it.
 *
 * `bodyAt` is the index of the line where the dateline stands, if one was found: the headline stands above it.
 */
export function findHeadline(lines: readonly HeaderLine[], bodyAt: number | undefined): number | undefined {
	const repeated = repeatedLines(lines);
	let best: { readonly index: number; readonly points: number } | undefined;
	let sentences = 0;
	let related = 0;
	let seen = false;
	let isFirst = true;
	for (const [index, line] of lines.entries()) {
		if (bodyAt !== undefined && index >= bodyAt) break;
		if (line.kind === "left-out" && line.rule === "related-heading") related = seen ? besideStories : Math.max(related, inMenu);
		if (line.kind === "prose" || line.kind === "title") {
			const points = pointsOf(line, index, lines, { isRepeated: repeated.has(index), isFirst, isBelowOther: seen, sentences, related });
			if (points >= minPoints && points > (best?.points ?? 0)) best = { index, points };
			seen ||= related === 0 && (line.kind === "prose" || line.words >= 4);
		}
		isFirst &&= line.kind === "left-out";
		if (line.kind === "prose" && !isCutOff(line.text) && !isSlogan(lines, index) && !isSelfPortrait(line) && !isPrompt(line.text))
			sentences += sentences === 0 && isBlurb(lines, index) ? 0.5 : 1;
		if (sentences >= 3) break;
	}
	return best?.index ?? onlyTitle(lines, bodyAt);
}

/** A short first line of the page, right above its stamp or byline, where nothing else is like a headline: “Two banks”. */
function onlyTitle(lines: readonly HeaderLine[], bodyAt: number | undefined): number | undefined {
	const index = lines.findIndex((line) => line.kind !== "left-out");
	const line = lines[index];
	const next = lines[index + 1];
	if (line?.kind === "stamp" && line.rest === "") return shortTitleBelow(lines, index, bodyAt);
	if (line?.kind !== "title" || line.words < 2 || isCutOff(line.text) || (bodyAt !== undefined && index >= bodyAt)) return undefined;
	const isSigned = next?.kind === "byline" || (next?.kind === "stamp" && (next.byline !== undefined || next.stamps.some(isWhole)));
	return isSigned ? index : undefined;
}

/** A word or two between the page's stamp, its first line, and the text. */
function shortTitleBelow(lines: readonly HeaderLine[], stampAt: number, bodyAt: number | undefined): number | undefined {
	const index = stampAt + 1;
	const isTitle = lines[index]?.kind === "title" && lines[index + 1]?.kind === "prose";
	return isTitle && (bodyAt === undefined || index < bodyAt) ? index : undefined;
}

/** A day with its time, or with a label: more than a calendar shows. */
function isWhole(stamp: PrintedStamp): boolean {
	return stamp.dates.length > 0 && (stamp.time !== undefined || stamp.role !== "unknown");
}

/** Below “Related stories” stand other headlines; where nothing stands above it, “Latest articles” may be an entry of the menu. */
const besideStories = 5;
const inMenu = 2;
/** Below this nothing but its place speaks for a line. */
const minPoints = 2;

interface Circumstances {
	readonly isRepeated: boolean;
	/** Only what is left out stands above. */
	readonly isFirst: boolean;
	/** Another line that may be the headline stands above. */
	readonly isBelowOther: boolean;
	/** Sentences above; the blurb of a rubric counts half. */
	readonly sentences: number;
	/** What a list of other stories above takes away. */
	readonly related: number;
}

function pointsOf(line: HeaderLine, index: number, lines: readonly HeaderLine[], around: Circumstances): number {
	const next = lines[index + 1];
	if ((line.kind === "prose" && line.text.length > maxHeadlineCharacters) || isSignedCaption(line.text)) return 0;
	const { isFirst } = around;
	// The lead, printed above itself with its dateline.
	if (line.kind === "prose" && next !== undefined && next.text.length > line.text.length && next.text.endsWith(line.text)) return 0;
	// A headline that was cut off, above the whole of it.
	if (line.text.length >= minLongHeadline && next?.kind === "title" && next.text !== line.text && next.text.startsWith(line.text)) return 0;
	const isTold = isFirst && next?.kind === "prose" && tellsAgain(line.text, next.text);
	if (line.kind === "prose" && !(around.isRepeated || isTold || next?.kind === "stamp" || next?.kind === "byline")) return 0;
	const words = line.kind === "title" ? line.words : line.text.split(" ").length;
	let points = lengthPoints(words);
	if (line.kind === "prose" && !isTold) points -= 3;
	else if (line.text.includes(",") && readNameWithOffice(line.text) !== undefined) points -= 3;
	if (severalSentences.test(line.text) && !(isFirst && line.kind === "title" && next?.kind === "prose")) points -= 4;
	if (isCutOff(line.text) || functionWords.has(line.text.slice(line.text.lastIndexOf(" ") + 1))) points -= 4;
	if (/^\p{Ll}/u.test(line.text)) points -= 2;
	if (isListed(line) && (isListed(next) || isListed(lines[index - 1]))) points -= 4;
	if (isBar(line.text)) points -= 4;
	if (isInMenu(lines, index)) points -= 1;
	if ((around.isRepeated || repeatsWithItsDay(line, next) || isInPageTitle(line, index, lines)) && words >= 3)
		points += words === 3 ? 2 : 5;
	if (stampFollows(lines, index)) points += 3;
	const above = lines.slice(Math.max(0, index - 3), index).filter(({ kind }) => kind !== "left-out");
	const below = lines.slice(index + 1, index + 6).find(({ kind }) => kind !== "left-out" && kind !== "label");
	// Of two lines without a blank line between, the second is a deck.
	if (below?.kind === "prose" && (line.blankBefore || !isLong(lines[index - 1]))) points += 1;
	// Of two lines with blank lines around both, too.
	else if (isFirst && isDeckOf(next, line) && lines[index + 2]?.kind === "prose") points += 1;
	const isBelowStamp = above.some(({ kind }) => kind === "stamp") && lines.slice(0, index).every(isPlain);
	if ((above.at(-1)?.kind === "label" && !isLong(above.at(-2))) || isBelowStamp) points += 1;
	// A picture's credit stands below its caption rather than below a headline.
	if (isCreditOfPicture(next)) points -= 1;
	// A credit set off from what stands above it belongs to the caption below it.
	if (around.isBelowOther && lines[index - 1]?.blankBefore && isCreditOfPicture(lines[index - 1])) points -= 3;
	if (next?.kind === "left-out" && next.text.length <= 24 && menuWords.has(foldLine(next.text))) points -= 1;
	if ((line.blankBefore || index === 0) && next?.blankBefore) points += 1;
	if (endsInNext(line, next)) points -= 5;
	// A summary in points may stand above a headline that is one of them.
	const isSummed = around.isRepeated && line.kind === "title" && stampFollows(lines, index);
	if (isSummed) return points - 2 * around.sentences;
	return points - 5 * around.sentences - around.related;
}

/** An entry of a list: the page's ticker. “- Mill reopens” */
function isListed(line: HeaderLine | undefined): boolean {
	return line !== undefined && (line.text.startsWith("- ") || line.text.startsWith("• "));
}

/** A longer line, set off as the first one is. */
function isDeckOf(line: HeaderLine | undefined, headline: HeaderLine): boolean {
	const isSetOff = headline.blankBefore || (headline.number === 1 && headline.text.length >= minLongHeadline);
	return line?.kind === "title" && line.blankBefore && isSetOff && line.text.length > headline.text.length;
}

/** Capitals with strokes between: the page's own. “NORTH FORD || NEWS UPDATES” */
function isBar(text: string): boolean {
	return text.includes("|") && text.length <= 60 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** A slogan of the site is shorter, “News that you can use”; and of two shorter lines that begin alike the second may be a deck. */
const minLongHeadline = 40;

/** A line that may be a headline itself. */
function isLong(line: HeaderLine | undefined): boolean {
	return line?.kind === "title" && line.words >= 4;
}

/** “Mill Reopens - The Valley Times”, above “Mill Reopens”: the title of the page. */
function isInPageTitle(line: HeaderLine, index: number, lines: readonly HeaderLine[]): boolean {
	return lines.slice(0, Math.min(index, 3)).some(({ text }) => text.startsWith(line.text) && siteBehind.test(text.slice(line.text.length)));
}

const siteBehind = /^ ?[-|–—:·»] ?\p{L}/u;

/** “Press Briefing – March 6, 2023”, above “Press Briefing”. */
function repeatsWithItsDay(line: HeaderLine, next: HeaderLine | undefined): boolean {
	return next !== undefined && next.text.length >= 10 && endsInYear.test(line.text) && line.text.startsWith(`${next.text} `);
}

const endsInYear = /\b(?:19|20)\d{2}$/;

/** A credit that names its source. “Quelle: dpa/Ann Lee” · “Foto: Ann Lee” */
const imageSource = /^(?:Quelle|Foto|Photo|Image|Bild|Фото|Imagen?|Fotograf[íi]a|Crédito?|Credit|Source) ?:/u;

function isCreditOfPicture(line: HeaderLine | undefined): boolean {
	return line?.kind === "left-out" && imageSource.test(line.text);
}

/** “Home Business Mill Reopens”, above “Mill Reopens”: a breadcrumb that ends in the headline. */
function endsInNext(line: HeaderLine, next: HeaderLine | undefined): boolean {
	return next?.kind === "title" && next.words >= 3 && line.text.length > next.text.length && line.text.endsWith(next.text);
}

/** No words of a story: the stamp above such lines is the page's first, not that of an item in the middle. */
function isPlain(line: HeaderLine): boolean {
	return line.kind === "stamp" || line.kind === "left-out" || line.kind === "label" || (line.kind === "title" && line.words <= 3);
}

/** A slogan, or a headline that a breadcrumb cuts off: “Paper Explains How...”. */
function isCutOff(text: string): boolean {
	return text.length <= 100 && (text.endsWith("...") || text.endsWith("…"));
}

/** One word is a menu entry, two a rubric, three seldom a headline; beyond 22 a deck. */
function lengthPoints(words: number): number {
	if (words <= 3) return [-6, -6, -3, 1][words] ?? -6;
	return words > 22 ? -1 : 3;
}

/** A sentence's end inside. “He left. The others stay” · “Who won? We know” */
const severalSentences = /[\p{Ll}\p{N}][.!?] \p{Lu}\p{L}{1,20} \p{L}/u;

/** A stamp or byline stands below, with at most two other lines between. */
function stampFollows(lines: readonly HeaderLine[], index: number): boolean {
	const first = lines[index];
	// A name and a slogan of the site stand above the headline, or the name of the show.
	const isName = first?.kind === "title" && first.words <= 4;
	const below = lines[index + 1];
	if (isName && below?.kind === "title" && below.blankBefore && below.words >= 4 && below.words <= 6 && lines[index + 2]?.kind === "stamp")
		return false;
	let between = 0;
	for (const [offset, line] of lines.slice(index + 1, index + 8).entries()) {
		if (line.kind === "stamp" || line.kind === "byline") return !(isName && (between === 2 || isAloneBelow(lines, index + offset + 1)));
		if (isCreditedCopy(lines[index + offset], line)) continue;
		// A name, an office or a button between the two is none of the decks.
		if ((line.kind === "title" && line.words > 3) || line.kind === "prose") between++;
		if (between > 2) return false;
	}
	return false;
}

/** Below the byline stands a longer line with blank lines around it: the headline, and what is above the byline the name of a site. */
function isAloneBelow(lines: readonly HeaderLine[], bylineAt: number): boolean {
	const [byline, line, next] = lines.slice(bylineAt, bylineAt + 3);
	return byline?.kind === "byline" && line?.kind === "title" && line.words >= 6 && line.blankBefore && next?.blankBefore === true;
}

/** A short sentence between buttons. “Real. Reliable. River Radio.” */
function isSlogan(lines: readonly HeaderLine[], index: number): boolean {
	const line = lines[index];
	return line !== undefined && line.text.length <= 60 && lines[index - 1]?.kind === "left-out" && lines[index + 1]?.kind === "left-out";
}

/** What asks for something. “Rate this article:” */
function isPrompt(text: string): boolean {
	return text.length <= maxPrompt && text.endsWith(":");
}

const maxPrompt = 30;

/** A long line without an end behind the day of the crawl: what the site's metadata say of the site. */
function isSelfPortrait(line: HeaderLine): boolean {
	return line.number === 1 && line.column > 10 && line.text.length > maxHeadlineCharacters && endsSentence(line.text) !== "sentence";
}

/** A sentence below a rubric or a picture's credit, above an isolated line: it describes the rubric. */
function isBlurb(lines: readonly HeaderLine[], index: number): boolean {
	const line = lines[index];
	const before = lines[index - 1];
	return line !== undefined && line.text.length <= 160 && (before?.kind === "left-out" || before?.kind === "label");
}
