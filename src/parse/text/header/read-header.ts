import { collectLine, type Draft } from "../draft.ts";
import type { HeaderLine } from "../line-kinds/classify-line.ts";
import { hasDateline } from "../line-kinds/has-dateline.ts";
import { isCaptionAgain, isCreditedCopy, isPictureText, isPictureTwice } from "../line-kinds/picture-texts.ts";
import { readNameLine } from "../line-kinds/read-byline.ts";
import { readNameWithOffice } from "../line-kinds/read-office.ts";
import { countOtherStories, countTeaserLines } from "../line-kinds/related-stories.ts";
import { foldLine, foldWords, saysSame } from "../lines/fold-line.ts";
import { type TextLine, toEvidence } from "../lines/read-lines.ts";
import { authorLinks } from "../words/page-words.ts";
import {
	belongsToHeader,
	isAboveDateline,
	isAllText,
	isAlternativeText,
	isGluedDeck,
	isLoneStampLabel,
	isShort,
	isSignature,
} from "./belongs-to-header.ts";
import { classifyHeader } from "./classify-header.ts";
import { findHeadline } from "./find-headline.ts";
import { isFurniture } from "./is-furniture.ts";
import { isMasthead, markPageDays } from "./masthead.ts";
import { isScrap, readAbove } from "./read-above.ts";
import { isVariant } from "./repeated-lines.ts";

/**
 * Reads the header into `draft`, and returns the lines that follow it: the text of the article.
 *
 * 1. Every line is classified by its own words. 2. The headline is found among them. 3. What stands above it is a label, a stamp, a
 * byline, or a menu. 4. What stands below it, down to the first line of text, is a deck, label, stamp, byline, or picture.
 *
 * A page that was stored twice, as metadata and as text, is read from its second copy.
 */
export function readHeader(lines: readonly TextLine[], draft: Draft): readonly TextLine[] {
	const { head, datelineAt } = classifyHeader(lines, draft);
	const headlineAt = findHeadline(head, datelineAt);
	if (headlineAt !== undefined) {
		readAbove(head, headlineAt, draft);
		const line = head[headlineAt];
		if (line !== undefined) draft.headline = { value: line.text.replace(orphanColon, ""), evidence: [toEvidence(line, "headline")] };
	}
	const from = headlineAt === undefined ? skipRubric(head, datelineAt, draft) : headlineAt + 1;
	const textAt = readBelow(head, from, datelineAt, draft);
	markPageDays(head, headlineAt, draft);
	const copyAt = findSecondCopy(lines, textAt, draft);
	if (copyAt === undefined) return lines.slice(textAt);
	for (const line of lines.slice(textAt, copyAt)) draft.leftOut.push(toEvidence(line, "first-copy"));
	const copy = lines.slice(copyAt);
	const { head: secondHead, datelineAt: secondDatelineAt } = classifyHeader(copy, draft);
	return copy.slice(readBelow(secondHead, 0, secondDatelineAt, draft));
}

/** A colon whose kicker was lost, or the mark of a list or a button. “: Chancellor: …” · “• Teen charged” */
const orphanColon = /^[:|–—•×-]\s+/u;

/**
 * What stands above the text of a page without a headline: a word alone, the rubric, or behind the day of the crawl a scrap of the page.
 * Returns the index below it.
 */
function skipRubric(head: readonly HeaderLine[], datelineAt: number | undefined, draft: Draft): number {
	const at = head.findIndex(({ kind }) => kind !== "left-out");
	const [line, text] = head.slice(at, at + 2);
	if (
		(line?.kind === "tag" || (line?.kind === "title" && line.words <= maxScrapWords)) &&
		isScrap(line) &&
		at !== datelineAt &&
		text?.blankBefore &&
		text.kind === "prose"
	) {
		draft.leftOut.push(toEvidence(line, "crawl-scrap"));
		return at + 1;
	}
	if (line?.kind !== "title" || line.words !== 1 || isScrap(line)) return 0;
	if (text?.kind !== "prose" || text.text.length < minDeckCharacters * 4 || !/^\p{Lu}\p{Ll}/u.test(line.text)) return 0;
	for (const above of head.slice(0, at)) collectLine(above, draft);
	draft.labels.push({ value: line.text, evidence: [toEvidence(line, "kicker")] });
	return at + 1;
}

