import { lookUpCity } from "../../../formats/gazetteer/look-up-place.ts";
import { givenNames } from "../../../formats/given-names.ts";
import { isAgency, isBareAgency } from "../know-agency.ts";
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
 * Names, then an agency that stands before its place or without one: `di Anna Rossi (ANSA) - PALERMO, 2 SET - La procura`, `By Ann Lee (Reuters)
 * - The mill`, `By Ann Lee, Reuters - The mill`; or a comma and a place with its agency. A city of the tables behind two names is the place.
 */
export function readSignedAgency(text: string, from: number, known: KnownNames): FusedLead | undefined {
	const [, name, mark = ""] = namesAndAgency.exec(text.slice(from, from + maxSigners)) ?? [];
	const read = name === undefined ? undefined : readLead(text, from + name.length + mark.length, known);
	if (name === undefined || read === undefined || holdsPlace(name)) return undefined;
	const isAlone = read.style.rule === "agency-only" && read.lead.separated && !endsInPlace(name, known);
	// “By Maria Santos, OSLO (Reuters) -”: the surname is a city, too.
	const isBehindComma = mark === ", " && read.lead.knownCity && read.lead.agencies.length > 0 && twoWords.test(name);
	return isAlone || (read.style.strong === true && (isBehindComma || agencyFirst.test(read.lead.pieces[0]?.symbol ?? "")))
		? { ...read, byline: name.replace(stop, "") }
		: undefined;
}

const twoWords = /^\S+ \S+$/;

/**
 * A place in capitals behind the name or glued to it, or behind an agency: `Ann Lee KENNEBUNKPORT`, `Samir al-KhouriGAZA`, `Ann Lee, Reuters NEW
 * ORLEANS`.
 */
function holdsPlace(names: string): boolean {
	return capitalsBehind.test(names) || names.split(betweenPeople).some((person) => isBareAgency(person.split(" ", 1)[0] ?? ""));
}

const capitalsBehind = /\p{Ll} ?\p{Lu}{3}/u;
/** Behind the last name, and not an initial. */
const stop = /(?<=\p{L}{3})\.$/u;
const agencyFirst = /^[ABS]$/;

/** A city behind the given name and the surname of the last; two words are a person's, whatever city has the name of one. */
function endsInPlace(names: string, known: KnownNames): boolean {
	const people = names.split(betweenPeople);
	const last = people.at(-1) ?? "";
	// “By Ann Lee, Tel Aviv (Reuters) -”
	if (people.length > 1 && lookUpCity(last) !== undefined) return true;
	const words = last.split(" ");
	const ends = [words.slice(2).join(" "), words.slice(-1).join(" ")];
	return (
		words.length > 2 && ends.some((place) => lookUpCity(place) !== undefined || (place === place.toUpperCase() && known.isTown(place)))
	);
}

const betweenPeople = /, | (?:and|e|y|et|und) /;

/** Two words to four with capitals, and small ones between them. */
const person =
	"\\p{Lu}[\\p{L}.'’-]{0,20}(?: (?:(?:van|von|de|der|den|di|da|del|della|al|el|bin|dos|du|la|le) ){0,2}(?:(?:al|el)-)?\\p{Lu}[\\p{L}.'’-]{0,24}){1,3}?";
/** One to three people; a stop or nothing before an agency in brackets, a comma or a stroke before one without: `Ann J. Lee and Per Olsen. (Wire Health) -`. */
const namesAndAgency = new RegExp(
	`^(${person}(?:(?:,| and| e| y| et| und) ${person}){0,2})(\\.? ?(?=\\(\\p{L}[^()\\n]{1,16}\\))|, (?=\\p{L})| \\| (?=\\p{L}))`,
	"u",
);
/** Three people. */
const maxSigners = 140;

/**
 * An agency behind the word of a byline, then a place in capitals and its mark: `By Reuters OSLO - The mill`; or behind a comma any city: `By IANS,
 * Oslo : The mill`.
 */
export function readBehindAgency(text: string, from: number, known: KnownNames): FusedLead | undefined {
	const [, name, comma = ""] = agencyAndCapitals.exec(text.slice(from, from + maxFrontCharacters)) ?? [];
	if (name === undefined || !isAgency(name, known)) return undefined;
	const read = readLead(text, from + name.length + comma.length + 1, known);
	const mayBePlace = comma !== "" || read?.lead.placeCase === "capitals";
	if (!mayBePlace || !read?.lead.knownCity || !read.lead.separated || (comma !== "" && read.style.rule !== "place-colon")) return undefined;
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
	const [front, name, press] = nameAndCapitals.exec(text.slice(from, from + maxFrontCharacters)) ?? [];
	if (front === undefined) return readBehindGermanName(text, from, known);
	const read = front === undefined ? undefined : readLead(text, from + front.length, known);
	if (name === undefined || read?.style.rule !== "place-dash" || read.lead.placeCase !== "capitals") return undefined;
	if (lookUpCity(read.lead.place) === undefined || (press !== undefined && !isAgency(press, known))) return undefined;
	return { ...read, byline: name, ...(press !== undefined && { agency: press }) };
}

/** Behind “Von” two names, of which the table has the first, and a city of the tables with its dash: `Von Anna Groß Berlin - Der Bau`. */
function readBehindGermanName(text: string, from: number, known: KnownNames): FusedLead | undefined {
	const [front, name, given] = text.startsWith("on ", from - 3)
		? (nameAndTitle.exec(text.slice(from, from + maxFrontCharacters)) ?? [])
		: [];
	if (front === undefined || name === undefined || !givenNames.has(given?.toLowerCase() ?? "")) return undefined;
	const read = readLead(text, from + front.length, known);
	return read?.style.rule === "place-dash" && lookUpCity(read.lead.place) !== undefined ? { ...read, byline: name } : undefined;
}

const nameAndTitle = /^((\p{Lu}\p{Ll}{1,16}) \p{Lu}\p{Ll}[\p{L}-]{1,20}) (?=\p{Lu}\p{Ll}{2,24} [-–] )/u;

/** Two names, maybe an initial between them, maybe the press for which they write, and behind a blank two capitals: `Ann J. Lee OSLO`, `Ann Lee Baptist Press OSLO`. */
const nameAndCapitals =
	/^(\p{Lu}[\p{L}.'’-]{1,20} (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]{1,24})(?:,? (\p{Lu}[\p{L} ]{2,30} (?:Press|News|News Service|Times|Post)))? (?=\p{Lu}{2})/u;

/** One word to three, and behind a blank two capitals, or behind a comma one: `Reuters OSLO`, `IANS, Oslo`. */
const agencyAndCapitals = /^(\p{Lu}[\p{L}-]{1,15}(?: \p{Lu}[\p{L}-]{1,15}){0,2}?)(?:(,) (?=\p{Lu}\p{Ll})| (?=\p{Lu}{2}))/u;

/** Three names with what joins them. */
export const maxBylineCharacters = 90;
