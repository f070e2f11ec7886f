import { lookUpCity, lookUpCountry, lookUpRegion } from "../../../formats/gazetteer/look-up-place.ts";
import { givenNames } from "../../../formats/given-names.ts";
import { portugueseDistricts } from "../words/portuguese-districts.ts";
import { toNameCase } from "./name-shape.ts";
import type { Piece } from "./piece.ts";

/** Places of a dateline, and a name that stood in their list. */
export interface ReadPlaces {
	readonly places: readonly { readonly printed: string; readonly region?: string }[];
	readonly byline?: string;
}

/**
 * Tells places from regions among the pieces of a dateline.
 *
 *     DAMASCUS/MOSCOW                          two places
 *     Bengaluru (Karnataka) [India]            one place; of two regions the first, which the table knows
 *     DELAWARE, WILMINGTON, UNITED STATES      the state stands first (EIN Presswire): one place, region DELAWARE
 *     TEL AVIV, Israel, and BOSTON             two places; a region is of the place before it
 *     GHANA, Accra                             the country before its city: one place
 *     Rheinland-Pfalz - Mainz                  the state before a dash: one place
 *     Ali YILMAZ/ANKARA                        a name and a place (DHA)
 *     JOSÉ MARTINS SÃO PAULO                   the same without a mark, in capitals (Folhapress)
 *     BRASÍLIA/DF                              a place and its state, as Brazil prints them
 */
export function readPlaces(pieces: readonly Piece[], outlet: Piece | undefined): ReadPlaces {
	const named = pieces.filter((piece) => "PRrU".includes(piece.symbol) && piece !== outlet);
	const [first, second] = named;
	if (first === undefined) return { places: [] };
	if (first.symbol === "r") return { places: [splitState(first.text)] };
	// As nearly all are: one name, and no list.
	if (second === undefined && !mayBeList.test(first.text) && splitName(first.text) === undefined)
		return { places: [{ printed: first.text }] };
	const isBehindDash = pieces[0] === first && pieces[1]?.symbol === "-" && pieces[2] === second;
	if (
		second !== undefined &&
		"PU".includes(second.symbol) &&
		(named[2]?.symbol === "R" || isBehindDash) &&
		lookUpRegion(first.text) !== undefined &&
		lookUpCity(first.text) === undefined
	)
		return { places: [{ printed: second.text, region: first.text }] };
	if (second !== undefined && named.length === 2 && isCountryBefore(first.text, second.text))
		return { places: [{ printed: second.text, region: first.text }] };
	const joined = readJoined(first, second);
	const [, town, state] = (first.text.includes("/") && townAndState.exec(first.text)) || [];
	if (town !== undefined && state !== undefined && named.length === 1) return { places: [{ printed: town, region: state }] };
	const { byline, names } = joined === undefined ? splitList(first.text) : { names: [] };
	// A town in capitals stands before its parish or county, whatever other town has the same name: `PORT ANTONIO, Portland —`; what no table
	// knows, before its town: `CONEY ISLAND, Brooklyn —`.
	const isRegion = ({ symbol, text }: Piece) =>
		symbol !== "P" ||
		(first.text !== text &&
			isTitleBehindCapitals(first.text, text) &&
			(lookUpRegion(text) !== undefined || lookUpCity(first.text) === undefined)) ||
		isDistrictBehind(first.text, text);
	// A country behind it says that it is the state: `ROME, NEW YORK, UNITED STATES`.
	const isAlone = named.filter(({ symbol }) => symbol === "R").length === 1;
	const places: PlaceAndRegions[] = joined ?? names.map((printed) => ({ printed, regions: [] }));
	for (const piece of named.slice(joined === undefined ? 1 : 2)) {
		if (isRegion(piece) && !(isAlone && isCityAbroad(piece.text, first.text))) places.at(-1)?.regions.push(piece.text);
		else if (piece.text !== first.text) places.push({ printed: piece.text, regions: [] });
	}
	return {
		places: places.map(({ printed, regions }) => {
			const region = joinRegions(regions);
			return region === undefined ? { printed } : { printed, region };
		}),
		...(byline && { byline }),
	};
}

/** A district of Portugal behind a town that is no well-known city: `Sines, Setúbal`; not `Lisboa, Porto`. */
function isDistrictBehind(town: string, district: string): boolean {
	return portugueseDistricts.has(district) && lookUpCity(town) === undefined;
}

interface PlaceAndRegions {
	readonly printed: string;
	readonly regions: string[];
}

/** A place, and in one phrase its region and a further place, whose region stands behind: `ATLANTA, Ga and MIRAMAR, Fl`. Some countries have an “and” themselves. */
function readJoined(first: Piece, second: Piece | undefined): PlaceAndRegions[] | undefined {
	const [, region, further] = (second !== undefined && regionAndPlace.exec(second.text)) || [];
	if (region === undefined || further === undefined) return undefined;
	// Some write the letters of a state like a word.
	const letters = region.length === 2 && toNameCase(first.text) === "capitals" ? region.toUpperCase() : region;
	if ((lookUpRegion(letters) ?? lookUpCountry(letters)) === undefined || isLand(second?.text ?? "")) return undefined;
	const last = { printed: further, regions: [] };
	if (isCityAbroad(region, first.text)) return [{ printed: first.text, regions: [] }, { printed: region, regions: [] }, last];
	return [{ printed: first.text, regions: [region] }, last];
}

