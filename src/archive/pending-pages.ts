import type { DatabaseSync } from "node:sqlite";
import { daysOfPeriod, undatedMonth } from "../model/data-division.ts";
import { maxListEntries } from "../model/list-division.ts";
import { citationEndings, type ListKey, type PageKey } from "../model/page.ts";
import { fromPageKey } from "../plan/page-key.ts";
import { openReader } from "./reader/open-reader.ts";

/** About how many bytes a page has, so that a batch of pages fits into memory; an article's own page has those of its record besides. */
const pageBytes = { article: 8_000, list: 5_000, other: 20_000 };
/** How many one article has in a list. */
const itemBytes = 750;
/** And in a file of records. */
const recordBytes = 3_000;

/** A run of pending pages, by their numbers, both included. */
export interface PageRange {
	readonly from: number;
	readonly to: number;
	readonly pages: number;
}

/** Asks for these pages to be rendered by this build, or by the next one if this one is killed. */
export function addPending(state: DatabaseSync, keys: Iterable<PageKey>): void {
	const add = state.prepare("INSERT OR IGNORE INTO pending (key, bytes) VALUES (?, ?)");
	const record = state.prepare("SELECT bytes FROM articles WHERE id = ?");
	const { count } = openReader(state);
	const listBytes = (list: ListKey, period: string): number => pageBytes.list + Math.min(count(list, period), maxListEntries) * itemBytes;
	/** At most: where the days of a month are not known, those whose day is known are counted as well. */
	const recordsIn = (period: string): number =>
		recordBytes * (period === undatedMonth ? count("undated", "") : count("all", daysOfPeriod(period).day));
	const bytesOf = (key: PageKey): number => {
		const page = fromPageKey(key);
		switch (page.kind) {
			case "article":
				return pageBytes.article + Number(record.get(page.id)?.bytes ?? 0);
			case "list":
				return listBytes(`${page.of}:${page.slug}`, page.period);
			case "day":
				return listBytes("all", page.day);
			case "undated":
				return listBytes("undated", "");
			case "data":
				return Math.ceil(recordsIn(page.period) / page.parts);
			default:
				return pageBytes.other;
		}
	};
	for (const key of keys) add.run(key, bytesOf(key));
}

/** Asks for the pages of all articles, neighbours side by side. */
export function addAllArticlesPending(state: DatabaseSync): void {
	state
		.prepare("INSERT OR IGNORE INTO pending (key, bytes) SELECT 'article ' || id, bytes + ? FROM articles ORDER BY day, time, id")
		.run(pageBytes.article);
}

/** Asks for the citations of all articles, as files. */
export function addAllCitationsPending(state: DatabaseSync): void {
	const add = state.prepare(
		"INSERT OR IGNORE INTO pending (key, bytes) SELECT 'citation ' || id || ' ' || ?, 500 FROM articles ORDER BY id",
	);
	for (const ending of citationEndings) add.run(ending);
}

/** Asks for all captures that belong to articles, as found. */
export function addAllCapturesPending(state: DatabaseSync): void {
	state.exec("INSERT OR IGNORE INTO pending (key, bytes) SELECT 'capture ' || sha256, size FROM files WHERE refused = 0");
}

/** Asks for every page that is published now, so that those whose cause is gone are removed. The search's files are no pages. */
export function addPublishedPending(state: DatabaseSync, prefix: string): void {
	state
		.prepare(
			"INSERT OR IGNORE INTO pending (key, bytes) SELECT key, 0 FROM outputs WHERE key >= ? AND key < ? AND key <> '' AND NOT key GLOB 'search *'",
		)
		.run(prefix, `${prefix}\u{10FFFF}`);
}

/** Cuts the pending pages into ranges of at most so many bytes and pages. */
export function* pendingRanges(state: DatabaseSync, limit: { readonly bytes: number; readonly pages: number }): Generator<PageRange> {
	let from = 0;
	let to = 0;
	let bytes = 0;
	let pages = 0;
	for (const row of state.prepare("SELECT number, bytes FROM pending ORDER BY number").iterate()) {
		const size = Number(row.bytes);
		if (pages > 0 && (bytes + size > limit.bytes || pages >= limit.pages)) {
			yield { from, to, pages };
			pages = 0;
			bytes = 0;
		}
		if (pages === 0) from = Number(row.number);
		to = Number(row.number);
		pages++;
		bytes += size;
	}
	if (pages > 0) yield { from, to, pages };
}

/** How many pages wait. */
export function countPending(state: DatabaseSync): number {
	return Number(state.prepare("SELECT count(*) AS count FROM pending").get()?.count);
}

/** The keys of a range. */
export function readRange(state: DatabaseSync, { from, to }: Pick<PageRange, "from" | "to">): readonly PageKey[] {
	return state
		.prepare("SELECT key FROM pending WHERE number BETWEEN ? AND ? ORDER BY number")
		.all(from, to)
		.map((row) => String(row.key));
}
