/**
 * How many columns of a terminal a text takes: two for each wide sign, none for marks that stand on another and for signs that are not
 * seen.
 *
 * Rule: Unicode Standard Annex 11, East Asian Width (W and F), by script and block. Limit: what a terminal does with emoji sequences and
 * with Indic clusters differs between terminals.
 */
export function displayWidth(text: string): number {
	if (plain.test(text)) return text.length;
	let width = 0;
	for (const sign of text) width += unseen.test(sign) ? 0 : wide.test(sign) && !halfWidth.test(sign) ? 2 : 1;
	return width;
}

/** A part of a text: from one character (UTF-16) to the one before another. */
export interface TextRow {
	readonly from: number;
	readonly to: number;
}

/**
 * Divides a text into rows of at most so many columns, at blanks where there are any in the second half of a row.
 *
 * A blank at the end of a row belongs to it. Never between a letter and its marks, and never inside a surrogate pair.
 */
export function wrapText(text: string, columns: number): readonly TextRow[] {
	const rows: TextRow[] = [];
	let from = 0;
	let width = 0;
	let blank = 0;
	let at = 0;
	for (const sign of text) {
		const own = displayWidth(sign);
		if (width + own > columns && own > 0 && at > from && sign !== " ") {
			const to = blank > from && at - blank < columns / 2 ? blank : at;
			rows.push({ from, to });
			from = to;
			width = displayWidth(text.slice(from, at));
		}
		width += own;
		at += sign.length;
		if (sign === " ") blank = at;
	}
	if (at > from || rows.length === 0) rows.push({ from, to: at });
	return rows;
}

/** plain = signs of one column each: printable ASCII. Examples: `a`, `~`. */
const plain = /^[\u0020-\u007e]*$/;
/** unseen = marks that stand on a letter, format signs. Examples: U+0301, U+200E. */
const unseen = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
/** wide = Han, kana, Hangul, their punctuation, full-width forms, emoji. Examples: `港`, `、`, `Ａ`. */
const wide =
	/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\u3000-\u303e\u30fb\u30fc\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]$/u;
/** halfWidth = the half-width forms of kana and Hangul. Examples: `ｶ`, `ﾡ`. */
const halfWidth = /^[\uff61-\uffdc]$/;
