/**
 * Writes an address for people: escaped letters of every script as letters, everything else as it stands.
 *
 *     https://news.example/%D8%AF%D8%B1%D8%B3%20a  →  https://news.example/درس%20a
 *
 * Rule: RFC 3987 §3.2. Blanks, controls, signs and broken escapes stay escaped, so the text is still an address.
 */
export function toReadableAddress(address: string): string {
	return address.replace(escapes, (run) => {
		try {
			const text = decodeURIComponent(run);
			return letters.test(text) ? text : run;
		} catch {
			return run;
		}
	});
}

/** escapes = up to 300 "%" hex hex that begin beyond ASCII. Examples: `%C3%BC`, `%E6%97%A5%E6%9C%AC`. */
const escapes = /(?:%[89A-F][0-9A-F]){1,300}/gi;

/** letters = letters, marks and digits alone. Examples: `ü`, `日本`. */
const letters = /^[\p{L}\p{M}\p{N}]+$/u;