/** A menu word, a rubric, a counter. */
const maxScrapWords = 3;

/** Reads on from below the headline and returns the index at which the text begins. */
function readBelow(head: readonly HeaderLine[], from: number, datelineAt: number | undefined, draft: Draft): number {
	const headline = draft.headline?.value;
	let stampSeen = false;
	// Nothing but buttons between a stamp and this line.
	let belowStamp = false;
	for (let index = from; index < head.length; index++) {
		const line = head[index];
		if (line === undefined) break;
		const next = head[index + 1];
		const above = index > from ? head[index - 1] : undefined;
		if (above !== undefined && above.kind !== "left-out")
			belowStamp = above.kind === "stamp" || (belowStamp && isFurniture(head, index - 1, stampSeen, draft));
		if (line.kind === "left-out" && line.rule === "related-heading") {
			const isBelowText = draft.deck !== undefined || draft.lead !== undefined;
			const teasers = (isBelowText ? countOtherStories : countTeaserLines)(head, index + 1, { headlines: false, draft });
			for (const each of head.slice(index, index + 1 + teasers)) draft.leftOut.push(toEvidence(each, "related-story"));
			index += teasers;
			continue;
		}
		if (line.kind === "stamp" && isMasthead(head, index, from)) {
			draft.leftOut.push(toEvidence(line, "masthead"));
			continue;
		}
		if (line.kind === "stamp" && mayBeDateline(line, next) && hasDateline(line, next, draft)) {
			// “Ankara (AFP) May 29, 2023”, “Brussels, 29 May 2023”: the dateline of the text, and its day.
			draft.stamps.push(...line.stamps);
			return index;
		}
		if (line.kind === "stamp" || isLoneStampLabel(line)) stampSeen = true;
		if (line.kind === "tag" && (stampSeen || next?.kind === "tag")) {
			draft.topics.push({ value: line.text, evidence: [toEvidence(line, "tag")] });
			continue;
		}
		if (stampSeen && line.text.startsWith("in ") && rubricBehind.test(line.text)) {
			const rubric = { value: line.text.slice(3), evidence: [toEvidence(line, "label", line.text.slice(3))] };
			draft.labels.push(rubric);
			draft.section ??= rubric;
			continue;
		}
		if (collectLine(line, draft)) continue;
		if (headline !== undefined && line.text.length <= 200 && (saysSame(line.text, headline) || isVariant(line, headline, next))) {
			draft.repeatedHeadlines.push(toEvidence(line, "repeated-headline"));
			continue;
		}
		if (
			isPictureTwice(line, next) ||
			isPictureTwice(above, line) ||
			isPictureText(line, next) ||
			isCreditedCopy(line, next) ||
			isCreditedCopy(above, line) ||
			isCaptionAgain(line, above)
		) {
			draft.leftOut.push(toEvidence(line, "caption"));
			continue;
		}
		if (
			line.kind === "title" &&
			((above !== undefined && valueHeading.test(above.text)) || (stampSeen && filmTitle.test(line.text.slice(-12))))
		) {
			draft.leftOut.push(toEvidence(line, "header-line"));
			continue;
		}
		const isLead = line.text.length >= minLeadCharacters && next?.kind === "stamp" && isoStamp.test(next.text);
		if (isLead && draft.lead === undefined) {
			draft.lead = line;
			continue;
		}
		if (index === datelineAt) return index;
		const beside =
			belowStamp ||
			index + 1 === datelineAt ||
			(next?.kind === "left-out" && authorLinks.has(foldLine(next.text))) ||
			head[index - 1]?.kind === "stamp" ||
			next?.kind === "stamp" ||
			(isShort(next) && (head[index + 2]?.kind === "stamp" || isSignature(line, next, head[index + 2])));
		const underDeck = head[index - 1] !== undefined && draft.deck?.evidence[0]?.line === head[index - 1]?.number;
		const mayBeName = beside || (underDeck && line.kind === "title");
		const office = headline !== undefined && line.kind === "title" ? readNameWithOffice(line.text) : undefined;
		const isNamed = draft.byline !== undefined && next?.kind === "left-out" && next.rule === "caption";
		const name = office ?? (mayBeName && !isNamed ? readNameLine(line.text) : undefined);
		if (name !== undefined && draft.authors.length === 0) {
			if (isSignedBelow(head, index)) draft.leftOut.push(toEvidence(line, "header-line"));
			else collectLine({ ...line, kind: "byline", byline: name }, draft);
			continue;
		}
		const isGlued = index > from && line.kind === "title" && isGluedDeck(line, above, next);
		const isDeck = draft.deck === undefined && line.kind === "title" && (index === from ? line.words >= 4 : isGlued);
		if (isDeck && index > from && headline !== undefined) {
			draft.deck = { value: line.text, evidence: [toEvidence(line, "deck")] };
			continue;
		}
		const signed = stampSeen || draft.stamps.length > 0;
		const furniture = headline !== undefined && isFurniture(head, index, signed, draft);
		if ((furniture && !isDeck) || (isGlued && headline !== undefined)) {
			draft.leftOut.push(toEvidence(line, "header-line"));
			continue;
		}
		const isAboveText = headline !== undefined && isAboveDateline(head, index, datelineAt);
		const isAlternative = (stampSeen || (line.kind === "title" && line.blankBefore)) && isAlternativeText(head, index);
		if (isAlternative || (stampSeen && isAboveText)) {
			draft.leftOut.push(toEvidence(line, "caption"));
			continue;
		}
		if (!(furniture || isAboveText || belongsToHeader(head, index, stampSeen || headline === undefined))) return index;
		if (draft.lead === undefined && isAllText(head, index)) {
			draft.lead = line;
			continue;
		}
		if (draft.deck === undefined && headline !== undefined && line.text.length >= minDeckCharacters && !line.text.startsWith("(")) {
			draft.deck = { value: line.text, evidence: [toEvidence(line, "deck")] };
		} else draft.leftOut.push(toEvidence(line, "header-line"));
	}
	return head.length;
}

