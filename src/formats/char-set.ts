/**
 * Makes of some characters the question whether a UTF-16 code unit is one of them. It costs a third of `includes` on a text, and far less
 * than an expression.
 *
 *     const isBullet = toCharSet("•-");      isBullet("• One".charCodeAt(0))     true
 */
export function toCharSet(characters: string): (code: number) => boolean {
	const words = new Uint32Array(0x800);
	for (let at = 0; at < characters.length; at++) {
		const code = characters.charCodeAt(at);
		words[code >> 5] = (words[code >> 5] ?? 0) | (1 << (code & 31));
	}
	return (code) => (((words[code >> 5] ?? 0) >>> (code & 31)) & 1) === 1;
}

/** The space first, then every other blank that `\s` of an expression matches. */
export const blanks =
	" \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

/** Whether one of a set of characters stands in a text before a place. */
export function holdsSign(text: string, isSign: (code: number) => boolean, end: number = text.length): boolean {
	for (let at = 0; at < end && at < text.length; at++) if (isSign(text.charCodeAt(at))) return true;
	return false;
}
