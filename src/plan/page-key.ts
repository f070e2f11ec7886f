import type { ArticleId } from "../model/brand.ts";
import type { CitationEnding, ListKind, Page, PageKey } from "../model/page.ts";

/** Writes a page as one line: its kind and what tells it apart, between spaces. No part of a page holds a space. */
export function toPageKey(page: Page): PageKey {
	switch (page.kind) {
		case "article":
			return `article ${page.id}`;
		case "year":
			return `year ${page.year}`;
		case "month":
		case "sitemap":
			return `${page.kind} ${page.month}`;
		case "day":
			return `day ${page.day} ${page.part}`;
		case "undated":
			return `undated ${page.part}`;
		case "lists":
			return page.under === undefined ? `lists ${page.of}` : `lists ${page.of} ${page.under}`;
		case "list":
			return `list ${page.of} ${page.slug} ${page.part} ${page.period}`;
		case "text":
			return `text ${page.slug}`;
		case "capture":
			return `capture ${page.sha256}`;
		case "citation":
			return `citation ${page.id} ${page.ending}`;
		case "data":
			return `${dataKeyPrefix(page.period)}${page.part} ${page.parts} ${page.format}`;
		case "data-package":
		case "data-index":
			return page.month === undefined ? page.kind : `${page.kind} ${page.month}`;
		case "feed":
			return `feed ${page.format} ${page.of} ${page.slug}`;
		case "map":
			return `map ${page.layer}`;
		case "country":
			return `country ${page.code}`;
		case "home":
		case "countries":
		case "changes":
		case "search":
		case "find":
		case "not-found":
		case "sitemap-index":
		case "robots":
		case "security":
		case "opensearch":
		case "data-schema":
			return page.kind;
	}
}

/** Reads what `toPageKey` wrote. Throws on anything else: keys come from our own state only. */
export function fromPageKey(key: PageKey): Page {
	const [kind, first = "", second = "", third = "", fourth = ""] = key.split(" ");
	switch (kind) {
		case "article":
			return { kind, id: first as ArticleId };
		case "year":
			return { kind, year: first };
		case "month":
		case "sitemap":
			return { kind, month: first };
		case "day":
			return { kind, day: first, part: Number(second) };
		case "undated":
			return { kind, part: Number(first) };
		case "lists":
			return second === "" ? { kind, of: first as ListKind } : { kind, of: first as ListKind, under: second };
		case "list":
			return { kind, of: first as ListKind, slug: second, part: Number(third), period: fourth };
		case "text":
			return { kind, slug: first };
		case "capture":
			return { kind, sha256: first };
		case "citation":
			return { kind, id: first as ArticleId, ending: second as CitationEnding };
		case "data":
			return { kind, period: first, part: Number(second), parts: Number(third), format: fourth === "csv" ? "csv" : "jsonl" };
		case "data-package":
		case "data-index":
			return first === "" ? { kind } : { kind, month: first };
		case "feed":
			return { kind, format: first === "atom" ? "atom" : "json", of: second as "all" | ListKind, slug: third };
		case "map":
			return { kind, layer: first === "land" ? "land" : "datelines" };
		case "country":
			return { kind, code: first };
		case "home":
		case "countries":
		case "changes":
		case "search":
		case "find":
		case "not-found":
		case "sitemap-index":
		case "robots":
		case "security":
		case "opensearch":
		case "data-schema":
			return { kind };
		default:
			throw new RangeError(`\`${key}\` is not the key of a page.`);
	}
}

/** How all keys of one list begin. */
export function listKeyPrefix(of: ListKind, slug: string): string {
	return `list ${of} ${slug} `;
}

/** How all keys of the records of one period begin. */
export function dataKeyPrefix(period: string): string {
	return `data ${period} `;
}
