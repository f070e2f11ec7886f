import type { DatabaseSync } from "node:sqlite";

/** How fast the archive grows. */
export interface GrowthRate {
	readonly articlesPerMonth: number;
	/** The months that were counted, `2023-06` to `2024-05`. */
	readonly from: string;
	readonly to: string;
}

/** When a limit is reached. */
export interface Forecast {
	/** From the archive's last month. */
	readonly months: number;
	/** `2026-05`. */
	readonly month: string;
}

/** So many months up to the archive's last one count. */
const monthsCounted = 12;

/**
 * Reads how fast the archive grew in its own last twelve months: by the day of capture, else of publication. No clock: a finished archive keeps
 * the rate it had. `undefined` when all its articles are of one month, which tells nothing of the next.
 *
 * Limit: a date that is wrong by years moves the last month; the rate is then too low.
 */
export function readGrowth(state: DatabaseSync): GrowthRate | undefined {
	const counts = state
		.prepare(
			`SELECT substr(seen, 1, 7) AS month, count(*) AS count FROM postings
			 WHERE list IN ('all', 'undated') AND length(seen) >= 7 GROUP BY 1 ORDER BY 1`,
		)
		.all()
		.map(({ month, count }) => ({ month: String(month), count: Number(count) }));
	return toGrowth(counts);
}

/** The same from articles by month, oldest first. */
export function toGrowth(counts: readonly { readonly month: string; readonly count: number }[]): GrowthRate | undefined {
	const [first, last] = [counts[0]?.month, counts.at(-1)?.month];
	if (first === undefined || last === undefined || first === last) return undefined;
	const from = Math.max(toMonthNumber(first), toMonthNumber(last) - monthsCounted + 1);
	const counted = counts.filter(({ month }) => toMonthNumber(month) >= from);
	const articles = counted.reduce((sum, { count }) => sum + count, 0);
	return { articlesPerMonth: articles / (toMonthNumber(last) - from + 1), from: fromMonthNumber(from), to: last };
}

/**
 * Says when a limit is reached, if each further article takes as much as each one did so far (files, or bytes). `undefined` when the archive
 * is past it, or does not grow.
 */
export function forecastLimit(
	{ limit, used, articles }: { readonly limit: number; readonly used: number; readonly articles: number },
	growth: GrowthRate | undefined,
): Forecast | undefined {
	if (growth === undefined || articles === 0 || used >= limit) return undefined;
	const months = Math.ceil((limit - used) / (growth.articlesPerMonth * (used / articles)));
	return { months, month: fromMonthNumber(toMonthNumber(growth.to) + months) };
}

/** `2024-05` → months since the year 0. */
function toMonthNumber(month: string): number {
	return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function fromMonthNumber(number: number): string {
	return `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;
}
