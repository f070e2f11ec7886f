/**
 * Whether a text has a decimal digit of any script: what every stamp has, and most lines have not.
 *
 *     “04:06”     “٠٤:٠٦”     “０４：０６”
 */
export function hasDigit(text: string): boolean {
	// The digits of all scripts are sixty ranges, which cost many times as much for each character.
	return asciiDigit.test(text) || (mayHaveOther.test(text) && anyDigit.test(text));
}

const asciiDigit = /\d/;
/** Where the other scripts that have digits lie: none in Latin, Greek, Cyrillic, Han, kana and Hangul, nor among dashes.      “٣”     “م” */
const mayHaveOther = /[\u0660-\u1fff\ua620-\uabff\ud800-\udbff\uff10-\uff19]/;
/** A digit of any script.      “5”     “٥” */
const anyDigit = /\p{Nd}/u;
