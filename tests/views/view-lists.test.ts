import { describe, expect, test } from "vitest";
import { divisionOf } from "../../src/model/list-division.ts";
import type { CellView } from "../../src/model/list-views.ts";
import type { Page } from "../../src/model/page.ts";
import { toSite } from "../../src/views/site-view.ts";
import { viewPage } from "../../src/views/view-page.ts";
import { harbourWire, toArticle, toContext, toStamp } from "./example.ts";

const source = "harbourwire.example";
const listPage = (period: string, part = 1): Page => ({ kind: "list", of: "source", slug: source, period, part });

describe("the home page", () => {
	test("says what the archive holds", () => {
		const articles = [
			toArticle(1, "2019-03-02"),
			toArticle(2, "2024-05-29T08:00Z"),
			toArticle(3, "2024-05-30T08:00Z", {
				source: { id: "skerry.example", name: "Skerry Post" },
				language: { code: "nb", basis: "source" },
			}),
			toArticle(4, "2024-05-31T09:00Z", {
				dateline: { text: "OSLO –", places: [{ printed: "OSLO", name: "Oslo" }], agencies: [], evidence: [] },
			}),
			toArticle(5, "2024-05-31"),
			toArticle(6, ""),
		];
		const context = toContext(articles, { settings: { description: "What the quays said." } });
		const view = viewPage({ kind: "home" }, context);
		const item = (number: number, more: object) => ({
			href: `/archive/harbourwire.example/story-${number}.html`,
			headline: { text: `Story ${number}`, lang: "en", dir: "ltr" },
			source: "Harbour Wire",
			labels: [],
			lead: { text: `First words of story ${number}.`, lang: "en", dir: "ltr" },
			...more,
		});
		expect(view).toEqual({
			kind: "home",
			site: toSite(context),
			head: {
				title: "The Harbour Morgue",
				description: "What the quays said.",
				meta: [],
				links: [expect.objectContaining({ rel: "search", href: "/archive/opensearch.xml", title: "The Harbour Morgue" })],
			},
			summary: "6 articles from 2 publishers, 2019–\u20602024, in 2 languages",
			description: "What the quays said.",
			months: [
				{ year: { href: "/archive/2024/", text: "2024" }, cells: cells("2024", { 4: [4, 4] }) },
				{ year: { href: "/archive/2019/", text: "2019" }, cells: cells("2019", { 2: [1, 2] }) },
			],
			monthNames: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"],
			latest: [
				{
					heading: { href: "/archive/2024/05/31/", text: "Friday 31 May 2024" },
					items: [
						item(5, { timeNote: "time not stated" }),
						item(4, { place: "Oslo", time: { text: "09:00 UTC", datetime: "2024-05-31T09:00Z" } }),
					],
				},
				{
					heading: { href: "/archive/2024/05/30/", text: "Thursday 30 May 2024" },
					items: [
						{
							...item(3, { source: "Skerry Post", time: { text: "08:00 UTC", datetime: "2024-05-30T08:00Z" } }),
							headline: { text: "Story 3", lang: "nb", dir: "ltr" },
							lead: { text: "First words of story 3.", lang: "nb", dir: "ltr" },
						},
					],
				},
				{
					heading: { href: "/archive/2024/05/29/", text: "Wednesday 29 May 2024" },
					items: [item(2, { time: { text: "08:00 UTC", datetime: "2024-05-29T08:00Z" } })],
				},
			],
			recent: [
				{
					href: "/archive/harbourwire.example/story-1.html",
					headline: { text: "Story 1", lang: "en", dir: "ltr" },
					source: "Harbour Wire",
					labels: [],
					time: { text: "2 March 2019", datetime: "2019-03-02" },
				},
			],
			sources: [
				{ href: "/archive/sources/harbourwire.example/", text: "Harbour Wire", count: "5 articles", share: 100, span: "2019–\u20602024" },
				{ href: "/archive/sources/skerry.example/", text: "Skerry Post", count: "1 article", share: 20, span: "2024" },
			],
			undated: { href: "/archive/undated/", text: "Undated (1)" },
		});
	});
	test("of an empty archive says that it is empty", () => {
		expect(viewPage({ kind: "home" }, toContext([]))).toMatchObject({ summary: "No articles yet", months: [], latest: [], sources: [] });
	});
});

