import type { ArticlePageView, TombstoneView } from "./article-views.ts";
import type { SanitizedHtml } from "./brand.ts";
import type {
	ChangesPageView,
	CountriesPageView,
	CountryPageView,
	DataIndexPageView,
	DayPageView,
	HomePageView,
	ListPageView,
	ListsPageView,
	MonthPageView,
	UndatedPageView,
	YearPageView,
} from "./list-views.ts";
import type { HeadView, LinkView, SiteView } from "./views.ts";

/** A hand-written page (about). */
export interface TextPageView {
	readonly kind: "text";
	readonly site: SiteView;
	readonly head: HeadView;
	/** Of headline and text. */
	readonly lang: string;
	readonly dir: "ltr" | "rtl";
	readonly heading: string;
	/** The text below its headline. */
	readonly body: SanitizedHtml;
}

export interface NotFoundPageView {
	readonly kind: "not-found";
	readonly site: SiteView;
	readonly head: HeadView;
	readonly find: LinkView;
	readonly scriptHref: string;
}

/** Leads from an original address to its article. The texts that its script shows stand in the page, hidden. */
export interface FindPageView {
	readonly kind: "find";
	readonly site: SiteView;
	readonly head: HeadView;
	readonly heading: string;
	readonly action: string;
	/** The address of the archive, ending in `/`, as long as it is known. */
	readonly root: string;
	readonly scriptHref: string;
}

/** The search page: its script asks the files under `search/`, and shows what they know. */
export interface SearchPageView {
	readonly kind: "search";
	readonly site: SiteView;
	readonly head: HeadView;
	readonly heading: string;
	/** The page itself: a form without the script leads back to it. */
	readonly action: string;
	/** The root of the archive, ending in `/`. */
	readonly root: string;
	readonly scriptHref: string;
	/** What the script says, and the locale in which it writes dates and numbers, as JSON. */
	readonly texts: string;
}

/** The views that have a layout. */
export type LayoutView =
	| ArticlePageView
	| TombstoneView
	| HomePageView
	| YearPageView
	| MonthPageView
	| DayPageView
	| UndatedPageView
	| ListsPageView
	| ListPageView
	| CountriesPageView
	| CountryPageView
	| ChangesPageView
	| DataIndexPageView
	| SearchPageView
	| TextPageView
	| FindPageView
	| NotFoundPageView;
