import type { PrintedStamp } from "../../../model/parsed-article.ts";
import type { HeaderLine } from "../line-kinds/header-line.ts";
import { isAuthor } from "../line-kinds/names/is-author.ts";
import { isCreditedCopy, isPictureText } from "../line-kinds/pictures/picture-texts.ts";
import { foldLine } from "../lines/fold-line.ts";
import { lineAbove } from "../lines/line-above.ts";
import { deckButtons } from "../words/page-words.ts";
import { opensFeed } from "./boxes/feed-box.ts";
import { isCutByLink } from "./headline/is-cut-by-link.ts";
import { isLoneStampLabel, isTextBelowSignature, stampsOf } from "./signed-above.ts";

/**
 * Whether a line that is nothing known still belongs to the header: a stamp or byline follows it, or the page's first picture.
 */
export function belongsToHeader(head: readonly HeaderLine[], index: number, stampSeen: boolean): boolean {
	const line = head[index];
	if (line === undefined || isAboveFeed(head, index) || isAboveTeaser(head, index) || isItem(head, index) || isCutByLink(head, index))
		return false;
	if (line.kind === "prose" && line.text.length > (stampSeen ? maxDeckBelowStamp : maxDeckAboveButtons)) return false;
	let between = 0;
	for (const [offset, below] of head.slice(index + 1, index + 6).entries()) {
		if (isTakerInText(head, index + offset + 1)) break;
		if (below.kind === "left-out" && below.rule === "related-heading") break; // whose stories it dates
		// The page's stamp once more below its text, as a foot prints it.
		if (below.kind === "stamp" && isBelowText(head, index, index + offset + 1)) break;
		// So does a place with its day below a sentence: “Oldport May 3, 2024” above what happened there.
		if (below.kind === "stamp" && stampSeen && line.kind === "prose" && isOfOther(below, head[index + offset + 2])) break;
		// Below the page's stamp a whole sentence is text, whatever agency, label or update follows.
		if (stampSeen && isTextBelowSignature(head, index, index + offset + 1)) break;
		// So does “10 minutes ago” where the story has a stamp.
		if (below.kind === "stamp" && stampSeen && below.relative && below.stamps.length === 0) break;
		if (
			below.kind === "stamp" ||
			below.kind === "byline" ||
			isLoneStampLabel(below) ||
			(isTitleOfName(below) && !isNameAsSubhead(head, index + offset + 1))
		)
			return line.kind !== "prose" || hasText(head, index + offset + 2);
		// A name and an office may stand between the deck and the stamp.
		if (
			(below.kind === "prose" && below.text.length > maxSignature) ||
			below.kind === "tag" ||
			(below.kind === "title" && (stampSeen || !isShort(below)) && !isBelowItsName(head.slice(index + offset, index + offset + 2)))
		)
			between++;
		if (between > (line.kind === "title" ? 1 : 0)) break;
	}
	return line.kind === "prose" && !stampSeen && (isAboveSignature(head, index) || isAbovePicture(head, index));
}

/** Two sentences or more, and the stamp with its time that stands above them, too. */
function isBelowText(head: readonly HeaderLine[], from: number, at: number): boolean {
	// The first of them may be a deck.
	const first = head[from - 1]?.kind === "prose" ? from - 1 : from;
	if (at - first < 2 || head.slice(first, at).some(({ kind }) => kind !== "prose")) return false;
	const [again] = stampsOf(head[at]);
	if (again?.time === undefined) return false;
	return head.slice(0, first).some((line) => stampsOf(line).some((stamp) => isSameMoment(stamp, again)));
}

function isSameMoment(one: PrintedStamp, other: PrintedStamp): boolean {
	const isSameTime = one.time?.hour === other.time?.hour && one.time?.minute === other.time?.minute;
	return (
		isSameTime &&
		one.dates.some((date) => other.dates.some(({ year, month, day }) => year === date.year && month === date.month && day === date.day))
	);
}

/** A stamp without a time behind a word or two, set off between them and the headline of another story. */
function isOfOther(
	{ rest, stamps, blankBefore, text, byline }: HeaderLine & { readonly kind: "stamp" },
	next: HeaderLine | undefined,
): boolean {
	const isOfPlace =
		byline === undefined &&
		wordOrTwo.test(rest) &&
		text.startsWith(`${rest} `) &&
		stamps.every(({ time, role }) => time === undefined && role === "unknown");
	return isOfPlace && blankBefore && next?.kind === "title" && next.words >= 4 && next.blankBefore;
}

const wordOrTwo = /^\p{Lu}\p{L}{2,16}(?: \p{Lu}\p{L}{2,16})?$/u;

/** What stands below a button with a colon. “From:” above “Department of Bridges, Ferries and Roads” */
function isBelowItsName([name, line]: readonly HeaderLine[]): boolean {
	return name?.kind === "left-out" && name.text.endsWith(":") && line?.blankBefore === false;
}

function isTitleOfName(line: HeaderLine): boolean {
	return line.kind === "title" && isAuthor(line.text);
}

/**
 * Whether a name is one of several that stand between paragraphs, each above what is told of somebody.
 *
 *     Ann Lee
 *     The teacher wants to …
 *     Mark Olsen
 *     The baker does not …
 */
export function isNameAsSubhead(head: readonly HeaderLine[], index: number): boolean {
	return head.some(
		(line, at) =>
			at > index + 1 &&
			isTitleOfName(line) &&
			!stroke.test(line.text) && // the credit of a picture: “Sam Ortiz / Lake News”
			lineAbove(head, at)?.kind === "prose" &&
			head[at + 1]?.kind === "prose",
	);
}

const stroke = /[/|]/;

