import { isAsciiLetter } from "../../../formats/ascii.ts";
import { blanks, toCharSet } from "../../../formats/char-set.ts";

/**
 * Brings a short line into the form in which tables list it: lower case, inner blanks single, marks at both ends dropped.
 *
 *     »Related  stories:«  →  related stories
 *
 * For lines that a table may hold; longer ones are cut at `maxFoldCharacters`, which no entry reaches.
 */
export function foldLine(text: string): string {
	const cut = text.length > maxFoldCharacters ? text.slice(0, maxFoldCharacters) : text;
	let first = 0;
	let last = cut.length;
	while (first < last && isEdgeMark(cut.charCodeAt(first))) first++;
	while (last > first && isEdgeMark(cut.charCodeAt(last - 1))) last--;
	const inner = cut.slice(first, last);
	return (hasOddBlank(inner) ? inner.replace(oddBlanks, " ") : inner).toLowerCase();
}

/** No entry of any table is longer than 60 characters. */
const maxFoldCharacters = 100;
const isEdgeMark = toCharSet(" \t\u00a0:：;.,…»«›‹>|•·*#\"“”„'‘’-–—_[](){}►▶▸→+");

/** Two blanks in a row, or one that is no space. */
function hasOddBlank(text: string): boolean {
	let wasBlank = false;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		const isBlank = code === 0x20;
		if (isBlank ? wasBlank : isOtherBlank(code)) return true;
		wasBlank = isBlank;
	}
	return false;
}

/** The blanks of `\s` but the space. */
const isOtherBlank = toCharSet(blanks.slice(1));
/** Blanks that are not one space: `blank{2}` or another blank. Two spaces · a no-break space. */
const oddBlanks = /\s{2,40}|[\t\u00a0\u3000]/g;

/**
 * Reduces a line to its letters and digits in lower case, to see whether two lines say the same.
 *
 *     Twelve Die In Ambush  =  “Twelve die in ambush.”
 */
export function foldWords(text: string): string {
	const cut = text.length > maxWordsCharacters ? text.slice(0, maxWordsCharacters) : text;
	return cut.toLowerCase().replace(noWord, "");
}

/** The same of a text of any length. */
export function foldAll(text: string): string {
	return text.toLowerCase().replace(noWord, "");
}

/** Headlines and captions are shorter; two paragraphs that agree so far are the same. */
const maxWordsCharacters = 300;
/** What is neither letter, mark nor digit. Space · comma. */
const noWord = /[^\p{L}\p{M}\p{N}]+/gu;

/** Whether two texts say the same, as `foldWords` reduces them. Folding is dear, and what says the same begins with the same letter. */
export function saysSame(text: string, other: string): boolean {
	return firstLetter(text) === firstLetter(other) && foldWords(text) === foldWords(other);
}

/** The first letter or digit, in lower case, and without its accent where that is a sign of its own; `""` where a text has none. */
export function firstLetter(text: string): string {
	const first = text.charAt(0);
	// Most lines begin with a letter.
	const letter = isAsciiLetter(first.charCodeAt(0)) ? first : letterOrDigit.exec(text)?.[0];
	return letter === undefined ? "" : letter.toLowerCase().charAt(0);
}

const letterOrDigit = /[\p{L}\p{M}\p{N}]/u;
