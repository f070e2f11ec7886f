// What a character is, by its code: most texts have few letters but ASCII's, and an expression takes ten times as long to say so.

/** A letter of ASCII, small or capital. */
export function isAsciiLetter(code: number): boolean {
	return isAsciiSmall(code) || (code >= 0x41 && code <= 0x5a);
}

/** A small letter of ASCII. */
export function isAsciiSmall(code: number): boolean {
	return code >= 0x61 && code <= 0x7a;
}

/** A digit of ASCII. */
export function isAsciiDigit(code: number): boolean {
	return code >= 0x30 && code <= 0x39;
}
