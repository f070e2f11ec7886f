import type { ListSummary, PeriodCount } from "../model/archive-reader.ts";
import type { Texts } from "../model/messages.ts";
import { formatDay } from "./format-date.ts";

/** Writes a period: “2024”, “May 2024”, “Friday 31 May 2024”. */
export function periodText(period: string, language: string): string {
	return period.length === 4 ? period : formatDay(period, "long", language);
}

/** Writes the years a list spans: “2019–2024” (which does not break behind its dash), “2024”; `undefined` where nothing in it is dated. */
export function spanText({ firstDay, lastDay }: Pick<ListSummary, "firstDay" | "lastDay">): string | undefined {
	if (firstDay === undefined || lastDay === undefined) return undefined;
	const [first, last] = [firstDay.slice(0, 4), lastDay.slice(0, 4)];
	return first === last ? first : `${first}–\u2060${last}`;
}

/** Finds the largest count of some periods or lists; 0 where there are none. */
export function largestCount(counts: readonly { readonly count: number }[]): number {
	return counts.reduce((largest, { count }) => Math.max(largest, count), 0);
}

/** Adds the counts of some periods or lists. */
export function totalCount(counts: readonly { readonly count: number }[]): number {
	return counts.reduce((total, { count }) => total + count, 0);
}

/** Makes periods findable by their name. */
export function countsByPeriod(periods: readonly PeriodCount[]): ReadonlyMap<string, number> {
	return new Map(periods.map(({ period, count }) => [period, count]));
}

/** Sums a month or year up: “12 articles on 5 days”, and how many have no day. */
export function sumUp(count: number, days: readonly PeriodCount[], { counts }: Texts): string {
	const dated = totalCount(days);
	if (dated === 0) return counts.withDayNotKnown({ summary: counts.articles({ count }), count });
	const summary = counts.articlesOnDays({ articles: dated, days: days.length });
	return dated === count ? summary : counts.withDayNotKnown({ summary, count: count - dated });
}
