import { givenNames } from "../../../../formats/given-names.ts";
import { cutCityInCapitals } from "./is-agency-with-city.ts";
import { readNameLine } from "./read-name-line.ts";
import { readNameWithOffice } from "./read-office.ts";

/** Whether a line is a name with an office or a paper behind it, or alone where the table has its first word. “Ann Lee | Lake News” · “Ann Lee” */
export function isAuthor(text: string): boolean {
	if (readNameWithOffice(text) !== undefined) return true;
	const isKnown = givenNames.has(text.slice(0, Math.max(0, text.indexOf(" "))).toLowerCase()) || initialInFront.test(text);
	return isKnown && readNameLine(text) !== undefined;
}

/** “M Hafiz Sidek”, and no article or preposition: “A Hard Day” · “В Москве Снег” */
const initialInFront = /^[BCDFHJKLMNPRSTVWZ] [A-Z][a-z]{2,} [A-Z]/;

/** The same with the city behind it, as papers of India print it. “Ann Lee NEW DELHI” */
export function isAuthorInCity(text: string): boolean {
	const name = cutCityInCapitals(text);
	return name !== undefined && isAuthor(name);
}
