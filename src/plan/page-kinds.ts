import type { ArchiveSettings } from "../model/archive-settings.ts";
import type { Article } from "../model/article.ts";
import type { HashText } from "../model/brand.ts";
import { hasData } from "../model/has-data.ts";
import { hasSitemaps } from "../model/has-sitemaps.ts";
import { lastChange } from "../model/last-change.ts";
import { partsOf } from "../model/list-division.ts";
import { hasFeed } from "../model/list-feed.ts";
import { citationEndings, type ListKind, type Page } from "../model/page.ts";
import { isListed } from "../model/withholding.ts";
import { articleLists } from "./article-lists.ts";
import { dataPagesOf } from "./data-pages.ts";
import { indexPagesOf } from "./index-pages.ts";
import { listPagesOfDay, type Sizes } from "./list-pages.ts";

/** What the plan goes by, beside the article. */
export interface PlanContext {
	readonly sizes: Sizes;
	readonly settings: ArchiveSettings;
	readonly hash: HashText;
}

type PageOf<Kind extends Page["kind"]> = Extract<Page, { kind: Kind }>;

interface PageKindRule<Kind extends Page["kind"]> {
	/** Path on the site; `undefined` for the article, whose permalink it carries itself. */
	readonly path: (page: PageOf<Kind>) => string | undefined;
	/** The name of its file under `layouts/`; `undefined` where the view is the file's text. */
	readonly layout: string | undefined;
	/** The pages of this kind on which the article stands, or whose counts it changes. */
	readonly keysFor: (article: Article, context: PlanContext) => Iterable<PageOf<Kind>>;
}

const folders: Readonly<Record<ListKind, string>> = {
	source: "sources",
	place: "places",
	topic: "topics",
	byline: "bylines",
	language: "languages",
};

