import { collectLine, type Draft, leaveOutLines } from "../draft.ts";
import { hasDateline } from "../line-kinds/has-dateline.ts";
import { type HeaderLine, isTextLine } from "../line-kinds/header-line.ts";
import { isMachineStamp } from "../line-kinds/is-machine-stamp.ts";
import { countOtherStories, countTeaserLines } from "../line-kinds/page/related-stories.ts";
import { isCaptionAgain, isCreditedCopy, isOfPictureBeside, isPictureText, isPictureTwice } from "../line-kinds/pictures/picture-texts.ts";
import { descriptionTail } from "../lines/description-tail.ts";
import { saysSame } from "../lines/fold-line.ts";
import { toEvidence } from "../lines/read-lines.ts";
import {
	isAboveDateline,
	isAboveFile,
	isAboveSupplied,
	isAlternativeText,
	isCaptionAboveText,
	isGluedDeck,
	isToldOf,
	opensInCapitals,
	opensText,
} from "./above-text.ts";
import { belongsToHeader } from "./belongs-to-header.ts";
import { isFurniture } from "./boxes/is-furniture.ts";
import { isMasthead } from "./boxes/masthead.ts";
import { isValue } from "./boxes/value-lines.ts";
import { mayBeDeck } from "./decks.ts";
import { isAboveCopy, isCopyOf, maxRepetition } from "./headline/copies-below.ts";
import { isVariant } from "./headline/repeated-lines.ts";
import { isAmongLabels, isCityOfDateline, isRubricAboveName, isRubricBelow } from "./labels/kickers.ts";
import { collectRubrics } from "./labels/rubrics-below.ts";
import { isLeadAboveSignature, partAboveSignature } from "./lead-above-signature.ts";
import { isAboutAuthor, isBeat } from "./names/is-about-author.ts";
import { isOfficeOfByline } from "./names/office-of-byline.ts";
import { readPlaceLine } from "./names/place-line.ts";
import { readNameBelow, withNameBeside } from "./names/read-name-below.ts";
import { isCityInState, readPlaceAboveAgency, takePlaceBeside } from "./names/read-place-above-agency.ts";
import type { NamePlace } from "./names/where-names-stand.ts";
import { isOpenAboveText, isSpacedColumn } from "./open-lines.ts";
import { isBelowSubscribe, opensTelling } from "./opens-by-words.ts";
import { opensInPlace } from "./opens-in-place.ts";
import { isBracketedCredit } from "./pictures/bracketed-credit.ts";
import { countCaptionLines, countTextAndCaption, isShortAboveTelling } from "./pictures/short-captions.ts";
import { isLoneStampLabel } from "./signed-above.ts";

/** A line below the headline, and what was read before it. */
interface Place extends NamePlace {
	/** Index of the first line below the headline. */
	readonly from: number;
	readonly headline: string | undefined;
	readonly stampSeen: boolean;
}

/** How many lines were read; `text` where the text of the article begins; `undefined` where the line is for the next reader. */
type Step = number | "text" | undefined;

/**
 * Reads on from below the headline, line by line, and returns the index at which the text begins.
 *
 * Order matters, and the first reader that knows a line takes it: 1. other stories and the page's own stamps, which date nothing here;
 * 2. rubrics, key words, and what a line is by its own words; 3. what is said again, headline or picture; 4. a dateline alone above its
 * agency or the stamp; 5. values below their name, numbers, points of a summary; 6. the first sentence in the page's metadata, the credit of
 * a picture in brackets, then the line with the dateline, or with its first words in capitals, which no rule below may take; 7. a name, which
 * reads like a deck; 8. a deck in one block with the stamp; 9. decks, buttons and captions, by their place. What is none of these is the text.
 */
export function readBelow(head: readonly HeaderLine[], from: number, datelineAt: number | undefined, draft: Draft): number {
	const headline = draft.headline?.value;
	let stampSeen = false;
	// Nothing but buttons between a stamp and this line.
	let belowStamp = false;
	for (let index = from; index < head.length; ) {
		const line = head[index];
		if (line === undefined) break;
		const above = index > from ? head[index - 1] : undefined;
		if (above !== undefined && above.kind !== "left-out")
			belowStamp = above.kind === "stamp" || (belowStamp && isFurniture(head, index - 1, stampSeen, draft));
		const place = { head, index, line, above, next: head[index + 1], from, datelineAt, headline, belowStamp, draft };
		const other = readOtherStories(place) ?? readPageStamp(place);
		if (other === undefined) stampSeen ||= line.kind === "stamp" || isLoneStampLabel(line);
		const step = other ?? readLine({ ...place, stampSeen });
		if (step === "text") return index;
		index += step;
	}
	return head.length;
}

