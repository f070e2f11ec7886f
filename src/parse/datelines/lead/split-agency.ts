import { isAsciiLetter, isAsciiSmall } from "../../../formats/ascii.ts";
import { lookUpCity, lookUpCountry, lookUpRegion } from "../../../formats/gazetteer/look-up-place.ts";
import { isAgency } from "../know-agency.ts";
import type { KnownNames } from "../known-names.ts";
import { toNameCase } from "./name-shape.ts";

/** Where the first of two names ends and the second begins, and which of them is the agency. */
export interface AgencySplit {
	readonly first: number;
	readonly second: number;
	readonly agencyFirst: boolean;
}

/** Agencies that stand beside the place without a mark: `Minneapolis CNN —`, `dpa Braunschweig.`, `Damascus-SANA`, `BERLIN taz |`. */
const besidePlace =
	/^(?:taz|dpa|afp|epd|kna|rtr|reuters|CNN|CNN Business|CNN Newsroom|SANA|Sana|WAFA|Wafa|IRNA|APA|Trend|سانا|وفا|واس|سبوتنيك|ایرنا|ایسنا)$/;
/** Agencies whose brackets were lost behind a city or a state: `Nicosia AFP – `, `FARGO, N.D. AP - `. */
const behindCity = /^(?:AFP|AP|DPA|EFE|Reuters|UPI)$/;
const beforePlace = /^(?:dpa|AFP|EFE|ANSA|epd|apa|APA|AKP|ACN|BNS|NTB|ANP|SDA|Belga|BELGA)$/;
/** A name in small letters and a place in capitals, maybe without the space: `Associated PressOSLO`, `Reuters OSLO`. */
const nameAndCapitals = /^(\p{Lu}[\p{L} ]{2,24}\p{Ll}) ?(?=\p{Lu}{3}[\p{Lu} .'’-]{0,24}$)/u;
/** A city, a hyphen, capitals: `Baghdad-INA`. */
const hyphenedCapitals = /^(\p{L}[\p{L} ]{2,30})-(\p{Lu}{3,12}(?: \p{Lu}{3,12})?)$/u;

/** The same in Arabic, whose media say what they are: `بغداد-النهر نيوز`. */
const hyphenedArabic = /^(\p{Script=Arabic}{3,16})-(\p{Script=Arabic}{2,12} (?:نيوز|اليوم|برس|أونلاين|اونلاين|الإخبارية|الاخبارية))$/u;

/** Divides a phrase that is an agency and a place without a mark for it between. Returns `undefined` where it is not. */
export function splitAgency(phrase: string, known: KnownNames): AgencySplit | undefined {
	if (phrase.includes("/")) return splitAtStroke(phrase, known);
	const last = phrase.charCodeAt(phrase.length - 1);
	const front = isAsciiLetter(last) && !isAsciiSmall(last) ? nameAndCapitals.exec(phrase)?.[1] : undefined;
	if (front !== undefined && isAgency(front, known)) {
		const second = front.length + (phrase.charAt(front.length) === " " ? 1 : 0);
		if (lookUpCity(phrase.slice(second)) !== undefined) return { first: front.length, second, agencyFirst: true };
	}
	const hasHyphen = phrase.includes("-");
	if (!hasHyphen && !phrase.includes(" ")) return undefined;
	const hyphened = hasHyphen ? hyphenedCapitals.exec(phrase) : null;
	if (hyphened?.[1] !== undefined && hyphened[2] !== undefined && isAgency(hyphened[2], known) && isTownBefore(hyphened[2], hyphened[1]))
		return { first: hyphened[1].length, second: hyphened[1].length + 1, agencyFirst: false };
	const arabic = hyphened === null && hasHyphen ? hyphenedArabic.exec(phrase) : null;
	if (arabic?.[1] !== undefined && lookUpCity(arabic[1]) !== undefined)
		return { first: arabic[1].length, second: arabic[1].length + 1, agencyFirst: false };
	const divider = /^(.{2,40}?)[ -](CNN Business|[^ -]{2,8})$/u.exec(phrase);
	if (divider?.[1] !== undefined && divider[2] !== undefined && isBeside(divider[1], divider[2]))
		return { first: divider[1].length, second: phrase.length - divider[2].length, agencyFirst: false };
	const space = phrase.search(/[ -]/);
	const place = phrase.slice(space + 1);
	if (space > 0 && beforePlace.test(phrase.slice(0, space)) && (lookUpCity(place) !== undefined || known.isTown(place)))
		return { first: space, second: space + 1, agencyFirst: true };
	return undefined;
}

/** A city, or before a name of two words anything in capitals: `HARBOURTOWN-RADAR BOGOR`. */
function isTownBefore(agency: string, town: string): boolean {
	return lookUpCity(town) !== undefined || (agency.includes(" ") && toNameCase(town) === "capitals");
}

function isBeside(place: string, agency: string): boolean {
	if (besidePlace.test(agency) && toNameCase(place) !== "mixed") return !wordInFront.test(place);
	return behindCity.test(agency) && (lookUpCity(place) ?? lookUpRegion(place)) !== undefined;
}

/** A word that goes on to the agency: `FIRST ON CNN — `. */
const wordInFront = / (?:by|for|from|in|on|to|via|with)$/i;

/** An agency and a place with a stroke between: `EFE/Madrid`, `Redacción / Lima`, `Madrid/EFE`. */
function splitAtStroke(phrase: string, known: KnownNames): AgencySplit | undefined {
	const parts = phrase.split(" / ").flatMap((part) => part.split("/"));
	const [front = "", back = ""] = parts;
	const agencyFirst = isOnlyAgency(front, known);
	// Moscow/Sputnik/UNI
	if (parts.length > 2 && lookUpCity(front) !== undefined && parts.slice(1).every((part) => isOnlyAgency(part, known)))
		return { first: front.length, second: phrase.length - parts.slice(1).join("/").length, agencyFirst: false };
	// Frankfurt/Main/dpa · Berlin/Köln/dpa
	const stroke = phrase.lastIndexOf("/");
	const isCity = (name: string) => lookUpCity(name) !== undefined;
	if (parts.length === 3 && isOnlyAgency(parts[2] ?? "", known) && (isCity(phrase.slice(0, stroke)) || parts.slice(0, 2).every(isCity)))
		return { first: stroke, second: stroke + 1, agencyFirst: false };
	if (parts.length === 2 && !agencyFirst && isPaperOfCity(front, back))
		return { first: front.length, second: phrase.length - back.length, agencyFirst };
	if (parts.length !== 2 || agencyFirst === isOnlyAgency(back, known)) return undefined;
	const place = agencyFirst ? back : front;
	if (lookUpCity(place) === undefined && !known.isTown(place) && toNameCase(place) !== "capitals") return undefined;
	return { first: front.length, second: phrase.length - back.length, agencyFirst };
}

/** A city of Germany and the letters of its paper, which no table has: `Halle/MZ`. They are no second place, no state and no party. */
function isPaperOfCity(city: string, letters: string): boolean {
	if (!lettersAlone.test(letters) || parties.has(letters) || lookUpCity(city)?.countries.includes("DE") !== true) return false;
	return (lookUpCity(letters) ?? lookUpRegion(letters) ?? lookUpCountry(letters)) === undefined;
}

const parties: ReadonlySet<string> = new Set("CDU CSU SPD FDP BSW EU UN NATO NRW".split(" "));

const lettersAlone = /^[A-Z]{2,4}$/;

function isOnlyAgency(name: string, known: KnownNames): boolean {
	return isAgency(name, known) && lookUpCity(name) === undefined;
}
