import type { Steps } from "../../steps.ts";
import type { Draft } from "../draft.ts";
import { classifyLine } from "../line-kinds/classify-line.ts";
import { hasDateline } from "../line-kinds/has-dateline.ts";
import type { TextLine } from "../lines/read-lines.ts";

/**
 * Asks the first lines what they are by their own words, and the first sentence among them for its dateline, each in a step of its own. Nearly
 * every capture needs these answers, and `classifyHeader` finds them in the draft. They do not depend on it: an answer that nobody asks for
 * changes nothing.
 */
export function* askAhead(lines: readonly TextLine[], draft: Draft): Steps<void> {
	const first = lines.slice(0, maxAhead);
	for (const line of first) draft.ownKinds.set(line, classifyLine(line));
	yield;
	const at = first.findIndex((line) => draft.ownKinds.get(line)?.kind === "prose");
	const sentence = lines[at];
	if (sentence !== undefined) hasDateline(sentence, lines[at + 1], draft);
	yield;
}

/** A header has some five lines. */
const maxAhead = 5;
