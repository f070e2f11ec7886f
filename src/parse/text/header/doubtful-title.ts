import { opensInDoubt } from "../line-kinds/doubtful-openings.ts";
import type { HeaderLine } from "../line-kinds/header-line.ts";
import { endsSentence } from "../lines/ends-sentence.ts";

/**
 * Finds the first line of a page that opens as a button or a teaser does, but stands where a headline stands and says as much: right
 * above the stamp, the byline or the text. Returns its index.
 *
 *     Copyright law change hits small papers
 *     By Ann Lee
 */
export function findDoubtfulTitle(head: readonly HeaderLine[], datelineAt: number | undefined): number | undefined {
	const index = head.findIndex(
		(line) => isDoubtful(line) || (line.kind !== "left-out" && line.kind !== "label" && line.kind !== "tag-list"),
	);
	const line = head[index];
	if (line === undefined || !isDoubtful(line) || endsSentence(line.text) !== "open") return undefined;
	if (line.text.split(" ").length < minWords || (line.text.match(smallWord)?.length ?? 0) < minSmallWords) return undefined;
	const at = head.findIndex(({ kind }, below) => below > index && kind !== "left-out");
	const below = head[at];
	return below?.kind === "stamp" || below?.kind === "byline" || below?.kind === "prose" || at === datelineAt ? index : undefined;
}

function isDoubtful(line: HeaderLine): boolean {
	return line.kind === "left-out" && line.rule === "boilerplate" && line.text.length >= minCharacters && opensInDoubt(line.text);
}

/** Headlines are longer than buttons. */
const minCharacters = 24;
const minWords = 5;
/** A name of an office or a paper has none. */
const minSmallWords = 2;
/** A word of four small letters or more. “agrees” */
const smallWord = / \p{Ll}{4}/gu;
