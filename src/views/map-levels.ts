/**
 * From how many articles on a dot of the map is of which step. The borders are fixed, so that an addition seldom changes another dot than its
 * own, and never all of them.
 */
export const mapLevels = [1, 2, 10, 100, 1000] as const;

/** The radius of a dot of each step, in units of the map. */
export const dotRadii = [5.5, 6.5, 8, 10, 12.5] as const;

/** How dense the ink of a dot of each step is; the line around it is always full. */
export const dotInks = [0.4, 0.55, 0.7, 0.85, 1] as const;

/** Gives a number of articles its step, 1 to 5. */
export function mapLevelOf(count: number): number {
	return Math.max(1, mapLevels.filter((least) => count >= least).length);
}
