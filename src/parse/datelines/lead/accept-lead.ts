import { lookUpCity, lookUpCountry, lookUpRegion } from "../../../formats/gazetteer/look-up-place.ts";
import { isRole } from "../is-role.ts";
import { isBareAgency } from "../know-agency.ts";
import { picturesOf } from "../words/look-alikes.ts";
import { isHeadlineAndPlace } from "./is-headline-and-place.ts";
import { isNamedAsPlace } from "./is-named-as-place.ts";
import type { Lead } from "./lead.ts";
import {
	endsAsPlace,
	hasUnknownAcronym,
	isArea,
	isCityAndMore,
	isDenseClause,
	isKnownPlace,
	isName,
	isPersonBehindComma,
	isPersonName,
	isPhraseInShort,
	isPlainLabel,
	isTownLikeInstitution,
	sharesInitials,
} from "./place-signs.ts";
import { opensClause, opensSentence, opensSpeech, opensStory, opensTitle, opensWithClause } from "./story-openings.ts";

/** A place beside an agency: no team, no institution, and no acronym of the words before it. */
export function isWirePlace(lead: Lead): boolean {
	if (lead.place.length < 2 || lead.place.startsWith("By ") || isCityAndMore(lead) || isClause(lead) || isDenseClause(lead)) return false; // Q (Reuters): an asker
	if (isHeadlineAndPlace(lead) || isHeadline(lead) || (numbered.test(lead.place) && !isKnownPlace(lead))) return false; // COVID-19 (WHO)
	if (lead.place.includes("/") && lead.place.split("/").some(isBareAgency)) return false; // ANTARA/HO-Ann Lund (ANTARA): a credit in front
	if (isPlainLabel(lead) && lead.words === 1 && lead.region === undefined && !lead.dated && !lead.knownCity) return false; // FBI (AP)
	if (sharesInitials(lead) || (lead.institution && lead.region === undefined && !lead.dated)) return false;
	if (lead.placeCase === "title" && lead.region === undefined && !lead.dated && (!isName(lead) || isPhraseInShort(lead))) return false;
	if (opensStory(lead)) return true;
	return lead.separated && (lead.placeCase === "capitals" || lead.knownCity || (lead.dated && hasState(lead)));
}

/** Four words or more with capitals, which no table has as a town: a headline, maybe with the city at its end. “Neue Fähre im Norden Lund (dpa)” */
function isHeadline(lead: Lead): boolean {
	if (lead.placeCase !== "title" || lead.region !== undefined || lead.words < minHeadlineWords || isKnownPlace(lead)) return false;
	return lead.place.split(/[ /&]/).filter((word) => capital.test(word)).length >= minHeadlineWords && !/[/&]| and /.test(lead.place);
}

/** “COVID-19” */
const numbered = /-\d{1,3}$/;
const minHeadlineWords = 4;
const capital = /^\p{Lu}/u;

/** Words in letters without case before an agency that is only cited: `ووفقاً لوكالة الأنباء (واس)،`, “according to the agency”. */
function isClause(lead: Lead): boolean {
	return lead.placeCase === "caseless" && lead.words >= minClauseWords && !lead.dated && lead.region === undefined && !isKnownPlace(lead);
}

/** Names of towns that no table knows have two. */
const minClauseWords = 3;

/** A place beside an agency without brackets. */
export function isOpenPlace(lead: Lead): boolean {
	if (lead.placeCase === "title" && lead.addressAgency && !lead.knownCity && !lead.knownCountry) return false; // StarDesk - Star.com
	if (lead.institution && lead.region === undefined && !lead.dated) return false; // River News - Local News -
	if (lead.placeCase === "title" && hasStroke(lead) && !isKnownPlace(lead)) return false; // Jane Doe/AP: a picture's credit
	if (isTitleWithSource(lead)) return false; // Trade of Both Towns Reaches New High – CNN
	return isName(lead) && opensStory(lead) && !(lead.unknownRegion && !lead.dated);
}

/** A stroke, but in the brackets of a region: `Bonwire (A/R), `. */
function hasStroke({ pieces }: Lead): boolean {
	return pieces.some(({ symbol, text }) => symbol !== "r" && (symbol === "/" || symbol === "s" || text.includes("/")));
}

/** Several words with capitals that no table has, and the agency behind them, alone on a line: a headline and its source. */
function isTitleWithSource(lead: Lead): boolean {
	if (lead.placeCase !== "title" || lead.dated || lead.region !== undefined || lead.pieces.at(-1)?.symbol !== "n") return false;
	return lead.words > maxTownWords && !isKnownPlace(lead);
}

/** “Nordre Lundvik” */
const maxTownWords = 2;

