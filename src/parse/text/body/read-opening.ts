import type { ParsedDateline } from "../../../model/parsed-article.ts";
import { type DatelineParagraph, type DatelineResult, parseDateline } from "../../datelines/parse-dateline.ts";
import type { Draft } from "../draft.ts";
import type { Byline } from "../line-kinds/names/byline.ts";
import { readByline } from "../line-kinds/names/read-byline.ts";
import { saysSame } from "../lines/fold-line.ts";
import { flashWords } from "../words/labels.ts";
import { knowPlaceInFront } from "./place-in-front.ts";
import { readBelowDeck } from "./read-below-deck.ts";
import { readBelowPoints } from "./read-below-points.ts";
import type { Block } from "./read-body.ts";
import { takeSourceBelow } from "./take-source-below.ts";

/** The text after its dateline, and the dateline. */
interface Opening {
	readonly blocks: readonly Block[];
	readonly dateline?: ParsedDateline;
}

/**
 * Takes the dateline from the first paragraphs, and what some wires print in front of it on the same line: a flash word, the
 * headline, a byline.
 *
 *     URGENT Bridge reopens Harbour City, Aug 19, 2019 (Wire) - The bridge …
 *     ^label ^headline      ^dateline                           ^text
 */
export function readOpening(printed: readonly Block[], draft: Draft): Opening {
	const blocks = dropIntroduction(dropFusedHeadline(dropRepeatedLead(dropPictureName(printed, draft), draft), draft), draft);
	const first = blocks[0];
	if (first === undefined) return { blocks };
	knowPlaceInFront(blocks, draft);
	const firstOther = blocks.findIndex((block) => block.kind !== "paragraph");
	const opening = blocks.slice(0, firstOther === -1 ? maxOpeningBlocks : Math.min(firstOther, maxOpeningBlocks));
	const found = opening.length === 0 ? undefined : behindSource(parseDateline(opening.map(toParagraph), draft), opening, draft);
	const belowDeck = found === undefined ? readBelowDeck(blocks, draft) : undefined;
	if (belowDeck !== undefined) return belowDeck;
	const close = found === undefined ? readClose(blocks, draft) : undefined;
	if (close !== undefined) return { blocks: blocks.slice(0, -1), dateline: close };
	const below = found === undefined && draft.headline === undefined ? readBelowPoints(blocks, draft) : undefined;
	if (below !== undefined) return below;
	if (found === undefined)
		return { blocks: [/^\p{Lu}[\p{Lu} ]{3,13}:/u.test(first.text) ? takeFlashWord(first, draft) : first, ...blocks.slice(1)] };
	if (found.byline !== undefined)
		collectInlineByline({ text: found.byline, people: readByline(`By ${found.byline}`)?.people ?? [] }, first.line, draft);
	for (const before of found.leftOut) {
		const front = takeFlashWord({ ...first, text: before.text, line: before.line }, draft).text;
		if (draft.headline === undefined && front.split(" ").length >= 3 && !"(/".includes(front.charAt(0))) {
			draft.headline = { value: front, evidence: [{ line: before.line, text: front, rule: "headline-before-dateline" }] };
		} else if (front !== "") draft.leftOut.push({ ...before, text: front });
	}
	const consumed = opening.length - found.rest.length;
	const rest = found.rest.map((text, index): Block => ({ kind: "paragraph", text, line: opening[consumed + index]?.line ?? first.line }));
	const text = [...dropDeckAbove(rest, found.dateline, draft), ...blocks.slice(opening.length)];
	const sourced = takeSourceBelow(found.dateline, dropHeadlineBehind(text, draft), draft);
	if (sourced.byline !== undefined)
		collectInlineByline({ text: sourced.byline, people: sourced.byline.split(", ") }, text[0]?.line ?? 0, draft);
	return sourced;
}

/** A dateline alone behind the last paragraph: of an agency in Korean, else with its day. “(부산=뉴스1)” · “Lima, 15 Ago (Notimex)” */
function readClose(blocks: readonly Block[], draft: Draft): ParsedDateline | undefined {
	const last = blocks.at(-1);
	if (last === undefined || blocks.length === 1 || last.text.length > maxClose || !closing.test(last.text)) return undefined;
	const found = parseDateline([toParagraph(last)], draft);
	return found?.rest.length === 0 && found.dateline.places.length > 0 ? found.dateline : undefined;
}

