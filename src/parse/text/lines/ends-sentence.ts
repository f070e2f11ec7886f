import { blanks, toCharSet } from "../../../formats/char-set.ts";
import { abbreviations } from "../words/abbreviations.ts";

/** How a line ends: with a sentence, with a colon, with an abbreviation that may stand inside one, or in the middle. */
export type LineEnd = "sentence" | "colon" | "abbreviation" | "open";

/**
 * Tells whether a line ends where a sentence ends. Closing quotation marks and brackets after the mark are looked through.
 *
 *     … with US weapons            open
 *     … according to Lloyd J.      abbreviation
 *     … with one insider adding:   colon
 *     … “We know,” he said.”       sentence
 */
export function endsSentence(text: string): LineEnd {
	const first = Math.max(0, text.length - maxClosers);
	let end = text.length;
	while (end > first && isCloser(text.charCodeAt(end - 1))) end--;
	const mark = text.charAt(end - 1);
	if (mark === "") return "open";
	if (mark === ":" || mark === "：") return "colon";
	if (mark === "." && isThai(text.charCodeAt(end - 2))) return "abbreviation";
	if (mark === ".") return endsWithAbbreviation(text.slice(Math.max(0, end - maxAbbreviation), end)) ? "abbreviation" : "sentence";
	return terminals.includes(mark) ? "sentence" : "open";
}

/** Thai ends no sentence with a stop, only shortened words. “พปชร.” */
function isThai(code: number): boolean {
	return code >= 0x0e00 && code <= 0x0e7f;
}

/** Papers of Indonesia close their last sentence with three asterisks. */
const isCloser = toCharSet("\"”“’'‘»«)]）】』」* \u00a0");
/** A quotation in a quotation, in brackets, with blanks. More of them are no writing. */
const maxClosers = 16;
/** Full stop, question and exclamation mark in Latin, CJK, Arabic, Devanagari, Armenian, Ethiopic and Khmer text. */
const terminals = "!?…。！？؟۔।॥։።៖‽";
const maxAbbreviation = 12;

/** One initial, or letters with a stop after each: `(Letter .)+`. “J.” · “U.S.” */
const initials = /^(?:\p{Lu}\.){1,4}$/u;
/** What may stand before a word: a blank, or what opens a quotation or a bracket. “He said:“” · “(” */
const isBreak = toCharSet(`${blanks}(“"`);
const longest = Math.max(...Array.from(abbreviations, ({ length }) => length));

function endsWithAbbreviation(tail: string): boolean {
	const stop = tail.length - 1;
	let from = stop;
	while (from > 0 && !isBreak(tail.charCodeAt(from - 1))) from--;
	const length = stop - from;
	if (length <= longest && abbreviations.has(tail.slice(from, stop).toLowerCase())) return true;
	// Letters with stops are short, or have one behind the first letter; `𝐀.` has three code units.
	return (length <= 2 || tail.charAt(from + 1) === ".") && initials.test(tail.slice(from));
}
