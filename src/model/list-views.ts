import type { ArticleGroupView, ArticleItemView, HeadView, LinkView, LocatorView, SiteView, TimeView } from "./views.ts";

/** What the layouts of calendars and lists receive. */
/** A square of a calendar or heat map; `level` 0 (nothing) to 5 (most). */
export interface CellView {
	/** Day number or month name. */
	readonly text: string;
	/** “31 May 2024: 12 articles”. */
	readonly title: string;
	readonly count: number;
	readonly level: 0 | 1 | 2 | 3 | 4 | 5;
	/** Absent where there is nothing to see. */
	readonly href?: string;
}

export interface HomePageView {
	readonly kind: "home";
	readonly site: SiteView;
	readonly head: HeadView;
	/** “1,204 articles from 6 publishers, 2019–2024, in 5 languages”. */
	readonly summary: string;
	readonly description?: string;
	/** A row a year, newest first, twelve cells each. */
	readonly months: readonly { readonly year: LinkView; readonly cells: readonly CellView[] }[];
	readonly monthNames: readonly string[];
	/** The last three days that have articles. */
	readonly latest: readonly ArticleGroupView[];
	/** What was captured last and is of another day; without first words. */
	readonly recent: readonly ArticleItemView[];
	readonly sources: readonly BarView[];
	readonly undated?: LinkView;
	/** Absent where no dateline names a known place. */
	readonly map?: HomeMapView;
}

/** The map of datelines on the home page; the picture is a file of its own. */
export interface HomeMapView {
	readonly href: string;
	readonly width: number;
	readonly height: number;
	/** What the picture shows. */
	readonly text: string;
	/** The five steps: “1”, “2–9” … “1,000 and more”. */
	readonly steps: readonly string[];
	/** The places with the most articles: the map in words. */
	readonly places: readonly BarView[];
	readonly more: readonly LinkView[];
}

/** A name with its share: `share` is 0 to 100. */
export interface BarView extends LinkView {
	readonly count: string;
	readonly share: number;
	/** “2022–2024”. */
	readonly span?: string;
}

export interface YearPageView {
	readonly kind: "year";
	readonly site: SiteView;
	readonly head: HeadView;
	readonly heading: string;
	readonly summary: string;
	/** Twelve months; each has its weeks (Monday first), each week seven cells or `undefined` outside the month. */
	readonly months: readonly {
		readonly name: LinkView;
		/** “Jan”: for the picture, where the whole name has no room. */
		readonly shortName?: string;
		readonly hasArticles: boolean;
		readonly count: string;
		readonly weeks: readonly (readonly (CellView | undefined)[])[];
	}[];
	readonly weekdays: readonly { readonly short: string; readonly long: string }[];
	/** Articles of which only the year and month are known are in their month. */
	readonly previous?: LinkView;
	readonly next?: LinkView;
}

export interface MonthPageView {
	readonly kind: "month";
	readonly site: SiteView;
	readonly head: HeadView;
	readonly heading: string;
	readonly summary: string;
	readonly year: LinkView;
	readonly weekdays: readonly { readonly short: string; readonly long: string }[];
	readonly weeks: readonly (readonly (CellView | undefined)[])[];
	/** Articles whose day in this month is not known. */
	readonly dayUnknown: readonly ArticleItemView[];
	readonly previous?: LinkView;
	readonly next?: LinkView;
}

export interface DayPageView {
	readonly kind: "day";
	readonly site: SiteView;
	readonly head: HeadView;
	readonly heading: string;
	readonly summary: string;
	readonly month: LinkView;
	readonly items: readonly ArticleItemView[];
	/** Said when some are listed by the day of capture. */
	readonly note?: string;
	readonly previous?: LinkView;
	readonly next?: LinkView;
	readonly parts: readonly PartView[];
}

/** A part of a day with more than two hundred articles. */
export interface PartView extends LinkView {
	readonly current: boolean;
}

export interface UndatedPageView {
	readonly kind: "undated";
	readonly site: SiteView;
	readonly head: HeadView;
	readonly summary: string;
	readonly items: readonly ArticleItemView[];
	readonly parts: readonly PartView[];
}

