import { type ZoneMeaning, zonesByCountry } from "./zone-table.ts";

/** What tells whose zone is meant by a name that several countries share, where no country is known. */
interface SharedZone {
	/** By the base of the article's language. */
	readonly byLanguage: Readonly<Record<string, ZoneMeaning>>;
	/** The American zone is meant where the stamp is written in the American manner. */
	readonly american?: ZoneMeaning;
	/** What nearly every page means that prints it: taken with a warning where nothing else tells. */
	readonly usual?: ZoneMeaning;
}

/**
 * Names of zones that press pages of several countries print.
 *
 * Source: IANA time zone database 2024a. An American manner proves CST and PST, since China and Taiwan write the year first, and
 * Philippine papers print PHT. BST is not here: out of Bangladesh, whose pages in Bengali are told by their language, it is British, and
 * `seasons` doubts it in winter, when only Bangladesh has it.
 */
const sharedZones: Readonly<Record<string, SharedZone>> = {
	ist: {
		byLanguage: { ...eachOf("hi bn ta te kn ml mr gu pa or as ur", "+05:30"), ga: "Europe/Dublin", he: "Asia/Jerusalem" },
		usual: "+05:30",
	},
	cst: { byLanguage: { zh: "+08:00" }, american: "-06:00" },
	ast: { byLanguage: { ar: "+03:00", es: "-04:00" } },
	pst: { byLanguage: { fil: "+08:00", tl: "+08:00" }, american: "-08:00" },
};

/** What is known beside a zone's name where the country is not. */
export interface SharedZoneEvidence {
	/** BCP 47. */
	readonly language?: string | undefined;
	/** The country of the paper that signs the article. */
	readonly signedIn?: string | undefined;
	/** The stamp as printed. */
	readonly text: string;
	/** Whether a meaning is that of the source's own time zone. */
	readonly isOwn: (meaning: ZoneMeaning) => boolean;
}

/** Whether a zone's name, in small letters, says nothing where the country is not known. */
export function isSharedZone(name: string): boolean {
	return Object.hasOwn(sharedZones, name);
}

/** What a name means that several countries share: by the source's own zone, the paper that signs, the language, the manner; `undefined` where none tells. */
export function readSharedZone(name: string, { language = "", signedIn, text, isOwn }: SharedZoneEvidence): ZoneMeaning | undefined {
	const shared = Object.hasOwn(sharedZones, name) ? sharedZones[name] : undefined;
	if (shared === undefined) return undefined;
	const byCountry = zonesByCountry[name] ?? {};
	const base = language.split("-")[0] ?? "";
	return (
		Object.values(byCountry).find(isOwn) ??
		(signedIn === undefined ? undefined : byCountry[signedIn]) ??
		(Object.hasOwn(shared.byLanguage, base) ? shared.byLanguage[base] : undefined) ??
		(monthFirst.test(text) && halfDay.test(text) ? shared.american : undefined)
	);
}

/**
 * The usual meaning of a name where nothing of the page tells which is meant, and whether it is certain: the country that the dateline names has
 * it. `undefined` where there is no usual one, or where that country has another: “IST” below “DUBLIN (Reuters) –” may be either.
 */
export function readUsualZone(
	name: string,
	writtenIn: string | undefined,
): { readonly meaning: ZoneMeaning; readonly isCertain: boolean } | undefined {
	const meaning = Object.hasOwn(sharedZones, name) ? sharedZones[name]?.usual : undefined;
	const there = writtenIn === undefined ? undefined : zonesByCountry[name]?.[writtenIn];
	if (meaning === undefined || (there !== undefined && there !== meaning)) return undefined;
	return { meaning, isCertain: there === meaning };
}

/** month in words, day, year      “Jan 3, 2024”     “January 3rd 2024” */
const monthFirst = /\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}/u;
/** hour or minute, half of the day      “05:12 PM”     “5 p.m.” */
const halfDay = /\d ?[ap]\.? ?m\b/i;

function eachOf(languages: string, meaning: ZoneMeaning): Record<string, ZoneMeaning> {
	return Object.fromEntries(languages.split(" ").map((language) => [language, meaning]));
}
