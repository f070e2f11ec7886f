import { nameParticles } from "./byline-words.ts";
import { classifyHeader } from "./classify-header.ts";
import type { HeaderLine } from "./classify-line.ts";
import { collectLine, type Draft } from "./draft.ts";
import { findHeadline } from "./find-headline.ts";
import { foldWords, saysSame } from "./fold-line.ts";
import { functionWords } from "./function-words.ts";
import { hasDateline } from "./has-dateline.ts";
import { isMasthead } from "./masthead.ts";
import { outletWords } from "./page-words.ts";
import { readAbove } from "./read-above.ts";
import { readNameLine } from "./read-byline.ts";
import { type TextLine, toEvidence } from "./read-lines.ts";
import { countTeaserLines, isPictureText } from "./related-stories.ts";

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
	const from = (headlineAt ?? -1) + 1;
	const textAt = readBelow(head, from, datelineAt, draft);
	const copyAt = findSecondCopy(lines, textAt, draft);
	if (copyAt === undefined) return lines.slice(textAt);
	for (const line of lines.slice(textAt, copyAt)) draft.leftOut.push(toEvidence(line, "first-copy"));
	const copy = lines.slice(copyAt);
	const { head: secondHead, datelineAt: secondDatelineAt } = classifyHeader(copy, draft);
	return copy.slice(readBelow(secondHead, 0, secondDatelineAt, draft));
}

/** A colon whose kicker was lost. “: Chancellor: …” */
const orphanColon = /^[:|–—-]\s+/u;

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
			belowStamp = above.kind === "stamp" || (belowStamp && isFurniture(head, index - 1, stampSeen));
		if (line.kind === "left-out" && line.rule === "related-heading") {
			const teasers = countTeaserLines(head, index + 1, { headlines: false });
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
		if (line.kind === "stamp") stampSeen = true;
		if (line.kind === "tag" && (stampSeen || next?.kind === "tag")) {
			draft.topics.push({ value: line.text, evidence: [toEvidence(line, "tag")] });
			continue;
		}
		if (collectLine(line, draft)) continue;
		if (headline !== undefined && line.text.length <= 200 && saysSame(line.text, headline)) {
			draft.repeatedHeadlines.push(toEvidence(line, "repeated-headline"));
			continue;
		}
		if (isPictureText(line, next)) {
			draft.leftOut.push(toEvidence(line, "caption"));
			continue;
		}
		const beside =
			belowStamp || head[index - 1]?.kind === "stamp" || next?.kind === "stamp" || (isShort(next) && head[index + 2]?.kind === "stamp");
		const underDeck = head[index - 1] !== undefined && draft.deck?.evidence[0]?.line === head[index - 1]?.number;
		const name = (beside || (underDeck && line.kind === "title")) && draft.byline === undefined ? readNameLine(line.text) : undefined;
		if (name !== undefined) {
			collectLine({ ...line, kind: "byline", byline: name }, draft);
			continue;
		}
		const isLead = line.text.length >= minLeadCharacters && next?.kind === "stamp" && isoStamp.test(next.text);
		if (isLead && draft.lead === undefined) {
			draft.lead = line;
			continue;
		}
		if (index !== datelineAt && headline !== undefined && isFurniture(head, index, stampSeen)) {
			draft.leftOut.push(toEvidence(line, "header-line"));
			continue;
		}
		if (index === datelineAt || !belongsToHeader(head, index, stampSeen || headline === undefined)) return index;
		if (draft.deck === undefined && headline !== undefined && line.text.length >= minDeckCharacters && !line.text.startsWith("(")) {
			draft.deck = { value: line.text, evidence: [toEvidence(line, "deck")] };
		} else draft.leftOut.push(toEvidence(line, "header-line"));
	}
	return head.length;
}

/** Words beside the stamp with an agency's bracket; or without one, right above the text and without a time. */
function mayBeDateline(line: HeaderLine & { readonly kind: "stamp" }, next: HeaderLine | undefined): boolean {
	if (line.rest === "" || line.byline !== undefined) return false;
	return (
		line.rest.includes("(") || (next?.kind === "prose" && line.stamps.every(({ time, role }) => time === undefined && role === "unknown"))
	);
}

/** A stamp in ISO form. “2024-05-31T04:06+0000” · “2024-05-31T04:06” */
const isoStamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
/** Shorter lines above a stamp are decks or names. */
const minLeadCharacters = 60;
/** Two words; shorter lines below a headline are rubrics and sources. */
const minDeckCharacters = 15;

/**
 * Whether a line that is nothing known still belongs to the header: a stamp or byline follows it; or it has no full stop, stands right
 * below the headline, and sentences follow.
 */
function belongsToHeader(head: readonly HeaderLine[], index: number, stampSeen: boolean): boolean {
	const line = head[index];
	if (line === undefined) return false;
	let between = 0;
	for (const [offset, below] of head.slice(index + 1, index + 6).entries()) {
		if (below.kind === "stamp" || below.kind === "byline") return line.kind !== "prose" || hasText(head, index + offset + 2);
		// A name and an office may stand between the deck and the stamp.
		if (
			(below.kind === "prose" && below.text.length > maxSignature) ||
			below.kind === "tag" ||
			(below.kind === "title" && (stampSeen || !isShort(below)))
		)
			between++;
		if (between > (line.kind === "title" ? 1 : 0)) break;
	}
	if (line.kind === "prose" && !stampSeen && isAboveSignature(head, index)) return true;
	if (line.kind === "prose" || stampSeen || line.text.startsWith(">>")) return false;
	const content = head
		.slice(index + 1)
		.find(
			(below) =>
				below.kind !== "left-out" && below.kind !== "tag-list" && (below.kind !== "title" || readNameLine(below.text) === undefined),
		);
	return content?.kind === "prose" && line.kind === "title" && line.words >= 4 && content.blankBefore === line.blankBefore;
}

