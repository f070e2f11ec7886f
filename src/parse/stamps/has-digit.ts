/**
 * Whether a text has a decimal digit of any script: what every stamp has, and most lines have not.
 *
 *     “04:06”     “٠٤:٠٦”     “０４：０６”
 */
export function hasDigit(text: string): boolean {
	// The digits of all scripts are sixty ranges, which cost many times as much for each character.
	return mayBeDigit.test(text) && (asciiDigit.test(text) || anyDigit.test(text));
}

/** A digit, or a character of the scripts that have others: none of Latin, Greek, Cyrillic, Han, kana and Hangul, nor a dash.      “٣”     “م” */
const mayBeDigit = /[\d\u0660-\u1fff\ua620-\uabff\ud800-\udbff\uff10-\uff19]/;
const asciiDigit = /\d/;
/** A digit of any script.      “5”     “٥” */
const anyDigit = /\p{Nd}/u;