/** A city alone in brackets opens the text, as Human Rights Watch prints it. */
export function isBracketedCity(lead: Lead): boolean {
	const city = lead.pieces.find(({ symbol }) => symbol === "r");
	if (city === undefined || city.agencies !== undefined || !opensStory(lead)) return false;
	const comma = city.text.indexOf(", ");
	if (comma < 0) return lookUpCity(city.text) !== undefined || lead.isKnownTown(city.text.toUpperCase());
	return (lookUpRegion(city.text.slice(comma + 2)) ?? lookUpCity(city.text.slice(0, comma))) !== undefined;
}

/** Capitals that are no label, or a place of the gazetteer. An unknown “region” after an unknown place is a title after a name. */
export function isPlaceOnly(lead: Lead): boolean {
	if (isPersonBehindComma(lead)) return false;
	if (lead.knownCity || lead.knownCountry)
		return isNoInstitution(lead) && (lead.placeCase !== "title" || lead.dated || lead.region !== undefined || opensSentence(lead));
	if (isNamedAsPlace(lead) && lead.placeCase !== "capitals") return !lead.institution && !isPlainLabel(lead) && opensSentence(lead);
	if (!isName(lead)) return false;
	if (lead.placeCase === "title" && isArea(lead) && !hasState(lead)) return !isPlainLabel(lead) && opensSentence(lead);
	if (lead.pieces.some(({ symbol, text }) => symbol === "r" && text.length === 2)) return lead.story.includes(lead.place);
	if (lead.region !== undefined && !lead.unknownRegion && !sharesInitials(lead)) return !lead.institution || lead.placeCase === "capitals"; // UNIVERSITY PARK, Md.
	if (wireSlug.test(lead.place)) return false;
	const isBracketed = lead.pieces.some(({ symbol }) => symbol === "b");
	if ((lead.institution && !isTownLikeInstitution(lead)) || (!isBracketed && isCityAndMore(lead))) return false;
	if (isPlainLabel(lead) || /\p{N}/u.test(lead.place) || lead.place.length < minUnknownPlace) return false;
	return lead.placeCase === "capitals" && !lead.unknownRegion && lead.words <= (isBracketed || endsAsPlace(lead) ? 6 : 4);
}

/** A place and its day, which a mark parts, or brackets hold: `Oslo, May 3.`, `Oslo (May 3, 2024).`; behind a stop it has its year. */
export function isPlaceWithDay(lead: Lead): boolean {
	const mark = lead.pieces.at(-3)?.symbol ?? " ";
	const isParted = ",-".includes(mark) || (mark === "." && hasYear(lead)) || lead.text.endsWith(").");
	return isParted && isPlaceOnly(lead) && opensStory(lead);
}

/**
 * A place beside the name of an outlet in brackets. Letters that no table knows need a comma, or a sentence behind a city in capitals or a
 * state: `PHILADELPHIA (KLM) — Police said`. Without a mark behind it stands a state: `FARGO, N.D. (Harbour Now) Police said`.
 */
export function isBesideOutlet(lead: Lead): boolean {
	if (!isPlaceOnly(lead) || sharesInitials(lead)) return false;
	if (!lead.separated) {
		const isProven = hasState(lead) || (lead.knownCity && lead.agencies.every(isRole));
		return isProven && lead.placeCase === "capitals" && opensWithClause(lead);
	}
	const isSurelyCity = lead.placeCase === "capitals" || opensWithClause(lead);
	const isCity = ((lead.knownCity && isSurelyCity) || hasState(lead)) && opensSentence(lead);
	return isCity || lead.pieces.at(-3)?.symbol === "," || !hasUnknownAcronym(lead);
}

export function hasState({ region, unknownRegion }: Lead): boolean {
	return region !== undefined && !unknownRegion;
}

/** An outlet that no table has, between stops; behind a stop two names are a person's. */
export function isRussianOutlet(lead: Lead): boolean {
	const isBehindDash = lead.pieces.some(({ symbol }) => symbol === "-" || symbol === "/") && !isWriterBehindComma(lead);
	return isName(lead) && (isBehindDash || !isPersonName(lead)) && cyrillic.test(lead.text) && opensStory(lead);
}

const cyrillic = /\p{Script=Cyrillic}/u;

/** Who wrote, where the agency between the dash and the comma was lost: `ОСЛО, 3 мая —, Иван Иванов.` */
export function isWriterBehindComma(lead: Lead): boolean {
	return dashAndComma.test(lead.text) && isPersonName(lead);
}

const dashAndComma = /[—–-] ?, /;

