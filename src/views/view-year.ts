import type { YearPageView } from "../model/list-views.ts";
import { monthsOf } from "./calendar.ts";
import { toWeeks } from "./cells.ts";
import { monthNames, weekdayHeadings } from "./format-date.ts";
import { pageLink } from "./links.ts";
import { countsByPeriod, largestCount, sumUp } from "./period-text.ts";
import { toHead, toSite } from "./site-view.ts";
import type { ViewContext } from "./view-context.ts";

/** Makes the page of a year: a cell a day. `undefined` where nothing is dated in it. */
export function viewYear(year: string, context: ViewContext): YearPageView | undefined {
	const { reader, settings } = context;
	const { language } = settings;
	const count = reader.count("all", year);
	if (count === 0) return undefined;
	const days = reader.periods("all", { period: year, length: 10 });
	const byDay = countsByPeriod(days);
	const byMonth = countsByPeriod(reader.periods("all", { period: year, length: 7 }));
	const [names, shortNames] = [monthNames("long", language), monthNames("short", language)];
	const { previous, next } = reader.around("all", year);
	const summary = sumUp(count, days, context.texts);
	return {
		kind: "year",
		site: toSite(context),
		head: toHead(year, context.pathOf({ kind: "year", year }), context, { description: summary }),
		heading: year,
		summary,
		months: monthsOf(year).map((month, index) => ({
			name: pageLink({ kind: "month", month }, names[index] ?? month, context),
			shortName: shortNames[index],
			hasArticles: (byMonth.get(month) ?? 0) > 0,
			count: context.texts.counts.articles({ count: byMonth.get(month) ?? 0 }),
			weeks: toWeeks(month, byDay, largestCount(days), context),
		})),
		weekdays: weekdayHeadings("little", language),
		...(previous === undefined ? {} : { previous: pageLink({ kind: "year", year: previous }, previous, context) }),
		...(next === undefined ? {} : { next: pageLink({ kind: "year", year: next }, next, context) }),
	};
}
