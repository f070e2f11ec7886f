import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { isCreditAlone } from "../../line-kinds/pictures/captions.ts";
import { isBehindCrawlDay } from "../../line-kinds/read-crawl-line.ts";
import { endsInFunctionWord } from "../../lines/broken-sentence.ts";
import { isDense } from "../../lines/dense-script.ts";
import { foldLine } from "../../lines/fold-line.ts";
import { menuWords } from "../../words/page-words.ts";
import { isAboveAgency } from "./is-sentence.ts";
import { isInMenu } from "./repeated-lines.ts";
import { isDeckOf, isLong } from "./stamp-follows.ts";
import { saysWordOf, toldShare, toTold } from "./told-share.ts";

/** A line that may be the headline, among the lines of the header. */
export interface HeadlinePlace {
	readonly lines: readonly HeaderLine[];
	readonly index: number;
	readonly line: HeaderLine;
	readonly before: HeaderLine | undefined;
	readonly next: HeaderLine | undefined;
	/** Only what is left out stands above. */
	readonly isFirst: boolean;
	/** Another line that may be the headline stands above. */
	readonly isBelowOther: boolean;
}

/**
 * Counts in points what the lines around a line say for it as the headline, and against it: text and decks below it, a kicker above, a
 * picture's credit, a menu. What a point weighs is said in `weighHeadline`.
 */
export function weighPlace(candidate: HeadlinePlace): number {
	const { lines, index, line, before, next, isFirst, isBelowOther } = candidate;
	let points = 0;
	if (isInMenu(lines, index)) points -= 1;
	if (isAboveText(candidate)) points += 1;
	if (isBelowKicker(candidate)) points += 1;
	// A picture's credit stands below its caption rather than below a headline.
	if (isCreditOfPicture(next)) points -= 1;
	// A credit set off from what stands above it belongs to the caption below it.
	if (isBelowOther && before?.blankBefore && isCreditOfPicture(before)) points -= 3;
	if (isMenuWord(next)) points -= 1;
	if (isDeckOfFirst(candidate) || isQuotingDeck(candidate)) points -= 2;
	if (isEntryAboveHeadline(candidate) || isTitleOfPicture(candidate)) points -= 2;
	// What a picture is filed under, above its caption and its agency.
	if (isFirst && isBehindCrawlDay(line) && capitalised.test(line.text) && isAboveAgency(lines, index + 1)) points -= 3;
	if (isFirst) points += pointsOfRiders(lines, index);
	if (next?.text.startsWith(longDash) && isDense(line.text)) points += 8;
	if ((line.blankBefore || isFirst) && next?.blankBefore) points += 1;
	return points;
}

/** What Chinese papers put below the headline stands behind it. */
const longDash = "——";

/** The second line of a page below its buttons, in one block with the first, which is as long, and with the text. */
function isDeckOfFirst({ lines, index, line, before, next }: HeadlinePlace): boolean {
	return (
		index > 0 &&
		lines.slice(0, index - 1).every(isPlain) &&
		before?.kind === "title" &&
		before.words >= minRidden &&
		!line.blankBefore &&
		next?.kind === "prose" &&
		!next.blankBefore
	);
}

/** The second line of a page, set off between one of five words or more and the text, in which a name and a colon quote somebody. */
function isQuotingDeck({ index, line, before, next }: HeadlinePlace): boolean {
	if (index !== 1 || before?.kind !== "title" || before.words < minEchoed || !line.blankBefore || next?.kind !== "prose") return false;
	return nameAndQuotation.test(line.text);
}

/** “Mayor Lee: «It will be the longest next year»” */
const nameAndQuotation = /^\p{Lu}[\p{L} .'’-]{1,40}: ?["“«„‘].{10,180}["”»“’]$/u;

/**
 * The title of a picture below the headline, of which it says most words again, above the caption and its credit, as the papers of the
 * Nation print them in Kenya, Uganda and Tanzania.
 *
 *     River ferry runs aground off Oldport
 *
 *     Ferry aground at Oldport
 *
 *     The ferry ran aground on Sunday off Oldport, north of the river.
 *
 *     Photo credit: Ann Lee
 */
function isTitleOfPicture({ lines, index, line, before, next }: HeadlinePlace): boolean {
	const credit = lines[index + 2];
	if (credit?.kind !== "left-out" || !credit.text.startsWith("Photo credit:") || next?.kind !== "prose") return false;
	if (line.kind !== "title" || !line.blankBefore || before?.kind !== "title" || before.words < minTitled) return false;
	const words = line.text.toLowerCase().match(longWord) ?? [];
	const title = before.text.toLowerCase();
	return words.length > 1 && words.filter((word) => title.includes(word)).length * 2 > words.length;
}

/** A scrap of the page is shorter. */
const minTitled = 4;
const longWord = /\p{L}{4,20}/gu;

/**
 * An entry of the menu in one block with another behind the day of the crawl and with the longer headline, which alone is signed, and of
 * which the text says no word: stations print what they do for their town so. “ date 2024-05-03 Advertise” above “Oldport Cares For Health” above “Fire closes the mill by the
 * river”
 */
function isEntryAboveHeadline({ lines, index, line, before, next }: HeadlinePlace): boolean {
	if (index !== 1 || line.kind !== "title" || line.blankBefore || line.words > maxEntry || !capitalised.test(line.text)) return false;
	if (before?.kind !== "left-out" || !isBehindCrawlDay(before)) return false;
	const signature = lines[index + 2];
	if (next?.kind !== "title" || next.blankBefore || next.words <= line.words || capitalised.test(next.text)) return false;
	return signature?.kind === "byline" && signature.blankBefore && !saysWordOf(line.text, lines);
}

/** “Mothers Who Lost Their Sons” */
const maxEntry = 5;
/** Words with capitals, digits, and the small words between them. “13 Cares For Health” · “Mothers of the Lost” */
const capitalised = /^[\p{Lu}\d][\p{L}\d’'&-]*(?: (?:[\p{Lu}\d][\p{L}\d’'&-]*|of|the|and|for|to|in|on|&))*$/u;

