import type { TextLine } from "../lines/read-lines.ts";

/** Where a box about the author begins below a text, and whom it names. */
export interface AuthorBox {
	/** Index of the line that says so, or of the name above it. */
	readonly from: number;
	readonly line: TextLine;
	readonly name: string;
}

/**
 * Finds what sites of Village Media print below a story: who wrote it, and what there is to know of that person.
 *
 *     Ann Lee
 *
 *     About the Author: Ann Lee
 *
 *     A proud Nova Scotian, Ann has called Oldport home since 2002.
 *
 * Returns `undefined` where there is none, or where more stands below it than is said of somebody.
 */
export function findAuthorBox(lines: readonly TextLine[]): AuthorBox | undefined {
	const at = lines.findLastIndex(({ text }) => text.startsWith("About the Author: "));
	const line = lines[at];
	const name = line && authorOf.exec(line.text)?.[1];
	if (line === undefined || name === undefined || at < 1) return undefined;
	if (lines.slice(at + 1).filter(({ text }) => text.length >= minParagraph).length > maxParagraphs) return undefined;
	return { from: lines[at - 1]?.text === name ? at - 1 : at, line, name };
}

/** The words, and two names to four. */
const authorOf = /^About the Author: (\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3})$/u;
/** Buttons are shorter. */
const minParagraph = 60;
/** What is said of somebody, and of the paper. */
const maxParagraphs = 3;