describe("the page of a month", () => {
	const articles = [
		toArticle(1, "2024-01-02"),
		toArticle(2, "2024-02-10"),
		toArticle(3, "2024-02-10"),
		toArticle(4, "2024-02", { published: toStamp("2024-02") }),
		toArticle(5, "2024-05-01"),
	];
	test("is a calendar with the articles whose day is not known", () => {
		const context = toContext(articles);
		const day = (date: number): CellView => ({ text: `${date}`, title: `${date} February 2024: 0 articles`, count: 0, level: 0 });
		const week = (first: number) => Array.from({ length: 7 }, (_, index) => day(first + index));
		const filled: CellView = { text: "10", title: "10 February 2024: 2 articles", count: 2, level: 3, href: "/archive/2024/02/10/" };
		const names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
		expect(viewPage({ kind: "month", month: "2024-02" }, context)).toEqual({
			kind: "month",
			site: toSite(context),
			head: {
				title: "February 2024 · The Harbour Morgue",
				description: "2 articles on 1 day, 1 with the day not known",
				meta: [],
				links: [],
			},
			heading: "February 2024",
			summary: "2 articles on 1 day, 1 with the day not known",
			year: { href: "/archive/2024/", text: "2024" },
			weekdays: names.map((long) => ({ short: long.slice(0, 3), long })),
			weeks: [
				[undefined, undefined, undefined, ...week(1).slice(0, 4)],
				[...week(5).slice(0, 5), filled, day(11)],
				week(12),
				week(19),
				[...week(26).slice(0, 4), undefined, undefined, undefined],
			],
			dayUnknown: [
				{
					href: "/archive/harbourwire.example/story-4.html",
					headline: { text: "Story 4", lang: "en", dir: "ltr" },
					source: "Harbour Wire",
					time: { text: "February 2024", datetime: "2024-02" },
					timeNote: "day not known",
					labels: [],
					lead: { text: "First words of story 4.", lang: "en", dir: "ltr" },
				},
			],
			previous: { href: "/archive/2024/01/", text: "January 2024" },
			next: { href: "/archive/2024/05/", text: "May 2024" },
		});
	});
	test("is written in the language of the archive", () => {
		expect(viewPage({ kind: "month", month: "2024-02" }, toContext(articles, { settings: { language: "de" } }))).toMatchObject({
			heading: "Februar 2024",
			previous: { text: "Januar 2024" },
		});
	});
	test("is not there without articles", () => {
		expect(viewPage({ kind: "month", month: "2024-03" }, toContext(articles))).toBeUndefined();
	});
});

describe("a day", () => {
	test("with more than two hundred articles has parts", () => {
		const context = toContext(Array.from({ length: 201 }, (_, index) => toArticle(index, "2024-05-31")));
		const second = viewPage({ kind: "day", day: "2024-05-31", part: 2 }, context);
		expect(second?.kind === "day" && [second.items.length, second.summary, second.parts]).toEqual([
			1,
			"201 articles",
			[
				{ href: "/archive/2024/05/31/", text: "Part 1", current: false },
				{ href: "/archive/2024/05/31/2/", text: "Part 2", current: true },
			],
		]);
		expect(viewPage({ kind: "day", day: "2024-05-31", part: 3 }, context)).toBeUndefined();
	});
	test("says which articles are listed by their capture", () => {
		const captured = toArticle(1, "", { captured: toStamp("2024-05-31"), listDay: { day: "2024-05-31", basis: "captured" } });
		expect(viewPage({ kind: "day", day: "2024-05-31", part: 1 }, toContext([captured]))).toMatchObject({
			note: "Articles whose publication date is not known are listed under the day of their capture.",
			items: [{ timeNote: "Publication date not known, captured 31 May 2024" }],
		});
	});
});

describe("the year", () => {
	test("names its months, those without articles too", () => {
		const view = viewPage({ kind: "year", year: "2024" }, toContext([toArticle(1, "2024-02-10"), toArticle(2, "2021-01-01")]));
		expect(
			view?.kind === "year" && [view.summary, view.previous, view.next, view.months.map(({ hasArticles }) => hasArticles).indexOf(true)],
		).toEqual(["1 article on 1 day", { href: "/archive/2021/", text: "2021" }, undefined, 1]);
	});
});

describe("divisionOf", () => {
	test.each([
		[200, "", "entries", "fits one page"],
		[201, "", "years", "by year first"],
		[201, "2024", "months", "then by month"],
		[201, "2024-05", "days", "then by day"],
		[201, "2024-05-31", "parts", "only inside a day by count"],
		[200, "2024-05-31", "entries", "a day that fits"],
	])("%i in “%s” → %s (%s)", (count, period, expected) => {
		expect(divisionOf(count, period)).toBe(expected);
	});
});

