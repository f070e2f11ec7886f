import { toGazetteerKey } from "../../src/formats/gazetteer/gazetteer-key.ts";
import { printCapitals } from "../../src/formats/gazetteer/is-town.ts";
import { aliasKeys, mainKeys, spellingKeys } from "./choose-names.ts";
import type { matchCities } from "./match-cities.ts";
import type { GeonamesPlace } from "./read-geonames.ts";

/** Places with fewer people are left out, but for those that our own table of cities has, and for rivals. */
const minPopulation = 10_000;
/** Smaller towns of the countries whose papers open with the town in mixed case: there nothing but its name says that it is one. */
const minPopulationOf: Readonly<Record<string, number>> = { AT: 2000, CH: 2000, DE: 5000 };
/** A smaller place that shares its name with a larger one is kept where it keeps that from being the only one meant (`best-known.ts`). */
const minRatio = 5;
/** Parts of towns share names with towns; only the largest print datelines: Brooklyn. */
const minPopulationOfPart = 200_000;
/** A city of our own table is at least this well known, whatever its size; the dump knows no number for some. */
const minPopulationOfCity = 50_000;
/** A spelling that an index in English can list. */
const latin = /^['’‘ʼ]?\p{Script=Latin}/u;
/** Places that are no more: destroyed, abandoned, historical. */
const goneFeatures: ReadonlySet<string> = new Set(["PPLQ", "PPLH", "PPLW", "PPLCH"]);

/** A place of the gazetteer, before it is told apart from others of its name. */
export interface TablePlace {
	readonly place: GeonamesPlace;
	/** English where our own table has the city, never in another script. */
	readonly name: string;
	readonly population: number;
	readonly names: ReadonlySet<string>;
	readonly aliases: ReadonlySet<string>;
}

/** Leaves out what prints no dateline. */
export function isTown({ feature, population }: GeonamesPlace): boolean {
	return !goneFeatures.has(feature) && (feature !== "PPLX" || population >= minPopulationOfPart);
}

/** Chooses the places of the gazetteer, with the keys of their names; cities of our own table bear its spellings. */
export function choosePlaces(places: readonly GeonamesPlace[], cities: ReturnType<typeof matchCities>): readonly TablePlace[] {
	const spellings = Map.groupBy(cities, ({ place }) => place);
	const isLarge = (place: GeonamesPlace): boolean =>
		place.population >= (minPopulationOf[place.country] ?? minPopulation) || spellings.has(place);
	const largest = new Map<string, number>();
	for (const place of places.filter(isLarge))
		for (const key of mainKeys(place)) largest.set(key, Math.max(largest.get(key) ?? 0, place.population));
	const isRival = (place: GeonamesPlace): boolean =>
		[...mainKeys(place)].some((key) => place.population * minRatio > (largest.get(key) ?? Number.POSITIVE_INFINITY));
	const ownKeys = new Map(cities.flatMap((city) => city.spellings.map((each) => [`${city.country} ${toGazetteerKey(each)}`, city.place])));
	// A name that our own table gives to one place of a country is no alias of another there: New Delhi of Delhi, Gorki of Nizhny Novgorod.
	const isOthers = (key: string, place: GeonamesPlace): boolean => {
		const name = `${place.country} ${key}`;
		return ownKeys.has(name) && ownKeys.get(name) !== place;
	};
	return places
		.filter((place) => isLarge(place) || isRival(place))
		.map((place) => {
			const own = spellings.get(place)?.flatMap((city) => city.spellings) ?? [];
			const names = new Set([...mainKeys(place), ...own.map(toGazetteerKey)]);
			return {
				place,
				name: [...own, place.name].find((spelling) => latin.test(spelling)) ?? place.asciiName,
				population: own.length > 0 ? Math.max(place.population, minPopulationOfCity) : place.population,
				names,
				aliases: new Set([...aliasKeys(place)].filter((key) => !names.has(key) && !isOthers(key, place))),
			};
		});
}

/** `place-names.tsv`: key, ids of those called so first of all, ids of those called so too. */
export function toNameTable(places: readonly TablePlace[], head: string): string {
	const byName = new Map<string, { readonly names: number[]; readonly aliases: number[] }>();
	const entryOf = (key: string) => {
		const entry = byName.get(key) ?? { names: [], aliases: [] };
		byName.set(key, entry);
		return entry;
	};
	for (const { place, names, aliases } of places) {
		for (const key of names) entryOf(key).names.push(place.id);
		for (const key of aliases) entryOf(key).aliases.push(place.id);
	}
	const lines = [...byName]
		.filter(([key]) => firstLetter.test(key))
		.map(([key, { names, aliases }]) => [key, names.join(" "), aliases.join(" ")].join("\t").trimEnd());
	return toSorted(lines, head);
}

/** `places.tsv`: id, name, country, region, thousands of people, `capital`, degrees north, degrees east, what tells it apart. */
export function toPlaceTable(places: readonly TablePlace[], within: ReadonlyMap<number, string>, head: string): string {
	const lines = places.map(({ place, name, population }) =>
		[
			place.id,
			name,
			place.country,
			place.region,
			Math.round(population / 1000),
			place.feature === "PPLC" ? "capital" : "",
			degrees(place.latitude),
			degrees(place.longitude),
			within.get(place.id) ?? "",
		]
			.join("\t")
			.trimEnd(),
	);
	return toSorted(lines, head);
}

/**
 * `town-names.tsv`: the keys of small towns, and of spellings that the other tables leave out. They say that a name is a town's, no more; in
 * countries whose papers print the place in capitals that proves nothing, as towns there are called like people. Nor does a common word:
 * `Bier: `, `Kino – `.
 */
export function toTownTable(
	towns: readonly GeonamesPlace[],
	places: readonly TablePlace[],
	{ head, words }: { readonly head: string; readonly words: ReadonlySet<string> },
): string {
	const listed = new Set(places.flatMap(({ names, aliases }) => [...names, ...aliases]));
	const keys = new Set<string>();
	for (const town of towns.filter(({ country }) => !printCapitals.has(country)))
		for (const key of town.population < minPopulation ? mainKeys(town) : spellingKeys(town))
			if (!listed.has(key) && !words.has(key) && key.length >= minTownName && firstLetter.test(key)) keys.add(key);
	return toSorted(
		[...keys].map((key) => `${key}\t`),
		head,
	);
}

/** Shorter names are words of some language: `Au`, `Bar`. */
const minTownName = 4;

/** Two decimals are about a kilometre. */
function degrees(value: number): string {
	return String(Math.round(value * 100) / 100);
}

/** Sorted by bytes: the tables are searched as bytes. The head begins with `#`, which sorts before every key. */
function toSorted(lines: readonly string[], head: string): string {
	const sorted = lines.map((line) => Buffer.from(line)).sort(compareKeys);
	return `# ${head}\n${sorted.join("\n")}\n`;
}

/** Compares two lines up to their first tab. */
function compareKeys(a: Buffer, b: Buffer): number {
	return Buffer.compare(a.subarray(0, a.indexOf(0x09)), b.subarray(0, b.indexOf(0x09)));
}

/** A key begins with a letter or digit; so the head sorts first. */
const firstLetter = /^[\p{L}\p{N}]/u;
