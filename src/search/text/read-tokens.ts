import { foldWord } from "./fold-word.ts";

/** A word, or a pair of letters of a script without spaces, and where it stands in the text (UTF-16, `end` excluded). */
export interface Token {
	readonly term: string;
	readonly start: number;
	readonly end: number;
	/** A letter of a script without spaces, with the one that follows it; the last letter of a run has none. */
	readonly isPair: boolean;
	/** How many places it takes: 2 at the end of a run, so that no letters are side by side that something divides. */
	readonly places: 1 | 2;
}

/** run = letters, digits, marks, and what is invisible inside words. Examples: `Harbour`, `東京港で2024年`. */
const run = /[\p{L}\p{N}\p{M}\p{Join_Control}\u00ad\u2060]+/gu;
/** unspaced = letters of the scripts whose words no space divides, and Hangul, whose particles stick to words. Examples: `東京港`, `항구의`. */
const unspaced = /[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]+/gu;
/** spaced = letters before Thai in Unicode, all of which are written with spaces: most texts are spared the search for others. */
const spaced = /^[\u0000-\u0dff]*$/;
/** Begins with one. */
const startsUnspaced = new RegExp(`^${unspaced.source}`, "u");

/**
 * Reads the words of a text, in order. Each word has one token; of a script without spaces each letter has one, with the letter that follows:
 *
 *     Port of 東京港  →  port · of · 東京 · 京港 · 港
 *
 * So any part of an unspaced text is found, whatever a dictionary takes for a word. Sources: Lucene, `CJKBigramFilter` (with `outputUnigrams` the
 * same letters twice; here the last letter closes the run, and a letter alone is found as the beginning of a pair).
 */
export function* readTokens(text: string): Generator<Token> {
	for (const { 0: letters, index } of text.matchAll(run)) yield* readRun(letters, index);
}

/** Lists the runs of letters of a text: what stands between spaces and punctuation. */
export function listRuns(text: string): readonly string[] {
	return text.match(run) ?? [];
}

/** Tells whether a run is one word, because its script has spaces. */
export function isWord(letters: string): boolean {
	return spaced.test(letters);
}

/** Reads the words and pairs of one run; `start` is its place in the text. */
export function* readRun(letters: string, start: number): Generator<Token> {
	if (isWord(letters)) return yield* toWord(letters, start);
	let at = 0;
	for (const { 0: piece, index } of letters.matchAll(unspaced)) {
		yield* toWord(letters.slice(at, index), start + at);
		yield* toPairs(piece, start + index);
		at = index + piece.length;
	}
	yield* toWord(letters.slice(at), start + at);
}

/** Tells whether a term begins with a letter of a script without spaces. */
export function isUnspaced(term: string): boolean {
	return !spaced.test(term.charAt(0)) && startsUnspaced.test(term);
}

function* toWord(word: string, start: number): Generator<Token> {
	const term = word === "" ? "" : foldWord(word);
	if (term !== "") yield { term, start, end: start + word.length, isPair: false, places: 1 };
}

/** Half-width letters and loose voice marks become whole ones first; then a letter's place is that of the whole run. */
function* toPairs(piece: string, start: number): Generator<Token> {
	const whole = piece.normalize("NFKC");
	const isSame = whole.length === piece.length;
	for (let at = 0; at < whole.length; ) {
		const next = at + lengthAt(whole, at);
		const end = next < whole.length ? next + lengthAt(whole, next) : next;
		const [from, to] = isSame ? [start + at, start + end] : [start, start + piece.length];
		yield { term: whole.slice(at, end), start: from, end: to, isPair: true, places: end === next ? 2 : 1 };
		at = next;
	}
}

/** A letter beyond the first 65,536 of Unicode takes two units. */
function lengthAt(text: string, at: number): number {
	return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