const closing = /^[([][가-힣·ㆍ]{1,16}=[가-힣A-Z\d]{2,10}[)\]]$|^\p{Lu}[\p{L} .’'-]{2,24}, [^()]{3,18} \([^()]{2,16}\)\.?$/u;
/** A place, its day and an agency. */
const maxClose = 64;

function toParagraph({ text, line }: Block): DatelineParagraph {
	return { text, line };
}

/**
 * A dateline with its place behind an agency in brackets or strokes, from which a site took the story. “(WIRE- Press) OSLO, Feb 12 (Press)
 * -- The bridge …” · “/EIN News/ -- OSLO, Feb. 12, 2024 (GLOBE NEWSWIRE) -- The bridge …”
 */
function behindSource(found: DatelineResult | undefined, opening: readonly Block[], draft: Draft): DatelineResult | undefined {
	const [text, ...others] = found?.rest ?? [];
	const [first] = opening;
	if (found === undefined || text === undefined || first === undefined || found.dateline.places.length > 0) return found;
	if (!"(/".includes(found.dateline.text.charAt(0)) || !first.text.startsWith(found.dateline.text)) return found;
	const next = parseDateline([{ text, line: first.line }], draft);
	if (next === undefined || next.dateline.places.length === 0) return found;
	const source = { line: first.line, text: found.dateline.text, rule: "before-dateline" };
	return { ...next, leftOut: [...found.leftOut, source, ...next.leftOut], rest: [...next.rest, ...others] };
}

/** A dateline stands in the first paragraph or alone above it; a summary may stand before it. */
const maxOpeningBlocks = 2;

/** A first paragraph that is printed again below, there with its dateline: a deck. */
function dropRepeatedLead(blocks: readonly Block[], draft: Draft): readonly Block[] {
	const [lead, text] = blocks;
	if (lead === undefined || text === undefined || lead.text.length < minLead || text.text.length - lead.text.length > maxDateline)
		return blocks;
	if (text.text.length === lead.text.length || !text.text.endsWith(lead.text)) return blocks;
	draft.leftOut.push({ line: lead.line, text: lead.text, rule: "repeated-lead" });
	return blocks.slice(1);
}

/** A sentence. */
const minLead = 40;
/** An agency, a place, a day. */
const maxDateline = 60;

/** The headline once more, fused to the text below it. “Bridge reopensOSLO (Wire) – The bridge …” */
function dropFusedHeadline(blocks: readonly Block[], draft: Draft): readonly Block[] {
	const first = blocks[0];
	const headline = draft.headline?.value;
	if (first === undefined || headline === undefined || headline.length < minFused || !first.text.startsWith(headline)) return blocks;
	const behind = first.text.slice(headline.length);
	// With a blank between, a headline of few words may be how the sentence begins.
	const isApart = behind.startsWith(" ") && headline.split(" ").length >= minApart && behind.length > minLead;
	const text = isApart ? behind.trimStart() : behind;
	if (!/^[\p{Lu}“"«¿¡]/u.test(text)) return blocks;
	draft.repeatedHeadlines.push({ line: first.line, text: headline, rule: "repeated-headline" });
	// A feed prints it twice in front of the text, and parts the second from it.
	const again = text.startsWith(`${headline} `) ? text.slice(headline.length + 1) : "";
	return [{ ...first, text: /^[\p{Lu}“"«¿¡]/u.test(again) ? again : text }, ...blocks.slice(1)];
}

/** A name that opens the text is shorter. */
const minFused = 20;
const minApart = 6;

/** The name of a picture's file that is glued to the first word. “A001211622.jpgTEHRAN” */
function dropPictureName(blocks: readonly Block[], draft: Draft): readonly Block[] {
	const first = blocks[0];
	const start = first?.text.slice(0, maxPictureName) ?? "";
	const name = start.includes(".") ? pictureName.exec(start)?.[0] : undefined;
	if (first === undefined || name === undefined) return blocks;
	draft.leftOut.push({ line: first.line, text: name, rule: "picture-name" });
	return [{ ...first, text: first.text.slice(name.length) }, ...blocks.slice(1)];
}

/** The name of a file, and the first word. */
const maxPictureName = 80;
/** Letters, a stop, how such names end, and a letter.      “A001211622.jpgTEHRAN” */
const pictureName = /^[\w-]{2,60}\.(?:jpe?g|png|gif|webp) ?(?=\p{L})/u;

/** A line with a colon that says who issued what follows, above its dateline. “Release from the office of the mayor:” */
function dropIntroduction(blocks: readonly Block[], draft: Draft): readonly Block[] {
	const [line, text] = blocks;
	if (line === undefined || text === undefined || !line.text.endsWith(":") || line.text.length > maxIntroduction) return blocks;
	const found = parseDateline([{ text: text.text, line: text.line }], draft)?.dateline;
	if (found === undefined || found.places.length === 0 || !/^\p{Lu}{3}/u.test(text.text)) return blocks;
	draft.leftOut.push({ line: line.line, text: line.text, rule: "introduction" });
	return blocks.slice(1);
}

/** A sentence that introduces somebody's words is longer. */
const maxIntroduction = 120;

/** A whole paragraph above the one with the dateline is a summary: the deck. */
function dropDeckAbove(blocks: readonly Block[], dateline: ParsedDateline, draft: Draft): readonly Block[] {
	const first = blocks[0];
	const line = dateline.evidence[0]?.line ?? 0;
	if (first === undefined || draft.deck !== undefined || blocks.length === 1 || first.line >= line) return blocks;
	draft.deck = { value: first.text, evidence: [{ line: first.line, text: first.text, rule: "deck-above-dateline" }] };
	return blocks.slice(1);
}

/** Chinese wires print the headline of a feature behind the dateline, and below it who wrote it. “新华社北京6月14日电 题：…” · “作者李明” */
function dropHeadlineBehind(blocks: readonly Block[], draft: Draft): readonly Block[] {
	const [title, author] = blocks;
	if (title === undefined || author === undefined || draft.headline === undefined || !saysSame(title.text, draft.headline.value))
		return blocks;
	// A page without its headline prints the first sentence above the text, without its stop.
	if (title.text.endsWith(".")) return blocks;
	draft.repeatedHeadlines.push({ line: title.line, text: title.text, rule: "repeated-headline" });
	const byline = author.text.length <= maxAuthorLine && blocks.length > 2 ? readByline(author.text) : undefined;
	if (byline === undefined) return blocks.slice(1);
	collectInlineByline(byline, author.line, draft);
	return blocks.slice(2);
}

/** “新华社记者王小明、李大华” */
const maxAuthorLine = 30;

function takeFlashWord(block: Block, draft: Draft): Block {
	const word = flashWords.find((flash) => block.text === flash || block.text.startsWith(`${flash} `) || block.text.startsWith(`${flash}:`));
	if (word === undefined) return block;
	draft.labels.push({ value: word, evidence: [{ line: block.line, text: word, rule: "flash-word" }] });
	return { ...block, text: block.text.slice(word.length).replace(/^[:\s–—-]{1,5}/u, "") };
}

function collectInlineByline({ text, people }: Byline, line: number, draft: Draft): void {
	const former = draft.byline;
	if (former !== undefined && !chineseEditor.test(former.value)) {
		draft.leftOut.push({ line, text, rule: "further-byline" });
		return;
	}
	if (former !== undefined) {
		draft.leftOut.push(...former.evidence.map((each) => ({ ...each, rule: "further-byline" })));
		draft.authors = draft.authors.filter(({ evidence }) => evidence[0]?.line !== former.evidence[0]?.line);
	}
	draft.byline = { value: text, evidence: [{ line, text, rule: "byline-before-dateline" }] };
	for (const name of people) draft.authors.push({ value: name, evidence: [{ line, text: name, rule: "byline" }] });
}

/** Who edited, and nothing else: who wrote is another. “编辑：李可” */
const chineseEditor = /^(?:(?:责任)?编辑|(?:責任)?編輯)[：:] ?\p{Script=Han}{2,4}$/u;
