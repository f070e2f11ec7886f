import { lookUpCity } from "../../../../formats/gazetteer/look-up-place.ts";
import type { Byline } from "./byline.ts";

/**
 * Reads who wrote in the form of one house.
 *
 *     sery_gus (sery_gus) wrote,        LiveJournal: a person, by the name there
 *     River News reporter, Oldport      UCA News: nobody
 *
 * Returns `undefined` for other lines.
 */
export function readHouseByline(text: string): Byline | undefined {
	const journal = text.endsWith(" wrote,") ? journalName.exec(text)?.[1] : undefined;
	if (journal !== undefined) return { text, people: [journal] };
	const at = text.indexOf(reporterIn);
	if (at <= 0 || lookUpCity(text.slice(at + reporterIn.length)) === undefined || !outlet.test(text.slice(0, at))) return undefined;
	return { text, people: [] };
}

/** The same name twice. */
const journalName = /^([\w-]{2,24}) \(\1\) wrote,$/;
const reporterIn = " reporter, ";
/** “River News” */
const outlet = /^(?:\p{Lu}[\p{L}-]{1,16} ){1,3}(?:News|Times|Post|Herald|Press|Agency|Network|Media)$/u;