/** The rubric behind a stamp, as WordPress themes print it. “in Local News” */
const rubricBehind = /^in \p{Lu}[\p{L} &]{2,24}$/u;

/** What stands above its value: on government pages the office that speaks or the place of a speech, below a picture its credit. “From:” · “Photo” */
const valueHeading = /^(?:(?:from|location) ?:|(?:photo|image|picture|foto|bild|credit) ?:?)$/i;

/** The title of the film in place of a picture. “Mayor opens the bridge – video” */
const filmTitle = / [–-] (?:video|audio)$/;

/** Words beside the stamp with an agency's bracket; or without one, right above the text and without a time. */
function mayBeDateline(line: HeaderLine & { readonly kind: "stamp" }, next: HeaderLine | undefined): boolean {
	if (line.rest === "" || line.byline !== undefined) return false;
	return (
		line.rest.includes("(") || (next?.kind === "prose" && line.stamps.every(({ time, role }) => time === undefined && role === "unknown"))
	);
}

/** A line below says “By”: what stands here is a paper, not a name. */
function isSignedBelow(head: readonly HeaderLine[], index: number): boolean {
	return head.slice(index + 1, index + 4).some((line) => line.kind === "byline" && line.byline.people.length > 0);
}

/** A stamp in ISO form. “2024-05-31T04:06+0000” · “2024-05-31T04:06” */
const isoStamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
/** Shorter lines above a stamp are decks or names. */
const minLeadCharacters = 60;
/** Two words; shorter lines below a headline are rubrics and sources. */
const minDeckCharacters = 15;

/** The line below the last repetition of the headline, when all sentences between here and there are printed again below it. */
function findSecondCopy(lines: readonly TextLine[], textAt: number, draft: Draft): number | undefined {
	const headline = draft.headline?.value;
	if (headline === undefined) return undefined;
	const at = lines.findLastIndex(
		({ text }, index) => index > textAt && Math.abs(text.length - headline.length) <= 4 && saysSame(text, headline),
	);
	if (at === -1) return undefined;
	const below = new Set(lines.slice(at + 1).map((line) => foldWords(line.text)));
	const sentences = lines.slice(textAt, at).filter((line) => line.text.length > 60);
	const copied = sentences.length > 0 && sentences.every((line) => below.has(foldWords(line.text)));
	return copied ? at : undefined;
}
