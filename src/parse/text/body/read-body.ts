import { hasDigit } from "../../stamps/has-digit.ts";
import { readStamps } from "../../stamps/read-stamps.ts";
import type { Steps } from "../../steps.ts";
import { collectAnnouncedTags, collectByline, collectLine, collectTags, type Draft } from "../draft.ts";
import { readSignedPart } from "../line-kinds/classify-stamp.ts";
import { leftOutRule } from "../line-kinds/left-out-rule.ts";
import { readByline } from "../line-kinds/names/read-byline.ts";
import { countOtherStories, countTeaserLines } from "../line-kinds/page/related-stories.ts";
import { readAnnouncedTags } from "../line-kinds/tags/announced-tags.ts";
import { toStampPart } from "../line-kinds/to-stamp-part.ts";
import { descriptionTail } from "../lines/description-tail.ts";
import { endsSentence } from "../lines/ends-sentence.ts";
import { foldWords, saysSame } from "../lines/fold-line.ts";
import { type TextLine, toEvidence } from "../lines/read-lines.ts";
import { isOwn } from "./is-own.ts";
import { joinLines } from "./join-lines.ts";
import { isNoticeOfAge } from "./notice-of-age.ts";
import { readClosingCredit } from "./read-closing-credit.ts";
import { readPlaceAbove } from "./read-place-above.ts";
import { readTail } from "./read-tail.ts";
import { ruleAgainst } from "./rule-against.ts";

/** One piece of the text. */
export interface Block {
	readonly kind: "paragraph" | "heading" | "item";
	readonly text: string;
	/** The line it begins in. */
	readonly line: number;
}

/**
 * Reads the text from the lines below the header: 1. what stands below it is read apart; 2. what is no part of it is left out; 3. who
 * signs behind the last sentence is read; 4. broken lines are joined; 5. what is printed twice in a row is kept once.
 */
export function* readBody(lines: readonly TextLine[], draft: Draft): Steps<readonly Block[]> {
	const lead = draft.lead === undefined ? [] : readLead(draft.lead, lines, draft);
	const tail = readTail(lines, draft);
	yield;
	const kept = keepText(lines.slice(0, tail), draft);
	yield;
	collectClosingCredit(kept, draft);
	return dropRepetitions([...lead, ...readPlaceAbove(kept, draft), ...toBlocks(kept)], draft);
}

/** Who signs behind the last sentence of the story; below it other stories may stand. */
function collectClosingCredit(lines: readonly TextLine[], draft: Draft): void {
	for (const line of draft.byline === undefined ? lines : []) {
		const credit = readClosingCredit(line.text, draft.known);
		if (credit === undefined) continue;
		collectByline(line, credit, draft);
		return;
	}
}

/** The description of the metadata is the first sentence, unless the text repeats it. */
function readLead(line: TextLine, lines: readonly TextLine[], draft: Draft): readonly Block[] {
	const tail = descriptionTail(line.text);
	const text = tail === undefined ? line.text : line.text.slice(0, -tail.length);
	const opening = foldWords(text.slice(0, 60));
	const repeatedAt = lines.findIndex(
		({ text: other }) => other.length >= 30 && foldWords(other.slice(0, maxDatelineAndOpening)).includes(opening),
	);
	// Below the text the whole page may stand once more.
	const repeated = repeatedAt >= 0 && !lines.slice(0, repeatedAt).some(isParagraph);
	if (repeated) {
		draft.leftOut.push(toEvidence(line, "repeated-lead"));
		return [];
	}
	if (tail !== undefined) draft.leftOut.push(toEvidence(line, "description-tail", tail));
	return [{ kind: "paragraph", text: tail?.startsWith(".") || tail?.startsWith("…") ? `${text}…` : text, line: line.number }];
}

function isParagraph({ text }: TextLine): boolean {
	return text.length >= minParagraph && endsSentence(text) === "sentence" && leftOutRule(text) === undefined;
}

