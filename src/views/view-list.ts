import type { ListSummary } from "../model/archive-reader.ts";
import { isListPage } from "../model/is-list-page.ts";
import { divisionOf, maxListEntries, periodLengths } from "../model/list-division.ts";
import { hasFeed } from "../model/list-feed.ts";
import type { BarView, ListPageView } from "../model/list-views.ts";
import type { ListKey, ListKind, Page } from "../model/page.ts";
import type { ArticleGroupView, HeadView, LinkView } from "../model/views.ts";
import { periodBars } from "./bars.ts";
import { monthNames } from "./format-date.ts";
import { listPage, pageHref, pageLink } from "./links.ts";
import { toListGroups, yearId } from "./list-groups.ts";
import { toMonthRows } from "./month-rows.ts";
import { namedList } from "./named-lists.ts";
import { toParts } from "./parts.ts";
import { periodText, spanText, totalCount } from "./period-text.ts";
import { toPlaceProfile } from "./place-profile.ts";
import { toHead, toSite } from "./site-view.ts";
import { toSourceProfile } from "./source-profile.ts";
import type { ViewContext } from "./view-context.ts";

/** From so many articles on a list says how many are of which year; fewer are seen at a glance, and a source's coverage says it. */
const minWithYears = 12;

type ListPage = Extract<Page, { kind: "list" }>;

/**
 * Makes a page of a list: its articles, or its years, months or days, or a part of one day, as `divisionOf` says. `undefined` where the list
 * is empty there, or a wider page already shows all of it.
 */
export function viewList(page: ListPage, context: ViewContext): ListPageView | undefined {
	const { of, slug, period, part } = page;
	const { reader, settings, texts } = context;
	const { language } = settings;
	const list: ListKey = `${of}:${slug}`;
	const summary = namedList(of, slug, context);
	const count = reader.count(list, period);
	if (summary === undefined || count === 0 || !isListPage(page, reader)) return undefined;
	const name = period === "" ? summary.name : texts.lists.ofPeriod({ list: summary.name, period: periodText(period, language) });
	const said = sayCount(count, period, summary, context);
	const isSource = of === "source" && period === "";
	const feeds = feedLinks(of, slug, context);
	return {
		kind: "list",
		site: toSite(context),
		head: toHead(name, context.pathOf(page), context, { description: said, links: feeds.map(({ head }) => head) }),
		kindLink: pageLink({ kind: "lists", of }, texts.kinds[of], context),
		heading: name,
		...(period === "" ? {} : { whole: pageLink(listPage(of, slug), summary.name, context) }),
		summary: said,
		profile: isSource ? toSourceProfile(context.registry.byId(slug), context) : [],
		coverage: isSource ? coverageOf(list, slug, context) : [],
		monthNames: monthNames("short", language),
		...(of === "place" && period === "" ? toPlaceProfile(slug, summary.name, context) : {}),
		...articlesOrPeriods(page, list, count, context),
		feeds: period === "" ? feeds.map(({ link }) => link) : [],
		parts: period.length === 10 ? toParts(count, part, (other) => ({ ...page, part: other }), context) : [],
	};
}

function articlesOrPeriods(page: ListPage, list: ListKey, count: number, context: ViewContext): Pick<ListPageView, "groups" | "periods"> {
	const { reader } = context;
	const { of, slug, period, part } = page;
	const division = divisionOf(count, period);
	if (division === "entries" || division === "parts") {
		const entries = reader.list(list, { period, offset: (part - 1) * maxListEntries, limit: maxListEntries });
		const periods = period === "" && of !== "source" && count >= minWithYears ? yearsBelow(list, context) : [];
		return { groups: toListGroups(entries, period, context), periods };
	}
	const periods = reader.periods(list, { period, length: periodLengths[division] });
	return {
		groups: leftOver(page, list, count - totalCount(periods), totalCount(periods), context),
		periods: periodBars(periods, (below) => pageHref(listPage(of, slug, below), context), context),
	};
}

/** The years of a list on one page, each leading to its first article there; none where all is of one year. */
function yearsBelow(list: ListKey, context: ViewContext): readonly BarView[] {
	const years = context.reader.periods(list, { period: "", length: 4 });
	return years.length < 2 ? [] : periodBars(years, (year) => `#${yearId(year)}`, context);
}

/**
 * The articles that no narrower period holds: in a month those without a day, in the whole list the undated. They come last in its order.
 * Of the undated at most 200 are shown; the heading leads to all of the archive's.
 */
function leftOver(page: ListPage, list: ListKey, count: number, offset: number, context: ViewContext): readonly ArticleGroupView[] {
	if (count <= 0) return [];
	const limit = page.period === "" ? Math.min(count, maxListEntries) : count;
	return toListGroups(context.reader.list(list, { period: page.period, offset, limit }), page.period, context);
}

function sayCount(count: number, period: string, summary: ListSummary, { texts }: ViewContext): string {
	const span = period === "" ? spanText(summary) : undefined;
	const articles = texts.counts.articles({ count });
	return span === undefined ? articles : texts.archive.joined({ first: articles, second: span });
}

function coverageOf(list: ListKey, slug: string, context: ViewContext): ListPageView["coverage"] {
	const { reader, texts } = context;
	const isDivided = (period: string): boolean => divisionOf(reader.count(list, period), period) !== "entries";
	// A month has a page in this list only where the list and its year are divided; else it leads to the archive's month.
	const pageOf = (month: string): Page =>
		isDivided("") && isDivided(month.slice(0, 4)) ? listPage("source", slug, month) : { kind: "month", month };
	const { notCaptured } = texts.lists;
	const rows = toMonthRows(reader.periods(list, { period: "", length: 7 }), { none: notCaptured, pageOf }, context);
	return rows.flatMap((row, index) => {
		const gap = yearsBetween(rows[index + 1]?.year, row.year);
		return gap === undefined ? [row] : [row, { year: gap, cells: [], none: notCaptured }];
	});
}

/** The years after one and before another, as one row: `2006–2019`; `undefined` where they follow each other. */
function yearsBetween(earlier: string | undefined, later: string): string | undefined {
	if (earlier === undefined || Number(later) - Number(earlier) < 2) return undefined;
	const [first, last] = [Number(earlier) + 1, Number(later) - 1].map((year) => String(year).padStart(4, "0"));
	return first === last ? first : `${first}–${last}`;
}

function feedLinks(
	of: ListKind,
	slug: string,
	context: ViewContext,
): readonly { readonly link: LinkView; readonly head: HeadView["links"][number] }[] {
	if (!hasFeed(of, slug, context.settings)) return [];
	return (["atom", "json"] as const).map((format) => {
		const href = pageHref({ kind: "feed", format, of, slug }, context);
		const type = format === "atom" ? "application/atom+xml" : "application/feed+json";
		return {
			link: { href, text: context.texts.feeds[format] },
			head: { rel: "alternate", href, type, title: context.texts.feeds[format] },
		};
	});
}