function readLine(place: Place): number | "text" {
	const { line, draft } = place;
	return (
		(collectRubrics(place) ? 1 : undefined) ??
		(collectLine(withNameBeside(place), draft) ? 1 : undefined) ??
		readAgain(place) ??
		readPlaceLine(place) ??
		readPlaceAboveAgency(place) ??
		(isValue(place) ? leaveOut(place, "header-line") : undefined) ??
		readLead(place) ??
		(isBracketedCredit(place) ? leaveOut(place, "caption") : undefined) ??
		(place.index === place.datelineAt || opensInCapitals(line, place.next) || opensTelling(place.head, place.index) ? "text" : undefined) ??
		readNameBelow(place) ??
		readGluedDeck(place) ??
		readByPlace(place)
	);
}

function leaveOut({ line, draft }: NamePlace, rule: string): number {
	draft.leftOut.push(toEvidence(line, rule));
	return 1;
}

/** Of two the first counts. */
function takeDeck(place: NamePlace): number {
	if (place.draft.deck !== undefined) return leaveOut(place, "header-line");
	place.draft.deck = { value: place.line.text, evidence: [toEvidence(place.line, "deck")] };
	return 1;
}

function takeRubric({ line, draft }: NamePlace): number {
	draft.labels.push({ value: line.text, evidence: [toEvidence(line, "kicker")] });
	return 1;
}

/** “Related stories”, and the lines that tease them. Where the page has no headline, none of them is. */
function readOtherStories({ head, index, line, headline, draft }: Omit<Place, "stampSeen">): Step {
	if (line.kind !== "left-out" || line.rule !== "related-heading") return undefined;
	const isBelowText = draft.deck !== undefined || draft.lead !== undefined;
	const teasers = (isBelowText ? countOtherStories : countTeaserLines)(head, index + 1, { headlines: headline === undefined, draft });
	return leaveOutLines(head.slice(index, index + 1 + teasers), "related-story", draft);
}

/** A stamp that is the page's, or the day of a dateline: “Ankara (AFP) May 29, 2023”, “Brussels, 29 May 2023”. */
function readPageStamp(place: Omit<Place, "stampSeen">): Step {
	const { head, index, line, next, from, draft } = place;
	if (line.kind !== "stamp") return undefined;
	if (isMasthead(head, index, from)) return leaveOut(place, "masthead");
	takePlaceBeside(place);
	if (!mayBeDateline(line, next) || !hasDateline(line, next, draft)) return undefined;
	draft.stamps.push(...line.stamps);
	return "text";
}

/** Words beside the stamp with an agency's bracket; or without one, right above the text and without a time, or a city and its state in front. */
function mayBeDateline(line: HeaderLine & { readonly kind: "stamp" }, next: HeaderLine | undefined): boolean {
	if (line.rest === "" || line.byline !== undefined) return false;
	if (line.rest.includes("(")) return true;
	const isPlaced = line.text.startsWith(line.rest) && isCityInState(line.rest);
	return next?.kind === "prose" && line.stamps.every(({ time, role }) => role === "unknown" && (time === undefined || isPlaced));
}

/** The headline again, a picture's text that stands there twice, or a caption with its day. */
function readAgain(place: Place): Step {
	const { head, index, line, above, next, headline, stampSeen, draft } = place;
	if (headline !== undefined && line.text.length <= maxRepetition && (saysSame(line.text, headline) || isVariant(line, headline, next))) {
		draft.repeatedHeadlines.push(toEvidence(line, "repeated-headline"));
		return 1;
	}
	const textAndCaption = headline === undefined ? 0 : countTextAndCaption(head, index);
	if (textAndCaption > 0) return leaveOutLines(head.slice(index, index + textAndCaption), "caption", draft);
	const isTwice = (isPictureTwice(line, next) || isPictureTwice(above, line)) && !isAllThatIsTold(head, index);
	const isPicture = isTwice || isPictureText(line, next) || isOfPictureBeside(line, above, next);
	const isCopy = isPicture || isCreditedCopy(line, next) || isCreditedCopy(above, line) || isCaptionAgain(line, above);
	return isCopy || isCaptionAboveText(head, index, headline, stampSeen) ? leaveOut(place, "caption") : undefined;
}

/** Nothing but the same stands below: a paragraph, which pages print twice as their metadata and their text. */
function isAllThatIsTold(head: readonly HeaderLine[], index: number): boolean {
	const text = head[index]?.text;
	return !head.slice(index + 1).some((line) => isTextLine(line) && line.text !== text);
}

