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

/** Looks a name up in all three tables. */
export function lookUpName(name: string): KnownName {
	const known = find(name);
	if (known === undefined) return nothing;
	return mayBeRegion(name) ? known : { city: known.city, country: known.country, region: undefined };
}

const nothing: KnownName = { city: undefined, country: undefined, region: undefined };

/**
 * Looks a city up, in any of the spellings of the table, whatever its case, accents and hyphens.
 *
 *     lookUpCity("RIO DE JANEIRO")   { spelling: "Rio de Janeiro", countries: ["BR"] }
 *     lookUpCity("SAINT PAUL")       { spelling: "St. Paul", countries: ["US"] }
 *
 * Returns `undefined` for a name that the table does not hold.
 */
export function lookUpCity(name: string): KnownPlace | undefined {
	return find(name)?.city;
}

/** The entry of a name; a saint may be written out where the table has him in short. */
function find(name: string): KnownName | undefined {
	const known = names.get(foldPlaceName(name));
	if (known !== undefined || !(name.startsWith("Saint ") || name.startsWith("SAINT "))) return known;
	return names.get(foldPlaceName(`St. ${name.slice("Saint ".length)}`));
}

/** Looks a country or territory up by name, in English, French, German, Spanish, Italian or Russian. */
export function lookUpCountry(name: string): KnownPlace | undefined {
	return names.get(foldPlaceName(name))?.country;
}

/**
 * Looks a state or province up: AP abbreviation, postal code or full name.
 *
 * Two-letter codes count only in capitals: `La` and `Me` are words.
 */
export function lookUpRegion(name: string): KnownPlace | undefined {
	const bare = name.trim();
	return mayBeRegion(bare) ? names.get(foldPlaceName(bare))?.region : undefined;
}

function mayBeRegion(name: string): boolean {
	return name.length !== 2 || name === name.toUpperCase();
}

type Names = Map<string, { -readonly [Kind in keyof KnownName]: KnownName[Kind] }>;

/** The three tables in one: a name is mostly asked for all three, and a look takes as long as folding it. */
const names: ReadonlyMap<string, KnownName> = readTables();

function readTables(): Names {
	const names: Names = new Map();
	readTable(names, "city", citiesByCountry.replaceAll("; ", "|"));
	readTable(names, "country", extraCountryNames + cldrCountryNames.trimStart());
	readTable(names, "region", regionNames);
	return names;
}

function readTable(names: Names, kind: keyof KnownName, table: string): void {
	for (const line of table.trim().split("\n"))
		for (const spelling of line.slice(3).split("|")) add(names, kind, { spelling, country: line.slice(0, 2) });
}

function add(names: Names, kind: keyof KnownName, { spelling, country }: { readonly spelling: string; readonly country: string }): void {
	const key = foldPlaceName(spelling);
	const name = names.get(key) ?? { city: undefined, country: undefined, region: undefined };
	const known = name[kind];
	if (known === undefined) name[kind] = { spelling, countries: [country] };
	else if (!known.countries.includes(country)) name[kind] = { spelling: known.spelling, countries: [...known.countries, country] };
	names.set(key, name);
	// British papers print no stop: “St Petersburg”.
	if (spelling.startsWith("St. ")) names.set(key.replace(".", ""), name);
}