/** A caption or the text of a button is shorter. */
const minParagraph = 80;
/** The first sixty characters, behind the longest dateline. */
const maxDatelineAndOpening = 160;

/** Leaves out captions, buttons, teasers, and the headline where it stands again. */
function keepText(lines: readonly TextLine[], draft: Draft): readonly TextLine[] {
	const kept: TextLine[] = [];
	const headline = draft.headline?.value;
	let barrier = false;
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index];
		if (line === undefined) break;
		const before = kept.at(-1);
		const announced = readAnnouncedTags(lines, index);
		// A word above one line is a subhead as well, and “Categories” above several.
		if (announced.length > (line.text.endsWith(":") ? 0 : 1) && announced.every(({ areSections }) => !areSections)) {
			collectAnnouncedTags(lines, index, announced, draft);
			barrier = true;
			index += announced.length;
			continue;
		}
		const rule = ruleAgainst(lines, index, before, draft);
		if (rule !== undefined && !isOwn(lines, index, before)) {
			draft.leftOut.push(toEvidence(line, rule));
			barrier = true;
			if (rule === "related-heading" || isTeaserPicture(line.text)) {
				const isBelowText = before !== undefined || draft.lead !== undefined || draft.deck !== undefined;
				const teasers = (isBelowText ? countOtherStories : countTeaserLines)(lines, index + 1, { headlines: rule === "caption", draft });
				for (const teaser of lines.slice(index + 1, index + 1 + teasers)) draft.leftOut.push(toEvidence(teaser, "related-story"));
				index += teasers;
			}
			continue;
		}
		if (headline !== undefined && Math.abs(line.text.length - headline.length) <= 4 && saysSame(line.text, headline)) {
			draft.repeatedHeadlines.push(toEvidence(line, "repeated-headline"));
			barrier = true;
			continue;
		}
		if (kept.length === 1 && line.text.startsWith("By ") && collectBylineBelowDeck(line, lines[index + 1], draft)) {
			barrier = true;
			continue;
		}
		if (line.text.length <= 400 && collectTags(line, draft)) continue;
		if (line.text.length <= maxNotice && kept.length < maxStampLines && collectStampInText(line, kept.length, draft)) {
			barrier = true;
			continue;
		}
		kept.push(barrier ? { ...line, blankBefore: true } : line);
		barrier = false;
	}
	return kept;
}

/** Who wrote it, between a first paragraph, as long as a deck may be, and the next. */
function collectBylineBelowDeck(line: TextLine, next: TextLine | undefined, draft: Draft): boolean {
	if (draft.byline !== undefined || draft.headline === undefined || next === undefined || endsSentence(next.text) !== "sentence")
		return false;
	const byline = readByline(line.text);
	if (byline === undefined || byline.people.length === 0) return false;
	collectByline(line, byline, draft);
	return true;
}

/**
 * A day with its label, alone on the line: below the first paragraph of a page without a stamp it is the page's. “Updated: 5:43 PM CDT Jun 30,
 * 2025” Its time is enough right below that of a page without a headline.
 */
function collectStampInText(line: TextLine, above: number, draft: Draft): boolean {
	const isNotice = isNoticeOfAge(line.text);
	if ((!isNotice && (line.text.length > maxStamp || endsSentence(line.text) === "sentence")) || !hasDigit(line.text)) return false;
	const part = (isNotice ? readSignedPart(line) : undefined) ?? toStampPart(readStamps(line.text, line.number), line);
	if (!isNotice && !isBesideStamp(part.rest)) return false;
	// Behind a name it is when a reader wrote.
	const isAlone = above === 1 && draft.headline === undefined && draft.stamps.length === 0 && line.blankBefore && part.byline === undefined;
	if (!part.stamps.some(({ role, time, dates }) => dates.length > 0 && (role !== "unknown" || (isAlone && time !== undefined))))
		return false;
	if ((isNotice || above <= maxAboveStamp) && draft.stamps.length === 0) return collectLine({ ...line, ...part }, draft);
	draft.leftOut.push(toEvidence(line, "stamp-in-text"));
	return true;
}

