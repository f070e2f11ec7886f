import { lookUpCity, lookUpCountry, lookUpRegion } from "../../../formats/gazetteer/look-up-place.ts";
import { ambiguousPlaces } from "../../datelines/words/look-alikes.ts";
import type { Steps } from "../../steps.ts";
import { collectByline, collectLine, type Draft, knowTown } from "../draft.ts";
import type { HeaderLine } from "../line-kinds/header-line.ts";
import type { Byline } from "../line-kinds/names/byline.ts";
import { isAuthor } from "../line-kinds/names/is-author.ts";
import { readNameLine } from "../line-kinds/names/read-name-line.ts";
import { isSignedByOffice, readNameWithOffice } from "../line-kinds/names/read-office.ts";
import { isBehindCrawlDay } from "../line-kinds/read-crawl-line.ts";
import { isLowerCase } from "../line-kinds/tags/is-tag.ts";
import { endsSentence } from "../lines/ends-sentence.ts";
import { saysSame } from "../lines/fold-line.ts";
import { type TextLine, toEvidence } from "../lines/read-lines.ts";
import { askAhead } from "./ask-ahead.ts";
import { markPageDays } from "./boxes/masthead.ts";
import { skipMenu } from "./boxes/skip-menu.ts";
import { classifyHeader } from "./classify-header.ts";
import { findHeadline } from "./headline/find-headline.ts";
import { findTitleOfAddress } from "./headline/title-of-address.ts";
import { saysWordOf, told, toldShare, toTold } from "./headline/told-share.ts";
import { isLandBehindCrawlDay, isTopicBehindCrawlDay } from "./labels/kickers.ts";
import { leaveOutButtons } from "./leave-out-buttons.ts";
import { leaveOutMarks, withoutListMarks } from "./leave-out-marks.ts";
import { isPlaceInCapitals } from "./names/place-in-capitals.ts";
import { townOfDay } from "./names/place-line.ts";
import { readAbove } from "./read-above.ts";
import { readBelow } from "./read-below.ts";
import { findSecondCopy, leaveOutFirstCopy } from "./second-copy.ts";

/**
 * Reads the header into `draft`, and returns the lines that follow it: the text of the article.
 *
 * 1. Every line is classified by its own words. 2. The headline is found among them. 3. What stands above it is a label, a stamp, a
 * byline, or a menu. 4. What stands below it, down to the first line of text, is a deck, label, stamp, byline, or picture. 5. Days that
 * stand alone above it are marked, for they may be the page's.
 *
 * A page that was stored twice, as metadata and as text, is read from its second copy. `address` is that of the page, where the capture has it.
 */
export function* readHeader(page: readonly TextLine[], draft: Draft, address?: string): Steps<readonly TextLine[]> {
	const lines = withoutLeadAbove(leaveOutButtons(leaveOutMarks(withoutListMarks(page), draft), draft), draft);
	yield* askAhead(lines, draft);
	const { head, datelineAt } = classifyHeader(lines, draft);
	yield;
	const headlineAt = findTitle(head, datelineAt, address);
	yield;
	if (headlineAt !== undefined) {
		readAbove(head, headlineAt, draft);
		const line = head[headlineAt];
		if (line !== undefined) draft.headline = { value: withoutOrphans(line.text), evidence: [toEvidence(line, "headline")] };
	}
	const from = headlineAt === undefined ? skipRubric(head, datelineAt, draft) : headlineAt + 1;
	const textAt = readBelow(head, from, datelineAt, draft);
	markPageDays(head, headlineAt, draft);
	const copyAt = findSecondCopy(lines, textAt, draft);
	if (copyAt === undefined) return lines.slice(textAt);
	leaveOutFirstCopy(lines.slice(textAt, copyAt), draft);
	const copy = lines.slice(copyAt);
	const { head: secondHead, datelineAt: secondDatelineAt } = classifyHeader(copy, draft);
	return copy.slice(readBelow(secondHead, 0, secondDatelineAt, draft));
}

/** The headline, but where the page's address has the words of another line. */
function findTitle(head: readonly HeaderLine[], datelineAt: number | undefined, address: string | undefined): number | undefined {
	const found = findHeadline(head, datelineAt);
	const named = address === undefined ? undefined : findTitleOfAddress(head, address, found);
	const [text, title] = [found, named].map((at) => head[at ?? -1]?.text);
	return title === undefined || (text !== undefined && saysSame(text, title)) ? found : named;
}