/**
 * Text stands below, maybe with a deck between. Of two lines without a blank line between, the second is a deck; of two with blank lines
 * around both, too.
 */
function isAboveText({ lines, index, line, before, isBelowOther }: HeadlinePlace): boolean {
	const below = lines.slice(index + 1, index + 6).find(({ kind }) => kind !== "left-out" && kind !== "label");
	if (below?.kind === "prose" && (line.blankBefore || !isLong(before))) return true;
	return !isBelowOther && isAboveDecks(lines, index, line);
}

/** A deck or two stand between the line and the text, set off as it is. */
function isAboveDecks(lines: readonly HeaderLine[], index: number, line: HeaderLine): boolean {
	const [deck, ...below] = lines.slice(index + 1, index + 6).filter(isNoCaption);
	return isDeckOf(deck, line) && below.find((other, at) => at > 0 || !isDeckOf(other, line))?.kind === "prose";
}

/**
 * Two lines or more, each set off, between a first line and the text: decks, or a name and a caption. The last of them stands right above
 * the text or the byline. One is enough above a picture, or below a line that is no list of key words or stands behind the day of the
 * crawl. Several that say its words again prove it; else its form must.
 */
function pointsOfRiders(lines: readonly HeaderLine[], index: number): number {
	const line = lines[index];
	if (line?.kind !== "title" || line.words < minEchoed || lines[index + 1]?.kind === "prose") return 0;
	const block = lines.slice(index + 1, index + maxRiders + 2);
	const below = block.filter(({ kind }) => kind !== "left-out");
	const riders = below.findIndex(({ kind }) => kind !== "title");
	const isAbovePicture = block[1] !== undefined && !isNoCaption(block[1]);
	const minRiders = isAbovePicture || isBehindCrawlDay(line) || joiningWord.test(line.text) ? 1 : 2;
	if (riders < minRiders || below.slice(0, riders).some(isCutOffTeaser)) return 0;
	if (!below.slice(0, riders + 1).every(({ blankBefore }) => blankBefore)) return 0;
	if (below[riders]?.kind !== "prose" && below[riders]?.kind !== "byline") return 0;
	if (riders >= 2 && isEchoed(line, below.slice(0, riders))) return 5;
	return line.words >= minRidden && smallWord.test(line.text) ? 2 : 0;
}

/**
 * The lines below say most of its words again, as they do of no slogan; one of them alone may be the headline below the title of the page.
 */
function isEchoed({ text }: HeaderLine, riders: readonly HeaderLine[]): boolean {
	return (toldShare(text, toTold(riders.map((rider) => rider.text))) ?? 0) >= minEchoes;
}

/** Three words of five. */
const minEchoed = 5;
const minEchoes = 0.6;

/** What a teaser says of another story, cut off in the middle of a sentence. “The town is known for its mills, and was given a” */
function isCutOffTeaser({ text }: HeaderLine): boolean {
	return text.length >= minTeaser && endsInFunctionWord(text);
}

/** Headlines that end so are shorter. */
const minTeaser = 80;

/** A word that joins others. “ de ” · “ про ” */
const joiningWord = / \p{Ll}{1,3} /u;
/** A word that a list of names has not; of a headline in capitals a small one. */
const smallWord = /(?:^| )(?:\p{Ll}{4}|(?:to|for|of|in|on|at|as|by|from|with|after|over) )/u;
/** The slogan of a site has fewer words. */
const minRidden = 7;
/** Decks, a name, a paper, a caption. */
const maxRiders = 5;

/** A label that is not the deck's of another headline, or the stamp of the page. */
function isBelowKicker({ lines, index }: HeadlinePlace): boolean {
	const above = lines.slice(Math.max(0, index - 3), index).filter(({ kind }) => kind !== "left-out");
	if (above.at(-1)?.kind === "label" && !isLong(above.at(-2))) return true;
	return above.some(({ kind }) => kind === "stamp") && lines.slice(0, index).every(isPlain);
}

/** Between a deck and the text only captions stand. */
function isNoCaption(line: HeaderLine): boolean {
	return line.kind !== "left-out" || line.rule !== "caption";
}

/** No words of a story: the stamp above such lines is the page's first, not that of an item in the middle. */
function isPlain(line: HeaderLine): boolean {
	return line.kind === "stamp" || line.kind === "left-out" || line.kind === "label" || (line.kind === "title" && line.words <= 3);
}

function isCreditOfPicture(line: HeaderLine | undefined): boolean {
	return line?.kind === "left-out" && isCreditAlone(line.text);
}

function isMenuWord(line: HeaderLine | undefined): boolean {
	return line?.kind === "left-out" && line.text.length <= maxMenuWord && menuWords.has(foldLine(line.text));
}

/** `menuWords` have fewer characters. */
const maxMenuWord = 24;
