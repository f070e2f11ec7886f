import type { MonthPageView } from "../model/list-views.ts";
import type { LinkView } from "../model/views.ts";
import { toItems } from "./article-item.ts";
import { toWeeks } from "./cells.ts";
import { formatDay, weekdayHeadings } from "./format-date.ts";
import { pageLink } from "./links.ts";
import { countsByPeriod, largestCount, sumUp, totalCount } from "./period-text.ts";
import { toHead, toSite } from "./site-view.ts";
import type { ViewContext } from "./view-context.ts";

/**
 * Makes the page of a month: a calendar, and the articles of which no more than the month is known. `undefined` where nothing is dated in it.
 *
 * Limit: those articles have no day to be divided by, so all of them stand on this page.
 */
export function viewMonth(month: string, context: ViewContext): MonthPageView | undefined {
	const { reader, settings } = context;
	const { language } = settings;
	const count = reader.count("all", month);
	if (count === 0) return undefined;
	const days = reader.periods("all", { period: month, length: 10 });
	const heading = formatDay(month, "month", language);
	const summary = sumUp(count, days, context.texts);
	// Newest day first: what has no day comes after every day of the month.
	const dayUnknown = reader.list("all", { period: month, offset: totalCount(days), limit: Math.max(1, count - totalCount(days)) });
	const { previous, next } = reader.around("all", month);
	const toLink = (other: string): LinkView => pageLink({ kind: "month", month: other }, formatDay(other, "month", language), context);
	return {
		kind: "month",
		site: toSite(context),
		head: toHead(heading, context.pathOf({ kind: "month", month }), context, { description: summary }),
		heading,
		summary,
		year: pageLink({ kind: "year", year: month.slice(0, 4) }, month.slice(0, 4), context),
		weekdays: weekdayHeadings("much", language),
		weeks: toWeeks(month, countsByPeriod(days), largestCount(days), context),
		dayUnknown: toItems(
			dayUnknown.map(({ id }) => id),
			"date",
			context,
		),
		...(previous === undefined ? {} : { previous: toLink(previous) }),
		...(next === undefined ? {} : { next: toLink(next) }),
	};
}
