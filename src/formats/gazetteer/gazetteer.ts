import { foldPlaceName } from "./fold-place-name.ts";
import { toGazetteerKey } from "./gazetteer-key.ts";
import { openSortedLines } from "./sorted-lines.ts";

/** A place as the table holds it. */
export interface GazetteerPlace {
	/** Its number in GeoNames. */
	readonly id: number;
	/** English where English has a name of its own. */
	readonly name: string;
	/** What tells it from a better known place of its name. */
	readonly within?: string;
	/** ISO 3166-1 alpha-2. */
	readonly country: string;
	/** State, province or region, mostly in English; `""` where the source has none. */
	readonly region: string;
	/** The same, folded for comparing. */
	readonly regionKey: string;
	/** Thousands of people. */
	readonly population: number;
	readonly isCapital: boolean;
	readonly latitude: number;
	readonly longitude: number;
}

/** The places that bear a name. */
interface Bearers {
	/** Those that are called so first of all. */
	readonly byName: readonly GazetteerPlace[];
	/** Those that are called so in some language, or once were. */
	readonly byAlias: readonly GazetteerPlace[];
	/** Where none of these: whether a smaller town is called so, or one of these in a spelling of the region. */
	readonly isSmallTown: boolean;
}

/** Finds the places that bear a name, in any language and script. */
export type Gazetteer = (name: string) => Bearers;

/** Names come back often; past so many the memory of them starts anew. */
const maxRemembered = 5000;

/** Opens the gazetteer over its tables, `place-names.tsv`, `places.tsv` and `town-names.tsv`; nothing is read of them before it is asked for. */
export function openGazetteer(tables: { readonly names: Uint8Array; readonly places: Uint8Array; readonly towns: Uint8Array }): Gazetteer {
	const findName = openSortedLines(tables.names);
	const findPlace = openSortedLines(tables.places);
	const findTown = openSortedLines(tables.towns);
	const remembered = new Map<string, Bearers>();
	const readPlaces = (ids: string | undefined): readonly GazetteerPlace[] =>
		ids ? ids.split(" ").flatMap((id) => readPlace(id, findPlace(id))) : [];
	return (name) => {
		const key = toGazetteerKey(name);
		const known = remembered.get(key);
		if (known !== undefined) return known;
		const found = findName(key);
		const isSmallTown = found === undefined && findTown(key) !== undefined;
		const bearers = { byName: readPlaces(found?.[0]), byAlias: readPlaces(found?.[1]), isSmallTown };
		if (remembered.size >= maxRemembered) remembered.clear();
		remembered.set(key, bearers);
		return bearers;
	};
}

function readPlace(id: string, columns: readonly string[] | undefined): readonly GazetteerPlace[] {
	if (columns === undefined) return [];
	const [name = "", country = "", region = "", population, feature, latitude, longitude, within] = columns;
	return [
		{
			id: Number(id),
			name,
			...(within ? { within } : {}),
			country,
			region,
			regionKey: foldPlaceName(region),
			population: Number(population),
			isCapital: feature === "capital",
			latitude: Number(latitude),
			longitude: Number(longitude),
		},
	];
}
