import { lookUpCity } from "../../../formats/gazetteer/look-up-place.ts";

/**
 * Whether a line opens as datelines do, by its form alone: a place in capitals, maybe its state or country, and a dash or a bracket. A quick
 * look where no table is asked. “OSLO —” · “MANILA, Philippines (”
 */
export function opensWithPlace(text: string): boolean {
	return placeAndDash.test(text.slice(0, maxPlace));
}

const placeAndDash = /^\p{Lu}{3}[\p{Lu} .'’-]{0,24}(?:, \p{Lu}[\p{L}. ]{1,24})? (?:[—–(]|--)/u;
/** A place and its country. */
const maxPlace = 64;

/** Whether a paragraph opens with a city of the tables and a colon, as papers of India print it. “New Delhi: The rallies ended on Thursday …” */
export function opensWithCity(text: string): boolean {
	const colon = text.length < minParagraph ? -1 : text.indexOf(": ");
	return colon > 0 && colon <= maxCity && lookUpCity(text.slice(0, colon)) !== undefined;
}

/** A headline is shorter. */
const minParagraph = 110;
const maxCity = 24;
