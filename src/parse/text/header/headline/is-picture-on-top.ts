import type { HeaderLine } from "../../line-kinds/header-line.ts";

/**
 * Whether the first line of a page is the text of its picture and whose that is, in one block with the longer headline, as tagesschau.de
 * prints them. “Boat at a yard | dpa” above “New order for the coast Yard builds two ferries”
 */
export function isPictureOnTop(line: HeaderLine, next: HeaderLine | undefined): boolean {
	if (line.kind !== "title" || next?.kind !== "title" || next.blankBefore || next.words <= line.words) return false;
	return line.text.includes(" | ") && pictureOf.test(line.text);
}

/** A stroke, and an agency or who sells pictures. “… | dpa” · “… | picture alliance / Ann Lee” */
const pictureOf = /\p{Ll}{3} \| (?:(?:dpa|AFP|AP|EPA|REUTERS)|(?:picture alliance|IMAGO|imago)[^|]{0,40})$/u;
