import type { HeaderLine } from "../line-kinds/header-line.ts";

/**
 * Whether a line is the first half of a sentence that a link cuts: below the link's text, in the same block, a mark closes what was said.
 *
 *     The new mayor of Oldport is      cut
 *     Ann Lee
 *     , the council said.
 */
export function isCutByLink(head: readonly HeaderLine[], index: number): boolean {
	const [link, rest] = head.slice(index + 1, index + 3);
	if (link === undefined || rest === undefined || link.blankBefore || rest.blankBefore) return false;
	return /^[,;)]/.test(rest.text);
}
