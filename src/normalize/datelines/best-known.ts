import type { GazetteerPlace } from "../../formats/gazetteer/gazetteer.ts";

/** So many times as many people as the next of its name, and a place is the one that is meant without a word more. */
const minRatio = 5;
/** A capital is better known than its size says. */
const minCapitalRatio = 2;

/**
 * The one of several places of a name that is far better known than each of the others; `undefined` where there is none.
 *
 * The ratio is a choice: at 5, Paris, Rome and Husum are decided, and Springfield, Columbus and Birmingham stay open.
 */
export function bestKnown(places: readonly GazetteerPlace[]): GazetteerPlace | undefined {
	const [first, ...rest] = places;
	if (first === undefined) return undefined;
	const largest = rest.reduce((best, each) => (each.population > best.population ? each : best), first);
	return places.every((each) => each === largest || dominates(largest, each)) ? largest : undefined;
}

/** Whether a place is far better known than another of its name. */
export function dominates(place: GazetteerPlace, other: GazetteerPlace): boolean {
	return place.population >= other.population * (place.isCapital ? minCapitalRatio : minRatio);
}
