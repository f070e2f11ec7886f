import type { Gazetteer } from "../../src/formats/gazetteer/gazetteer.ts";
import { normalizeDateline } from "../../src/normalize/datelines/normalize-dateline.ts";
import type { TablePlace } from "./to-tables.ts";

/** Countries whose places are told apart by their state, as AP does. */
const byState: ReadonlySet<string> = new Set(["US", "CA", "AU"]);

/**
 * What tells each place from others of its name; nothing for one that is meant by its name alone.
 *
 * Of `Paris`, `Paris, Texas` and `Paris, Kentucky` the first bears no addition, because a dateline `PARIS` means it. `Springfield` alone means
 * none, so each has its state. No two places get the same name.
 */
export function nameApart(places: readonly TablePlace[], gazetteer: Gazetteer): ReadonlyMap<number, string> {
	const within = new Map<number, string>();
	for (const sharing of Map.groupBy(places, ({ name }) => nameKey(name)).values()) {
		const [meant] = sharing.filter(({ place, name }) => meaning(name, gazetteer) === place.id).sort(byPopulation);
		const others = sharing.filter((each) => each !== meant);
		const taken = new Set<string>();
		for (const each of others.sort(byPopulation)) {
			const free = additions(each, others).find((addition) => !taken.has(nameKey(addition))) ?? `${each.place.country} ${each.place.id}`;
			taken.add(nameKey(free));
			within.set(each.place.id, free);
		}
	}
	return within;
}

function byPopulation(a: TablePlace, b: TablePlace): number {
	return b.population - a.population || a.place.id - b.place.id;
}

/** Which place a dateline means that has the name alone. */
function meaning(printed: string, gazetteer: Gazetteer): number | undefined {
	const parsed = { text: printed, places: [{ printed }], agencies: [], evidence: [] };
	return normalizeDateline(parsed, { gazetteer: () => gazetteer }).places[0]?.place?.id;
}

/** The country, where no other of the name lies in it; else the region; then both. */
function additions({ place }: TablePlace, others: readonly TablePlace[]): readonly string[] {
	const country = englishNames.of(place.country) ?? place.country;
	const isAlone = others.every((other) => other.place === place || other.place.country !== place.country);
	const region = place.region === "" ? [] : [place.region, `${place.region}, ${country}`];
	return byState.has(place.country) || !isAlone ? [...region, country] : [country, ...region];
}

const englishNames = new Intl.DisplayNames("en", { type: "region" });

/** Names that are equal as path segments: letters and digits alone. */
function nameKey(name: string): string {
	return name
		.normalize("NFKC")
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
		.replace(/^-|-$/g, "");
}
