import { lookUpRegion } from "../../../formats/gazetteer/look-up-place.ts";
import { type HeaderLine, isTextLine } from "../line-kinds/header-line.ts";
import { endsInDay } from "../line-kinds/pictures/dated-captions.ts";
import { endsInWhoSaid } from "../line-kinds/pictures/has-happened.ts";
import { isPictureFile } from "../line-kinds/pictures/picture-files.ts";
import { showsPicture, tellsStory } from "../line-kinds/pictures/tells-story.ts";
import { endsInMiddle } from "../lines/broken-sentence.ts";
import { lineAbove } from "../lines/line-above.ts";
import { opensWithPlace } from "../lines/opens-with-place.ts";
import { bylineAgencies } from "../words/byline-words.ts";
import { maxDeckAboveButtons } from "./belongs-to-header.ts";
import { isFilm } from "./boxes/is-film.ts";
import { isListItem } from "./boxes/summary-points.ts";
import { maxHeadlineCharacters } from "./headline/repeated-lines.ts";
import { tellsAgain } from "./headline/told-share.ts";
import { isCityInCapitals } from "./names/read-place-above-agency.ts";
import { isLoneStampLabel } from "./signed-above.ts";

// What a line between headline and text is by what stands around it: deck, caption, or the text itself.

/**
 * Whether a line is one of the few between the headline and the dateline, where the text begins: a deck, a caption, the text of a
 * picture. Two sentences and then a headline are the text, and the dateline is that of another story.
 */
export function isAboveDateline(head: readonly HeaderLine[], index: number, datelineAt: number | undefined): boolean {
	if (datelineAt === undefined) return isAboveCity(head, index);
	if (index >= datelineAt || datelineAt - index > maxBetween) return false;
	const between = head.slice(index, datelineAt).filter(({ kind }, at) => kind !== "left-out" && !isFilm(head, index + at));
	if (between.every(isPoint)) return between.length <= maxPoints;
	if (between.length > maxMixed) return false;
	const last = between.at(-1);
	// Buttons below a long deck say that it is none of the paragraphs.
	const limit = head[datelineAt - 1]?.kind === "prose" ? maxCaption : maxDeckAboveButtons;
	if (between.some(({ kind, text }) => kind === "label" || kind === "stamp" || (kind === "prose" && text.length > limit))) return false;
	const isHeadline = last?.kind === "title" && last.words >= 4 && last.blankBefore;
	// A caption printed twice is one.
	const sentences = new Set(between.flatMap(({ kind, text }) => (kind === "prose" ? [text] : [])));
	return sentences.size <= (isHeadline ? 1 : 2);
}

/**
 * A line without a stop right above a well-known city that stands alone in capitals, and the text below: Anadolu and others print their
 * dateline so.
 *
 *     Council says that nobody was hurt      deck
 *     OSLO
 *     The town opened a bridge …             text
 */
function isAboveCity(head: readonly HeaderLine[], index: number): boolean {
	const [line, city, text] = head.slice(index, index + 3);
	return line?.kind === "title" && line.words >= minAboveCity && text?.kind === "prose" && city !== undefined && isCityInCapitals(city);
}

/** A name and its office have fewer. */
const minAboveCity = 5;

/**
 * Whether a short line is what a page says of a picture to those who do not see it, right above the caption with its credit; the text
 * follows. A first paragraph is longer.
 *
 *     A hand holding a stone.                                  text of the picture
 *     The stone weighs as much as a loaf. (Supplied: A. Hart)  caption
 */
export function isAlternativeText(head: readonly HeaderLine[], index: number): boolean {
	const [line, caption, ...below] = head.slice(index, index + 8);
	if (line === undefined || line.text.length > maxAlternativeText || !mayTellPicture.has(line.kind)) return false;
	if (endsInMiddle(line.text) || endsInWhoSaid(line.text)) return false;
	if (isCaptionBelowStamp(line, lineAbove(head, index), caption)) return true;
	const isCredit = caption?.kind === "title" && caption.words <= 3 && line.text.length <= maxCredited && !middle.test(caption.text);
	if (!isCredit && (caption?.kind !== "left-out" || caption.rule !== "caption")) return false;
	if (caption.blankBefore) return false;
	// Who took the picture may stand below the word for it.
	const text = below
		.slice(caption.text.endsWith(":") ? 1 : 0)
		.find(({ kind }) => kind !== "left-out" && kind !== "label" && kind !== "stamp");
	return text?.kind === "prose" && text.text.length >= line.text.length;
}

/** The middle of a sentence that a link breaks. */
const middle = /^\p{Ll}/u;
/** A sentence, a line without a stop, a word or two in small letters. */
const mayTellPicture: ReadonlySet<HeaderLine["kind"]> = new Set(["prose", "title", "tag"]);

