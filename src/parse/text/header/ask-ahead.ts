import type { Steps } from "../../steps.ts";
import type { Draft } from "../draft.ts";
import { classifyLine, maxTitleCharacters } from "../line-kinds/classify-line.ts";
import { classifyStamp } from "../line-kinds/classify-stamp.ts";
import { hasDateline } from "../line-kinds/has-dateline.ts";
import { isAddress } from "../line-kinds/read-address.ts";
import type { TextLine } from "../lines/read-lines.ts";

/**
 * Asks the first lines whether they are stamps, then what else they are by their own words, then the first sentence among them for its dateline,
 * each in a step of its own. Nearly every capture needs these answers, and `classifyHeader` finds them in the draft. They do not depend on it: an
 * answer that nobody asks for changes nothing.
 */
export function* askAhead(lines: readonly TextLine[], draft: Draft): Steps<void> {
	const first = lines.slice(0, maxAhead);
	// Of an address and of a paragraph nobody asks it.
	const stamps = first.map((line) => (line.text.length > maxTitleCharacters || isAddress(line.text) ? undefined : classifyStamp(line)));
	yield;
	for (const [index, line] of first.entries())
		draft.ownKinds.set(
			line,
			classifyLine(line, () => stamps[index]),
		);
	yield;
	const at = first.findIndex((line) => draft.ownKinds.get(line)?.kind === "prose");
	const sentence = lines[at];
	if (sentence !== undefined) hasDateline(sentence, lines[at + 1], draft);
	yield;
}

/** A header has some five lines. */
const maxAhead = 5;
