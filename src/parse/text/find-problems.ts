import type { Evidence, Found } from "../../model/evidence.ts";
import { type Problem, toProblem } from "../../model/problem.ts";
import type { Block } from "./body/read-body.ts";

interface Reading {
	readonly headline: Found<string> | undefined;
	readonly deck: Found<string> | undefined;
	readonly blocks: readonly Block[];
	readonly leftOut: readonly Evidence[];
}

/** Names what a reading lacks, and what in it looks wrong. */
export function findProblems({ headline, deck, blocks, leftOut }: Reading): readonly Problem[] {
	const problems: Problem[] = [];
	for (const { rule, text, line } of leftOut) {
		if (rule === "crawl-scrap") problems.push(toProblem("crawl-line-not-understood", { text }, line));
	}
	if (headline === undefined) problems.push(toProblem("headline-missing"));
	if (blocks.length === 0 && deck === undefined) problems.push(toProblem("body-missing"));
	for (const { text, line } of blocks) {
		const at = findFusedSentence(text);
		if (at === undefined) continue;
		problems.push(toProblem("sentences-fused", { text: text.slice(Math.max(0, at - 14), at + 14) }, line));
		break;
	}
	return problems;
}

/** Finds the mark at which two sentences run into each other: “he said.Romania is” · “now.”The”. */
function findFusedSentence(text: string): number | undefined {
	let first: number | undefined;
	for (const mark of endMarks) {
		const at = findFusedAt(text, mark);
		if (at !== undefined && (first === undefined || at < first)) first = at;
	}
	return first;
}

function findFusedAt(text: string, mark: string): number | undefined {
	// A capital and a small letter follow: the mark at the end of a text, which every paragraph has, need not be looked at.
	for (let at = text.indexOf(mark, 3); at !== -1 && at < text.length - 2; at = text.indexOf(mark, at + 1)) {
		if (text.charCodeAt(at + 1) !== space && fusedSentences.test(text.slice(at - 3, at + 4))) return at;
	}
	return undefined;
}

const endMarks = [".", "?", "!"] as const;
const space = 0x20;
/** Three small letters, the mark, maybe a quotation mark, a capital, a small letter. “aid.Rom” · “now.”Th” */
const fusedSentences = /^\p{Ll}{3}[.!?]["”’»]?\p{Lu}\p{Ll}/u;
