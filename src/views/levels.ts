import type { CellView } from "../model/list-views.ts";

/** As few are “many” in the smallest archive. */
const leastMany = 10;

/**
 * Gives a count one of five steps of ink, 0 for nothing, relative to the largest on the same picture.
 *
 * The step grows with the square root, so that one day of a thousand articles does not bleach a year of days with ten. Nor is a single article
 * drawn as many where no day has more.
 */
export function levelOf(count: number, largest: number): CellView["level"] {
	if (count <= 0 || largest <= 0) return 0;
	const steps = [1, 2, 3, 4, 5] as const;
	return steps[Math.ceil(5 * Math.sqrt(count / Math.max(largest, leastMany))) - 1] ?? 5;
}

/** Gives a count its share of the largest, 0 to 100, to one decimal: the length of its bar. Of one article in thousands, a hairline is seen. */
export function shareOf(count: number, largest: number): number {
	if (count <= 0 || largest <= 0) return 0;
	return Math.max(leastShare, Math.round((1000 * count) / largest) / 10);
}

/** One pixel on a phone. */
const leastShare = 0.4;
