import { foldPlaceName } from "../../formats/gazetteer/fold-place-name.ts";
import type { GazetteerPlace } from "../../formats/gazetteer/gazetteer.ts";
import { lookUpCountry, lookUpRegion } from "../../formats/gazetteer/look-up-place.ts";
import { expandState } from "../../formats/gazetteer/state-abbreviations.ts";

/** Countries whose states the gazetteer writes as datelines do, so that another state is another place. */
const exactStates: ReadonlySet<string> = new Set(["US", "CA", "AU"]);

/**
 * The places, by id, that lie in the region printed after a name: `Ontario`, `Ill.`, `Punjab, Pakistan`.
 *
 * A part that nothing is known of is passed over; a part that contradicts a place rules it out. Returns `undefined` when no part says
 * anything.
 */
export function liesInRegion(region: string, places: readonly GazetteerPlace[]): ReadonlySet<number> | undefined {
	let fitting: readonly GazetteerPlace[] = places;
	let isConfirmed = false;
	for (const part of region.split(", ")) {
		const matching = fitting.filter(toTest(part));
		if (part === "" || (matching.length === 0 && (lookUpCountry(part) ?? lookUpRegion(part)) === undefined)) continue;
		fitting = matching;
		isConfirmed = true;
	}
	return isConfirmed ? new Set(fitting.map(({ id }) => id)) : undefined;
}

function toTest(part: string): (place: GazetteerPlace) => boolean {
	const name = foldPlaceName(expandState(part) ?? part);
	const countries = lookUpCountry(part)?.countries ?? [];
	const countriesOfRegion = (lookUpRegion(part)?.countries ?? []).filter((code) => !exactStates.has(code));
	return ({ country, regionKey }) => countries.includes(country) || countriesOfRegion.includes(country) || regionKey === name;
}
