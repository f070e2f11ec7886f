import type { SanitizedHtml } from "../../src/model/brand.ts";
import type { LayoutView } from "../../src/model/layout-view.ts";
import type { CellView } from "../../src/model/list-views.ts";
import type { ArticleItemView, HeadView, SiteView } from "../../src/model/views.ts";
import { textsOf } from "../views/texts-of.ts";

/** Text that would end a script and run code, were it printed raw. */
export const hostile = "</script><img src=x onerror=alert(1)>\"'&";

// Written by hand here, as the sanitiser would: that is what the brand says.
const body = '<p><span class="dateline">BERGEN –</span> The ferry sails.</p>' as SanitizedHtml;
// Serialised by hand without `<`.
const jsonLd = '{"@type":"NewsArticle"}' as SanitizedHtml;

export const site: SiteView = {
	title: `Archive ${hostile}`,
	language: "en",
	direction: "ltr",
	texts: textsOf("en"),
	homeHref: "/",
	navigation: [{ href: "/sources/", text: hostile }],
	footer: [{ href: "/about/", text: "About" }],
	contact: { href: "mailto:removals@archive.example", text: "removals@archive.example" },
	stylesheetHref: "/assets/style.css",
	iconHref: "/assets/icon.svg",
	feedHref: "/feed.xml",
	contentSecurityPolicy: "default-src 'none'; style-src 'self'",
	noindex: true,
	textsOfOthers: true,
};

const head: HeadView = {
	title: hostile,
	description: hostile,
	canonical: "https://archive.example/",
	meta: [{ name: "citation_title", content: hostile }],
	links: [{ rel: "original", href: "https://paper.example/a.html" }],
	jsonLd,
};

const link = { href: "/2024/", text: hostile };
const text = { text: hostile, lang: "ar", dir: "rtl" } as const;
const time = { text: "31 May 2024", datetime: "2024-05-31" };
const item: ArticleItemView = { href: "/a.html", headline: text, source: hostile, place: hostile, time, labels: [hostile], lead: text };
const cell: CellView = { text: "1", title: hostile, count: 3, level: 2, href: "/2024/05/01/" };
const bar = { ...link, count: "3 articles", share: 40, span: "2024" };
const week = [undefined, cell, { text: "2", title: "none", count: 0, level: 0 } as const, cell, cell, cell, cell];
const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].map((short) => ({ short, long: short }));
const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const year = Array.from({ length: 12 }, (_, index) => ({ ...cell, title: `month ${index}` }));

const locator = {
	land: { href: "/places/land.svg", width: 1440, height: 624 },
	viewBox: "0 0 300 180",
	radius: 3,
	dots: [
		{ x: 1, y: 2, name: hostile },
		{ x: 3, y: 4, name: hostile, href: "/places/bergen/" },
	],
};

