/**
 * Puts the openings of a table by their first two letters. What comes back names those that may open a text in small letters: few or,
 * for most texts, none.
 *
 *     indexOpenings(["by", "by:", "words by"])("by ann lee")     by · by:
 */
export function indexOpenings(openings: readonly string[]): (start: string) => readonly string[] {
	const byLetters = Map.groupBy(openings, (opening) => opening.slice(0, 2));
	for (const [letters, found] of byLetters) if (letters.length === 2) found.push(...(byLetters.get(letters.charAt(0)) ?? []));
	const hasSingles = openings.some(({ length }) => length === 1);
	return (start) => byLetters.get(start.slice(0, 2)) ?? (hasSingles ? byLetters.get(start.charAt(0)) : undefined) ?? none;
}

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
		const alike = openingsAt(text.slice(0, 2).toLowerCase());
		if (alike.length === 0) return false;
		const start = text.slice(0, longest + 1).toLowerCase();
		return alike.some((opening) => start.startsWith(opening) && (partsNoWords.test(opening) || !letter.test(start.charAt(opening.length))));
	};
}

const letter = /^\p{L}/u;
const none: readonly string[] = [];
