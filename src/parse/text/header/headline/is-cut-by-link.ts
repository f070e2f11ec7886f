import type { HeaderLine } from "../../line-kinds/header-line.ts";

/**
 * Whether a line is the first half of a sentence that a link cuts: below the link's text, in the same block, a mark closes what was said.
 *
 *     The new mayor of Oldport is      cut
 *     Ann Lee
 *     , the council said.
 */
export function isCutByLink(head: readonly HeaderLine[], index: number): boolean {
	const rest = head[index + 2];
	return rest !== undefined && closers.has(rest.text.charAt(0)) && !rest.blankBefore && head[index + 1]?.blankBefore === false;
}

const closers: ReadonlySet<string> = new Set([",", ";", ")"]);