/** One small view of each kind, every text in it hostile. */
export const exampleViews: { readonly [Kind in LayoutView["kind"]]: Extract<LayoutView, { kind: Kind }> } = {
	tombstone: { kind: "tombstone", site, head, withheld: [hostile, hostile], originalText: hostile },
	article: {
		kind: "article",
		withheld: [hostile],
		site,
		head,
		lang: "ar",
		dir: "rtl",
		headline: hostile,
		headlineMissing: false,
		deck: hostile,
		labels: [hostile],
		section: hostile,
		publishedBy: { name: hostile, href: "/sources/paper.example/", note: hostile },
		original: { href: "https://paper.example/a.html", host: "paper.example", text: "https://paper.example/a.html" },
		byline: text,
		authors: [link],
		published: { ...time, utc: "04:06 UTC", note: "time not stated" },
		modified: time,
		captured: time,
		status: hostile,
		body,
		places: [link],
		topics: [link],
		language: link,
		corrections: [{ field: "headline", was: hostile, now: hostile, why: hostile, by: hostile, when: "3 June 2024" }],
		evidence: [
			{
				field: "Published",
				value: hostile,
				basis: hostile,
				lines: [
					{
						place: "line 3",
						parts: [
							{ text: hostile, isRead: false },
							{ text: hostile, isRead: true },
						],
						rule: hostile,
					},
				],
				doubt: hostile,
			},
		],
		problems: [`The time \`10:00\` states no offset. ${hostile}`],
		citations: [
			{ name: "Chicago", text: hostile },
			{ name: "BibTeX", text: `${hostile}\n${hostile}`, lines: true, ending: "bib" },
		],
		citeScriptHref: "/assets/cite-0a1b2c3d4e.js",
		captures: [{ captured: time, file: hostile, sha256: "3f2a9c1d0b8e7f6a".repeat(4), shown: true }],
		rights: hostile,
		permalink: "https://archive.example/paper.example/a.html",
		permalinkText: "https://archive.example/paper.example/a.html",
		previous: link,
		next: link,
		day: link,
	},
	home: {
		kind: "home",
		site,
		head,
		summary: hostile,
		months: [{ year: link, cells: year }],
		monthNames,
		latest: [{ heading: link, items: [item] }],
		recent: [item],
		sources: [bar],
		undated: link,
		map: { href: "/places/datelines.svg", width: 1440, height: 624, text: hostile, steps: ["1", hostile], places: [bar], more: [link] },
	},
	year: {
		kind: "year",
		site,
		head,
		heading: hostile,
		summary: hostile,
		months: Array.from({ length: 12 }, (_, index) => ({
			name: { href: `/2024/${index}/`, text: hostile },
			hasArticles: true,
			count: "3",
			weeks: [week],
		})),
		weekdays,
		previous: link,
	},
	month: {
		kind: "month",
		site,
		head,
		heading: hostile,
		summary: hostile,
		year: link,
		weekdays,
		weeks: [week],
		dayUnknown: [item],
		next: link,
	},
	day: { kind: "day", site, head, heading: hostile, summary: hostile, month: link, items: [item], parts: [], note: hostile },
	undated: { kind: "undated", site, head, summary: hostile, items: [item], parts: [] },
	lists: { kind: "lists", site, head, heading: hostile, summary: hostile, more: link, groups: [{ heading: hostile, entries: [bar] }] },
	list: {
		kind: "list",
		site,
		head,
		kindLink: link,
		heading: hostile,
		whole: link,
		country: { href: "/countries/no/", text: hostile },
		map: locator,
		coordinates: hostile,
		summary: hostile,
		profile: [{ term: hostile, description: hostile }],
		coverage: [
			{ year: "2024", cells: year },
			{ year: hostile, cells: [], none: hostile },
		],
		monthNames,
		groups: [{ items: [item] }],
		periods: [bar],
		feeds: [link],
		parts: [
			{ ...link, current: true },
			{ href: "/2/", text: "2", current: false },
		],
	},
	countries: { kind: "countries", site, head, heading: hostile, summary: hostile, places: link, entries: [bar] },
	country: { kind: "country", site, head, heading: hostile, summary: hostile, up: [link], map: locator, places: [link] },
	"data-index": {
		kind: "data-index",
		site,
		head,
		heading: hostile,
		summary: hostile,
		up: [link],
		groups: [{ heading: hostile, entries: [{ name: hostile, files: [link] }] }],
		descriptions: [link],
	},
	changes: { kind: "changes", site, head, entries: [{ article: item, at: time, what: hostile }] },
	search: {
		kind: "search",
		site,
		head,
		heading: hostile,
		action: "/search/",
		root: "/",
		scriptHref: "/assets/search-0a1b2c3d4e.js",
		texts: JSON.stringify({ none: hostile }),
	},
	// Sanitised by hand.
	text: { kind: "text", site, head, lang: "en", dir: "ltr", heading: "About", body: "<p>Hello.</p>" as SanitizedHtml },
	find: { kind: "find", site, head, heading: hostile, action: "/find/", root: "/", scriptHref: "/assets/find-0a1b2c3d4e.js" },
	"not-found": { kind: "not-found", site, head, find: link, scriptHref: "/assets/find-0a1b2c3d4e.js" },
};
