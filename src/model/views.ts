/**
 * What the layouts receive: every value ready to print. A layout sorts nothing, formats no date and asks nobody.
 * All `href`s honour the archive's base path.
 */
import type { SanitizedHtml } from "./brand.ts";

/** Text in a language of its own, with its direction. */
export interface TextView {
	readonly text: string;
	readonly lang: string | undefined;
	readonly dir: "ltr" | "rtl";
}

export interface LinkView {
	readonly href: string;
	readonly text: string;
	/** Language and direction of the text, where it is not the interface's (a headline, a name as printed). */
	readonly lang?: string;
	readonly dir?: "ltr" | "rtl";
}

/** A moment for people and, in `datetime`, for machines. */
export interface TimeView {
	readonly text: string;
	readonly datetime: string;
}

/** What every page has: the archive's name, its navigation, the head. */
export interface SiteView {
	readonly title: string;
	readonly language: string;
	readonly direction: "ltr" | "rtl";
	readonly homeHref: string;
	/** Days, Sources, Places … */
	readonly navigation: readonly LinkView[];
	/** About, Changes, Feed. */
	readonly footer: readonly LinkView[];
	/** Removal contact as a link; absent when none is named. */
	readonly contact?: LinkView;
	readonly stylesheetHref: string;
	readonly feedHref: string;
	/** Content of the Content-Security-Policy meta element. */
	readonly contentSecurityPolicy: string;
	/** True in the profile `others`. */
	readonly noindex: boolean;
	/** A CSS colour; the layout puts it nowhere inline: the stylesheet carries it. */
	readonly accent?: string;
}

/** The head of one page. */
export interface HeadView {
	/** For `<title>`: “Headline · Archive”. */
	readonly title: string;
	readonly description?: string;
	/** Absolute address of this page, when the archive has one. */
	readonly canonical?: string;
	/** Further `<meta name content>` in order (Zotero's head, DESIGN 7). */
	readonly meta: readonly { readonly name: string; readonly content: string }[];
	/** Further `<link>` in order. */
	readonly links: readonly { readonly rel: string; readonly href: string; readonly type?: string; readonly title?: string }[];
	/** JSON-LD, serialised so that it cannot end the script element. */
	readonly jsonLd?: SanitizedHtml;
}

/** One article in a list. */
export interface ArticleItemView {
	readonly href: string;
	/** The headline, or the first words in brackets where there is none. */
	readonly headline: TextView;
	readonly source?: string;
	readonly place?: string;
	/** “04:06 UTC” on a day page, “31 May 2024” elsewhere; absent when unknown. */
	readonly time?: TimeView;
	/** “time not stated” and the like. */
	readonly timeNote?: string;
	readonly labels: readonly string[];
	/** First sentence or so of the text. */
	readonly lead?: TextView;
}

/** Articles under one heading: a day, a month, nothing. */
export interface ArticleGroupView {
	readonly heading?: LinkView;
	readonly items: readonly ArticleItemView[];
}

/** One value of the “how do we know?” panel. */
export interface EvidenceRowView {
	/** “Published”, “Dateline” … */
	readonly field: string;
	readonly value: string;
	/** In words: “the page states the offset”, “read as local time of Europe/London”. */
	readonly basis?: string;
	/** The lines it was read from, the words marked. */
	readonly lines: readonly {
		/** 0 = no line (a field of the format, a correction). */
		readonly line: number;
		readonly text: string;
		readonly rule: string;
	}[];
	/** What speaks against it: “or 3 April 2023”. */
	readonly doubt?: string;
}

export interface CorrectionView {
	readonly field: string;
	readonly was?: string;
	readonly now: string;
	readonly why: string;
	readonly by?: string;
	readonly when?: string;
}

export interface CaptureView {
	readonly captured?: TimeView;
	/** File name of the capture, without its folders. */
	readonly file: string;
	readonly sha256: string;
	readonly shown: boolean;
	/** Where the capture as found is served, when the archive publishes captures. */
	readonly href?: string;
}

export interface ArticlePageView {
	readonly kind: "article";
	readonly site: SiteView;
	readonly head: HeadView;
	readonly lang: string | undefined;
	readonly dir: "ltr" | "rtl";
	readonly headline: string;
	/** The headline is missing in the capture; `headline` is the first words in brackets. */
	readonly headlineMissing: boolean;
	readonly deck?: string;
	readonly labels: readonly string[];
	readonly section?: string;
	/** Absent = the source is unknown. `note`: “Russia · state-owned (source, 2023)”. */
	readonly publishedBy?: { readonly name: string; readonly href: string; readonly note?: string };
	/** The page as it was published. */
	readonly original?: { readonly href: string; readonly host: string };
	readonly byline?: TextView;
	readonly authors: readonly LinkView[];
	/** In the source's own words first, UTC beside it where it differs. `note` says what is not known (“time not stated”). */
	readonly published?: TimeView & { readonly utc?: string; readonly note?: string };
	readonly modified?: TimeView & { readonly utc?: string };
	readonly captured?: TimeView;
	/** Said when `published` is absent: “Publication date not known”. */
	readonly dateUnknown?: string;
	/** One line: “Corrected by the archive”, “2 captures”, “Being updated when captured”. */
	readonly status?: string;
	/** The text: sanitised, the dateline in `<span class="dateline">`. */
	readonly body: SanitizedHtml;
	readonly places: readonly LinkView[];
	readonly topics: readonly LinkView[];
	readonly corrections: readonly CorrectionView[];
	readonly evidence: readonly EvidenceRowView[];
	/** What could not be understood, in full sentences. */
	readonly problems: readonly string[];
	readonly captures: readonly CaptureView[];
	readonly rights?: string;
	/** Absolute where the archive has an address. */
	readonly permalink: string;
	readonly previous?: LinkView;
	readonly next?: LinkView;
	/** The day page; absent for the undated. */
	readonly day?: LinkView;
}

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
	readonly sources: readonly BarView[];
	readonly undated?: LinkView;
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
	readonly weekdays: readonly string[];
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
	/** By first letter where there are many; else one group without a heading. */
	readonly groups: readonly { readonly heading?: string; readonly entries: readonly BarView[] }[];
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
	readonly summary: string;
	/** A source's profile: term and description. */
	readonly profile: readonly { readonly term: string; readonly description: string; readonly href?: string }[];
	/** Coverage by month: a row a year; a cell without articles says “not captured”. Only on a source's first page. */
	readonly coverage: readonly { readonly year: string; readonly cells: readonly CellView[] }[];
	readonly monthNames: readonly string[];
	/** Articles, when the list is short enough; grouped by year or month. */
	readonly groups: readonly ArticleGroupView[];
	/** Else its years, months or days. */
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

/** A hand-written page (about). */
export interface TextPageView {
	readonly kind: "text";
	readonly site: SiteView;
	readonly head: HeadView;
	readonly body: SanitizedHtml;
}

export interface NotFoundPageView {
	readonly kind: "not-found";
	readonly site: SiteView;
	readonly head: HeadView;
}

/** The views that have a layout. */
export type LayoutView =
	| ArticlePageView
	| HomePageView
	| YearPageView
	| MonthPageView
	| DayPageView
	| UndatedPageView
	| ListsPageView
	| ListPageView
	| ChangesPageView
	| TextPageView
	| NotFoundPageView;
