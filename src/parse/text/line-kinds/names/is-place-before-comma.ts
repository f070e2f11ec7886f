import { lookUpName } from "../../../../formats/gazetteer/look-up-place.ts";
import { givenNames } from "../../../../formats/given-names.ts";

/**
 * Whether the words before a comma and behind it are a place, and no name: a city and its country; one word that is a city, or stands
 * before a country; anything that opens with no given name before a state in full.
 *
 *     Pune, India      OLDPORT, JAPAN      Москва, Кремль      St. Oswin, Utah
 */
export function isPlaceBeforeComma(front: string, behind: string): boolean {
	const isCity = lookUpName(front).city !== undefined;
	const { country, region } = lookUpName(behind);
	if (region !== undefined && behind.length > maxLetters && !givenNames.has(front.split(" ", 1)[0]?.toLowerCase() ?? "")) return true;
	const isInCountry = country !== undefined;
	return front.includes(" ") ? isCity && isInCountry : isCity || isInCountry;
}

/** A title behind a name has as few. “Ann Lee, MD” */
const maxLetters = 3;