describe("a long list", () => {
	const articles = [
		...Array.from({ length: 150 }, (_, index) => toArticle(index, `2024-05-${String((index % 30) + 1).padStart(2, "0")}`)),
		...Array.from({ length: 60 }, (_, index) => toArticle(200 + index, "2023-01-01")),
		toArticle(400, "2024-05"),
		toArticle(401, ""),
	];
	const context = toContext(articles);
	test("is divided into years; the undated stay on its first page", () => {
		const view = viewPage(listPage(""), context);
		expect(view?.kind === "list" && [view.summary, view.periods, view.groups.map(({ heading, items }) => [heading, items.length])]).toEqual(
			[
				"212 articles, 2023–\u20602024",
				[
					{ href: `/archive/sources/${source}/2024/`, text: "2024", count: "151 articles", share: 100 },
					{ href: `/archive/sources/${source}/2023/`, text: "2023", count: "60 articles", share: 39.7 },
				],
				[[{ href: "/archive/undated/", text: "Undated" }, 1]],
			],
		);
	});
	test("shows a year that fits, by month, and has no page below it", () => {
		const view = viewPage(listPage("2024"), context);
		expect(
			view?.kind === "list" && [view.heading, view.whole, view.periods, view.groups.map(({ heading, items }) => [heading, items.length])],
		).toEqual([
			"Harbour Wire, 2024",
			{ href: `/archive/sources/${source}/`, text: "Harbour Wire" },
			[],
			[[{ href: "/archive/2024/05/", text: "May 2024" }, 151]],
		]);
		expect(viewPage(listPage("2024-05"), context)).toBeUndefined();
	});
	test("has no pages for years, parts or names without articles", () => {
		expect(viewPage(listPage("2022"), context)).toBeUndefined();
		expect(viewPage(listPage("", 2), context)).toBeUndefined();
		expect(viewPage({ kind: "list", of: "place", slug: "nowhere", period: "", part: 1 }, context)).toBeUndefined();
	});
	test("keeps articles without a day on the page of their month", () => {
		const full = toContext([...Array.from({ length: 201 }, (_, index) => toArticle(index, "2024-05-31")), toArticle(400, "2024-05")]);
		const month = viewPage(listPage("2024-05"), full);
		expect(month?.kind === "list" && [month.periods, month.groups.map(({ heading, items }) => [heading, items.length])]).toEqual([
			[{ href: `/archive/sources/${source}/2024/05/31/`, text: "Friday 31 May 2024", count: "201 articles", share: 100 }],
			[[{ href: "/archive/2024/05/", text: "May 2024, day not known" }, 1]],
		]);
		const second = viewPage(listPage("2024-05-31", 2), full);
		expect(
			second?.kind === "list" && [second.groups.length, second.groups[0]?.heading, second.parts.map(({ current }) => current)],
		).toEqual([1, undefined, [false, true]]);
	});
});

test("a source's page has its profile, coverage and feeds", () => {
	const view = viewPage(listPage(""), toContext([toArticle(1, "2024-05-31")], { sources: [{ ...harbourWire, lookedUp: "2024-01-05" }] }));
	expect(view).toMatchObject({
		profile: [
			{ term: "Host", description: "harbourwire.example" },
			{ term: "Home page", description: "harbourwire.example", href: "https://www.harbourwire.example/" },
			{ term: "Country", description: "Norway" },
			{ term: "Time zone", description: "Europe/Oslo" },
			{ term: "Signs as", description: "HW" },
			{ term: "Ownership", description: "owned by its readers (register.example, 2023)", href: "https://register.example/hw" },
			{ term: "Rights", description: "© Harbour Wire" },
			{ term: "Looked up", description: "5 January 2024" },
		],
		coverage: [{ year: "2024", cells: cells("2024", { 4: [1, 2] }, "not captured") }],
		feeds: [
			{ href: `/archive/sources/${source}/feed.xml`, text: "Atom feed" },
			{ href: `/archive/sources/${source}/feed.json`, text: "JSON Feed" },
		],
	});
});

