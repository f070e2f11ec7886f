import type { KnownNames } from "../known-names.ts";
import { type ReadLead, readLead } from "./read-lead.ts";
import { opensSentence } from "./story-openings.ts";

/**
 * A dateline of AFP or of an agency of Italy behind the headline, which lost its break: `Striking lock keepers halt barges: union Paris, March 5, 2014
 * (AFP) - `, `Corsi per utenti fragiliMilano, 27 gen. (askanews) – `.
 */
export function readBehindHeadline(text: string, from: number, known: KnownNames): ReadLead | undefined {
	const front = text.slice(from, from + maxFlash);
	const at = front.includes(" (AFP) - ") ? front.search(placeAndDay) : front.includes(". (") ? front.search(italianPlaceAndDay) : -1;
	const glued = at < 0 ? readBehindGlue(text, from, known) : undefined;
	if (glued !== undefined) return glued;
	const read = at <= 0 ? undefined : readLead(text, from + at + (front.charAt(at) === " " ? 1 : 0), known);
	return read?.lead.knownCity === true && read.style.strong === true ? read : undefined;
}

/** A city of the tables in capitals, glued to a headline whose words have capitals, and its dash: `Mayor Opens Bridge Over RiverOSLO, Norway — The mill`. */
function readBehindGlue(text: string, from: number, known: KnownNames): ReadLead | undefined {
	const front = text.slice(from, from + maxFlash);
	const at = (front.includes("—") || front.includes("–")) && mayBeGlued.test(front) ? front.search(gluedCapitals) : -1;
	if (at <= 0 || !isInTitleCase(front.slice(0, at))) return undefined;
	const read = readLead(text, from + at, known);
	return read?.lead.knownCity === true && read.lead.placeCase === "capitals" && read.lead.separated && opensSentence(read.lead)
		? read
		: undefined;
}

/** Four words or more, each with a capital but for short ones. “Mayor Opens Bridge over River” */
function isInTitleCase(headline: string): boolean {
	const words = headline.split(" ");
	return words.length >= minTitle && words.every((word) => word.length < minLong || !small.test(word));
}

/** A quick look before the slow one. */
const mayBeGlued = /[a-z][A-Z]{3}/;
const minTitle = 4;
const minLong = 5;
const small = /^\p{Ll}|\.\p{Ll}{2,4}$/u;

/** Behind a small letter capitals of one word or two, maybe a state, and a dash before a capital. */
const gluedCapitals = /(?<=\p{Ll}{3})\p{Lu}{4,16}(?: \p{Lu}{3,12})?(?:, \p{Lu}[\p{L}.]{1,16})? ?[—–] ?(?=\p{Lu}(?:\p{Ll}| ))/u;
/** A headline and a dateline. */
const maxFlash = 240;
/** One name or two, a month, a day and its year, before the agency. */
const placeAndDay = / \p{Lu}[\p{L}’-]{2,20}(?: \p{Lu}[\p{L}’-]{2,20})?, \p{Lu}\p{Ll}{2,8} \d{1,2}, \d{4} \(AFP\) - /u;
/** A city, glued to a small letter or behind a blank, the day and a month in short: “ Roma, 19 feb. (askanews) - ” */
const italianPlaceAndDay =
	/(?:(?<!(?:^|[ ’'])(?:ad?|di|da|in|ed?|su|per|con|tra|fra|del|della|dal|dalla|nel|nella|il|la)) |(?<=\p{Ll}))\p{Lu}[\p{L}’]{2,16}, \d{1,2} (?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)\. \((?:askanews|Adnkronos|ANSA|AGI|LaPresse)\) ?[-–] /u;
