import type { Place } from "./dateline.ts";

/**
 * The name under which a place is listed: of a resolved place its English name, else as it is printed, in ordinary case.
 *
 *     МОСКВА → Moscow · MOSCOW, Idaho → Moscow, Idaho · PORT ELLERY → Port Ellery
 */
export function toPlaceName({ name, place }: Place): string {
	if (place === undefined) return name;
	return place.within === undefined ? place.name : `${place.name}, ${place.within}`;
}
