import { lookUpCity } from "../../../formats/gazetteer/look-up-place.ts";
import { bylineAgencies } from "../words/byline-words.ts";
import { indexOpenings } from "./index-openings.ts";

/**
 * Whether a line is the long name of an agency and its city, and nothing between: who wrote, and where.
 *
 *     Press Trust of India New Delhi
 *
 * A name of fewer than three words is left to the datelines, which know such a line as the agency and the place. `fold` is the text in the
 * form of `foldLine`.
 */
export function isAgencyWithCity(text: string, fold: string): boolean {
	if (text.length < minCharacters || fold.length !== text.length) return false;
	const name = longNamesAt(fold).find((each) => fold.startsWith(each) && fold.charAt(each.length) === " ");
	return name !== undefined && lookUpCity(text.slice(name.length + 1)) !== undefined;
}

const longNames: readonly string[] = [...bylineAgencies].filter((name) => name.split(" ").length >= 3);
const longNamesAt = indexOpenings(longNames);
/** The shortest such name, a blank and a city. */
const minCharacters = Math.min(...longNames.map((name) => name.length)) + 4;
