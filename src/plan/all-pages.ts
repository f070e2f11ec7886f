import type { ArchiveReader } from "../model/archive-reader.ts";
import { hasData } from "../model/has-data.ts";
import { hasOpenSearch } from "../model/has-open-search.ts";
import { hasSitemaps } from "../model/has-sitemaps.ts";
import { partsOf } from "../model/list-division.ts";
import { hasFeed } from "../model/list-feed.ts";
import { listKinds, type Page } from "../model/page.ts";
import { allDataPages } from "./data-pages.ts";
import { indexPagesBelow } from "./index-pages.ts";
import { listPages } from "./list-pages.ts";
import { feedPair, type PlanContext } from "./page-kinds.ts";

/** Every page of the site but the articles, which the state hands out itself. Pages that would be empty are left out. */
export function* allPagesButArticles(
	reader: ArchiveReader,
	{ settings, textPages }: Pick<PlanContext, "settings"> & { readonly textPages: readonly string[] },
): Generator<Page> {
	yield* fixedPages(settings, textPages);
	for (const { period } of reader.periods("all", { period: "", length: 4 })) yield { kind: "year", year: period };
	for (const { period } of reader.periods("all", { period: "", length: 7 })) {
		yield { kind: "month", month: period };
		if (hasSitemaps(settings)) yield { kind: "sitemap", month: period };
	}
	for (const { period, count } of reader.periods("all", { period: "", length: 10 }))
		for (let part = 1; part <= partsOf(count); part++) yield { kind: "day", day: period, part };
	const undated = reader.count("undated", "");
	for (let part = 1; undated > 0 && part <= partsOf(undated); part++) yield { kind: "undated", part };
	if (undated > 0 && hasSitemaps(settings)) yield { kind: "sitemap", month: "undated" };
	if (hasData(settings)) yield* allDataPages(reader);
	for (const code of new Set(reader.mappedPlaces().flatMap(({ country }) => country ?? []))) yield { kind: "country", code };
	for (const kind of listKinds) {
		yield* indexPagesBelow(kind, "", reader);
		for (const { slug } of reader.lists(kind)) {
			yield* listPages(kind, slug, reader);
			if (hasFeed(kind, slug, settings)) yield* feedPair(kind, slug);
		}
	}
}

/** The pages that are there whatever the archive holds. */
function* fixedPages(settings: PlanContext["settings"], textPages: readonly string[]): Generator<Page> {
	yield { kind: "home" };
	yield { kind: "map", layer: "land" };
	yield { kind: "map", layer: "datelines" };
	yield { kind: "countries" };
	yield { kind: "changes" };
	if (settings.search) yield { kind: "search" };
	yield* feedPair("all", "");
	for (const slug of textPages) yield { kind: "text", slug };
	yield { kind: "find" };
	yield { kind: "not-found" };
	yield { kind: "robots" };
	if (hasSitemaps(settings)) yield { kind: "sitemap-index" };
	if (hasOpenSearch(settings)) yield { kind: "opensearch" };
	if (settings.security) yield { kind: "security" };
}
