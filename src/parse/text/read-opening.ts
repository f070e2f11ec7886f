import type { ParsedDateline } from "../../model/parsed-article.ts";
import { parseDateline } from "../datelines/parse-dateline.ts";
import type { Draft } from "./draft.ts";
import { flashWords } from "./labels.ts";
import type { Block } from "./read-body.ts";
import { readByline } from "./read-byline.ts";

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
export function readOpening(blocks: readonly Block[], draft: Draft): Opening {
	const first = blocks[0];
	if (first === undefined) return { blocks };
	const firstOther = blocks.findIndex((block) => block.kind !== "paragraph");
	const opening = blocks.slice(0, firstOther === -1 ? maxOpeningBlocks : Math.min(firstOther, maxOpeningBlocks));
	const found =
		opening.length === 0
			? undefined
			: parseDateline(
					opening.map(({ text, line }) => ({ text, line })),
					draft,
				);
	if (found === undefined)
		return { blocks: [/^\p{Lu}[\p{Lu} ]{3,13}:/u.test(first.text) ? takeFlashWord(first, draft) : first, ...blocks.slice(1)] };
	if (found.byline !== undefined) collectInlineByline(found.byline, first.line, draft);
	for (const before of found.leftOut) {
		const front = takeFlashWord({ ...first, text: before.text, line: before.line }, draft).text;
		if (draft.headline === undefined && front.split(" ").length >= 3) {
			draft.headline = { value: front, evidence: [{ line: before.line, text: front, rule: "headline-before-dateline" }] };
		} else if (front !== "") draft.leftOut.push({ ...before, text: front });
	}
	const consumed = opening.length - found.rest.length;
	const rest = found.rest.map((text, index): Block => ({ kind: "paragraph", text, line: opening[consumed + index]?.line ?? first.line }));
	return { blocks: [...dropDeckAbove(rest, found.dateline, draft), ...blocks.slice(opening.length)], dateline: found.dateline };
}

/** A dateline stands in the first paragraph or alone above it; a summary may stand before it. */
const maxOpeningBlocks = 2;

/** A whole paragraph above the one with the dateline is a summary: the deck. */
function dropDeckAbove(blocks: readonly Block[], dateline: ParsedDateline, draft: Draft): readonly Block[] {
	const [first, ...others] = blocks;
	const line = dateline.evidence[0]?.line ?? 0;
	if (first === undefined || draft.deck !== undefined || others.length === 0 || first.line >= line) return blocks;
	draft.deck = { value: first.text, evidence: [{ line: first.line, text: first.text, rule: "deck-above-dateline" }] };
	return others;
}

function takeFlashWord(block: Block, draft: Draft): Block {
	const word = flashWords.find((flash) => block.text === flash || block.text.startsWith(`${flash} `) || block.text.startsWith(`${flash}:`));
	if (word === undefined) return block;
	draft.labels.push({ value: word, evidence: [{ line: block.line, text: word, rule: "flash-word" }] });
	return { ...block, text: block.text.slice(word.length).replace(/^[:\s–—-]{1,5}/u, "") };
}

function collectInlineByline(text: string, line: number, draft: Draft): void {
	if (draft.byline !== undefined) {
		draft.leftOut.push({ line, text, rule: "further-byline" });
		return;
	}
	draft.byline = { value: text, evidence: [{ line, text, rule: "byline-before-dateline" }] };
	for (const name of readByline(`By ${text}`)?.people ?? [])
		draft.authors.push({ value: name, evidence: [{ line, text: name, rule: "byline" }] });
}
