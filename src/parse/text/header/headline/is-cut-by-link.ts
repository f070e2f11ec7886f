import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { endsInFunctionWord } from "../../lines/broken-sentence.ts";

/**
 * Whether a line is the first half of a sentence that a link cuts: below the link's text, in the same block, a mark closes what was said; or
 * where the line stops at a word that something must follow, small letters go on, maybe behind blank lines.
 *
 *     The new mayor of Oldport is      cut
 *     Ann Lee
 *     , the council said.
 */
export function isCutByLink(head: readonly HeaderLine[], index: number): boolean {
	const [line, link, rest] = head.slice(index, index + 3);
	if (line === undefined || link === undefined || rest === undefined) return false;
	if (closers.has(rest.text.charAt(0)) && !rest.blankBefore && !link.blankBefore) return true;
	if (line.text.length < minHalf || link.blankBefore !== rest.blankBefore || !smallLetter.test(rest.text)) return false;
	return mayBeHalf(link) && mayBeHalf(rest) && endsInFunctionWord(line.text);
}

/** A deck may stop at such a word above the stamp and who wrote. “… and what they live on” · “May 3, 2024” · “by Ann Lee” */
function mayBeHalf({ kind }: HeaderLine): boolean {
	return kind === "title" || kind === "prose" || kind === "tag";
}

/** Whether a line is the text of such a link. */
export function isLinkThatCuts(head: readonly HeaderLine[], index: number): boolean {
	return index > 0 && isCutByLink(head, index - 1);
}

const closers: ReadonlySet<string> = new Set([",", ";", ")"]);
const smallLetter = /^\p{Ll}/u;
/** Headlines that stop so are cut off, and shorter lines are buttons. */
const minHalf = 60;
