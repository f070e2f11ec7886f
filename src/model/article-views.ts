import type { SanitizedHtml } from "./brand.ts";
import type { HeadView, LinkView, SiteView, TextView, TimeView } from "./views.ts";

/** A line of the capture, quoted, with the words that were read. */
export interface EvidenceLineView {
	/** “line 3”. */
	readonly place: string;
	readonly parts: readonly { readonly text: string; readonly isRead: boolean }[];
	/** What it was read by, in words. */
	readonly rule: string;
}

/** One value of the “how do we know?” panel. */
export interface EvidenceRowView {
	/** “Published”, “Dateline” … */
	readonly field: string;
	readonly value: string;
	/** In words: “the page states the offset”, “read as local time of Europe/London”. */
	readonly basis?: string;
	/** The lines it was read from. */
	readonly lines: readonly EvidenceLineView[];
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

/** What the layout of the article page receives of an article that is withheld altogether. */
export interface TombstoneView {
	readonly kind: "tombstone";
	readonly site: SiteView;
	readonly head: HeadView;
	/** Why, in whole sentences. */
	readonly withheld: readonly string[];
	/** Where the article was published, for people; absent where no address is known. */
	readonly originalText?: string;
}

/** How an article is cited, in one form. */
export interface CitationView {
	/** “Chicago”, “BibTeX”: the same in every language. */
	readonly name: string;
	readonly text: string;
	/** Its line ends are part of it. */
	readonly lines?: boolean;
	/** Of the file that reference managers open: `bib`. */
	readonly ending?: string;
}

/** What the layout of the article page receives. */
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
	readonly original?: {
		readonly href: string;
		readonly host: string /** The address for people: escaped letters as letters. */;
		readonly text: string;
	};
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
	/** What is not shown, and why: whole sentences. */
	readonly withheld?: readonly string[];
	/** The text: sanitised, the dateline in `<span class="dateline">`. */
	readonly body: SanitizedHtml;
	readonly places: readonly LinkView[];
	readonly topics: readonly LinkView[];
	/** The language of the text, leading to all that is written in it. */
	readonly language?: LinkView;
	readonly corrections: readonly CorrectionView[];
	readonly evidence: readonly EvidenceRowView[];
	/** What could not be understood, in full sentences. */
	readonly problems: readonly string[];
	/** The first for everybody, the others on demand. */
	readonly citations: readonly CitationView[];
	/** The script that makes the buttons beside them. */
	readonly citeScriptHref: string;
	readonly captures: readonly CaptureView[];
	readonly rights?: string;
	/** Absolute where the archive has an address. */
	readonly permalink: string;
	/** The same for people: escaped letters as letters. */
	readonly permalinkText: string;
	readonly previous?: LinkView;
	readonly next?: LinkView;
	/** The day page; absent for the undated. */
	readonly day?: LinkView;
}
