import { toFilingKey } from "../formats/filing-key.ts";
import type { ArchiveReader } from "../model/archive-reader.ts";
import type { Article } from "../model/article.ts";
import type { ArticleId } from "../model/brand.ts";
import { type DataPeriod, dataMonthOf, divideData } from "../model/data-division.ts";
import { hasData } from "../model/has-data.ts";
import { partsOf } from "../model/list-division.ts";
import type { ListKey, ListKind, Page, PageKey } from "../model/page.ts";
import { articleLists } from "./article-lists.ts";
import { redividedData } from "./data-pages.ts";
import { indexPagesBelow, indexPagesOf, type Refiling, redividedIndexPages } from "./index-pages.ts";
import { divisionAlong, listPages } from "./list-pages.ts";
import { dataKeyPrefix, listKeyPrefix, toPageKey } from "./page-key.ts";
import { type PlanContext, pagesFor } from "./page-kinds.ts";

/** One article before and after a change; absent before = added, absent after = removed. */
export interface ArticleChange {
	readonly before?: Article;
	readonly after?: Article;
}

type TouchContext = Omit<PlanContext, "sizes"> & { readonly reader: ArchiveReader };

/** What must be known of the archive before a change is carried out. */
export interface BeforeChange {
	readonly pages: ReadonlySet<PageKey>;
	/** Days, months and years of the changed articles, with whether they held anything. */
	readonly periods: ReadonlyMap<string, boolean>;
	/** The lists of the changed articles, as they were. */
	readonly lists: ReadonlyMap<ListKey, ListBefore>;
	/** How the records of their months were divided, where the archive offers them. */
	readonly data: ReadonlyMap<string, readonly DataPeriod[]>;
}

interface ListBefore {
	readonly kind: ListKind;
	readonly slug: string;
	/** Every page of the list says it; articles may spell it in more ways than one, and the most frequent is shown. */
	readonly name: string | undefined;
	/** Where the index filed it. */
	readonly filed: string | undefined;
	/** Countries in which it lies, if it is a place; their pages name it. */
	readonly countries: ReadonlySet<string>;
	/** How the list was divided along the days of the changed articles. */
	readonly divisions: Map<string, string>;
}

/** First half of the plan, on the archive as it was: the pages that show the articles as they were, and what may turn over. */
export function planBefore(changes: readonly ArticleChange[], context: TouchContext): BeforeChange {
	const { reader, settings, hash } = context;
	const pages = new Set<PageKey>();
	const periods = new Map<string, boolean>();
	const lists = new Map<ListKey, ListBefore>();
	const data = new Map<string, readonly DataPeriod[]>();
	for (const { before, after } of changes) {
		if (before) for (const page of pagesOf(before, context)) pages.add(toPageKey(page));
		for (const article of [before, after]) {
			if (!article) continue;
			const day = article.listDay?.day ?? "";
			const month = dataMonthOf(article.listDay?.day);
			if (hasData(settings) && !data.has(month)) data.set(month, divideData(month, reader));
			for (const period of periodsOf(day)) periods.set(period, reader.count("all", period) > 0);
			for (const { key, kind, slug } of articleLists(article, hash)) {
				if (kind === "all" || kind === "undated") continue;
				const list = lists.get(key) ?? lookAtList(kind, slug, reader);
				list.divisions.set(day, divisionAlong(key, day, reader));
				// Articles may change how a list is spelt that they do not stand in yet.
				if (!lists.has(key)) for (const page of indexPagesOf(kind, slug, reader)) pages.add(toPageKey(page));
				lists.set(key, list);
			}
		}
	}
	return { pages, periods, lists, data };
}

/** The pages that a change touches. */
export interface TouchedPages {
	readonly pages: ReadonlySet<PageKey>;
	/** Beginnings of keys: lists and indexes whose division (or name) changed, so that published pages of theirs may be there no more. */
	readonly redivided: ReadonlySet<string>;
}

