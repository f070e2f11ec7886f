import { lookUpCity } from "../../../../formats/gazetteer/look-up-place.ts";
import { bylineAgencies } from "../../words/byline-words.ts";
import { indexOpenings } from "../index-openings.ts";

/**
 * Whether a line is the long name of an agency and its city, and nothing between, or any and “in”: who wrote, and where.
 *
 *     Press Trust of India New Delhi      Reuters in Rome      Press Trust of India  |  Mumbai
 *
 * A name of fewer than three words is left to the datelines, which know such a line as the agency and the place. `fold` is the text in the
 * form of `foldLine`.
 */
export function isAgencyWithCity(text: string, fold: string): boolean {
	const joint = text.length > maxAgencyAndCity ? -1 : text.indexOf(" in ");
	if (joint > 0 && bylineAgencies.has(fold.slice(0, joint)) && isAgencyInCase(text)) return lookUpCity(text.slice(joint + 4)) !== undefined;
	const [, agency, city] = text.includes("|") && text.length <= maxBarred ? (agencyBarCity.exec(text) ?? []) : [];
	if (agency !== undefined && city !== undefined) return bylineAgencies.has(agency.toLowerCase()) && lookUpCity(city) !== undefined;
	if (text.length < minCharacters || fold.length !== text.length) return false;
	const name = longNamesAt(fold).find((each) => fold.startsWith(each) && fold.charAt(each.length) === " ");
	return name !== undefined && lookUpCity(text.slice(name.length + 1)) !== undefined;
}

/**
 * Cuts the well-known city in capitals off the end of a line, which papers of India print behind who wrote: `undefined` where none stands
 * there.
 *
 *     The River Bureau NEW DELHI      The River Bureau
 */
export function cutCityInCapitals(text: string): string | undefined {
	const last = text.charCodeAt(text.length - 1);
	if (last < 0x41 || last > 0x5a || text.length > maxSigned) return undefined;
	const [, front, city = ""] = nameAndCity.exec(text) ?? [];
	return lookUpCity(city) === undefined ? undefined : front?.trimEnd();
}

/** Three names and a city. */
const maxSigned = 64;
/** Words in small letters with their capitals, and one to three in capitals. “Ann Lee NEW DELHI” */
const nameAndCity = /^((?:\p{Lu}\p{Ll}[\p{L}.'’-]{0,20} ){2,4}?)(\p{Lu}{4,16}|\p{Lu}{2,12}(?: \p{Lu}{2,12}){1,2})$/u;

/** The name, an upright stroke, the city. */
const agencyBarCity = /^(\p{Lu}[\p{L} ]{1,28}?) {1,3}\| {1,3}(\p{Lu}[\p{L} ]{2,24})$/u;
const maxBarred = 60;
/** “Agence France-Presse in Buenos Aires” */
const maxAgencyAndCity = 40;
const longNames: readonly string[] = [...bylineAgencies].filter((name) => name.split(" ").length >= 3);
const longNamesAt = indexOpenings(longNames);
/** The shortest such name, a blank and a city. */
const minCharacters = Math.min(...longNames.map((name) => name.length)) + 4;

/** “AP” signs a page, “ap” is a tag; “dpa” is always written so. */
export function isAgencyInCase(text: string): boolean {
	return text !== text.toLowerCase() || /^[\p{Lo}\p{M}\d]+$|^a cura |^(?:dpa|sda|epd)$/u.test(text);
}
