import { citiesByCountry } from "./cities.ts";
import { cldrCountryNames } from "./cldr-country-names.ts";
import { extraCountryNames } from "./country-names.ts";
import { foldPlaceName } from "./fold-place-name.ts";
import { regionNames } from "./region-names.ts";

/** What the gazetteer knows of a name. */
export interface KnownPlace {
	/** As the table writes it: `Rio de Janeiro`. */
	readonly spelling: string;
	/** Countries it may lie in, ISO 3166-1 alpha-2; the first is the more likely. */
	readonly countries: readonly string[];
}

/** What a name may be. */
export interface KnownName {
	readonly city?: KnownPlace;
	readonly country?: KnownPlace;
	readonly region?: KnownPlace;
}

/** Looks a name up in all three tables; it is folded once, which is what a look costs. */
export function lookUpName(name: string): KnownName {
	const key = foldPlaceName(name);
	return { city: cities.get(key), country: countries.get(key), region: mayBeRegion(name) ? regions.get(key) : undefined };
}

/**
 * Looks a city up, in any of the spellings of the table, whatever its case, accents and hyphens.
 *
 *     lookUpCity("RIO DE JANEIRO")   { spelling: "Rio de Janeiro", countries: ["BR"] }
 *
 * Returns `undefined` for a name that the table does not hold.
 */
export function lookUpCity(name: string): KnownPlace | undefined {
	return cities.get(foldPlaceName(name));
}

/** Looks a country or territory up by name, in English, French, German, Spanish, Italian or Russian. */
export function lookUpCountry(name: string): KnownPlace | undefined {
	return countries.get(foldPlaceName(name));
}

/**
 * Looks a state or province up: AP abbreviation, postal code or full name.
 *
 * Two-letter codes count only in capitals: `La` and `Me` are words.
 */
export function lookUpRegion(name: string): KnownPlace | undefined {
	const bare = name.trim();
	return mayBeRegion(bare) ? regions.get(foldPlaceName(bare)) : undefined;
}

function mayBeRegion(name: string): boolean {
	return name.length !== 2 || name === name.toUpperCase();
}

const cities = readTable(citiesByCountry, "; ");
const regions = readTable(regionNames, "|");
const countries = readTable(extraCountryNames + cldrCountryNames.trimStart(), "|");

function readTable(table: string, divider: string): ReadonlyMap<string, KnownPlace> {
	const places = new Map<string, KnownPlace>();
	for (const line of table.trim().split("\n"))
		for (const entry of line.slice(3).split(divider)) for (const spelling of entry.split("|")) add(places, spelling, line.slice(0, 2));
	return places;
}

function add(places: Map<string, KnownPlace>, spelling: string, country: string): void {
	const key = foldPlaceName(spelling);
	const known = places.get(key);
	if (known === undefined) places.set(key, { spelling, countries: [country] });
	else if (!known.countries.includes(country)) places.set(key, { ...known, countries: [...known.countries, country] });
}
