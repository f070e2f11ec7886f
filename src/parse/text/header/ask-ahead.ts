import type { Steps } from "../../steps.ts";
import { askOwnRule, type Draft } from "../draft.ts";
import { classifyLine, isWholeStamp, maxTitleCharacters } from "../line-kinds/classify-line.ts";
import { classifyStamp } from "../line-kinds/classify-stamp.ts";
import { hasDateline } from "../line-kinds/has-dateline.ts";
import { isAddress } from "../line-kinds/read-address.ts";
import type { TextLine } from "../lines/read-lines.ts";

/**
 * Asks ahead what nearly every capture needs, each in a step of its own: 1. the first lines, down to the first sentence, whether they are
 * stamps; 2. by which rule they are left out; 3. what else they are by their own words; 4. the first sentence for its dateline.
 * Who needs the answers finds them in the draft. They do not depend on it: an answer that nobody asks for changes nothing.
 */
export function* askAhead(lines: readonly TextLine[], draft: Draft): Steps<void> {
	const textAt = lines.findIndex(({ text }) => text.length >= minSentence);
	const first = lines.slice(0, textAt < 0 ? maxFirst : Math.min(textAt + 1, maxFirst));
	// Of an address and of a paragraph nobody asks it.
	const stamps = first.map((line) => (line.text.length > maxTitleCharacters || isAddress(line.text) ? undefined : classifyStamp(line)));
	yield;
	for (const [index, line] of first.entries()) if (!isWholeStamp(stamps[index])) askOwnRule(line, draft);
	yield;
	for (const [index, line] of first.entries())
		draft.ownKinds.set(
			line,
			classifyLine(
				line,
				() => stamps[index],
				() => askOwnRule(line, draft),
			),
		);
	yield;
	const proseAt = first.findIndex((line) => draft.ownKinds.get(line)?.kind === "prose");
	const at = proseAt >= 0 ? proseAt : lines.findIndex(({ text }, index) => index >= first.length && text.length >= minSentence);
	const sentence = lines[at];
	if (sentence !== undefined) hasDateline(sentence, lines[at + 1], draft);
	yield;
}

/** Most headers have two to eight lines. */
const maxFirst = 9;
/** So long a line is the first sentence, as a rule. */
const minSentence = 100;