/** All sources, places, topics or bylines. */
export interface ListsPageView {
	readonly kind: "lists";
	readonly site: SiteView;
	readonly head: HeadView;
	readonly heading: string;
	readonly summary: string;
	/** Where the page shows only a letter or a beginning: all of them, and the letter. */
	readonly up?: readonly LinkView[];
	/** Places by their countries, where some are known. */
	readonly more?: LinkView;
	/** Where there are too many for one page: the letters, or the beginnings under one letter. */
	readonly drawers?: readonly DrawerView[];
	/** By first letter where there are many; else one group without a heading. Beside `drawers`: those with the most articles. */
	readonly groups: readonly { readonly heading?: string; readonly entries: readonly BarView[] }[];
}

/** A letter, or the beginning of names, with how many names are under it. */
export interface DrawerView extends LinkView {
	readonly count: string;
}

/** The countries in which places of the archive lie. */
export interface CountriesPageView {
	readonly kind: "countries";
	readonly site: SiteView;
	readonly head: HeadView;
	readonly heading: string;
	readonly summary: string;
	readonly places: LinkView;
	/** Their bars are shares of places, not of articles: an addition changes none. */
	readonly entries: readonly BarView[];
}

/** The places of one country. */
export interface CountryPageView {
	readonly kind: "country";
	readonly site: SiteView;
	readonly head: HeadView;
	readonly heading: string;
	readonly summary: string;
	readonly up: readonly LinkView[];
	readonly map: LocatorView;
	/** By name; empty where they are too many for one page, and the index by letter has them. */
	readonly places: readonly LinkView[];
}

/** One source, place, topic or byline, or a year, month or day of a long one. */
export interface ListPageView {
	readonly kind: "list";
	readonly site: SiteView;
	readonly head: HeadView;
	/** “Source”, “Place” … with the link to all of them. */
	readonly kindLink: LinkView;
	readonly heading: string;
	/** The list without its period, when this page shows one. */
	readonly whole?: LinkView;
	/** Of a place: the country, with its other places. */
	readonly country?: LinkView;
	/** Of a place: where it lies, and how that is written: “34.69° N, 135.18° E”. */
	readonly map?: LocatorView;
	readonly coordinates?: string;
	readonly summary: string;
	/** A source's profile: term and description. */
	readonly profile: readonly { readonly term: string; readonly description: string; readonly href?: string }[];
	/** Coverage by month: a row a year; a cell without articles says “not captured”, and so does a row of whole years. Only on a source's first page. */
	readonly coverage: readonly { readonly year: string; readonly cells: readonly CellView[]; readonly none?: string }[];
	readonly monthNames: readonly string[];
	/** Articles, when the list is short enough; grouped by year or month. */
	readonly groups: readonly ArticleGroupView[];
	/** Else its years, months or days; also the years of a list that fits one page and is long enough to look for one. */
	readonly periods: readonly BarView[];
	readonly feeds: readonly LinkView[];
	readonly parts: readonly PartView[];
}

export interface ChangesPageView {
	readonly kind: "changes";
	readonly site: SiteView;
	readonly head: HeadView;
	readonly entries: readonly { readonly article: ArticleItemView; readonly at: TimeView; readonly what: string }[];
}

/** The files of records for programs: the months of all years, or the files of a month that is divided. */
export interface DataIndexPageView {
	readonly kind: "data-index";
	readonly site: SiteView;
	readonly head: HeadView;
	readonly heading: string;
	readonly summary: string;
	readonly up?: readonly LinkView[];
	/** Newest first, under their year where there are months. */
	readonly groups: readonly { readonly heading?: string; readonly entries: readonly DataEntryView[] }[];
	/** What describes the files, for programs. */
	readonly descriptions: readonly LinkView[];
}

/** A month or a day, with its files, or with the page that lists them. */
export interface DataEntryView {
	readonly name: string;
	readonly files: readonly LinkView[];
}