/** The whole plan: for each kind of page, where it lies, what draws it, and which of its pages an article touches. */
export const pageKinds = {
	home: { path: () => "/", layout: "home", keysFor: () => [{ kind: "home" }] },
	article: { path: () => undefined, layout: "article", keysFor: (article) => [{ kind: "article", id: article.id }] },
	year: {
		path: ({ year }) => `/${year}/`,
		layout: "year",
		keysFor: ({ listDay }) => (listDay ? [{ kind: "year", year: listDay.day.slice(0, 4) }] : []),
	},
	month: {
		path: ({ month }) => `/${month.replace("-", "/")}/`,
		layout: "month",
		keysFor: ({ listDay }) => (listDay ? [{ kind: "month", month: listDay.day.slice(0, 7) }] : []),
	},
	day: {
		path: ({ day, part }) => `/${day.replaceAll("-", "/")}/${toPart(part)}`,
		layout: "day",
		keysFor: ({ listDay }, { sizes }) =>
			listDay?.day.length === 10 ? parts(sizes.count("all", listDay.day)).map((part) => ({ kind: "day", day: listDay.day, part })) : [],
	},
	undated: {
		path: ({ part }) => `/undated/${toPart(part)}`,
		layout: "undated",
		keysFor: ({ listDay }, { sizes }) => (listDay ? [] : parts(sizes.count("undated", "")).map((part) => ({ kind: "undated", part }))),
	},
	lists: {
		// No slug and no host holds an `@`. A drawer lies below its letter, because that links to it.
		path: ({ of, under }) => `/${folders[of]}/${under === undefined ? "" : toDrawerPath(under)}`,
		layout: "lists",
		keysFor: (article, { hash, sizes }) => listsOf(article, hash).flatMap(({ kind, slug }) => indexPagesOf(kind, slug, sizes)),
	},
	list: {
		path: ({ of, slug, period, part }) =>
			`/${folders[of]}/${slug}/${period === "" ? "" : `${period.replaceAll("-", "/")}/`}${toPart(part)}`,
		layout: "list",
		keysFor: (article, { hash, sizes }) =>
			listsOf(article, hash).flatMap(({ kind, slug }) => [...listPagesOfDay(kind, slug, article.listDay?.day ?? "", sizes)]),
	},
	map: {
		path: ({ layer }) => `/places/${layer}.svg`,
		layout: undefined,
		keysFor: (article, { hash }) => (articleLists(article, hash).some(({ at }) => at) ? [{ kind: "map", layer: "datelines" }] : []),
	},
	// They name places and no article: `planTouched` says when a place comes or goes.
	countries: { path: () => "/countries/", layout: "countries", keysFor: () => [] },
	country: { path: ({ code }) => `/countries/${code.toLowerCase()}/`, layout: "country", keysFor: () => [] },
	changes: {
		path: () => "/changes/",
		layout: "changes",
		keysFor: (article) => (lastChange(article) ? [{ kind: "changes" }] : []),
	},
	// It names no article: its files do, which are no pages (`search/`).
	search: { path: () => "/search/", layout: "search", keysFor: () => [] },
	find: { path: () => "/find/", layout: "find", keysFor: () => [] },
	text: { path: ({ slug }) => `/${slug}/`, layout: "text", keysFor: () => [] },
	"not-found": { path: () => "/404.html", layout: "not-found", keysFor: () => [] },
	feed: {
		path: ({ format, of, slug }) => `/${of === "all" ? "" : `${folders[of]}/${slug}/`}feed.${format === "atom" ? "xml" : "json"}`,
		layout: undefined,
		keysFor: (article, { hash, settings }) => [
			...feedPair("all", ""),
			...listsOf(article, hash).flatMap(({ kind, slug }) => (hasFeed(kind, slug, settings) ? feedPair(kind, slug) : [])),
		],
	},
	"sitemap-index": {
		path: () => "/sitemap.xml",
		layout: undefined,
		keysFor: (_, { settings }) => (hasSitemaps(settings) ? [{ kind: "sitemap-index" }] : []),
	},
	sitemap: {
		path: ({ month }) => `/sitemap-${month}.xml`,
		layout: undefined,
		keysFor: ({ listDay }, { settings }) =>
			hasSitemaps(settings) ? [{ kind: "sitemap", month: listDay?.day.slice(0, 7) ?? "undated" }] : [],
	},
	capture: {
		path: ({ sha256 }) => `/captures/${sha256.slice(0, 2)}/${sha256}.txt`,
		layout: undefined,
		keysFor: ({ captures }, { settings }) => (settings.publishCaptures ? captures.map(({ sha256 }) => ({ kind: "capture", sha256 })) : []),
	},
	citation: {
		// Nothing lives below an article, so its files have a folder of their own; no host has a name without a dot.
		path: ({ id, ending }) => `/citations/${id.slice(0, 2)}/${id}.${ending}`,
		layout: undefined,
		keysFor: (article, { settings }) =>
			settings.citationFiles && isListed(article) ? citationEndings.map((ending) => ({ kind: "citation", id: article.id, ending })) : [],
	},
	data: {
		path: ({ period, part, parts, format }) => `/data/${period}${parts === 1 ? "" : `-${part}-of-${parts}`}.${format}`,
		layout: undefined,
		keysFor: (article, { settings, sizes }) => (hasData(settings) ? dataPagesOf(article, sizes) : []),
	},
	// They name files and no article: `planTouched` says when these come or go.
	"data-package": { path: ({ month = "datapackage" }) => `/data/${month}.json`, layout: undefined, keysFor: () => [] },
	"data-schema": { path: () => "/data/schema.json", layout: undefined, keysFor: () => [] },
	"data-index": { path: ({ month }) => `/data/${month === undefined ? "" : `${month}/`}`, layout: "data-index", keysFor: () => [] },
	robots: { path: () => "/robots.txt", layout: undefined, keysFor: () => [] },
	opensearch: { path: () => "/opensearch.xml", layout: undefined, keysFor: () => [] },
	security: { path: () => "/.well-known/security.txt", layout: undefined, keysFor: () => [] },
} as const satisfies { [Kind in Page["kind"]]: PageKindRule<Kind> };

/** The path of a page on the site. For an article this is its permalink, which only the article knows: `undefined`. */
export function pathOf(page: Page): string | undefined {
	// The entry of a page's own kind takes that page: the table is checked kind by kind above.
	const rule = pageKinds[page.kind] as PageKindRule<Page["kind"]>;
	return rule.path(page);
}

/** The pages that an article touches, of every kind. A tombstone has its own page alone. */
export function* pagesFor(article: Article, context: PlanContext): Generator<Page> {
	if (!isListed(article)) return yield* pageKinds.article.keysFor(article);
	for (const rule of Object.values(pageKinds)) yield* rule.keysFor(article, context);
}

/** Both feeds of a list. */
export function feedPair(of: "all" | ListKind, slug: string): PageOf<"feed">[] {
	return [
		{ kind: "feed", format: "atom", of, slug },
		{ kind: "feed", format: "json", of, slug },
	];
}

function listsOf(article: Article, hash: HashText) {
	return articleLists(article, hash).flatMap((list) =>
		list.kind === "all" || list.kind === "undated" ? [] : [{ ...list, kind: list.kind }],
	);
}

/** `m` → `@m/`, `con` → `@c/@con/`: a folder `con` alone is a name that Windows reserves. */
function toDrawerPath(under: string): string {
	const [letter = ""] = under;
	return under === letter ? `@${letter}/` : `@${letter}/@${under}/`;
}

function toPart(part: number): string {
	return part === 1 ? "" : `${part}/`;
}

function parts(count: number): number[] {
	return Array.from({ length: partsOf(count) }, (_, index) => index + 1);
}
