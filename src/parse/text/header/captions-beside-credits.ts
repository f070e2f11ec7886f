import { endsInDay } from "../line-kinds/dated-captions.ts";
import { type HeaderLine, toTextLine } from "../line-kinds/header-line.ts";
import type { TextLine } from "../lines/read-lines.ts";

// What a picture's credit says of the lines beside it.

/** A caption right below its credit, which ends in the day on which the picture was taken. */
export function isDatedBelowCredit(line: HeaderLine, head: readonly HeaderLine[]): boolean {
	const credit = head.at(-1);
	const isCredit = credit?.kind === "left-out" && credit.rule === "caption" && credit.text.length <= maxLoneCredit;
	return isCredit && line.kind !== "stamp" && !line.blankBefore && line.text.length >= minCaption && endsInDay(line.text);
}

/** “Photo Credit: Ann Lee/Harbour News Agency” */
const maxLoneCredit = 60;

/** A picture's text, its credit, and the same text again as its caption. */
export function isBelowItsCredit(line: HeaderLine, head: readonly HeaderLine[]): boolean {
	const [text, credit] = head.slice(-2);
	if (credit === undefined || text?.text !== line.text || line.text.length < minCaption) return false;
	if (credit.kind === "left-out" && credit.rule === "caption") return true;
	if (credit.text.length > maxCreditOfAgency) return false;
	return nameAndAgency.test(credit.text) || (line.kind === "prose" && nameAndLetters.test(credit.text));
}

/** Two names and an agency. */
const maxCreditOfAgency = 60;
/** A name or two, a stroke, an agency. “Ann Lee/AFP” · “Ann Lee / Getty Images” */
const nameAndAgency = /^\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3} ?\/ ?\p{Lu}[\p{L} ]{1,30}$/u;

/** Between a sentence and itself no stroke is needed, or no agency. “Ann Lee AP” · “Ann Lee” */
const nameAndLetters = /^\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,4}$/u;

/**
 * Marks the lines of a column whose last ends in the credit of their picture.
 *
 *     People of the town
 *     stand on the bridge
 *     in May. (Photo by Ann Lee)
 */
export function markBrokenCaption(head: HeaderLine[]): void {
	for (let at = head.length - 1; at > 0; at--) {
		const [above, line] = head.slice(at - 1, at + 1);
		if (line === undefined || line.blankBefore || !/^\p{Ll}/u.test(line.text)) return;
		if (above === undefined || above.text.length > maxColumn || (above.kind !== "title" && above.kind !== "tag")) return;
		head[at - 1] = asCaption(above);
	}
}

/** A headline is longer. */
const maxColumn = 40;

/** A credit with a dash in front goes on from the line above, which is its caption. “– फोटो : अमर उजाला” · “- Foto: Ana Ruiz” */
export function isCreditBelow(line: HeaderLine): boolean {
	return line.kind === "left-out" && line.rule === "caption" && !line.blankBefore && /^[–—-] ?\p{L}/u.test(line.text);
}

/** Two short lines may be equal by chance. */
const minCaption = 30;

export function asCaption(line: TextLine): HeaderLine {
	return { ...toTextLine(line), kind: "left-out", rule: "caption" };
}
