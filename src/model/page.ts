import type { ArticleId } from "./brand.ts";

/**
 * A list of articles: everything dated, everything undated, or the articles of one source, place, topic, byline or language.
 * Written as text: `all`, `undated`, `source:harbourwire.example`, `place:moscow`.
 */
export type ListKey = "all" | "undated" | `${ListKind}:${string}`;
export type ListKind = (typeof listKinds)[number];

/** The kinds of lists, in the order of the masthead. */
export const listKinds = ["source", "place", "topic", "byline", "language"] as const;

/**
 * One output file. `period` is `""` (the whole list), `2024`, `2024-05` or `2024-05-31`; `part` counts from 1 inside one day
 * (or inside the undated).
 */
export type Page =
	| { readonly kind: "home" }
	| { readonly kind: "article"; readonly id: ArticleId }
	| { readonly kind: "year"; readonly year: string }
	| { readonly kind: "month"; readonly month: string }
	| { readonly kind: "day"; readonly day: string; readonly part: number }
	| { readonly kind: "undated"; readonly part: number }
	/** All lists of a kind; `under` the beginning of their filing keys, where they are too many for one page. */
	| { readonly kind: "lists"; readonly of: ListKind; readonly under?: string }
	| { readonly kind: "list"; readonly of: ListKind; readonly slug: string; readonly period: string; readonly part: number }
	/** The map of datelines, or the land alone, on which the pages of places put their dots. */
	| { readonly kind: "map"; readonly layer: "datelines" | "land" }
	| { readonly kind: "countries" }
	/** The places of one country, by its ISO 3166-1 code. */
	| { readonly kind: "country"; readonly code: string }
	| { readonly kind: "changes" }
	| { readonly kind: "search" }
	/** Leads from an original address to its article. */
	| { readonly kind: "find" }
	| { readonly kind: "text"; readonly slug: string }
	| { readonly kind: "not-found" }
	| { readonly kind: "feed"; readonly format: "atom" | "json"; readonly of: "all" | ListKind; readonly slug: string }
	| { readonly kind: "sitemap-index" }
	| { readonly kind: "sitemap"; readonly month: string }
	| { readonly kind: "robots" }
	/** How a browser searches the archive. */
	| { readonly kind: "opensearch" }
	/** Whom to tell of a weakness (RFC 9116). */
	| { readonly kind: "security" }
	/** Records for programs, of a month, of a day or of the undated: the part of so many that holds them (`model/data-division.ts`). */
	| { readonly kind: "data"; readonly period: string; readonly part: number; readonly parts: number; readonly format: "jsonl" | "csv" }
	/** What describes these files, for programs: those of a month, or the months. */
	| { readonly kind: "data-package"; readonly month?: string }
	/** The columns of all of them. */
	| { readonly kind: "data-schema" }
	/** The same for people: all months, or the files of a month that is divided. */
	| { readonly kind: "data-index"; readonly month?: string }
	/** An article's citation as a file of its own, where the archive publishes them. */
	| { readonly kind: "citation"; readonly id: ArticleId; readonly ending: CitationEnding }
	/** A capture as found, where the archive publishes them. */
	| { readonly kind: "capture"; readonly sha256: string };

/** The files of a citation, by the ending of their names. */
export const citationEndings = ["bib", "ris", "json"] as const;
export type CitationEnding = (typeof citationEndings)[number];

/** A page as one line of text, for the state and for handing out work. Made by `toPageKey`, read by `fromPageKey`. */
export type PageKey = string;
