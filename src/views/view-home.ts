import { mapSize } from "../formats/map/project-point.ts";
import type { HomePageView } from "../model/list-views.ts";
import type { ArticleGroupView, ArticleItemView } from "../model/views.ts";
import { toItems } from "./article-item.ts";
import { listBars } from "./bars.ts";
import { formatDay, formatNumber, monthNames } from "./format-date.ts";
import { pageHref, pageLink } from "./links.ts";
import { mapLevels } from "./map-levels.ts";
import { toMonthRows } from "./month-rows.ts";
import { nameOf } from "./name-of.ts";
import { largestCount, spanText } from "./period-text.ts";
import { toHead, toSite } from "./site-view.ts";
import type { ViewContext } from "./view-context.ts";
import { openSearchLink } from "./view-open-search.ts";

const shownDays = 3;
/** A front page shows the day's first articles; the day's own page has them all. */
const maxItemsOfDay = 6;
const maxRecent = 6;
const maxSources = 20;
const maxPlaces = 12;

/** Makes the home page: what the archive holds, when, from whom, and its last three days. */
export function viewHome(context: ViewContext): HomePageView {
	const { reader, settings } = context;
	const months = reader.periods("all", { period: "", length: 7 });
	const days = latestDays(context);
	const undated = reader.count("undated", "");
	const sources = [...reader.lists("source")].sort((one, other) => other.count - one.count || (one.slug < other.slug ? -1 : 1));
	return {
		kind: "home",
		site: toSite(context),
		head: toHead(settings.title, context.pathOf({ kind: "home" }), context, {
			description: settings.description,
			links: openSearchLink(context),
		}),
		summary: summaryOf(sources.length, undated, context),
		...(settings.description === undefined ? {} : { description: settings.description }),
		months: toMonthRows(months, { pageOf: (month) => ({ kind: "month", month }) }, context).map(({ year, cells }) => ({
			year: pageLink({ kind: "year", year }, year, context),
			cells,
		})),
		monthNames: monthNames("short", settings.language),
		latest: days.map((day) => toGroup(day, context)),
		recent: recentlyAdded(days, context),
		...toMap(context),
		sources: listBars("source", sources.slice(0, maxSources), largestCount(sources), context),
		...(undated === 0
			? {}
			: {
					undated: pageLink({ kind: "undated", part: 1 }, context.texts.counts.undated({ count: undated }), context),
				}),
	};
}

/** The map, and in words the places with the most articles. */
function toMap(context: ViewContext): Pick<HomePageView, "map"> {
	const { reader, settings, texts } = context;
	if (!reader.hasMappedPlaces()) return {};
	const places = reader.largestLists("place", maxPlaces);
	const number = (count: number): string => formatNumber(count, settings.language);
	return {
		map: {
			href: pageHref({ kind: "map", layer: "datelines" }, context),
			...mapSize,
			text: texts.maps.datelines,
			steps: mapLevels.map((least, index) => {
				const next = mapLevels[index + 1];
				if (next === undefined) return texts.maps.andMore({ count: least });
				return next === least + 1 ? number(least) : `${number(least)}–${number(next - 1)}`;
			}),
			places: listBars("place", places, largestCount(places), context),
			more: [
				pageLink({ kind: "lists", of: "place" }, texts.kinds.place, context),
				pageLink({ kind: "countries" }, texts.maps.countries, context),
			],
		},
	};
}

function summaryOf(publishers: number, undated: number, { reader, settings, texts }: ViewContext): string {
	const { archive, counts } = texts;
	const total = reader.count("all", "") + undated;
	if (total === 0) return archive.empty;
	const years = reader.periods("all", { period: "", length: 4 });
	const languages = reader.lists("language");
	const only = languages.length === 1 ? languages[0] : undefined;
	const parts = [
		publishers === 0 ? counts.articles({ count: total }) : archive.articlesFromPublishers({ articles: total, publishers }),
		spanText({ firstDay: years[0]?.period, lastDay: years.at(-1)?.period }),
		only
			? archive.inLanguage({ language: nameOf("language", only.slug, settings.language) })
			: languages.length === 0
				? undefined
				: archive.inLanguages({ count: languages.length }),
	];
	return parts.filter((part) => part !== undefined).reduce((first, second) => archive.joined({ first, second }));
}

/** The last days that have articles, newest first: asked year by year, so that an archive of decades is not read for three days. */
function latestDays({ reader }: ViewContext): readonly string[] {
	const days: string[] = [];
	for (const { period } of [...reader.periods("all", { period: "", length: 4 })].reverse()) {
		days.push(
			...reader
				.periods("all", { period, length: 10 })
				.map(({ period: day }) => day)
				.reverse(),
		);
		if (days.length >= shownDays) break;
	}
	return days.slice(0, shownDays);
}

/** What was captured last, but for the articles of these days: the page shows them already. */
function recentlyAdded(days: readonly string[], context: ViewContext): readonly ArticleItemView[] {
	const { reader } = context;
	const newest = reader.recent("all", maxRecent + shownDays * maxItemsOfDay);
	const others = newest.filter((id) => !days.includes(reader.card(id)?.listDay?.day ?? ""));
	return toItems(others.slice(0, maxRecent), "date", context).map(({ lead: _, ...item }) => item);
}

function toGroup(day: string, context: ViewContext): ArticleGroupView {
	const entries = context.reader.list("all", { period: day, limit: maxItemsOfDay });
	return {
		heading: pageLink({ kind: "day", day, part: 1 }, formatDay(day, "long", context.settings.language), context),
		items: toItems(
			entries.map(({ id }) => id),
			"time",
			context,
		),
	};
}
