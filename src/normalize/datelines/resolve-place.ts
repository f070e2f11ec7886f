import type { Gazetteer, GazetteerPlace } from "../../formats/gazetteer/gazetteer.ts";
import type { KnownName } from "../../formats/gazetteer/look-up-place.ts";
import { bestKnown, dominates } from "./best-known.ts";
import { liesInRegion } from "./lies-in-region.ts";

/** What the capture and the registry say of a place. */
interface PrintedPlace {
	readonly printed: string;
	readonly region: string | undefined;
	/** What our own tables know of the name. */
	readonly names: KnownName;
	/** What region, table of cities and source decide already. */
	readonly country: string | undefined;
	readonly sourceCountry: string | undefined;
}

/** In thousands: a city of the source's own country from this size on is meant before a city abroad that is no capital. */
const minCityAtHome = 100;

/**
 * Finds which place of the gazetteer a printed name means.
 *
 * 1. The printed region or country decides: `PARIS, Texas`.
 * 2. The table of cities does (AP's cities that stand alone, capitals): `PARIS`. A large city of the source's own country goes before one
 *    abroad that is no capital: `ST. PETERSBURG` in a paper of the United States.
 * 3. The country of the source does, unless a place elsewhere is far better known.
 * 4. One place is far better known than all others of its name (`bestKnown`).
 *
 * Returns `undefined` where none of these decides, and for countries and regions. It depends on the capture and the registry alone.
 */
export function resolvePlace(place: PrintedPlace, gazetteer: Gazetteer): GazetteerPlace | undefined {
	const { printed, region, country, sourceCountry } = place;
	const { city } = place.names;
	if (city === undefined && (place.names.country ?? place.names.region) !== undefined) return undefined;
	const { byName, byAlias } = gazetteer(printed);
	if (byName.length === 0 && byAlias.length === 0) return undefined;
	const find = (choose: (bearers: readonly GazetteerPlace[]) => GazetteerPlace | undefined, fits: (each: GazetteerPlace) => boolean) => {
		const named = byName.filter(fits);
		if (named.length === 0) return choose(byAlias.filter(fits));
		const chosen = choose(named);
		// A small town has the name, and a city that is called so too: Zion, Illinois, and Jerusalem. Nothing decides.
		return chosen && byAlias.some((each) => fits(each) && dominates(each, chosen)) ? undefined : chosen;
	};
	// 1.
	if (region !== undefined) {
		const inRegion = liesInRegion(region, [...byName, ...byAlias]);
		return find(bestKnown, (each) => (inRegion === undefined ? each.country === country : inRegion.has(each.id)));
	}
	// 2.
	const atHome = (each: GazetteerPlace): boolean => each.country === sourceCountry;
	if (city !== undefined && country !== undefined) {
		const known = find(bestKnown, (each) => each.country === country);
		const own = country === sourceCountry || known?.isCapital ? undefined : bestKnown(byName.filter(atHome));
		return own !== undefined && own.population >= minCityAtHome ? own : known;
	}
	if (city !== undefined) return find(onlyOne, () => true);
	// 3.
	const own = sourceCountry === undefined ? undefined : find(bestKnown, atHome);
	if (own !== undefined) return byName.some((each) => each.country !== sourceCountry && dominates(each, own)) ? undefined : own;
	// 4.
	return find(bestKnown, () => true);
}

function onlyOne(places: readonly GazetteerPlace[]): GazetteerPlace | undefined {
	return places.length === 1 ? places[0] : undefined;
}