/** A town that is called like one counts in capitals beside its state: `STATE COLLEGE, Pa.` */
function isNoInstitution(lead: Lead): boolean {
	const { institution, placeCase, region, unknownRegion } = lead;
	const isInState = region !== undefined && !unknownRegion;
	return !institution || (isInState && (placeCase === "capitals" || lead.isKnownTown(lead.place))) || isTownLikeInstitution(lead);
}

/** Papers of the United States print a dash behind a state: `Paris, Tex. The town` is a sentence. */
export function isCountryOrForeignState(region: string): boolean {
	return (
		lookUpCountry(region) !== undefined ||
		(lookUpRegion(`${region}.`) ?? lookUpRegion(region))?.countries.every((code) => code !== "US") === true
	);
}

/** How a wire names its line for a state, as old pages print it above the story: `AP-MO--Mill Burns`. */
const wireSlug = /^(?:AP|UPI)-[A-Z]{2}$/;

/** Capitals that no table knows and that are fewer are an outlet's letters: `TPO - `. */
const minUnknownPlace = 4;

/** A city and a day that run into the story: in capitals, or the year is printed; else it is a row of a table. */
export function isPlaceBeforeDay(lead: Lead): boolean {
	if (!lead.knownCity || lead.institution) return false;
	const isWhole = hasYear(lead);
	if (lead.placeCase === "capitals") return opensWithClause(lead) || (isWhole && lead.region !== undefined && opensStory(lead));
	return isWhole && opensClause(lead);
}

function hasYear({ pieces }: Lead): boolean {
	return pieces.some(({ date }) => date !== undefined && date.length > monthAndDay);
}

/** A known city, or a place with its state, beside an outlet’s letters and a day with its year. */
export function isCityWithYear(lead: Lead): boolean {
	return (lead.knownCity || hasState(lead)) && hasYear(lead) && lead.agencies.every((agency) => letters.test(agency));
}

const letters = /^\p{Lu}{2,5}$/u;

/** `05-31` */
const monthAndDay = 5;

/** A city and a comma, or nothing where it is in capitals, before a word that opens a sentence. */
export function isBeforeClause(lead: Lead): boolean {
	const isMarked = lead.placeCase === "capitals" || lead.pieces.length > 1;
	return isMarked && lead.knownCity && opensSentence(lead) && opensClause(lead);
}

/**
 * A place before a colon: known, proven by the story, or one word with its state or country in brackets. Titles and speakers have one, too.
 */
export function isPlaceBeforeColon(lead: Lead): boolean {
	const isProven =
		isNamedAsPlace(lead) || (lead.words === 1 && lead.placeCase === "title" && lead.pieces.some(({ symbol }) => symbol === "r"));
	if (!isKnownPlace(lead) && (!isProven || lead.institution || isPlainLabel(lead))) return false;
	// In Korean a city with a colon is its council: `서울시: `.
	if (lead.placeCase === "caseless" && hangul.test(lead.place)) return false;
	if (headlineInCapitals.test(lead.body) && !smallWord.test(lead.body.slice(0, maxCapitals))) return false;
	return opensSentence(lead) && !opensSpeech(lead) && !(lead.knownCountry && !lead.knownCity && opensTitle(lead));
}

/** Four words in capitals: `LIBERIA: UN MISSION BUILDS SAFE HOUSE`. */
const headlineInCapitals = /^(?:\p{Lu}[\p{Lu}’'.-]* ){3}\p{Lu}{2}/u;
/** The initials of offices and a name stand before a verb: `LAHORE: SSP CIA MIR ALI said`. */
const smallWord = /\p{Ll}/u;
const maxCapitals = 40;
const hangul = /\p{Script=Hangul}/u;

/**
 * A place behind its day. A digest of several countries heads each part with the weekday and the country, where no wire sends from a country:
 * “Monday, May 3, Norway. The mill burned”.
 */
export function isPlaceBehindDay(lead: Lead): boolean {
	const isHeadOfDigest = lead.knownCountry && !lead.knownCity && lead.pieces.at(-1)?.symbol === "." && weekdayInFront.test(lead.text);
	return !isHeadOfDigest && isPlaceOnly(lead);
}

const weekdayInFront = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,/;

/** A place alone on its line, above a text. */
export function isPlaceLine(lead: Lead): boolean {
	if (lead.body === "" || (lead.region === undefined && picturesOf.has(lead.place.toLowerCase())) || !opensStory(lead)) return false;
	return (
		(lead.knownCity && !lead.institution && opensSentence(lead)) ||
		(isName(lead) &&
			lead.region !== undefined &&
			!lead.unknownRegion &&
			!lead.knownCountry &&
			(!lead.institution || lead.placeCase === "capitals"))
	);
}
