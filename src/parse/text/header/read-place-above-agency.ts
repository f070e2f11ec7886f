import { lookUpCity, lookUpCountry, lookUpRegion } from "../../../formats/gazetteer/look-up-place.ts";
import type { NamePlace } from "./read-name-below.ts";

/**
 * A place, the agency below it, and the text: a dateline on two lines.
 * Returns the number of lines read.
 *
 *     OLDPORT, Texas
 *     Associated Press
 *
 *     The town opened a bridge …
 */
export function readPlaceAboveAgency({ head, index, line, next, draft }: NamePlace): number | undefined {
	if (line.kind !== "title" || line.words > maxPlaceWords || next?.kind !== "byline" || next.blankBefore) return undefined;
	if (next.byline.people.length > 0 || head[index + 2]?.kind !== "prose") return undefined;
	if (!isPlace(line.text)) return undefined;
	draft.place = line;
	return 1;
}

/** A well-known city, or any name with its state or country. */
function isPlace(text: string): boolean {
	const comma = text.lastIndexOf(", ");
	const region = text.slice(comma + 2);
	return lookUpCity(text) !== undefined || (comma > 0 && (lookUpRegion(region) ?? lookUpCountry(region)) !== undefined);
}

/** “NEW YORK CITY, New York” */
const maxPlaceWords = 5;
