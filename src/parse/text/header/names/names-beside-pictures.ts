import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { isAuthor } from "../../line-kinds/names/is-author.ts";
import { saysWordOf } from "../headline/told-share.ts";

// A name of the table beside a picture that somebody else took, or that shows somebody else: who wrote.

/** Who took the picture, behind the word for it, and is somebody else than the name of the table below. “Фото: Пётр Белов/Волна” above “Анна Орлова” */
export function isCreditOfOther({ kind, text }: HeaderLine, name: HeaderLine): boolean {
	if (kind !== "left-out" || text.length > maxCredit || !wordAndColon.test(text)) return false;
	return !text.includes(name.text) && isAuthor(name.text);
}

const wordAndColon = /^\p{L}{3,12} ?: ?\p{Lu}/u;

/** In one block with a caption that speaks of somebody else. “Anna Lee” above “Mayor Per Berg on the bridge. Picture: Ole Lie” */
export function isAboveCaptionOfOther({ text }: HeaderLine, next: HeaderLine | undefined): boolean {
	if (next?.kind !== "left-out" || next.rule !== "caption" || next.blankBefore || next.text.length <= maxCreditAlone) return false;
	return !next.text.includes(text.slice(text.indexOf(" ") + 1)) && isAuthor(text);
}

/** Above the credit of a picture and the text, a name of the table of which neither says a word. “Ann Lee” above “Illustration: Per Olsen/Wire” */
export function isAboveCreditOfOther(head: readonly HeaderLine[], index: number): boolean {
	const [line, credit, text] = head.slice(index, index + 3);
	if (line === undefined || credit?.kind !== "left-out" || credit.rule !== "caption" || text?.kind !== "prose") return false;
	if (credit.text.includes(line.text.slice(line.text.indexOf(" ") + 1))) return false;
	return isAuthor(line.text) && !saysWordOf(line.text, head);
}

/** A name, its paper and an agency. */
const maxCredit = 100;
/** A credit alone is shorter. */
const maxCreditAlone = 40;