/** Nothing, or an agency and a place between strokes. “Reuters | London |” */
function isBesideStamp(rest: string): boolean {
	return rest === "" || (rest.length <= maxSource && sourceAndPlace.test(rest));
}

const maxSource = 48;
const sourceAndPlace = /^\p{Lu}[\p{L}. -]{1,24}(?: \| \p{Lu}[\p{L}.() -]{2,24})? ?\|?$/u;

const maxNotice = 140;
/** An agency, a place, the label, a weekday, a day, a time and its zone. */
const maxStamp = 80;
/** Further below, stamps are those of comments. It bounds the work on a hostile capture. */
const maxStampLines = 500;
/** What is said in a film, above the text. */
const maxAboveStamp = 2;

/** The picture of a teaser: on Sputnik's pages its caption ends in the picture's width. */
function isTeaserPicture(text: string): boolean {
	return /, 1920(?:, [\d.]{10})?$/u.test(text.slice(-40));
}

/** A subhead with its mark. “>>>>Talks go on” · “>> Talks” */
const subhead = /^>{2,6}\s*(?=\S)/u;
/** The mark of an item. “• One” · “- Two” */
const bullet = /^(?:[•‣▪●◦■►]|-)\s+(?=\S)/u;
const bullets = "•‣▪●◦■►-";

function toBlocks(lines: readonly TextLine[]): readonly Block[] {
	const blocks: Block[] = [];
	let run: TextLine[] = [];
	const flush = () => {
		for (const joined of joinLines(run, blocks.length === 0))
			blocks.push({ kind: "paragraph", text: joined.text, line: joined.lines[0]?.number ?? 0 });
		run = [];
	};
	for (const [index, line] of lines.entries()) {
		const first = line.text.charAt(0);
		const mark = first === ">" ? subhead.exec(line.text.slice(0, 20))?.[0] : undefined;
		const dot = bullets.includes(first) ? bullet.exec(line.text.slice(0, 10))?.[0] : undefined;
		// A mark in front of the first paragraph alone is none of a list: a dash is what is left of a dateline, a dot of a list of buttons.
		const isInList = blocks.length > 0 || run.length > 0 || bullets.includes(lines[index + 1]?.text.charAt(0) || " ");
		const isItem = dot !== undefined && isInList;
		if (mark === undefined && !isItem) {
			run.push(dot === undefined || first === "-" ? line : { ...line, text: line.text.slice(dot.length) });
			continue;
		}
		flush();
		blocks.push({ kind: isItem ? "item" : "heading", text: line.text.slice((mark ?? dot ?? "").length), line: line.number });
	}
	flush();
	return blocks;
}

/** Shorter lines are cries and choruses, which are printed twice. */
const minAlike = 20;
/** Two paragraphs may begin with the same words; they are fewer. */
const minSummary = 60;

/**
 * A paragraph that is printed twice in a row, once maybe without its full stop or cut off, is kept once; a summary that the paragraph below
 * begins with, not at all.
 */
function dropRepetitions(blocks: readonly Block[], draft: Draft): readonly Block[] {
	return blocks.filter((block, index) => {
		const next = blocks[index + 1];
		if (next === undefined || next.kind !== block.kind || !next.text.startsWith(block.text.slice(0, minAlike))) return true;
		if (
			block.text.length >= minSummary &&
			next.text.length > block.text.length &&
			next.text.startsWith(block.text.replace(/\.{1,3}$|…$/u, ""))
		) {
			draft.leftOut.push({ line: block.line, text: block.text, rule: "repeated-paragraph" });
			return false;
		}
		if (Math.abs(next.text.length - block.text.length) > 2 || block.text.length < minAlike) return true;
		if (block.text.replace(/[.…]$/u, "") !== next.text.replace(/[.…]$/u, "")) return true;
		draft.leftOut.push({ line: block.line, text: block.text, rule: "repeated-paragraph" });
		return false;
	});
}
