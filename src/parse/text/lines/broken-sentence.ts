import { functionWords } from "../words/function-words.ts";
import { endsSentence } from "./ends-sentence.ts";
import type { TextLine } from "./read-lines.ts";

// Extractors break a line at every link: its halves are told by where they begin and end.

/** Whether a line begins in the middle of a sentence. “, the paper said.” · “has reported.” · “’s mayor” */
export function beginsInMiddle(text: string): boolean {
	return middle.test(text);
}

const middle = /^[\p{Ll},.;:)”’]/u;

/** Whether a line in small letters stands between the halves of a sentence that a link broke. “… oldest record in the state’s” · “books” · “on Friday” */
export function isBetweenHalves({ text, blankBefore }: TextLine, above: TextLine | undefined, next: TextLine | undefined): boolean {
	if (blankBefore || next === undefined || next.blankBefore || !smallLetter.test(text) || !beginsInMiddle(next.text)) return false;
	// The first half may be the headline, which the text does not have.
	return above === undefined || (above.text.length >= minHalf && endsSentence(above.text) === "open");
}

const smallLetter = /^\p{Ll}/u;
/** Key words in a column are shorter. */
const minHalf = 40;

/** Whether a line ends where no sentence does. “the mayor,” · “said: “” · “told the” */
export function endsInMiddle(text: string): boolean {
	return openEnd.test(text) || endsInFunctionWord(text);
}

const openEnd = /[,–—(“„«]$/u;

/** Whether the last word of a line needs another. “told the” */
export function endsInFunctionWord(text: string): boolean {
	return functionWords.has(text.slice(text.lastIndexOf(" ") + 1));
}

/** Whether words may be a whole headline: four or more, without a stop, and whole. */
export function isLikeHeadline(text: string): boolean {
	return text.split(" ", minWords).length === minWords && endsSentence(text) === "open" && !endsInFunctionWord(text);
}

const minWords = 4;
