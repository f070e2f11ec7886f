import { maxListEntries, partsOf } from "../model/list-division.ts";
import type { DayPageView } from "../model/list-views.ts";
import type { LinkView } from "../model/views.ts";
import { toArticleItem } from "./article-item.ts";
import { formatDay } from "./format-date.ts";
import { pageLink } from "./links.ts";
import { toParts } from "./parts.ts";
import { toHead, toSite } from "./site-view.ts";
import type { ViewContext } from "./view-context.ts";

/** Makes the page of a day, or one part of a full one: its articles by their hours. `undefined` where the day or part is empty. */
export function viewDay(day: string, part: number, context: ViewContext): DayPageView | undefined {
	const { reader, settings, texts } = context;
	const { language } = settings;
	const count = reader.count("all", day);
	if (count === 0 || part > partsOf(count)) return undefined;
	const entries = reader.list("all", { period: day, offset: (part - 1) * maxListEntries, limit: maxListEntries });
	const articles = entries.flatMap(({ id }) => reader.card(id) ?? []);
	const heading = formatDay(day, "long", language);
	const summary = texts.counts.articles({ count });
	const month = day.slice(0, 7);
	const { previous, next } = reader.around("all", day);
	const toLink = (other: string): LinkView => pageLink({ kind: "day", day: other, part: 1 }, formatDay(other, "short", language), context);
	return {
		kind: "day",
		site: toSite(context),
		head: toHead(heading, context.pathOf({ kind: "day", day, part }), context, { description: summary }),
		heading,
		summary,
		month: pageLink({ kind: "month", month }, formatDay(month, "month", language), context),
		items: articles.map((article) => toArticleItem(article, "time", context)),
		...(articles.some(({ listDay }) => listDay?.basis === "captured") ? { note: texts.moments.someByCapture } : {}),
		...(previous === undefined ? {} : { previous: toLink(previous) }),
		...(next === undefined ? {} : { next: toLink(next) }),
		parts: toParts(count, part, (other) => ({ kind: "day", day, part: other }), context),
	};
}
