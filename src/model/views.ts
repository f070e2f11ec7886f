/**
 * What the layouts receive: every value ready to print. A layout sorts nothing, formats no date and asks nobody.
 * All `href`s honour the archive's base path.
 */
import type { SanitizedHtml } from "./brand.ts";
import type { LayoutTexts } from "./layout-messages.ts";

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
	/** What the page says in the archive’s own voice, in its language. */
	readonly texts: LayoutTexts;
	readonly homeHref: string;
	/** Days, Sources, Places … */
	readonly navigation: readonly LinkView[];
	/** About, Changes, Feed. */
	readonly footer: readonly LinkView[];
	/** Removal contact as a link; absent when none is named. */
	readonly contact?: LinkView;
	readonly stylesheetHref: string;
	readonly iconHref: string;
	readonly feedHref: string;
	/** Content of the Content-Security-Policy meta element. */
	readonly contentSecurityPolicy: string;
	/** Search engines are asked not to list the page: in the profile `others`, and where an article is withheld. */
	readonly noindex: boolean;
	/** The profile is `others`: the foot says whose the texts are. */
	readonly textsOfOthers: boolean;
	/** A CSS colour; the layout puts it nowhere inline: the stylesheet carries it. */
	readonly accent?: string;
}

/** The head of one page. */
export interface HeadView {
	/** For `<title>`: “Headline · Archive”, a long headline cut. */
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

/** A part of the map of the world, with the places that are meant. */
export interface LocatorView {
	/** The picture of the land, and its size in units of the map. */
	readonly land: { readonly href: string; readonly width: number; readonly height: number };
	/** Which part of it is seen: left, top, width, height. */
	readonly viewBox: string;
	readonly radius: number;
	/** Without a link where the page is the place's own. */
	readonly dots: readonly { readonly x: number; readonly y: number; readonly name: string; readonly href?: string }[];
}

/** Articles under one heading: a day, a month, nothing. */
export interface ArticleGroupView {
	/** Where links on the page lead that name its year; only the first group of a year has it. */
	readonly id?: string;
	readonly heading?: LinkView;
	readonly items: readonly ArticleItemView[];
}
