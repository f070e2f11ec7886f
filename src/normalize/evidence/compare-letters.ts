import { isAsciiDigit, isAsciiSmall } from "../../formats/ascii.ts";

/** How far two texts have the same letters. */
interface Comparison {
	/** No letter differed before one of the texts ended. */
	readonly isSame: boolean;
	/** Where the first letter stands, in each text, that was not found in the other; the text's length where all were. */
	readonly one: number;
	readonly other: number;
}

/**
 * Compares the letters, marks and digits of two texts, each from a place on, whatever signs stand between, until one of them ends.
 *
 *     compareLetters("The ferry, late", 0, "The ferry late again", 0)  →  isSame, at 15 (its end) and 15 (“again”)
 */
export function compareLetters(text: string, from: number, words: string, start: number): Comparison {
	let one = from;
	let other = start;
	while (one < text.length && other < words.length) {
		const letter = text.codePointAt(one) ?? 0;
		const its = words.codePointAt(other) ?? 0;
		if (letter === its) {
			one += widthOf(letter);
			other += widthOf(its);
		} else if (!isLetter(letter)) one += widthOf(letter);
		else if (!isLetter(its)) other += widthOf(its);
		else return { isSame: false, one, other };
	}
	return {
		isSame: true,
		one: nextLetter(text, one),
		other: nextLetter(words, other),
	};
}

/** Where the next letter, mark or digit stands, `from` included; the text's length where none does. */
export function nextLetter(text: string, from: number): number {
	let at = from;
	while (at < text.length) {
		const sign = text.codePointAt(at) ?? 0;
		if (isLetter(sign)) break;
		at += widthOf(sign);
	}
	return at;
}

/** Whether a text has at least so many letters, marks and digits from a place on, in UTF-16 code units. */
export function hasLetters(text: string, from: number, count: number): boolean {
	let left = count;
	for (let at = nextLetter(text, from); at < text.length && left > 0; at = nextLetter(text, at)) {
		const width = widthOf(text.codePointAt(at) ?? 0);
		left -= width;
		at += width;
	}
	return left <= 0;
}

function isLetter(sign: number): boolean {
	if (sign >= 0x80) return !isPunctuation(sign) && oneLetter.test(String.fromCodePoint(sign));
	const small = sign | 0x20;
	return isAsciiSmall(small) || isAsciiDigit(sign);
}

/** Unicode's block “General Punctuation”, which has no letter: what most often is neither ASCII nor a letter. */
function isPunctuation(sign: number): boolean {
	return sign >= 0x2000 && sign <= 0x206f;
}

/** In UTF-16 code units. */
function widthOf(sign: number): number {
	return sign > 0xffff ? 2 : 1;
}

/** oneLetter = a letter, a mark or a digit. Examples: `é`, `٣`. */
const oneLetter = /[\p{L}\p{M}\p{N}]/u;