/** Some pages for telephones print the first paragraph above the headline, too. */
function withoutLeadAbove(page: readonly TextLine[], draft: Draft): readonly TextLine[] {
	const [lead, headline] = page;
	if (lead === undefined || headline === undefined || lead.text.length < minLead || headline.text.length > maxTitle) return page;
	if (!page.slice(2, 2 + maxBelowTitle).some(({ text }) => text === lead.text) || headline.text.split(" ").length < minTitleWords)
		return page;
	draft.leftOut.push(toEvidence(lead, "first-copy"));
	return page.slice(1);
}

/** A caption or a deck that is printed twice is shorter. */
const minLead = 120;
const maxTitle = 160;
/** A name has fewer. */
const minTitleWords = 5;
/** Its stamp, who wrote it. */
const maxBelowTitle = 3;

function withoutOrphans(text: string): string {
	return orphans.includes(text.charAt(0)) ? text.replace(orphanMarks, "") : text;
}

const orphans = ":|–—•×-";
/**
 * A colon whose kicker was lost, or the mark of a list or a button; a dash on both sides. “: Chancellor: …” · “• Teen charged” · “- Mill
 * reopens -”
 */
const orphanMarks = /^[:|–—•×-]\s+|(?<=^- .{1,400}) -$/gu;

/**
 * What stands above the text of a page without a headline: a name, who wrote; a word alone, the rubric; lines in small letters or of up to
 * three words; such a line in one block with the dateline; or behind the day of the crawl a scrap of the page, or a sentence above who wrote.
 * Returns the index below it.
 */
function skipRubric(head: readonly HeaderLine[], datelineAt: number | undefined, draft: Draft): number {
	const at = head.findIndex(({ kind }) => kind !== "left-out");
	if (datelineAt !== undefined && datelineAt > at + 1 && head.slice(at, datelineAt).every(isScrap)) {
		for (const [index, above] of head.slice(0, datelineAt).entries()) {
			const name = isAboveContact(head, index) ? readNameLine(above.text) : undefined;
			if (name !== undefined) collectByline(above, name, draft);
			else if (!collectLine(above, draft)) draft.leftOut.push(toEvidence(above, "header-line"));
		}
		return datelineAt;
	}
	if (datelineAt !== undefined && readPromotion(head, at, datelineAt, draft)) return datelineAt;
	const menuEnd = skipMenu(head, datelineAt, draft);
	if (menuEnd !== undefined) return menuEnd;
	const [line, text] = head.slice(at, at + 2);
	const signed = line && isBehindCrawlDay(line) && isSignedByOffice(line.text) ? readNameWithOffice(line.text) : undefined;
	const name = signed ?? (line && readNameAlone(line, text, head));
	if (line !== undefined && name !== undefined) {
		collectByline(line, name, draft);
		return at + 1;
	}
	const town =
		line !== undefined && at === 0 && datelineAt === undefined && isBehindCrawlDay(line) && text?.kind === "prose"
			? townOfDay(line.text)
			: undefined;
	if (line !== undefined && town !== undefined) {
		draft.place = line;
		knowTown(town, draft);
		return 1;
	}
	const mayBePlace = line !== undefined && at === 0 && text?.blankBefore && (!isBehindCrawlDay(line) || draft.known.isTown(line.text));
	if (mayBePlace && isPlaceInCapitals(line, text, head, draft)) {
		draft.place = line;
		knowTown(line.text, draft);
		return 1;
	}
	const isRubric = line !== undefined && (isLandBehindCrawlDay(line) || isTopicBehindCrawlDay(line));
	const isLeftOut = line !== undefined && !isRubric && isScrapAlone(line, text, at, datelineAt);
	if (line === undefined || !(isRubric || isLeftOut || isKickerAlone(line, text))) return 0;
	for (const above of head.slice(0, at)) collectLine(above, draft);
	if (isLeftOut) draft.leftOut.push(toEvidence(line, isBehindCrawlDay(line) ? "crawl-scrap" : "header-line"));
	else draft.labels.push({ value: line.text, evidence: [toEvidence(line, "kicker")] });
	return at + 1;
}

/**
 * A sentence behind the day of the crawl, and below it who wrote the story, whose dateline follows: the deck, if the story tells its words
 * again, else what the page has to say beside it.
 */
