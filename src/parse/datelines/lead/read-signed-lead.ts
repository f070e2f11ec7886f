import { lookUpCity } from "../../../formats/gazetteer/look-up-place.ts";
import { isAgency } from "../know-agency.ts";
import type { KnownNames } from "../known-names.ts";
import { maxFrontCharacters } from "./find-place.ts";
import { type ReadLead, readLead } from "./read-lead.ts";

// Datelines behind the word of a byline and who wrote, which run into each other.

/** A dateline with something in front of it. */
export interface FusedLead extends ReadLead {
	readonly byline?: string;
	/** An agency in the place of who wrote. */
	readonly agency?: string;
}

/**
 * A name, then an agency that stands before its place or without one: `di Anna Rossi (ANSA) - PALERMO, 2 SET - La procura`, `By Ann Lee
 * (Reuters) - The mill`. A city of the tables as the last word is the place.
 */
export function readSignedAgency(text: string, from: number, known: KnownNames): FusedLead | undefined {
	const [, name, blank = ""] = nameAndBracket.exec(text.slice(from, from + maxBylineCharacters)) ?? [];
	const read = name === undefined ? undefined : readLead(text, from + name.length + blank.length, known);
	if (name === undefined || read === undefined) return undefined;
	const isSigned = read.style.rule === "agency-only" && read.lead.separated && !endsInPlace(name, known);
	return isSigned || (read.style.strong === true && read.lead.place !== "") ? { ...read, byline: name } : undefined;
}

function endsInPlace(name: string, known: KnownNames): boolean {
	const words = name.split(" ");
	const [last, lastTwo] = [words.at(-1) ?? "", words.slice(-2).join(" ")];
	return [last, lastTwo].some((place) => lookUpCity(place) !== undefined || (place === place.toUpperCase() && known.isTown(place)));
}

/** Two names or three, maybe of several people, a bracket, a dash: `Anna Rossi (ANSA) -`, `Ann J. Lee and Per Olsen. (Wire Health) -`. */
const nameAndBracket =
	/^(\p{Lu}\p{L}{1,20}(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}’'-]{1,24}){1,2}(?:(?:,| and| e| y| et| und) \p{Lu}\p{L}{1,20}(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}’'-]{1,24}){1,2}){0,2})(\.? ?)(?=\(\p{L}[^()\n]{1,16}\) ?[-–—])/u;

/**
 * An agency behind the word of a byline, then a place in capitals and its mark: `By Reuters OSLO - The mill`; or behind a comma any city: `By IANS,
 * Oslo : The mill`.
 */
export function readBehindAgency(text: string, from: number, known: KnownNames): FusedLead | undefined {
	const [, name, comma = ""] = agencyAndCapitals.exec(text.slice(from, from + maxFrontCharacters)) ?? [];
	if (name === undefined || !isAgency(name, known)) return undefined;
	const read = readLead(text, from + name.length + comma.length + 1, known);
	const mayBePlace = comma !== "" || read?.lead.placeCase === "capitals";
	if (!mayBePlace || !read?.lead.knownCity || !read.lead.separated) return undefined;
	return comma === "" ? { ...read, byline: name } : { ...read, agency: name };
}

/** A reporter without a name, then a city and its day, as papers of Nepal print it: `By A Staff Reporter, Kathmandu, May 22: The mill`. */
export function readBehindRole(text: string, from: number, known: KnownNames): FusedLead | undefined {
	const [front, name] = roleInFront.exec(text.slice(from, from + maxRole)) ?? [];
	const read = front === undefined ? undefined : readLead(text, from + front.length, known);
	return name !== undefined && read?.lead.knownCity && read.lead.dated && read.lead.separated ? { ...read, byline: name } : undefined;
}

const roleInFront = /^((?:(?:A|Our) )?(?:Staff |Own )?(?:Reporter|Correspondent)s?), (?=\p{Lu})/u;
const maxRole = 36;

/** A name and a surname behind the word of a byline, then a city of the tables in capitals and its dash: `By ANN LEE OSLO — The mill`. */
export function readBehindName(text: string, from: number, known: KnownNames): FusedLead | undefined {
	const [front, name] = nameAndCapitals.exec(text.slice(from, from + maxFrontCharacters)) ?? [];
	const read = front === undefined ? undefined : readLead(text, from + front.length, known);
	if (name === undefined || read?.style.rule !== "place-dash" || read.lead.placeCase !== "capitals") return undefined;
	return lookUpCity(read.lead.place) === undefined ? undefined : { ...read, byline: name };
}

/** Two names, maybe an initial between them, maybe the press for which they write, and behind a blank two capitals: `Ann J. Lee OSLO`, `Ann Lee Baptist Press OSLO`. */
const nameAndCapitals =
	/^(\p{Lu}[\p{L}.'’-]{1,20} (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]{1,24})(?:,? \p{Lu}[\p{L} ]{2,30} (?:Press|News|News Service|Times|Post))? (?=\p{Lu}{2})/u;

/** One word to three, and behind a blank two capitals, or behind a comma one: `Reuters OSLO`, `IANS, Oslo`. */
const agencyAndCapitals = /^(\p{Lu}[\p{L}-]{1,15}(?: \p{Lu}[\p{L}-]{1,15}){0,2}?)(?:(,) (?=\p{Lu}\p{Ll})| (?=\p{Lu}{2}))/u;

/** Three names with what joins them. */
export const maxBylineCharacters = 90;
