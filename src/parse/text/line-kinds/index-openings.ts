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

const none: readonly string[] = [];
