// What a character is, by its code: most texts have few letters but ASCII's, and an expression takes ten times as long to say so.

/** A letter of ASCII, small or capital. */
export function isAsciiLetter(code: number): boolean {
	return isAsciiSmall(code) || (code >= 0x41 && code <= 0x5a);
}

/** A small letter of ASCII. */
export function isAsciiSmall(code: number): boolean {
	return code >= 0x61 && code <= 0x7a;
}

/** A capital of any script, by its code point: an expression is asked beyond ASCII alone. `NaN`, behind the end of a text, is none. */
export function isCapital(code: number): boolean {
	return code < 0x80 ? code >= 0x41 && code <= 0x5a : code > 0x7f && capital.test(String.fromCodePoint(code));
}

/** A small letter of any script, by its code point. */
export function isSmall(code: number): boolean {
	return code < 0x80 ? isAsciiSmall(code) : code > 0x7f && small.test(String.fromCodePoint(code));
}

const capital = /\p{Lu}/u;
const small = /\p{Ll}/u;

/** A digit of ASCII. */
export function isAsciiDigit(code: number): boolean {
	return code >= 0x30 && code <= 0x39;
}