/**
 * Whether a name or an agency in one block with the caption above it is who took the picture, between two sentences of the text.
 *
 *     The town of Oldport opened a bridge …      text
 *     People walk over the bridge                caption
 *     Harbour Wire                               who took it
 *     It took three years to build …             text
 */
function isTakerInText(head: readonly HeaderLine[], at: number): boolean {
	const [before, caption, taker, text] = head.slice(at - 2, at + 2);
	if (taker === undefined || taker.blankBefore || before?.kind !== "prose" || text?.kind !== "prose") return false;
	if (!(taker.kind === "title" || (taker.kind === "byline" && taker.byline.people.length === 0))) return false;
	return caption?.kind === "title" || (caption?.kind === "left-out" && caption.rule === "caption");
}

/** A live page: what it says of the whole story, above the table of its items. */
function isAboveFeed(head: readonly HeaderLine[], index: number): boolean {
	return head[index]?.kind === "prose" && head.slice(index + 1, index + 6).some(({ kind, text }) => kind === "left-out" && opensFeed(text));
}

/** A sentence above the picture, headline and stamp of another story. Who signs has a shorter name. */
function isAboveTeaser(head: readonly HeaderLine[], index: number): boolean {
	const [line, caption, headline, stamp] = head.slice(index, index + 4);
	return (
		line?.kind === "prose" &&
		caption?.kind === "left-out" &&
		caption.rule === "caption" &&
		headline?.kind === "title" &&
		!isShort(headline) &&
		stamp?.kind === "stamp"
	);
}

/** A sentence between two days with their times that do not say what they date: an item of a live page. */
function isItem(head: readonly HeaderLine[], index: number): boolean {
	const isTime = (line: HeaderLine | undefined) =>
		line?.kind === "stamp" &&
		line.rest === "" &&
		line.stamps.length === 1 &&
		line.stamps.every(({ role, time, dates }) => role === "unknown" && time !== undefined && dates.length > 0);
	return head[index]?.kind === "prose" && isTime(lineAbove(head, index)) && isTime(head[index + 1]);
}

/**
 * Whether up to two short sentences (decks, captions) part a line from the page's stamp or byline, and the text follows that. Below the
 * stamp of an item of a live page a headline follows, not a sentence.
 */
function isAboveSignature(head: readonly HeaderLine[], index: number): boolean {
	const isSigned = ({ kind }: HeaderLine) => kind === "stamp" || kind === "byline";
	const signedAt = head.findIndex((below, at) => at > index && at <= index + 6 && isSigned(below));
	if (signedAt === -1 || isTakerInText(head, signedAt)) return false;
	const decks = head.slice(index, signedAt).filter((line, at) => {
		if ((line.kind !== "prose" && line.kind !== "title") || isTitleOfName(line)) return false;
		return !isPictureText(line, head[index + at + 1]) && !isCreditedCopy(head[index + at - 1], line);
	});
	const signature = head[signedAt];
	// Below three sentences an agency alone signs no header.
	const isAgency = signature?.kind === "byline" && signature.byline.people.length === 0 && head[signedAt + 1]?.kind !== "stamp";
	if (isAgency && decks.filter(({ kind }) => kind === "prose").length > 2) return false;
	if (decks.length > 3 || decks.some(({ text }) => text.length > maxDeckLine)) return false;
	const content = head
		.slice(signedAt + 1)
		.find(
			(below) =>
				below.kind !== "left-out" && below.kind !== "label" && !isSigned(below) && !(below.kind === "title" && below.text.length <= 40),
		);
	return content?.kind === "prose" && content.text.length > 40;
}

/**
 * Whether a short sentence right below the headline stands above the page's first picture, and the longer text follows: a deck.
 *
 *     Nobody knows who will pay for it.          deck
 *     The bridge in May (Ann Lee/PA)             caption
 *     The town of Oldport opened a bridge over … text
 */
function isAbovePicture(head: readonly HeaderLine[], index: number): boolean {
	const line = head[index];
	const below = head.slice(index + 1);
	const [picture, copy] = below;
	const captionAt = picture !== undefined && copy !== undefined && isPictureText(picture, copy) ? 1 : 0;
	const caption = below[captionAt];
	if (line === undefined || caption?.kind !== "left-out") return false;
	const isButton = caption.blankBefore && caption.text.length <= maxButton && deckButtons.has(foldLine(caption.text));
	if (line.text.length > (isButton ? maxDeckAboveButton : maxDeckLine) || !(caption.rule === "caption" || isButton)) return false;
	if (lineAbove(head, index)?.kind !== "title" || !line.blankBefore) return false;
	const text = below.slice(captionAt + 1).find((each) => each.kind !== "left-out" && !isTitleOfName(each));
	return text?.kind === "prose" && text.text.length > line.text.length;
}

/** A deck above buttons may be longer: a first paragraph has none below. */
const maxDeckAboveButton = 200;
/** `deckButtons` have fewer characters; marks may stand around them. */
const maxButton = 40;

/** Whether lines of text follow: what stands above a stamp at the very end is the text. */
function hasText(head: readonly HeaderLine[], from: number): boolean {
	return head.slice(from).some(({ kind }) => kind === "prose" || kind === "title");
}

/** Above it a sentence is a paragraph. */
const maxDeckLine = 120;
/** A longer line below the page's stamp is a paragraph, and the next stamp that of an item. */
const maxDeckBelowStamp = 200;
/** “Anne PETIT.” is a signature, though it ends in a stop. */
const maxSignature = 20;

/** A name, an office, a paper: up to four words without a stop. */
export function isShort(line: HeaderLine | undefined): boolean {
	return line?.kind === "title" && line.words <= 4 && line.text.length <= 40;
}

/** A deck with buttons below it; paragraphs are longer. */
export const maxDeckAboveButtons = 320;
