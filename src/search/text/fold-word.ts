import { sameLetters } from "./same-letters.ts";

/** A word longer than this is found by its first letters. */
export const maxWordLength = 64;

/** plain = nothing to fold but case. Examples: `Harbour`, `2024`. */
const plain = /^[\x20-\x7e]*$/;
/** invisible = what stands inside words without being a letter: soft hyphen, joiners, marks of direction. Examples: `co\u00adoperate`, `می\u200cخواهد`. */
const invisible = /[\u00ad\u061c\u200c-\u200f\u2060\ufeff]/g;
/** accented = a letter whose accents and vowel signs readers leave out, with them. Examples: `e\u0301` in *café*, `\u0643\u0650` in *كِتاب*. */
const accented = /([\p{sc=Latn}\p{sc=Grek}\p{sc=Arab}\p{sc=Hebr}])\p{Mn}+/gu;
/** yo = the letter that Russian prints with or without its dots. Examples: `её` → `ее`, `Пётр` → `петр`. */
const yo = /е\u0308/g;
/** article = the Arabic article, with what is written onto it, before three letters or more. Examples: `الميناء`, `وبالميناء` is none. */
const article = /^(?:[وبكف]?ال|و?لل)(?=...)/;

/**
 * Folds a word so that it meets the other ways to write it: case, width, accents, vowel signs, ё, the Arabic article. Indexing and queries
 * both pass here.
 *
 *     Café → cafe · ПЁТР → петр · ＡＢＣ → abc · الكِتاب → كتاب
 *
 * Rule: NFKC and lower case; marks go from Latin, Greek, Arabic and Hebrew letters alone (in other scripts they are vowels, and й is no и);
 * `same-letters.ts`; the article by Lucene's `ArabicStemmer`, but for three letters instead of two (`الله` is a word of its own). Limit: nothing
 * else is stemmed, so a word is found in the form that is typed.
 */
export function foldWord(word: string): string {
	if (plain.test(word)) return word.toLowerCase().slice(0, maxWordLength);
	const known = folded.get(word);
	if (known !== undefined) return known;
	const made = fold(word);
	if (folded.size >= maxFolded) folded.clear();
	folded.set(word, made);
	return made;
}

/** Words come again and again: this makes folding cheap (a cache, whose size is bounded; it changes no answer). */
const folded = new Map<string, string>();
const maxFolded = 100_000;

function fold(word: string): string {
	const bare = word
		.replace(invisible, "")
		.normalize("NFKC")
		.toLowerCase()
		.normalize("NFD")
		.replace(accented, "$1")
		.replace(yo, "е")
		.normalize("NFC")
		.replace(sameLetters.pattern, (letter) => sameLetters.table[letter] ?? letter)
		.replace(article, "");
	return bare.slice(0, maxWordLength).toWellFormed();
}
