import { manifestName, searchFolder } from "../model/search-files.ts";

/** Articles in one file of a segment, about 14 kB: a page of results asks for a few. */
export const articlesPerFile = 64;

/** What the search page reads first: the segments, newest first, those of the latest additions before all others. */
export interface SearchManifest {
	readonly version: typeof manifestVersion;
	readonly segments: readonly SegmentEntry[];
}

/** Raised when a file of the search changes its form: everything is indexed anew. */
export const manifestVersion = 3;

/** One segment, as the search page knows it. */
export interface SegmentEntry {
	/** The folder under `search/segments/`; it carries a hash of its files, which never change under one name. */
	readonly folder: string;
	/** `recent` = the latest additions, of whatever days; `undated` = no day is known. */
	readonly kind: "recent" | "dated" | "undated";
	/** First and last day of its articles; absent where none has one. */
	readonly from?: string;
	readonly to?: string;
	readonly articles: number;
	readonly shards: number;
	/** Numbers of the articles that have changed since, and stand in another segment now. */
	readonly hidden?: readonly number[];
}

/** How a result is shown. Kept short: there is one for each article. */
export interface ArticleStub {
	/** Path from the root of the archive, encoded, without the first slash. */
	readonly href: string;
	readonly headline: string;
	/** As far as known: `2024-05-31T04:06+02:00`, `2024-05-31`, `2024-05`; `""` where no day is. */
	readonly when: string;
	/** Its time, as pages say it: “04:06 UTC+2”. */
	readonly time?: string;
	readonly source?: string;
	readonly lang?: string;
	readonly dir?: "rtl";
}

/** By what articles can be picked out. */
export const facetKinds = ["source", "place", "year", "language", "label"] as const;

/** What some articles of a segment have in common: how the address says it, its name, and their numbers, each less the one before. */
export type SegmentFacet = readonly [value: string, name: string, ...steps: number[]];

/** What filters and ranking know of the articles of a segment. */
export interface SegmentFacets extends Readonly<Record<(typeof facetKinds)[number], readonly SegmentFacet[]>> {
	/** How many places the words of each headline take: those of the text come after them. */
	readonly headlines: readonly number[];
}

/** The articles of a segment by day, in their order: newest first. */
export type SegmentDays = readonly (readonly [day: string, count: number])[];

/** Paths of the search's files, from their folder, which is `root` on the site. */
export const searchPaths = {
	root: searchFolder,
	manifest: manifestName,
	shard: (folder: string, shard: number) => `segments/${folder}/words-${shard}.bin`,
	list: (folder: string, list: number) => `segments/${folder}/list-${list}.bin`,
	articles: (folder: string, number: number) => `segments/${folder}/articles-${Math.floor(number / articlesPerFile)}.json`,
	days: (folder: string) => `segments/${folder}/days.json`,
	facets: (folder: string) => `segments/${folder}/facets.bin`,
} as const;
