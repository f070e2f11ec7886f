import { foldWord } from "../text/fold-word.ts";
import { isWord, listRuns } from "../text/read-tokens.ts";

/** What a UTF-16 unit is to the words of a text. */
export const letterKinds = {
	/** No part of a word. */
	outside: 0,
	/** A letter or digit that becomes one other when its word is folded, whatever stands beside it. */
	plain: 1,
	/** A letter of a script without spaces that stays as it is, whatever stands beside it. */
	whole: 2,
	/** Anything else: whoever meets it asks `readRun`. */
	other: 3,
} as const;

/** Looks UTF-16 units up, by the rules of `text/`. */
export interface Letters {
	/** One of `letterKinds`. */
	readonly kindOf: (unit: number) => number;
	/** What a plain letter is folded to. */
	readonly fold: (unit: number) => number;
}

/** steady = Han, kana and Hangul syllables as most texts hold them: NFKC leaves them alone. Examples: `港`, `ミ`, `항`. */
const steady = /^[\u3005\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]$/;
/** lone = letters and digits of scripts in which no rule of `foldWord` looks at the letter beside. Examples: `H`, `é`, `П`, `٢`. */
const lone = /^[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{Nd}]$/u;

/** Opens tables of all units that fill as they are asked: to look a unit up costs a tenth of what a pattern does. */
export function openLetters(): Letters {
	const kinds = new Uint8Array(0x10000).fill(unknown);
	const folded = new Uint16Array(0x10000);
	return {
		kindOf: (unit) => {
			const known = kinds[unit] ?? letterKinds.outside;
			if (known !== unknown) return known;
			const letter = String.fromCharCode(unit);
			const kind = kindOf(letter);
			kinds[unit] = kind;
			if (kind === letterKinds.plain) folded[unit] = foldWord(letter).charCodeAt(0);
			return kind;
		},
		fold: (unit) => folded[unit] ?? unit,
	};
}

const unknown = 255;

function kindOf(letter: string): number {
	if (steady.test(letter)) return letterKinds.whole;
	if (!letter.isWellFormed()) return letterKinds.other;
	if (listRuns(letter).length === 0) return letterKinds.outside;
	const isPlain = isWord(letter) && lone.test(letter) && foldWord(letter).length === 1;
	return isPlain ? letterKinds.plain : letterKinds.other;
}