test("a source's coverage says of which years nothing was captured", () => {
	const view = viewPage(
		listPage(""),
		toContext(["2004-05-31", "2005-01-01", "2007-03-02", "2024-05-31"].map((day, number) => toArticle(number, day))),
	);
	expect(view?.kind === "list" && view.coverage.map(({ year, cells: { length }, none }) => [year, length, none])).toEqual([
		["2024", 12, undefined],
		["2008–2023", 0, "not captured"],
		["2007", 12, undefined],
		["2006", 0, "not captured"],
		["2005", 12, undefined],
		["2004", 12, undefined],
	]);
});

describe("the page of all lists", () => {
	test("is there even when nothing is filed", () => {
		expect(viewPage({ kind: "lists", of: "place" }, toContext([]))).toMatchObject({ heading: "Places", summary: "0 places", groups: [] });
	});
	test("leads from the places to their countries, where some are known", () => {
		const { reader, ...context } = toContext([]);
		const mapped = viewPage({ kind: "lists", of: "place" }, { ...context, reader: { ...reader, hasMappedPlaces: () => true } });
		expect(mapped).toMatchObject({ more: { href: "/archive/countries/", text: "Countries" } });
		expect(viewPage({ kind: "lists", of: "place" }, { ...context, reader })).not.toHaveProperty("more");
	});
	test("groups many names under their letters", () => {
		const topics = [..."ABCDEÉ"].flatMap((letter) =>
			Array.from({ length: 10 }, (_, index) => ({ value: `${letter}-${index}`, evidence: [] })),
		);
		const view = viewPage({ kind: "lists", of: "topic" }, toContext([toArticle(1, "2024-05-31", { topics })]));
		expect(view?.kind === "lists" && view.groups.map(({ heading, entries }) => [heading, entries.length])).toEqual([
			["A", 10],
			["B", 10],
			["C", 10],
			["D", 10],
			["E", 20],
		]);
	});
	test("puts signs that are no letters first, whatever stands in front of a name", () => {
		const names = [
			"'s-Gravenpolder",
			"3 Rivers",
			"東京",
			"김포",
			"Élan",
			"Жданов",
			...Array.from({ length: 50 }, (_, index) => `Sund ${index}`),
		];
		const topics = names.map((value) => ({ value, evidence: [] }));
		const view = viewPage({ kind: "lists", of: "topic" }, toContext([toArticle(1, "2024-05-31", { topics })]));
		expect(view?.kind === "lists" && view.groups.map(({ heading, entries }) => [heading, entries.length])).toEqual([
			["#", 1],
			["E", 1],
			["S", 51],
			["Ж", 1],
			["ㄱ", 1],
			["漢字", 1],
		]);
	});
});

describe("an index of more names than a page shows", () => {
	const names = [
		...Array.from({ length: 151 }, (_, index) => `M${index % 2 ? "ar" : "o"} ${index}`),
		"Ma",
		...Array.from({ length: 25 }, (_, index) => `Ödland ${index}`),
		"3 Rivers",
		"東京",
	];
	const topics = names.map((value) => ({ value, evidence: [] }));
	const context = toContext([toArticle(1, "2024-05-31", { topics }), toArticle(2, "2023-05-31", { topics: topics.slice(151, 154) })]);
	const shown = (under?: string) => {
		const view = viewPage(under === undefined ? { kind: "lists", of: "topic" } : { kind: "lists", of: "topic", under }, context);
		return view?.kind === "lists" ? view : undefined;
	};
	test("shows its letters, and what is filed most", () => {
		const view = shown();
		expect(view?.drawers).toEqual([
			{ href: "/archive/topics/@~/", text: "#", count: "1" },
			{ href: "/archive/topics/@m/", text: "M", count: "152" },
			{ href: "/archive/topics/@o/", text: "O", count: "25" },
			{ href: "/archive/topics/@%E6%BC%A2/", text: "漢字", count: "1" },
		]);
		expect(view && [view.heading, view.summary, view.up, view.groups.map(({ heading, entries }) => [heading, entries.length])]).toEqual([
			"Topics",
			"179 topics",
			undefined,
			[["Most articles", 20]],
		]);
		expect(view?.groups[0]?.entries.slice(0, 3).map(({ text, share }) => [text, share])).toEqual([
			["Ma", 100],
			["Ödland 0", 100],
			["Ödland 1", 100],
		]);
	});
	test("shows how names begin under a letter that is too long itself", () => {
		const view = shown("m");
		expect(view && [view.heading, view.head.title, view.summary, view.up, view.groups]).toEqual([
			"Topics: M",
			"Topics: M · The Harbour Morgue",
			"152 topics",
			[{ href: "/archive/topics/", text: "Topics" }],
			[],
		]);
		expect(view?.drawers).toEqual([
			{ href: "/archive/topics/@m/@ma/", text: "Ma", count: "76" },
			{ href: "/archive/topics/@m/@mo/", text: "Mo", count: "76" },
		]);
	});
	test("shows the names, with bars as long as the page's own lists say", () => {
		const view = shown("ma");
		expect(view && [view.heading, view.up, view.drawers, view.groups.map(({ heading, entries }) => [heading, entries.length])]).toEqual([
			"Topics: Ma",
			[
				{ href: "/archive/topics/", text: "Topics" },
				{ href: "/archive/topics/@m/", text: "M" },
			],
			undefined,
			[[undefined, 76]],
		]);
		const other = shown("mo");
		expect(view?.groups[0]?.entries.slice(0, 2).map(({ text, share }) => [text, share])).toEqual([
			["Ma", 100],
			["Mar 1", 50],
		]);
		expect(other?.groups[0]?.entries[0]).toEqual({
			href: "/archive/topics/mo-0/",
			text: "Mo 0",
			count: "1 article",
			share: 100,
			span: "2024",
		});
	});
	test("has no page where no name begins so, and none that a wider or narrower one replaces", () => {
		expect(["x", "mar", "mo-", "öd", "o", "~"].map((under) => shown(under) !== undefined)).toEqual([
			false,
			false,
			false,
			false,
			true,
			true,
		]);
	});
});