function readPromotion(head: readonly HeaderLine[], at: number, datelineAt: number, draft: Draft): boolean {
	const line = head[at];
	const below = head.slice(at + 1, datelineAt);
	if (line?.kind !== "prose" || !isBehindCrawlDay(line) || !below.some(({ kind }) => kind === "byline")) return false;
	if (below.some((each) => each.kind === "prose" || (each.kind === "title" && each.words > maxScrapWords))) return false;
	const isDeck = (toldShare(line.text, toTold(head.slice(datelineAt).map(({ text }) => text))) ?? 0) >= told.much;
	if (isDeck) draft.deck = { value: line.text, evidence: [toEvidence(line, "deck")] };
	else draft.leftOut.push(toEvidence(line, "crawl-scrap"));
	for (const each of below) if (!collectLine(each, draft)) draft.leftOut.push(toEvidence(each, "header-line"));
	return true;
}

/** Right above where to write to. “Ann Lee” above “alee@harbour.example” */
function isAboveContact(head: readonly HeaderLine[], index: number): boolean {
	const next = head[index + 1];
	return next?.kind === "left-out" && next.rule === "contact" && next.text.includes("@") && !next.blankBefore;
}

/** A line in small letters or of a word or three, a label, or what is left out anyway. */
function isScrap(line: HeaderLine): boolean {
	return (
		line.kind === "left-out" || line.kind === "label" || (line.kind === "title" && line.words <= maxScrapWords) || isLowerCase(line.text)
	);
}

/** A word with a capital above a paragraph, and no city: that is the dateline; or a country. */
function isKickerAlone(line: HeaderLine, text: HeaderLine | undefined): boolean {
	if (line.kind !== "title" || isBehindCrawlDay(line)) return false;
	if (line.words === 1 ? isCity(line.text) : lookUpCountry(line.text) === undefined) return false;
	return text?.kind === "prose" && text.text.length >= minText && /^\p{Lu}\p{Ll}/u.test(line.text);
}

/** A well-known city that is no word besides. */
function isCity(text: string): boolean {
	return lookUpCity(text) !== undefined && !ambiguousPlaces.has(text.toLowerCase());
}

/** Words in small letters or a scrap set off from the text, or words in one block with the dateline. A well-known city is the dateline. */
function isScrapAlone(line: HeaderLine, text: HeaderLine | undefined, at: number, datelineAt: number | undefined): boolean {
	const isShort = line.kind === "title" && line.words <= maxScrapWords;
	if (isShort && at + 1 === datelineAt && !text?.blankBefore) return true;
	const isRubric =
		line.kind === "tag" ||
		(line.text.startsWith("(") && remark.test(line.text)) ||
		(isShort && (isBehindCrawlDay(line) || isNameAlone(line, text)) && lookUpCity(line.text) === undefined && !isInState(line.text));
	return isRubric && at !== datelineAt && text?.kind === "prose" && (text.blankBefore || line.text.endsWith(")"));
}

/** A place and its state. “MILL LAKE, Idaho” */
function isInState(text: string): boolean {
	const comma = text.indexOf(", ");
	return comma > 0 && lookUpRegion(text.slice(comma + 2)) !== undefined;
}

/** A name in one block with a paragraph, of which the page says no word. */
function readNameAlone(line: HeaderLine, text: HeaderLine | undefined, head: readonly HeaderLine[]): Byline | undefined {
	if (line.kind !== "title" || line.words > maxScrapWords || text?.kind !== "prose" || text.blankBefore || text.text.length < minFirst)
		return undefined;
	if (!opensSentence.test(text.text)) return undefined;
	return isAuthor(line.text) && !saysWordOf(line.text, head) ? readNameLine(line.text) : undefined;
}

/** A capital, maybe behind a quotation mark: no rest of a broken line. */
const opensSentence = /^["“‘']?\p{Lu}/u;

/** Two words or three above a paragraph: a rubric, the site, or a headline that nothing proves. */
function isNameAlone(line: HeaderLine & { readonly kind: "title" }, text: HeaderLine | undefined): boolean {
	return line.words >= 2 && text !== undefined && text.text.length >= minText && endsSentence(line.text) === "open";
}

/**
 * A clause in brackets: what a picture shows, or a note of the desk. “(Fire burning north of Oldport)” · “(Adds details from the court)”
 */
const remark = /^\((?!From |By )\p{Lu}\p{Ll}{1,20}(?: [\p{L}\d'’,.-]{1,20}){0,9} \p{Ll}{3,20}(?: [\p{L}\d'’,.-]{1,20}){1,9}\)$/u;
/** Shorter lines are none of the paragraphs; the first of them is above none as short. */
const minText = 60;
const minFirst = 40;
/** A menu word, a rubric, a counter. */
const maxScrapWords = 3;
