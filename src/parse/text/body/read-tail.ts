import { hasDigit } from "../../stamps/has-digit.ts";
import { readStamps } from "../../stamps/read-stamps.ts";
import { askOwnRule, collectAnnouncedTags, collectByline, collectLine, collectTags, type Draft } from "../draft.ts";
import { leftOutRule } from "../line-kinds/left-out-rule.ts";
import { readByline } from "../line-kinds/names/read-byline.ts";
import { isPrintedIn, readPrintedIn } from "../line-kinds/page/printed-in.ts";
import { skipTeasers } from "../line-kinds/page/related-stories.ts";
import { isSignedClose } from "../line-kinds/pictures/signed-captions.ts";
import { readAnnouncedTags } from "../line-kinds/tags/announced-tags.ts";
import { readTagHeading, withoutMark } from "../line-kinds/tags/read-tags.ts";
import { toStampPart } from "../line-kinds/to-stamp-part.ts";
import { beginsInMiddle } from "../lines/broken-sentence.ts";
import { endsSentence } from "../lines/ends-sentence.ts";
import { foldLine } from "../lines/fold-line.ts";
import { type TextLine, toEvidence } from "../lines/read-lines.ts";
import { relatedHeadings } from "../words/headings.ts";
import { labels } from "../words/labels.ts";
import { takeAuthorBoxes } from "./author-box.ts";
import { isClosingName, isSignedBeside } from "./closing-name.ts";
import {
	collectLastStamp,
	collectSplitStamp,
	collectTailStamp,
	endsInOtherStories,
	maxBareStamp,
	saysWhenPublished,
} from "./closing-stamp.ts";
import { isCommentForm, isContactHeading } from "./contact-heading.ts";
import { isKeyWordAmong, isNoSubject, type JudgedLine } from "./key-words.ts";

/**
 * Reads what stands below the last sentence, and returns the index at which it begins. What says in which paper the story was printed
 * closes it, and so does a box about the author.
 */
export function readTail(lines: readonly TextLine[], draft: Draft): number {
	const closeAt = lines.findLastIndex(({ text }) => isPrintedIn(text));
	if (closeAt > 0) return readBelowClose(lines, closeAt, draft);
	return readEnd(lines.slice(0, takeAuthorBoxes(lines, draft)), draft);
}

function readEnd(lines: readonly TextLine[], draft: Draft): number {
	const textEnd = lines.findLastIndex((line) => isText(line, draft)) + 1;
	const from = skipTeasers(lines, textEnd);
	const [text, tail] = [lines.slice(0, from), lines.slice(from)];
	if (from === 0 || tail.length === 0) return lines.length;
	let end = from;
	let closed = from < textEnd;
	let head: TextLine | undefined;
	let contacts = false;
	let teaser: string | undefined;
	let others = endsInOtherStories(lines.slice(0, textEnd));
	let below = 0;
	const judged: JudgedLine = { text: undefined, isPlain: false };
	for (const [index, line] of tail.entries()) {
		if (index < below) continue;
		const announced = readAnnouncedTags(tail, index);
		if (announced.length > 0) {
			collectAnnouncedTags(tail, index, announced, draft);
			closed = true;
			teaser = undefined;
			below = index + announced.length + 1;
			continue;
		}
		const above = lines[from + index - 1];
		if (above !== undefined && introducesList(above)) head = above;
		contacts ||= isContactHeading(line.text) || isCommentForm(line.text) || newsHeading.test(line.text.slice(0, maxHeading));
		if (!closed && index === end - from && (continuesText(line, above) || (head !== undefined && isInList(line, head)))) {
			end++;
			continue;
		}
		// Stamps below are those of readers.
		others ||= line.text === "Comments";
		if (line.text.length <= maxTeaser && relatedHeadings.has(foldLine(line.text))) teaser = line.text;
		if (
			!readTailLine(line, { tail, index, text, contacts, others, teaser, judged }, draft) &&
			!collectClosingName(line, lines, index, draft)
		) {
			if (!closed && !contacts && index === end - from) end++;
			else draft.leftOut.push(toEvidence(line, "below-text"));
			continue;
		}
		closed = true;
	}
	return end;
}

