import { isAsciiLetter } from "../../../formats/ascii.ts";

/**
 * Puts the openings of a table by their first two letters, whatever their case. What comes back names those that may open a text: few or,
 * for most texts, none.
 *
 *     indexOpenings(["by", "by:", "words by"])("By Ann Lee")     by · by:
 */
export function indexOpenings(openings: readonly string[]): (text: string) => readonly string[] {
	const byStart = Map.groupBy(openings, (opening) => startOf(opening));
	const singles = openings.filter(({ length }) => length === 1);
	for (const [start, found] of byStart)
		if (start > lastCode) found.push(...singles.filter((single) => startOf(single) === (start & lastCode)));
	return (text) => byStart.get(startOf(text)) ?? (singles.length > 0 ? byStart.get(startOf(text.charAt(0))) : undefined) ?? none;
}

/**
 * Makes of the first two letters of words the question whether a text opens with such, whatever its case.
 *
 *     startsLike(["ph", "im"])("Photo: Ann Lee")     true
 */
export function startsLike(starts: Iterable<string>): (text: string) => boolean {
	const known = new Set(Array.from(starts, startOf));
	return (text) => known.has(startOf(text));
}

/** The first two characters in small letters as one number: no text is cut for it. That of a single character is its code. */
function startOf(text: string): number {
	const first = text.charCodeAt(0);
	const second = text.length > 1 ? text.charCodeAt(1) : 0;
	if (hasPlainCase(first) && hasPlainCase(second)) return (toSmall(second) << 16) | toSmall(first);
	const small = text.slice(0, 2).toLowerCase();
	return ((small.length > 1 ? small.charCodeAt(1) : 0) << 16) | small.charCodeAt(0);
}

/** ASCII, the basic letters of Cyrillic, and scripts without a case: Hebrew to Myanmar, kana and Han, Hangul. */
function hasPlainCase(code: number): boolean {
	return (
		code < 0x80 ||
		(code >= 0x410 && code < 0x450) ||
		(code >= 0x5d0 && code < 0x10a0) ||
		(code >= 0x2e80 && code < 0xa000) ||
		(code >= 0xac00 && code < 0xd7a4)
	);
}

function toSmall(code: number): number {
	return isAsciiLetter(code) ? code | 0x20 : code >= 0x410 && code < 0x430 ? code + 0x20 : code;
}

const lastCode = 0xffff;

/**
 * Makes of a table the question whether a text opens with one of its openings and a word ends there. `partsNoWords` tells openings behind
 * which a letter may follow.
 *
 *     indexWholeOpenings(["read more"], /:$/)("Read more below")     true, and false for “Read moreover”
 */
export function indexWholeOpenings(openings: readonly string[], partsNoWords: RegExp): (text: string) => boolean {
	const openingsAt = indexOpenings(openings);
	const longest = Math.max(...openings.map(({ length }) => length));
	return (text) => {
		const alike = openingsAt(text);
		if (alike.length === 0) return false;
		const start = text.slice(0, longest + 1).toLowerCase();
		return alike.some((opening) => start.startsWith(opening) && (partsNoWords.test(opening) || !letter.test(start.charAt(opening.length))));
	};
}

const letter = /^\p{L}/u;
const none: readonly string[] = [];
