import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { isAuthor } from "../../line-kinds/names/is-author.ts";
import { endsInMiddle } from "../../lines/broken-sentence.ts";

/**
 * Whether a line is the first half of a sentence that a link cuts:
 *
 * 1. below the link's text, in the same block, a mark closes what was said;
 * 2. below a title, the line stops at a comma or a word that something must follow, and behind the link's text, maybe a paper's name, the
 *    sentence goes on in small letters to its end, maybe with blank lines around the link.
 *
 *     The new mayor of Oldport is      cut
 *     Ann Lee
 *     , the council said.
 */
export function isCutByLink(head: readonly HeaderLine[], index: number): boolean {
	const [line, link, rest] = head.slice(index, index + 3);
	if (line === undefined || link === undefined || rest === undefined) return false;
	if (closers.has(rest.text.charAt(0)) && !rest.blankBefore && !link.blankBefore) return true;
	if (line.text.length < minHalf || link.blankBefore !== rest.blankBefore || rest.kind !== "prose" || !smallWord.test(rest.text))
		return false;
	const isPaper = link.kind === "byline" && link.byline.people.length === 0;
	if (!(isPaper || (link.kind === "title" && !isAuthor(link.text))) || !endsInMiddle(line.text)) return false;
	return head.slice(0, index).some(({ kind }) => kind === "title");
}

/** Whether a line is the text of such a link. */
export function isLinkThatCuts(head: readonly HeaderLine[], index: number): boolean {
	return index > 0 && isCutByLink(head, index - 1);
}

const closers: ReadonlySet<string> = new Set([",", ";", ")"]);
/** “during the war” · not “iPhone maker” */
const smallWord = /^\p{Ll}+[ ,]/u;
/** Headlines that stop so are cut off, and shorter lines are buttons. */
const minHalf = 60;
