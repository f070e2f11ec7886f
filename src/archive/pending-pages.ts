import type { DatabaseSync } from "node:sqlite";
import { citationEndings, type PageKey } from "../model/page.ts";

/** About how many bytes a page that lists articles has; an article's own page is reckoned from its record. */
const listPageBytes = 20_000;
const articlePageBytes = 8_000;
/** And how many a file of records has at most, about (`model/data-division.ts`). */
const recordsBytes = 600_000;

/** A run of pending pages, by their numbers, both included. */
export interface PageRange {
	readonly from: number;
	readonly to: number;
	readonly pages: number;
}

/** Asks for these pages to be rendered by this build, or by the next one if this one is killed. */
export function addPending(state: DatabaseSync, keys: Iterable<PageKey>): void {
	const add = state.prepare("INSERT OR IGNORE INTO pending (key, bytes) VALUES (?, ?)");
	const articleBytes = state.prepare("SELECT bytes FROM articles WHERE id = ?");
	const bytesOf = (key: PageKey): number => {
		const [kind, name = ""] = key.split(" ");
		if (kind === "article") return Number(articleBytes.get(name)?.bytes ?? 0) + articlePageBytes;
		return kind === "data" ? recordsBytes : listPageBytes;
	};
	for (const key of keys) add.run(key, bytesOf(key));
}

/** Asks for the pages of all articles, neighbours side by side. */
export function addAllArticlesPending(state: DatabaseSync): void {
	state
		.prepare("INSERT OR IGNORE INTO pending (key, bytes) SELECT 'article ' || id, bytes + ? FROM articles ORDER BY day, time, id")
		.run(articlePageBytes);
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
