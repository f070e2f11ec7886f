import { isAsciiDigit, isAsciiSmall } from "../../../formats/ascii.ts";
import { foldWord } from "../fold-line.ts";

/** What a lexicon found: the value and where the words end. */
export interface LexiconMatch<Value> {
	readonly value: Value;
	readonly end: number;
}

/** Finds the longest of many words or phrases at one place of a folded line. */
export interface Lexicon<Value> {
	readonly matchAt: (text: string, index: number) => LexiconMatch<Value> | undefined;
	/** The same, where the next word may be fused to the phrase (“PublishedMay 31”). */
	readonly matchFused: (text: string, index: number) => LexiconMatch<Value> | undefined;
}

/**
 * Makes a lexicon of words or phrases; where two entries fold to the same, the first stays.
 *
 * A phrase must end where a word ends (“mar” is not found in “market”), except in scripts that print no spaces (Thai, Chinese,
 * Japanese) and before digits; one that ends in a digit must not go on with one. It must also begin where a word begins; that is the caller's business.
 */
export function createLexicon<Value>(entries: readonly (readonly [phrase: string, value: Value])[]): Lexicon<Value> {
	// By the first two characters, which leaves one or two phrases to compare at most places.
	const byStart = new Map<number, { phrase: string; value: Value }[]>();
	let hasSingles = false;
	const known = new Set<string>();
	for (const [printed, value] of entries) {
		const phrase = foldWord(printed);
		if (phrase === "" || known.has(phrase)) continue;
		known.add(phrase);
		hasSingles ||= phrase.length === 1;
		const start = startOf(phrase, 0);
		const bucket = byStart.get(start);
		if (bucket) bucket.push({ phrase, value });
		else byStart.set(start, [{ phrase, value }]);
	}
	for (const bucket of byStart.values()) bucket.sort((one, other) => other.phrase.length - one.phrase.length);

	return {
		matchAt(text, index) {
			const found = find(byStart.get(startOf(text, index)), text, index);
			return found === undefined && hasSingles ? find(byStart.get(text.charCodeAt(index)), text, index) : found;
		},
		matchFused(text, index) {
			const bucket = byStart.get(startOf(text, index));
			const found = bucket?.find(({ phrase }) => text.startsWith(phrase, index));
			return found ? { value: found.value, end: index + found.phrase.length } : undefined;
		},
	};
}

/** The first two characters as one number of 32 bits, which the runtime keeps without an object: a phrase of one character has its code alone. */
function startOf(text: string, index: number): number {
	const second = index + 1 < text.length ? text.charCodeAt(index + 1) : 0;
	return (second << 16) | text.charCodeAt(index);
}

function find<Value>(
	bucket: readonly { readonly phrase: string; readonly value: Value }[] | undefined,
	text: string,
	index: number,
): LexiconMatch<Value> | undefined {
	if (!bucket) return undefined;
	for (const { phrase, value } of bucket) {
		if (text.startsWith(phrase, index) && endsWord(text, index + phrase.length)) return { value, end: index + phrase.length };
	}
	return undefined;
}

/** True where no word and no number runs across `end`. */
function endsWord(text: string, end: number): boolean {
	const [last, next] = [text.charCodeAt(end - 1), text.charCodeAt(end)];
	return !(isSpacedLetter(next) && isSpacedLetter(last)) && !(isAsciiDigit(next) && isAsciiDigit(last));
}

/** A letter or vowel sign of a script that prints spaces between words. */
export function isSpacedLetter(code: number): boolean {
	if (code < 0x80) return isAsciiSmall(code);
	if (code < 0xc0) return code === 0xaa || code === 0xba;
	if (code === 0xd7 || code === 0xf7) return false;
	// Thai, Lao, CJK and kana print no spaces; Hangul does.
	return code < 0xe00 ? !arabicMarks.has(code) : (code >= 0x10a0 && code < 0x2000) || (code >= 0xac00 && code < 0xd7a4);
}

/** Arabic comma, semicolon and question mark; Devanagari danda: no letters. */
const arabicMarks: ReadonlySet<number> = new Set([0x60c, 0x61b, 0x61f, 0x6d4, 0x964, 0x965, 0x970]);