/** What stands above headlines of other stories, which are no key words. “Latest News” · “See more Latest News” */
const newsHeading = /^(?:See more )?(?:Latest|Top|More|Other|Trending) (?:News|Stories|Headlines)$/i;
/** Longer lines are none. */
const maxHeading = 32;
const maxTeaser = 60;

/** The line that says in which paper the story was printed dates a page without a stamp; what stands below it is of other stories. */
function readBelowClose(lines: readonly TextLine[], closeAt: number, draft: Draft): number {
	const [close, ...below] = lines.slice(closeAt);
	if (close !== undefined && draft.stamps.length === 0) collectLine(readPrintedIn(close), draft);
	else if (close !== undefined) draft.leftOut.push(toEvidence(close, "stamp-in-text"));
	for (const line of below) draft.leftOut.push(toEvidence(line, "below-text"));
	return closeAt;
}

/** A sentence of some length: the article's text reaches at least to here. */
function isText(line: TextLine, draft: Draft): boolean {
	const { text, number } = line;
	if (isSignedClose(text)) return true;
	if (endsSentence(text) !== "sentence" && text.length < 100) return false;
	if (text.length <= maxDatedClose && hasDigit(text) && saysWhenPublished(text, number)) return false;
	if (text.length < (text.endsWith("。") ? minDenseText : minText)) return false;
	return askOwnRule(line, draft) === undefined;
}

/** “This article was originally published on Wednesday, September 25, 2024, at 10:15 a.m. Eastern.” */
const maxDatedClose = 100;

/** Shorter sentences are a footer's; in Chinese and Japanese half as many characters say the same, and those that cry are teasers. */
const minText = 20;
const minDenseText = 10;

/** A last line that lost its end still belongs to the text; a broken one goes on in lower case or with a mark. */
function continuesText(line: TextLine, before: TextLine | undefined): boolean {
	return before !== undefined && !line.blankBefore && endsSentence(before.text) === "open" && beginsInMiddle(line.text);
}

/** Whether a line says what the lines below it are, and not where to read or write more. “The winners are:” · “Results:” */
function introducesList({ text }: TextLine): boolean {
	return text.endsWith(":") && text.length >= minHead && !headOfPage.test(text);
}

/** A line of the list: below a word or two it has a number, as key words have none. “Oldport 3, Newport 1” */
function isInList({ text }: TextLine, head: TextLine): boolean {
	if (text.length > maxListLine || endsSentence(text) === "colon") return false;
	return (head.text.split(" ").length > 2 || hasDigit(text)) && leftOutRule(text) === undefined && !labels.has(foldLine(text));
}

/** “Dead:” */
const minHead = 5;
const maxListLine = 100;
const headOfPage =
	/\b(?:articles?|story|stories|tags?|topics?|more|follow|share|read|related|contact|about|by|on|us|comments?|sources?|keywords|kontakt|rückfragehinweis|pressekontakt|contacto|contatti)\b/i;

/** What is known of the lines below the text. */
interface Tail {
	readonly tail: readonly TextLine[];
	readonly index: number;
	/** The lines above them. */
	readonly text: readonly TextLine[];
	/** Whom to ask stands above. */
	readonly contacts: boolean;
	/** The last sentences are those of other stories. */
	readonly others: boolean;
	/** What stands above the teasers of other stories, which stand above. */
	readonly teaser: string | undefined;
	readonly judged: JudgedLine;
}