/**
 * Second half, on the archive as it is now: every page that the changes touch, and no other. These are the pages of the articles before and
 * after, their neighbours in the day, the days, months and years beside one that became filled or empty, all pages of a list whose
 * division or name changed, the countries of a place that came, went or changed its name, and all pages of the part of an index that was
 * divided anew.
 */
export function planTouched(was: BeforeChange, changes: readonly ArticleChange[], context: TouchContext): TouchedPages {
	const { reader } = context;
	const touched = new Set(was.pages);
	const touch = (page: Page): void => void touched.add(toPageKey(page));
	for (const { after } of changes) if (after) for (const page of pagesOf(after, context)) touch(page);
	for (const [period, filled] of was.periods)
		if (filled !== reader.count("all", period) > 0) for (const page of pagesBeside(period, reader)) touch(page);
	const redivided = new Set<string>();
	const refilings: Refiling[] = [];
	for (const [key, { kind, slug, name, filed, countries, divisions }] of was.lists) {
		const list = lookAtList(kind, slug, reader);
		const isNamedAnew = name !== list.name || countries.symmetricDifference(list.countries).size > 0;
		if (isNamedAnew) for (const page of countryPages(countries.union(list.countries))) touch(page);
		if (list.filed !== filed) refilings.push({ kind, from: filed, to: list.filed });
		for (const page of indexPagesOf(kind, slug, reader)) touch(page);
		const isRedivided = divisions.entries().some(([day, division]) => division !== divisionAlong(key, day, reader));
		if (!isRedivided && name === list.name) continue;
		redivided.add(listKeyPrefix(kind, slug));
		for (const page of listPages(kind, slug, reader)) touch(page);
	}
	for (const [month, periods] of was.data) {
		const { pages, periods: changed } = redividedData(month, periods, divideData(month, reader));
		for (const page of pages) touch(page);
		for (const period of changed) redivided.add(dataKeyPrefix(period));
	}
	for (const page of redividedIndexPages(refilings, reader)) {
		redivided.add(toPageKey(page));
		for (const below of indexPagesBelow(page.of, page.under ?? "", reader)) touch(below);
	}
	return { pages: touched, redivided };
}

function lookAtList(kind: ListKind, slug: string, reader: ArchiveReader): ListBefore {
	const name = reader.listSummary(kind, slug)?.name;
	const countries = kind === "place" ? reader.whereabouts(slug).flatMap(({ country }) => country ?? []) : [];
	return {
		kind,
		slug,
		name,
		filed: name === undefined ? undefined : toFilingKey(name),
		countries: new Set(countries),
		divisions: new Map(),
	};
}

/** The page of each country, and that of all. */
function* countryPages(codes: ReadonlySet<string>): Generator<Page> {
	if (codes.size > 0) yield { kind: "countries" };
	for (const code of codes) yield { kind: "country", code };
}

function* pagesOf(article: Article, context: TouchContext): Generator<Page> {
	yield* pagesFor(article, { ...context, sizes: context.reader });
	const { previous, next } = context.reader.neighbours(article.id);
	for (const id of [previous, next]) if (id !== undefined) yield articlePage(id);
}

function articlePage(id: ArticleId): Page {
	return { kind: "article", id };
}

function periodsOf(day: string): readonly string[] {
	return [4, 7, 10].filter((length) => day.length >= length).map((length) => day.slice(0, length));
}

function* pagesBeside(period: string, reader: ArchiveReader): Generator<Page> {
	const { previous, next } = reader.around("all", period);
	for (const beside of [previous, next]) {
		if (beside === undefined) continue;
		if (beside.length === 4) yield { kind: "year", year: beside };
		else if (beside.length === 7) yield { kind: "month", month: beside };
		else for (let part = 1; part <= partsOf(reader.count("all", beside)); part++) yield { kind: "day", day: beside, part };
	}
}
