import type { Root } from "mdast";
import type { Dateline } from "./dateline.ts";
import type { Evidence, Found } from "./evidence.ts";
import type { Problem } from "./problem.ts";

/** What a stamp says it dates. `created` and `unknown` count as published where nothing better is printed. */
export type StampRole = "created" | "published" | "modified" | "unknown";

/** One way to read a printed date. `order` is set only where the date is printed in digits alone and either order is a day. */
export interface DateReading {
	readonly year: number;
	readonly month: number;
	readonly day?: number;
	readonly order?: "day-first" | "month-first" | "year-first";
}

/** A stamp in the page's own words: what is printed, not yet what it means. */
export interface PrintedStamp {
	readonly role: StampRole;
	/** One reading, or several where digits alone leave it open. Empty where only a time is printed (it borrows the day of the stamp before). */
	readonly dates: readonly DateReading[];
	/** The numbers as printed where the year has two digits: calendars other than ours count otherwise. */
	readonly pairs?: readonly [number, number, number] | undefined;
	readonly time?: { readonly hour: number; readonly minute: number; readonly second?: string | undefined } | undefined;
	/** Zone or offset as printed: `GMT`, `+0000`, `EDT`, `Z`, `WIB`. */
	readonly zone?: string | undefined;
	/** Weekday as printed, 1 = Monday … 7 = Sunday. It helps to choose between two readings; it never overrides a date. */
	readonly weekday?: number | undefined;
	/** Language of the words around the digits (label, “Uhr”), BCP 47: it helps to choose between day first and month first. */
	readonly language?: string | undefined;
	/**
	 * A day alone above the headline, maybe with its time, or at the top of a page without one: there a page also prints the day on which it is read.
	 * `on-top` on the page's first line, set off from the headline; `above` anywhere else.
	 */
	readonly pageDay?: "above" | "on-top" | undefined;
	readonly evidence: Evidence;
}

/** A dateline before places and agencies are looked up: names as printed. */
export type ParsedDateline = Omit<Dateline, "places"> & {
	readonly places: readonly { readonly printed: string; readonly region?: string }[];
};

/** What a capture says, in its own words, each string with its evidence. */
export interface ParsedArticle {
	/** The original address, by the frozen rules: crawl line, a line that is only a URL, front matter. */
	readonly address?: Found<string>;
	/** The day (or month) of the crawl line, or the front matter's `captured`, maybe with its time: `2024-05-31`, `2024-05`. */
	readonly captured?: Found<string>;
	readonly headline?: Found<string>;
	readonly deck?: Found<string>;
	readonly byline?: Found<string>;
	readonly authors: readonly Found<string>[];
	readonly labels: readonly Found<string>[];
	readonly section?: Found<string>;
	readonly topics: readonly Found<string>[];
	readonly language?: Found<string>;
	readonly source?: Found<string>;
	readonly rights?: Found<string>;
	readonly stamps: readonly PrintedStamp[];
	readonly dateline?: ParsedDateline;
	/** The text, without its dateline and without what was left out. */
	readonly body: Root;
	/** Lines of the capture that are no part of the article: share buttons, related stories, footers. Kept, and shown by `inspect`. */
	readonly leftOut: readonly Evidence[];
	readonly problems: readonly Problem[];
}
