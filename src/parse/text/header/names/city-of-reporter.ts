import { lookUpCity } from "../../../../formats/gazetteer/look-up-place.ts";
import type { HeaderLine } from "../../line-kinds/header-line.ts";

/**
 * Whether a line is the city of the reporter named above it, and below stand the letters or the name of who he works for and the stamp, in one
 * block.
 *
 *     Ann Lee
 *     Belgrade
 *     RIVN
 *     May 12, 2024 15:20
 */
export function isCityOfReporter(head: readonly HeaderLine[], index: number): boolean {
	const [city, letters, stamp] = head.slice(index, index + 3);
	if (city?.kind !== "title" || city.blankBefore || letters?.blankBefore !== false || stamp?.kind !== "stamp" || stamp.blankBefore)
		return false;
	return outletLetters.test(letters.text) && lookUpCity(city.text) !== undefined;
}

/** Up to six capitals, or a name that opens with the article. “BIRN” · “The River and Mail” */
const outletLetters = /^(?:\p{Lu}{2,6}|The \p{Lu}[\p{L}]{1,16}(?: (?:and|of|\p{Lu}[\p{L}]{1,16})){0,4})$/u;
