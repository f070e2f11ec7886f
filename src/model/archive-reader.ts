import type { Article, ArticleCard } from "./article.ts";
import type { ArticleId } from "./brand.ts";
import type { ListKey, ListKind } from "./page.ts";

/** One article in a list: enough to order it, not to show it. */
export interface ListEntry {
	readonly id: ArticleId;
	/** `YYYY-MM-DD`, or `YYYY-MM` where no more is known; `""` in the list of the undated. */
	readonly day: string;
}

/** How many articles a list holds in one period (`2024`, `2024-05`, `2024-05-31`). */
export interface PeriodCount {
	readonly period: string;
	readonly count: number;
}

/** One list of a kind, for the pages that list the lists. */
export interface ListSummary {
	readonly slug: string;
	/** The name that is shown. */
	readonly name: string;
	readonly count: number;
	/** First and last day of its dated articles. */
	readonly firstDay?: string;
	readonly lastDay?: string;
}

/** Where a place lies, as articles that name it know from the gazetteer. */
export interface MappedPlace {
	readonly slug: string;
	/** ISO 3166-1 alpha-2; absent where two countries claim it. */
	readonly country?: string;
	readonly latitude: number;
	readonly longitude: number;
	/** How many articles know it so. */
	readonly count: number;
}

/** How many lists of a kind have filing keys that begin alike. */
export interface FiledCount {
	readonly under: string;
	readonly count: number;
}

/**
 * The archive as pages see it: synchronous questions, answered from the state. Never an array of everything.
 *
 * Order inside a list: newest day first; inside a day by printed time, then id.
 */
export interface ArchiveReader {
	readonly article: (id: ArticleId) => Article | undefined;
	/** The same, as lists and links need it: much cheaper to read. */
	readonly card: (id: ArticleId) => ArticleCard | undefined;
	/** The articles before and after it on its own list day. */
	readonly neighbours: (id: ArticleId) => { readonly previous?: ArticleId; readonly next?: ArticleId };
	/** Entries of a list whose day begins with `period` (`""` = all of it), from `offset`, at most `limit`. */
	readonly list: (
		list: ListKey,
		options: { readonly period: string; readonly offset?: number; readonly limit: number },
	) => readonly ListEntry[];
	/** Entries of a list of exactly this day (or month, or `""`) with ids from one, below the other. */
	readonly entriesOn: (list: ListKey, day: string, ids: { readonly from: string; readonly below: string }) => readonly ListEntry[];
	readonly count: (list: ListKey, period: string) => number;
	/** Counts of a list by `length` characters of the day (4 = years, 7 = months, 10 = days) inside `period`, oldest first. */
	readonly periods: (list: ListKey, options: { readonly period: string; readonly length: 4 | 7 | 10 }) => readonly PeriodCount[];
	/** The nearest periods of the same length before and after `period` in which the list has an article. */
	readonly around: (list: ListKey, period: string) => { readonly previous?: string; readonly next?: string };
	/** All lists of a kind, by slug. */
	readonly lists: (kind: ListKind) => readonly ListSummary[];
	/** How many lists of a kind are filed under keys that begin with `under` (`""` = all of them); counted no further than `limit`. */
	readonly countFiled: (kind: ListKind, under: string, limit: number) => number;
	/** The same by the first `length` characters of the key, in the order of these. */
	readonly filedBelow: (kind: ListKind, under: string, length: number) => readonly FiledCount[];
	/** The lists filed under keys that begin with `under`, by key. */
	readonly filedLists: (kind: ListKind, under: string) => readonly ListSummary[];
	/** The lists of a kind that hold the most articles, most first. */
	readonly largestLists: (kind: ListKind, limit: number) => readonly ListSummary[];
	readonly listSummary: (kind: ListKind, slug: string) => ListSummary | undefined;
	/** The places that the gazetteer knows, by slug; of one country, if one is named. A place may be there twice, should its articles differ. */
	readonly mappedPlaces: (country?: string) => readonly MappedPlace[];
	/** Whether there is any of these. */
	readonly hasMappedPlaces: () => boolean;
	/** Where one place lies: what most of its articles know first; empty where none does. */
	readonly whereabouts: (slug: string) => readonly MappedPlace[];
	/** The newest entries of a list by captured day, else published day. */
	readonly recent: (list: ListKey, limit: number) => readonly ArticleId[];
	/** Articles that a correction or a printed update stamp changed, newest change first. */
	readonly changes: (limit: number) => readonly { readonly id: ArticleId; readonly at: string; readonly reason: "corrected" | "updated" }[];
}
