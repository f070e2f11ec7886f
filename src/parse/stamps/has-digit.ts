/**
 * Whether a text has a decimal digit of any script: what every stamp has, and most lines have not.
 *
 *     “04:06”     “٠٤:٠٦”     “０４：０６”
 */
export function hasDigit(text: string): boolean {
	// The digits of all scripts are sixty ranges, which cost four times as much for each character.
	return asciiDigit.test(text) || (beyondLatin.test(text) && anyDigit.test(text));
}

const asciiDigit = /\d/;
/** The first digits beyond ASCII are the Arabic ones, U+0660.      “٣”     “–” */
const beyondLatin = /[\u0660-\uffff]/;
/** A digit of any script.      “5”     “٥” */
const anyDigit = /\p{Nd}/u;