function isLand(text: string): boolean {
	return (lookUpCountry(text) ?? lookUpRegion(text)) !== undefined;
}

/** A country, and behind the comma a city of it: `GHANA, Accra`. */
function isCountryBefore(country: string, city: string): boolean {
	const of = lookUpCountry(country)?.countries[0];
	return of !== undefined && lookUpCity(country) === undefined && lookUpCity(city)?.countries[0] === of;
}

/**
 * New York or Washington, in capitals behind a city of another land of whose name neither state has a town that papers tell of: `LONDON, NEW
 * YORK`; not `ROME, NEW YORK`, `VANCOUVER, WASHINGTON`.
 */
function isCityAbroad(region: string, place: string): boolean {
	return statesOfTheirCities.has(region) && farCities.has(place);
}

const statesOfTheirCities: ReadonlySet<string> = new Set(["NEW YORK", "WASHINGTON"]);
const farCities: ReadonlySet<string> = new Set(
	"BEIJING|BERLIN|BRUSSELS|DUBAI|FRANKFURT|HONG KONG|KYIV|LONDON|MUMBAI|NEW DELHI|PARIS|SAO PAULO|SEOUL|SHANGHAI|SINGAPORE|STOCKHOLM|SYDNEY|TAIPEI|TEHRAN|TEL AVIV|TOKYO|TORONTO|ZURICH".split(
		"|",
	),
);

/** A town, a stroke, and the letters of a state of Brazil (IBGE). “Porto Alegre/RS” */
const townAndState = /^([^/]{3,40}?) ?\/ ?(A[CLMP]|BA|CE|DF|ES|GO|M[AGST]|P[ABEIR]|R[JNORS]|S[CEP]|TO)$/;

function isTitleBehindCapitals(first: string, further: string): boolean {
	return toNameCase(first) === "capitals" && toNameCase(further) === "title";
}

/** `Washington, DC` or `Mogadishu, Somalia` in one bracket. */
function splitState(text: string): { readonly printed: string; readonly region?: string } {
	const comma = text.lastIndexOf(", ");
	const region = text.slice(comma + 2);
	return comma > 0 && (lookUpRegion(region) ?? lookUpCountry(region)) !== undefined
		? { printed: text.slice(0, comma), region }
		: { printed: text };
}

function joinRegions(regions: readonly string[]): string | undefined {
	const [first] = regions;
	if (first === undefined || regions.length === 1) return first;
	return (lookUpRegion(first) ?? lookUpCountry(first)) === undefined ? regions.join(", ") : first;
}

const mayBeList = /[/&]| (?:and|AND|y|e|et|und|i) /;
/** What divides places in one phrase: `A/B`, `A & B`, `A and B` where both are in capitals or cities, `A AND B`, `A y B` where both are cities. */
const divider = /\s?[/&]\s?/;
const and = / and /g;
const cityAnd = / (?:and|AND|y|e|et|und|i) /;
/** A region and a further place in one phrase: `Texas & LONDON`, `Mass. and MUNICH`. */
const regionAndPlace = /^([^&]{2,24}?)(?: & | and )(\p{Lu}[^&]{1,30})$/u;

function splitList(phrase: string): { readonly names: readonly string[]; readonly byline?: string } {
	if (!mayBeList.test(phrase)) return splitName(phrase) ?? { names: [phrase] };
	if ((lookUpCity(phrase) ?? lookUpCountry(phrase)) !== undefined) return { names: [phrase] };
	const cities = phrase.split(cityAnd);
	if (cities.length > 1 && cities.every((part) => lookUpCity(part) !== undefined)) return { names: cities };
	const parts = joinRivers(phrase.split(divider));
	const last = parts.at(-1) ?? "";
	const front = parts.slice(0, -1).join("/");
	if (parts.length > 1 && toNameCase(last) === "capitals" && toNameCase(front) !== "capitals") return { names: [last], byline: front };
	const split = parts.flatMap((part) =>
		part === part.replaceAll(and, " AND ").toUpperCase().replaceAll(" AND ", " and ") ? part.split(and) : [part],
	);
	return { names: split };
}

/** A city that has a stroke itself, between others: `Kiel/Frankfurt/Main`. */
function joinRivers(parts: readonly string[]): readonly string[] {
	if (parts.length < 3) return parts;
	const at = parts.findIndex((part, index) => index > 0 && lookUpCity(`${parts[index - 1]}/${part}`)?.spelling.includes("/"));
	return at < 0 ? parts : [...parts.slice(0, at - 1), `${parts[at - 1]}/${parts[at]}`, ...parts.slice(at + 1)];
}

/** A person's name in capitals, and behind it a city of the tables: the whole is none. */
function splitName(phrase: string): { readonly names: readonly string[]; readonly byline: string } | undefined {
	if (phrase.indexOf(" ") === phrase.lastIndexOf(" ")) return undefined;
	const words = phrase.split(" ");
	if (!givenNames.has(words[0]?.toLowerCase() ?? "") || toNameCase(phrase) !== "capitals") return undefined;
	if (lookUpCity(phrase) !== undefined) return undefined;
	for (let at = 2; at < words.length; at++) {
		const place = words.slice(at).join(" ");
		if (lookUpCity(place) !== undefined) return { names: [place], byline: words.slice(0, at).join(" ") };
	}
	return undefined;
}
