import { endsSentence } from "../lines/ends-sentence.ts";
import type { TextLine } from "../lines/read-lines.ts";

/** A whole sentence between two sentences is text, though its first word is a button's as well: “Copyright law changes on Friday.” */
export function isSentenceBetween(line: TextLine, before: TextLine | undefined, next: TextLine | undefined): boolean {
	return (
		before !== undefined &&
		next !== undefined &&
		doubtfulOpening.test(line.text.slice(0, 12)) &&
		!rightsWords.test(line.text) &&
		[before, line, next].every(({ text }) => endsSentence(text) === "sentence" && text.length >= minSentence)
	);
}

/** Shorter lines are buttons. */
const minSentence = 30;
/** Words that open a button, a teaser or a footer, and sentences too.      “Watch: how the bridge was closed.” */
const doubtfulOpening = /^(?:copyright |(?:read|watch|more): )/i;
/** What a footer says of rights.      “Copyright 2024”     “All rights reserved.” */
const rightsWords = /©|\b(?:19|20)\d\d\b|rights reserved/i;