test("changes say who changed what, newest first", () => {
	const corrected = toArticle(1, "2024-05-01", { corrections: [{ field: "deck", now: "x", why: "y", when: "2024-06-02", file: "f" }] });
	const updated = toArticle(2, "2024-05-31T04:06Z", { modified: toStamp("2024-05-31T04:59Z") });
	const view = viewPage({ kind: "changes" }, toContext([updated, corrected]));
	expect(view?.kind === "changes" && view.entries.map(({ article, at, what }) => [article.headline.text, at, what])).toEqual([
		["Story 1", { text: "2 June 2024", datetime: "2024-06-02" }, "Corrected by the archive"],
		["Story 2", { text: "31 May 2024, 04:59 UTC", datetime: "2024-05-31T04:59Z" }, "Updated by the publisher"],
	]);
});

/** Twelve cells of a year; `filled` says count and level of those that have articles, by index. */
function cells(
	year: string,
	filled: Readonly<Record<number, readonly [count: number, level: number]>>,
	none = "0 articles",
): readonly object[] {
	const short = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"];
	const long = "January February March April May June July August September October November December".split(" ");
	return short.map((text, index) => {
		const [count, level] = filled[index] ?? [0, 0];
		const says = count === 0 ? none : `${count} ${count === 1 ? "article" : "articles"}`;
		const href = `/archive/${year}/${String(index + 1).padStart(2, "0")}/`;
		return { text, title: `${long[index]} ${year}: ${says}`, count, level, ...(count === 0 ? {} : { href }) };
	});
}

describe("the lists of languages", () => {
	const inLanguage = (number: number, code: string) => toArticle(number, "2024-05-31", { language: { code, basis: "stated" } });
	const context = toContext([inLanguage(1, "de"), inLanguage(2, "de-CH"), inLanguage(3, "ar"), inLanguage(4, "zh-Hant")]);

	test("hold what is written in a language, whatever its region or script, under its name", () => {
		expect(viewPage({ kind: "lists", of: "language" }, context)).toMatchObject({
			heading: "Languages",
			summary: "3 languages",
			groups: [
				{
					entries: [
						{ href: "/archive/languages/ar/", text: "Arabic", count: "1 article" },
						{ href: "/archive/languages/zh/", text: "Chinese", count: "1 article" },
						{ href: "/archive/languages/de/", text: "German", count: "2 articles" },
					],
				},
			],
		});
		expect(viewPage({ kind: "list", of: "language", slug: "de", period: "", part: 1 }, context)).toMatchObject({
			heading: "German",
			summary: "2 articles, 2024",
			head: { title: "German · The Harbour Morgue" },
		});
	});

	test("name them in the language of the interface", () => {
		const inFrench = toContext([inLanguage(1, "de")], { settings: { language: "fr" } });
		expect(viewPage({ kind: "list", of: "language", slug: "de", period: "", part: 1 }, inFrench)).toMatchObject({ heading: "allemand" });
	});
});
