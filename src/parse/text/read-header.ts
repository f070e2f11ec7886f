import { classifyHeader } from "./classify-header.ts";
import type { HeaderLine } from "./classify-line.ts";
import { collectLine, type Draft } from "./draft.ts";
import { findHeadline } from "./find-headline.ts";
import { foldWords } from "./fold-line.ts";
import { hasDateline } from "./has-dateline.ts";
import { isMasthead } from "./masthead.ts";
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
	const headline = draft.headline && foldWords(draft.headline.value);
	let stampSeen = false;
	for (let index = from; index < head.length; index++) {
		const line = head[index];
		if (line === undefined) break;
		const next = head[index + 1];
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
		if (line.kind === "stamp" && line.rest.includes("(") && line.byline === undefined && hasDateline(line, next, draft)) {
			// “Ankara (AFP) May 29, 2023”: the dateline of the text, and its day.
			draft.stamps.push(...line.stamps);
			return index;
		}
		if (line.kind === "stamp") stampSeen = true;
		if (line.kind === "tag" && (stampSeen || next?.kind === "tag")) {
			draft.topics.push({ value: line.text, evidence: [toEvidence(line, "tag")] });
			continue;
		}
		if (collectLine(line, draft)) continue;
		if (headline !== undefined && line.text.length <= 200 && foldWords(line.text) === headline) {
			draft.repeatedHeadlines.push(toEvidence(line, "repeated-headline"));
			continue;
		}
		if (isPictureText(line, next)) {
			draft.leftOut.push(toEvidence(line, "caption"));
			continue;
		}
		const beside = head[index - 1]?.kind === "stamp" || next?.kind === "stamp";
		const name = beside && draft.byline === undefined ? readNameLine(line.text) : undefined;
		if (name !== undefined) {
			collectLine({ ...line, kind: "byline", byline: name }, draft);
			continue;
		}
		const isLead = line.text.length >= minLeadCharacters && next?.kind === "stamp" && isoStamp.test(next.text);
		if (isLead && draft.lead === undefined) {
			draft.lead = line;
			continue;
		}
		if (index === datelineAt || !belongsToHeader(head, index, stampSeen || headline === undefined)) return index;
		if (draft.deck === undefined && headline !== undefined && line.text.length >= minDeckCharacters && !line.text.startsWith("(")) {
			draft.deck = { value: line.text, evidence: [toEvidence(line, "deck")] };
		} else draft.leftOut.push(toEvidence(line, "header-line"));
	}
	return head.length;
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
	for (const below of head.slice(index + 1, index + 6)) {
		if (below.kind === "stamp" || below.kind === "byline") return true;
		if (below.kind === "title" || below.kind === "prose" || below.kind === "tag") between++;
		if (between > (line.kind === "title" ? 1 : 0)) break;
	}
	if (line.kind === "prose" || stampSeen || line.text.startsWith(">>")) return false;
	const content = head.slice(index + 1).find((below) => below.kind !== "left-out" && below.kind !== "tag-list");
	return content?.kind === "prose" && line.kind === "title" && line.words >= 4 && content.blankBefore === line.blankBefore;
}

/** The line below the last repetition of the headline, when all sentences between here and there are printed again below it. */
function findSecondCopy(lines: readonly TextLine[], textAt: number, draft: Draft): number | undefined {
	const headline = draft.headline?.value;
	if (headline === undefined) return undefined;
	const fold = foldWords(headline);
	const at = lines.findLastIndex(
		(line, index) => index > textAt && Math.abs(line.text.length - headline.length) <= 4 && foldWords(line.text) === fold,
	);
	if (at === -1) return undefined;
	const below = new Set(lines.slice(at + 1).map((line) => foldWords(line.text.slice(0, 60))));
	const sentences = lines.slice(textAt, at).filter((line) => line.text.length > 60);
	const copied = sentences.length > 0 && sentences.every((line) => below.has(foldWords(line.text.slice(0, 60))));
	return copied ? at : undefined;
}