/** Takes up a line below the text that is something by its own words. */
function readTailLine(line: TextLine, place: Tail, draft: Draft): boolean {
	const { tail, index, contacts, others } = place;
	const { text } = line;
	// “10 minutes ago” dates the next story.
	if (text.length <= maxBareStamp && hasDigit(text) && mayBeAge(text) && isRelativeAlone(line)) {
		draft.leftOut.push(toEvidence(line, "below-text"));
		return true;
	}
	if (draft.stamps.length === 0 && text.length <= maxNamedStamp && collectNamedStamp(line, tail, index, draft)) return true;
	if (collectSplitStamp(line, tail, index, draft, place.others || place.teaser !== undefined)) return true;
	if (text.startsWith("#") && !contacts && collectTags(line, draft)) return true;
	if (draft.byline === undefined && isSignedBeside(tail, index)) {
		collectByline(line, { text, people: [text] }, draft);
		return true;
	}
	const rule = askOwnRule(line, draft);
	// Below the heading of other stories stand their days.
	const isOwn = !others && place.teaser === undefined;
	if (rule === undefined && isOwn && hasDigit(text) && collectLastStamp(line, { tail, index, above: place.text.at(-1) }, draft))
		return true;
	const byline = rule === undefined ? readByline(text) : undefined;
	const isPlain = rule === undefined && byline === undefined;
	const isKeyWord = isPlain && !contacts && isKeyWordAmong(tail, index, place.teaser, place.judged);
	place.judged.text = text;
	place.judged.isPlain = isPlain;
	if (isKeyWord) {
		if (isNoSubject(tail, index, place.text, draft.authors)) draft.leftOut.push(toEvidence(line, "below-text"));
		else draft.topics.push({ value: withoutMark(text), evidence: [toEvidence(line, "tag", withoutMark(text))] });
		return true;
	}
	if (readTagHeading(text) !== undefined) {
		draft.leftOut.push(toEvidence(line, "tag-list"));
		return true;
	}
	if (rule !== undefined || labels.has(foldLine(text))) {
		draft.leftOut.push(toEvidence(line, rule ?? "label-below"));
		return true;
	}
	if (collectTags(line, draft)) return true;
	// Below other stories it is who wrote one of them.
	const isOfOther = (others || place.teaser !== undefined) && draft.byline !== undefined;
	if (byline !== undefined && (contacts || isOfOther)) draft.leftOut.push(toEvidence(line, "below-text"));
	else if (byline !== undefined) collectByline(line, byline, draft);
	if (byline !== undefined) {
		return true;
	}
	return index < maxTailStampLines && collectTailStamp(line, draft, others);
}

/** A day behind the word for it, which is not that of an event, or behind where the story was taken from. */
function collectNamedStamp(line: TextLine, tail: readonly TextLine[], index: number, draft: Draft): boolean {
	if (!namedDay.test(line.text)) return false;
	const part = toStampPart(readStamps(line.text, line.number), line);
	const isOfEvent = part.rest !== "" || [tail[index - 1], tail[index + 1]].some((beside) => detailOfEvent.test(beside?.text ?? ""));
	if (line.text.startsWith("Date") && isOfEvent) return false;
	return part.stamps.some(({ dates }) => dates.length > 0) && collectLine({ ...line, ...part }, draft);
}

/** “Date: February 14, 2025” · “Source: Oldport News January 02, 2024 15:42 UTC” · “Date 21.08.2019”, as Deutsche Welle prints it in its languages */
const namedDay =
	/^(?:Date|Datum|Fecha|Data|Дата|Tarih|Tanggal) \d{2}\.\d{2}\.\d{4}$|^(?:Date ?: |(?:Source|SOURCE) ?: \p{Lu}[^:]{2,40} )(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, |\d{1,2} \p{Lu}\p{Ll}{2,8}\.? )(?:199\d|20\d\d)\b/u;
/** A name, a day, a time and its zone. */
const maxNamedStamp = 90;
/** What else is said of an event, above or below its day. “Time: 7 p.m.” · “Where: Town hall” · “Event details” */
const detailOfEvent =
	/^(?:(?:(?:Start |End )?Time|Hours|Doors|When|Where|Place|Venue|Location|Address|Event|Cost|Price|Tickets?|Admission|Host|Organi[sz]er|Speakers?|RSVP) ?:|Event details?$)/i;

/** The name of who wrote a page that nobody else signs, right below its last sentence. */
function collectClosingName(line: TextLine, lines: readonly TextLine[], index: number, draft: Draft): boolean {
	if (index > 0 || draft.byline !== undefined || !isClosingName(line, lines)) return false;
	collectByline(line, { text: line.text, people: [line.text] }, draft);
	return true;
}

function isRelativeAlone({ text, number }: TextLine): boolean {
	const { relative, stamps, rest } = readStamps(text, number);
	return relative && stamps.length === 0 && rest === "";
}

/** Further below the text, stamps are those of comments and other stories. It bounds the work on a hostile capture. */
const maxTailStampLines = 500;

/** Whether a line may be an age: a letter, and no more numbers than days, hours and minutes. A quick look, for hostile captures. */
function mayBeAge(text: string): boolean {
	return letter.test(text) && !manyNumbers.test(text);
}

const letter = /\p{L}/u;
const manyNumbers = /^\D*(?:\d+\D+){3}\d/;
