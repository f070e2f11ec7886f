/**
 * The most articles that one page lists. A longer list is divided by civil date, so that adding old articles moves nothing.
 *
 * 200 items of headline, place and first line are about 100 KB of HTML: one screenful of scrolling a minute, one file to touch.
 */
export const maxListEntries = 200;

/** What a page of a list shows: its articles, or links to narrower periods, or one part of a very full day. */
export type ListDivision = "entries" | "years" | "months" | "days" | "parts";

/**
 * Says what the page of a list shows for a period, from the number of articles in it.
 *
 * `period` is `""` (the whole list), `2024`, `2024-05` or `2024-05-31`; a list of 201 is divided into years, a year of 201 into months,
 * a month into days, a day into parts. The narrower page exists only where the wider one is divided.
 */
export function divisionOf(count: number, period: string): ListDivision {
	if (count <= maxListEntries) return "entries";
	if (period === "") return "years";
	if (period.length === 4) return "months";
	return period.length === 7 ? "days" : "parts";
}

/** How long the periods are that a divided list links to: as many characters of `YYYY-MM-DD`. */
export const periodLengths = { years: 4, months: 7, days: 10 } as const;

/** Counts the parts of one day, or of the undated: at least 1. */
export function partsOf(count: number): number {
	return Math.max(1, Math.ceil(count / maxListEntries));
}