/** The first sentence, as the page's metadata print it above its stamp, or with its dateline above who wrote. */
function readLead({ head, index, line, next, headline, datelineAt, draft }: Place): Step {
	const isLead =
		line.text.length >= minLeadCharacters && ((next?.kind === "stamp" && isMachineStamp(next)) || descriptionTail(line.text) !== undefined);
	if (index === datelineAt && headline !== undefined && draft.lead === undefined && isLeadAboveSignature(head, index)) {
		draft.lead = line;
		return 1;
	}
	if (!isLead || draft.lead !== undefined || (headline !== undefined && isShortAboveTelling(head, index, headline))) return undefined;
	draft.lead = line;
	return 1;
}

/** Shorter lines above a stamp are decks or names. */
const minLeadCharacters = 60;

/** A deck in one block with the stamp above it, maybe above pictures, or with the name of a picture’s file below; of two the first counts. */
function readGluedDeck(place: Place): Step {
	const { head, index, from, line, above, next, headline } = place;
	if (headline === undefined) return undefined;
	if (index === from && isAboveFile(line, next)) return takeDeck(place);
	if (index === from || line.kind !== "title" || isAboveSupplied(line, next)) return undefined;
	const text = isLeftOutCaption(next) ? head.slice(index + 2, index + 2 + maxPictures).find((below) => !isLeftOutCaption(below)) : next;
	return isGluedDeck(line, above, text) ? takeDeck(place) : undefined;
}

function isLeftOutCaption(line: HeaderLine | undefined): boolean {
	return line?.kind === "left-out" && line.rule === "caption";
}

/** A picture's text, its caption, and both again. */
const maxPictures = 4;

/** Decks, buttons and captions, which their place alone tells from the text. */
function readByPlace(place: Place): number | "text" {
	const { head, index, from, line, above, datelineAt, headline, belowStamp, stampSeen, draft } = place;
	if (headline !== undefined && isAmongLabels(head, index)) return takeRubric(place);
	const isButton = headline !== undefined && isFurniture(head, index, stampSeen || draft.stamps.length > 0, draft);
	const isBelowHeadline = index === from && draft.deck === undefined && line.kind === "title" && line.words >= minDeckWords;
	if (isButton && !isBelowHeadline)
		return (belowStamp || index === from || above?.kind === "left-out") && (isRubricBelow(line) || isCityOfDateline(line, head))
			? takeRubric(place)
			: leaveOut(place, "header-line");
	if (isBelowSubscribe(head, index) || (stampSeen && isSpacedColumn(head, index))) return "text";
	const signed = partAboveSignature(place);
	if (signed !== undefined) return signed === "caption" ? leaveOut(place, "caption") : takeDeck(place);
	const isAboveText = headline !== undefined && isAboveDateline(head, index, datelineAt);
	const isSetOff = line.kind === "title" && (line.blankBefore || isCopyOf(headline, above));
	const isAlternative = (stampSeen || isSetOff) && isAlternativeText(head, index);
	if (isAlternative || (stampSeen && isAboveText)) return leaveOut(place, "caption");
	// Where a headline stands above, a line without a stop is none of the text anyway.
	const picture = line.kind === "prose" || headline === undefined ? countCaptionLines(head, index) : 0;
	if (picture > 0) return leaveOutPicture(place, picture);
	if (isAboutAuthor(line, above, draft.authors) || isBeat(line, head)) return leaveOut(place, "header-line");
	const isHeader =
		isButton ||
		isAboveText ||
		(headline !== undefined && (isOpenAboveText(head, index, headline, draft) || isShortAboveTelling(head, index, headline))) ||
		isAboveCopy(head, index, above, headline) ||
		belongsToHeader(head, index, stampSeen || headline === undefined);
	if (!isHeader || isToldOf(line, place.next)) return "text";
	if (draft.lead === undefined && (opensText(head, index, headline !== undefined) || opensInPlace(line, datelineAt, draft))) {
		draft.lead = line;
		return 1;
	}
	if (headline !== undefined && ((index === from && isRubricBelow(line)) || isRubricAboveName(place))) return takeRubric(place);
	const isDeck = headline !== undefined && mayBeDeck(line.text) && !isOfficeOfByline(line, above, draft);
	return isDeck ? takeDeck(place) : leaveOut(place, "header-line");
}

/** A short sentence right below the headline may be the deck, above who wrote. */
function leaveOutPicture(place: Place, lines: number): number {
	const { head, index, from, headline, draft } = place;
	if (index === from && headline !== undefined && draft.deck === undefined) return takeDeck(place);
	return leaveOutLines(head.slice(index, index + lines), "caption", draft);
}

/** Buttons right below a headline have fewer. */
const minDeckWords = 4;
