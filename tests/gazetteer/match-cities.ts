import { citiesByCountry } from "../../src/formats/gazetteer/cities.ts";
import { toGazetteerKey } from "../../src/formats/gazetteer/gazetteer-key.ts";
import { mainKeys } from "./choose-names.ts";
import type { GeonamesPlace } from "./read-geonames.ts";

/** A city of our own table, with the place of the dump that it is. */
interface MatchedCity {
	/** English first. */
	readonly spellings: readonly string[];
	readonly country: string;
	/** Absent = none, or several of like size. */
	readonly place: GeonamesPlace | undefined;
}

/** So many times as well known as the next: the same choice as where datelines are read. */
const minRatio = 5;
/** A name that a place bears among others only counts so much less; a capital counts so much more. */
const aliasWeight = 0.1;
const capitalWeight = 10;

/**
 * Finds, for each city of `cities.ts`, the place of its country that bears one of its spellings and is far better known than any other.
 *
 * A capital goes first by its own name (New Delhi also is an alias of Delhi). Of two cities that find the same place the one with its own
 * name has it (Gorki was a name of Nizhny Novgorod).
 */
export function matchCities(places: readonly GeonamesPlace[]): readonly MatchedCity[] {
	const bearersOf = indexNames(places);
	const cities = readCities().map((city) => ({ ...city, best: findBest(city.spellings, city.country, bearersOf) }));
	const owners = new Set(cities.flatMap(({ best }) => (best?.isMain ? [best.place] : [])));
	return cities.map(({ spellings, country, best }) => ({
		spellings,
		country,
		place: best === undefined || (!best.isMain && owners.has(best.place)) ? undefined : best.place,
	}));
}

interface Bearer {
	readonly place: GeonamesPlace;
	readonly isMain: boolean;
}

type BearersOf = (country: string, spelling: string) => readonly Bearer[];

function indexNames(places: readonly GeonamesPlace[]): BearersOf {
	const bearers = new Map<string, Bearer[]>();
	for (const place of places) {
		const main = mainKeys(place);
		for (const key of new Set([...main, ...place.alternates.map(toGazetteerKey)])) {
			const name = `${place.country} ${key}`;
			const bearer = { place, isMain: main.has(key) };
			const known = bearers.get(name);
			if (known === undefined) bearers.set(name, [bearer]);
			else known.push(bearer);
		}
	}
	return (country, spelling) => bearers.get(`${country} ${toGazetteerKey(spelling)}`) ?? [];
}

function findBest(spellings: readonly string[], country: string, bearersOf: BearersOf): Bearer | undefined {
	const byPlace = new Map<GeonamesPlace, Bearer>();
	for (const bearer of spellings.flatMap((spelling) => bearersOf(country, spelling)))
		if (!byPlace.get(bearer.place)?.isMain) byPlace.set(bearer.place, bearer);
	const [first, second] = [...byPlace.values()].sort((a, b) => weightOf(b) - weightOf(a));
	const capital = [...byPlace.values()].find(({ place, isMain }) => isMain && place.feature === "PPLC");
	if (capital !== undefined) return capital;
	return first !== undefined && (second === undefined || weightOf(first) >= weightOf(second) * minRatio) ? first : undefined;
}

function weightOf({ place, isMain }: Bearer): number {
	return place.population * (isMain ? 1 : aliasWeight) * (place.feature === "PPLC" ? capitalWeight : 1);
}

function readCities(): readonly { readonly spellings: readonly string[]; readonly country: string }[] {
	return citiesByCountry
		.trim()
		.split("\n")
		.flatMap((line) =>
			line
				.slice(3)
				.split("; ")
				.map((entry) => ({ spellings: entry.split("|"), country: line.slice(0, 2) })),
		);
}