/**
 * Whether up to two short sentences (decks, captions) part a line from the page's stamp or byline, and the text follows that. Below the
 * stamp of an item of a live page a headline follows, not a sentence.
 */
function isAboveSignature(head: readonly HeaderLine[], index: number): boolean {
	const isSigned = ({ kind }: HeaderLine) => kind === "stamp" || kind === "byline";
	const signedAt = head.findIndex((below, at) => at > index && at <= index + 6 && isSigned(below));
	if (signedAt === -1) return false;
	const decks = head.slice(index, signedAt).filter(({ kind }) => kind === "prose" || kind === "title");
	if (decks.length > 3 || decks.some(({ text }) => text.length > maxDeckLine)) return false;
	const content = head.slice(signedAt + 1).find((below) => below.kind !== "left-out" && below.kind !== "label" && !isSigned(below));
	return content?.kind === "prose" && content.text.length > 40;
}

/** Whether lines of text follow: what stands above a stamp at the very end is the text. */
function hasText(head: readonly HeaderLine[], from: number): boolean {
	return head.slice(from).some(({ kind }) => kind === "prose" || kind === "title");
}

/** Above it a sentence is a paragraph. */
const maxDeckLine = 120;
/** “Anne PETIT.” is a signature, though it ends in a stop. */
const maxSignature = 20;

/** A name, an office, a paper: up to four words without a stop. */
function isShort(line: HeaderLine | undefined): boolean {
	return line?.kind === "title" && line.words <= 4 && line.text.length <= 40;
}

/**
 * Whether a short line right above the first sentence is a button that no table knows, or the paper of the one who signs.
 *
 *     13. März 2023, 15:05 Uhr       stamp
 *     Zur Merkliste hinzufügen       button: two to eight words, not all with a capital, so that it is no place
 *     Der Gemeinderat hat …          sentence
 */
function isFurniture(head: readonly HeaderLine[], index: number, stampSeen: boolean): boolean {
	const line = head[index];
	if (line === undefined || line.text.length > maxButton || (line.kind === "prose" ? !line.text.endsWith(":") : line.kind !== "title"))
		return false;
	const before = head[index - 1]?.kind;
	const signed = stampSeen || before === "byline";
	const next = head
		.slice(index + 1, index + 8)
		.find(
			(below) => below.kind !== "left-out" && (below.text.length > maxButton || (below.kind !== "title" && !keyAndValue.test(below.text))),
		);
	if (!signed || next?.kind !== "prose" || next.text.length < line.text.length) return false;
	// Half of a sentence that a link breaks: its other half follows without the blank line that parts paragraphs.
	const below = head[index + 1];
	if (below === undefined || /^[\p{Ll},.;:)]/u.test(below.text) || (line.blankBefore && !below.blankBefore)) return false;
	if (fewSigns.test(line.text) || bareTime.test(line.text) || keyAndValue.test(line.text) || signedPaper.test(line.text)) return true;
	const words = line.text.split(" ");
	if (words.length < 2) return false;
	if (before === "byline" || before === "stamp") {
		if (words.length <= 4 && outletWords.has(words.at(-1)?.toLowerCase() ?? "")) return true;
	}
	if (words.length > 8 || !/^\p{Lu}\p{Ll}/u.test(line.text) || !/^[\p{L} ’'!:-]+$/u.test(line.text)) return false;
	return words.slice(1).some((word) => /^\p{Ll}/u.test(word) && !nameParticles.has(word)) && !functionWords.has(words.at(-1) ?? "");
}

/** The longest button seen; half a line of a column. */
const maxButton = 44;

/** Up to six signs of Chinese, Japanese or Korean: no sentence begins so short. “小字号” · “シェアする” */
const fewSigns = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]{1,6}$/u;

/** A time, a mark or a handle alone, which belongs to the stamp above. “14:22” · “|” · “Lake News | @lakenews” */
const bareTime = /^(?:\d{1,2}[:.h]\d{2}|[|•·/–—-]|(?:[\p{L} .]{2,30}[|•·] {0,2})?@\w{2,24})$/u;

/** Two to four words and an agency's letters in brackets: a paper. “The Valley Times (AP)” */
const signedPaper = /^\p{Lu}\p{L}{1,15}(?: \p{Lu}\p{L}{1,15}){1,3} \(\p{Lu}{2,8}\)$/u;

/** One or two words, colon, a few more: `key: value`. “Извор: Танјуг” · “کد خبر: 123456” · “Partage :” */
const keyAndValue = /^[\p{L}\p{M}\u200c’']{2,16}(?: [\p{L}\p{M}\u200c’']{1,14})? ?[:：](?: ?[^.!?…。।،؟]{1,24})?$/u;

/** The line below the last repetition of the headline, when all sentences between here and there are printed again below it. */
function findSecondCopy(lines: readonly TextLine[], textAt: number, draft: Draft): number | undefined {
	const headline = draft.headline?.value;
	if (headline === undefined) return undefined;
	const at = lines.findLastIndex(
		({ text }, index) => index > textAt && Math.abs(text.length - headline.length) <= 4 && saysSame(text, headline),
	);
	if (at === -1) return undefined;
	const below = new Set(lines.slice(at + 1).map((line) => foldWords(line.text.slice(0, 60))));
	const sentences = lines.slice(textAt, at).filter((line) => line.text.length > 60);
	const copied = sentences.length > 0 && sentences.every((line) => below.has(foldWords(line.text.slice(0, 60))));
	return copied ? at : undefined;
}
