import { isWord, listRuns } from "../text/read-tokens.ts";

/** What a UTF-16 unit is to the words of a text. */
export const letterKinds = {
	/** No part of a word. */
	outside: 0,
	/** A letter, digit or mark of a script with spaces. */
	spaced: 1,
	/** A letter of a script without spaces that stays as it is, whatever stands beside it. */
	whole: 2,
	/** Anything else: whoever meets it asks `readRun`. */
	other: 3,
} as const;

/** steady = Han, kana and Hangul syllables as most texts hold them: NFKC leaves them alone. Examples: `港`, `ミ`, `항`. */
const steady = /^[\u3005\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]$/;

/** Opens a table of UTF-16 units, by the rules of `text/read-tokens.ts`, that fills as it is asked: to look a unit up costs a tenth of what a pattern does. */
export function openLetterKinds(): (unit: number) => number {
	const known = new Uint8Array(0x10000).fill(unknown);
	return (unit) => {
		const kind = known[unit] ?? letterKinds.outside;
		if (kind !== unknown) return kind;
		const made = kindOf(String.fromCharCode(unit));
		known[unit] = made;
		return made;
	};
}

const unknown = 255;

function kindOf(letter: string): number {
	if (steady.test(letter)) return letterKinds.whole;
	if (!letter.isWellFormed()) return letterKinds.other;
	if (listRuns(letter).length === 0) return letterKinds.outside;
	return isWord(letter) ? letterKinds.spaced : letterKinds.other;
}