/** Whether a thing and its place are a caption: glued to the stamp above it, and set off from the longer text. “The harbour, Oldport.” */
function isCaptionBelowStamp(line: HeaderLine, above: HeaderLine | undefined, next: HeaderLine | undefined): boolean {
	if (line.kind !== "prose" || line.text.length > maxShortCaption || line.blankBefore || above?.kind !== "stamp") return false;
	if (next?.kind !== "prose" || !next.blankBefore || next.text.length < minFirstSentence || !thingAndPlace.test(line.text)) return false;
	// A state in short behind a town is a dateline: “Oldport, Kan.”
	return lookUpRegion(line.text.slice(line.text.lastIndexOf(", ") + 2)) === undefined;
}

/** A first sentence may be as short, and has no place behind a comma. “The harbour, Oldport.” · not “The wait is over.” */
const thingAndPlace = /^\p{Lu}[^,.]{2,30}, \p{Lu}[\p{L}.'’ -]{1,30}\.$/u;
const maxShortCaption = 40;
const minFirstSentence = 60;

/** The W3C's guide to alternative texts asks for a short phrase; a first paragraph of 80 characters is rare. */
const maxAlternativeText = 80;

/**
 * Whether a line without a stop is what a page says of a picture to those who do not see it, in one block with the caption below, whose
 * credit names the paper or its source and who took the picture. “A hand holding a stone” above “The stone is heavy.(ABC News: Ann Lee)”
 */
export function isAboveSupplied({ text }: HeaderLine, caption: HeaderLine | undefined): boolean {
	if (caption?.kind !== "left-out" || caption.rule !== "caption" || caption.blankBefore) return false;
	return text.length <= maxAlternativeText * 2 && suppliedBy.test(caption.text.slice(-maxSupplied));
}

/** A bracket with a colon at the end. “(ABC News: Ann Lee)” · “(Supplied: Oldport Police)” */
const suppliedBy = /\(\p{Lu}[\p{L} ]{1,24}: \p{Lu}[^()]{2,40}\)$/u;
const maxSupplied = 72;

/** Whether a sentence is the deck: in one block with the name of a picture's file, as papers of Canada print it above the caption. */
export function isAboveFile(line: HeaderLine, next: HeaderLine | undefined): boolean {
	return line.kind === "prose" && next?.blankBefore === false && next.kind === "left-out" && isPictureFile(next.text);
}

/** A caption whose credit is a name alone is shorter than the first sentence of a story. */
const maxCredited = 60;

/** A caption that tells a story; paragraphs are longer. */
const maxCaption = 220;

/** One of the points of a press release: a line without a stop, or an item of a list. */
function isPoint({ kind, text }: HeaderLine): boolean {
	return kind === "title" || (kind === "prose" && text.length <= maxDeckAboveButtons && isListItem(text));
}

/** Decks and captions. */
const maxMixed = 4;
/** The points of a press release. */
const maxPoints = 8;
/** Buttons of a player and of a summary stand between, too. */
const maxBetween = 12;

/**
 * Whether a line without a stop, in one block with the stamp above it and set off from the text, ends in an agency: a caption, which the
 * same pages print below a headline alone.
 *
 *     The ferry on the river in May (PA)
 */
function isSignedBelowStamp(line: HeaderLine, above: HeaderLine | undefined, next: HeaderLine | undefined): boolean {
	if (line.kind !== "title" || line.words < minSignedWords || !line.text.endsWith(")") || line.blankBefore) return false;
	if (above?.kind !== "stamp" || next?.kind !== "prose" || !next.blankBefore) return false;
	const agency = agencyInBrackets.exec(line.text.slice(-maxAgency))?.[1];
	return agency !== undefined && bylineAgencies.has(agency.toLowerCase());
}

/** A place with its agency, and an agency with its letters, have fewer. */
const minSignedWords = 6;
/** An agency in brackets at the end. “… in May (AP)” · “… in May (PA Media)” */
const agencyInBrackets = / \((\p{Lu}[\p{L} ]{1,24})\)$/u;
const maxAgency = 32;

/** The day on which a picture was taken, a stop, and behind it the agency in brackets, with which a paragraph closes no text yet. “… on Aug. 11. (Wire)” */
function isSeenByAgency(text: string): boolean {
	if (text.length > maxCaption || !text.endsWith(")")) return false;
	const agency = dayAndAgency.exec(text.slice(-maxDayAndAgency))?.[1];
	return agency !== undefined && bylineAgencies.has(agency.toLowerCase());
}

const dayAndAgency = / \p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?\. \((\p{Lu}[\p{L} ]{1,24})\)$/u;
const maxDayAndAgency = 56;

/** The one sentence of a page, or a paragraph on top of one without a headline: the text, though a stamp stands below. */
export function opensText(head: readonly HeaderLine[], index: number, hasHeadline: boolean): boolean {
	return isAllText(head, index) || (!hasHeadline && isFirstParagraph(head, index));
}

/** The one sentence above the stamp of a short story: below it stands no other, but for those of related stories. */
function isAllText(head: readonly HeaderLine[], index: number): boolean {
	if (head[index]?.kind !== "prose") return false;
	const below = head.slice(index + 1);
	const others = below.findIndex((line) => line.kind === "left-out" && line.rule === "related-heading");
	return !(others === -1 ? below : below.slice(0, others)).some(isTextLine);
}

/** Too long for a headline. */
function isFirstParagraph(head: readonly HeaderLine[], index: number): boolean {
	const line = head[index];
	return index === 0 && line?.kind === "prose" && line.text.length > maxHeadlineCharacters && head[1]?.kind === "stamp";
}

/** A line without a stop right below the stamp, and a blank line between it and the text: stamp and deck are one block. */
export function isGluedDeck(
	line: HeaderLine & { readonly kind: "title" },
	above: HeaderLine | undefined,
	next: HeaderLine | undefined,
): boolean {
	if (line.words < minDeckWords || above === undefined || line.blankBefore || next?.kind !== "prose" || !next.blankBefore) return false;
	return above.kind === "stamp" || isLoneStampLabel(above);
}

/** A name and an office have fewer. */
const minDeckWords = 8;

/**
 * Whether a line below the headline is the first of the text, whose first words are in capitals, as papers of Britain and Ireland print
 * them. “A MAN HAS been found …” A sentence of it stands below.
 */
export function opensInCapitals(line: HeaderLine, next: HeaderLine | undefined): boolean {
	return line.kind === "title" && line.words >= minOpeningWords && next?.kind === "prose" && capitalOpening.test(line.text);
}

/** Fewer are a deck. */
const minOpeningWords = 12;
/** Six capitals or more, then small letters. “STOCKS rose” · “A MAN HAS been” */
const capitalOpening = /^(?=[\p{Lu} ]{6})(?:\p{Lu}{1,20} ){1,4}\p{Ll}/u;

/**
 * Whether a line ends in the day with its year on which its picture was taken, as AP's captions do, above its credit, or below
 * the stamp above a paragraph, where it tells nothing that is past or to come; or in an agency, in one block with the stamp.
 *
 *     The mayor speaks outside the town hall on Tuesday, June 4, 2024.
 *
 * Or whether it is several captions in one run, with an agency's credit between, above the place where the text begins.
 *
 *     The mayor speaks. (AP Photo/Ann Lee) Per Olsen waves from a boat.
 */
export function isCaptionAboveText(head: readonly HeaderLine[], index: number, headline: string | undefined, stampSeen: boolean): boolean {
	const [line, next] = head.slice(index, index + 2);
	if (line !== undefined && isSignedBelowStamp(line, lineAbove(head, index), next)) return true;
	if (line === undefined) return false;
	if (line.text.includes("(AP Photo/") && next?.kind === "prose" && opensWithPlace(next.text)) return true;
	if (stampSeen && next?.kind === "prose" && isSeenByAgency(line.text) && next.text.length > line.text.length) return true;
	if (line.text.length > maxCaption || !line.text.endsWith(".") || !endsInDay(line.text)) return false;
	if (next?.kind === "left-out" && next.rule === "caption") return true;
	const isAboveText = next?.kind === "prose" || (next?.kind === "left-out" && head[index + 2]?.kind === "prose");
	if (!stampSeen || !isAboveText || tellsStory(line.text)) return false;
	return headline === undefined || showsPicture(line.text) || !tellsAgain(headline, line.text);
}

/**
 * Whether the sentence below says who told what this line says, as papers of Russia and its neighbours, of Spain and Italy open their second
 * sentence: then it is the first of the text, though its stop was lost.
 *
 *     The bridge was closed in the night, nobody was hurt
 *     Об этом сообщила мэрия …
 */
export function isToldOf(line: HeaderLine, next: HeaderLine | undefined): boolean {
	return (
		line.text.length >= minFirstSentence && next !== undefined && next.kind !== "left-out" && tellsWho.test(next.text.slice(0, maxTeller))
	);
}

/** “Об этом сообщила …” · “Про це повідомив …” · “Това съобщи …” · “Ово је изјавио …” · “Así lo informó …” · “Lo ha detto …” */
const tellsWho =
	/^(?:Об этом|Про це|Пра гэта|За това|Това (?:съобщи|заяви|каза)|(?:Ово|То) је (?:изјавио|изјавила|рекао|рекла|саопштило)|(?:Ovo|To) je (?:izjavio|izjavila|rekao|rekla|saopštilo)|Así lo (?:informó|dijo|afirmó|anunció|confirmó)|Lo ha (?:detto|dichiarato|annunciato)|Lo rende noto) /u;
/** Three words. */
const maxTeller = 32;
