import type { Gazetteer } from "./gazetteer.ts";

/**
 * Tells whether a printed name is a town's, so that a dateline may begin with it.
 *
 * In mixed case, towns of the countries whose papers print the place in capitals do not count (stylebooks of AP, the Canadian Press, PA,
 * AAP): many of them are called like people; the table of small towns leaves theirs out. In letters that have a case only the first name of
 * a place counts, and any in English where papers print it as they please; in others, any.
 */
export function isTown(printed: string, gazetteer: Gazetteer): boolean {
	const { byName, byAlias, isSmallTown } = gazetteer(printed);
	if (isSmallTown) return true;
	if (byName.length === 0 && byAlias.length === 0) return false;
	const hasCase = printed.toLowerCase() !== printed.toUpperCase();
	if (!hasCase) return byName.length > 0 || byAlias.length > 0;
	if (byAlias.some(({ country }) => romanized.has(country))) return true;
	return printed === printed.toUpperCase() ? byName.length > 0 : byName.some(({ country }) => !printCapitals.has(country));
}

/** Their papers in English spell a town as they please: `Kendrapara`, in the table `Kendraparha`. */
const romanized: ReadonlySet<string> = new Set(["IN", "PK", "BD", "NP", "LK"]);
/** Countries whose papers print the place of a dateline in capitals. */
export const printCapitals: ReadonlySet<string> = new Set(["US", "GB", "CA", "AU", "NZ", "IE", "ZA"]);
