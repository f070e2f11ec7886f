import type { DatabaseSync } from "node:sqlite";
import type { ArticleId } from "../model/brand.ts";
import { searchKeyPrefix } from "../model/search-files.ts";
import type { DayWeight, Period } from "./divide-days.ts";
import type { SegmentEntry } from "./manifest.ts";

/** An article's text may be so long, in the bytes of its record, before it counts as several. */
const bytesOfOneArticle = 20_000;

/** A segment as the state has it. */
export interface StoredSegment {
	readonly name: string;
	readonly entry: SegmentEntry;
	readonly hidden: readonly number[];
}

/** Opens what the search keeps in the state. Segments that were made by anything else than `madeBy` are as if they were not there. */
export function openSearchStore(state: DatabaseSync, madeBy: string) {
	state.prepare("DELETE FROM search_segments WHERE made_by <> ?").run(madeBy);
	const columns =
		"name, entry, (SELECT json_group_array(number ORDER BY number) FROM search_hidden WHERE segment = search_segments.name) AS hidden";
	const segments = state.prepare(`SELECT ${columns} FROM search_segments ORDER BY name`);
	const segment = state.prepare(`SELECT ${columns} FROM search_segments WHERE name = ?`);
	const put = state.prepare("INSERT OR REPLACE INTO search_segments (name, folder, entry, files, made_by) VALUES (?, ?, ?, ?, ?)");
	const drop = state.prepare("DELETE FROM search_segments WHERE name = ?");
	const hide = state.prepare(
		"INSERT OR IGNORE INTO search_hidden (segment, number, article) SELECT name, ?, ? FROM search_segments WHERE name = ?",
	);
	const hiding = state.prepare("SELECT segment FROM search_hidden WHERE article = ?");
	const place = state.prepare("SELECT segment, number FROM search_articles WHERE article = ?");
	const assign = state.prepare("INSERT OR REPLACE INTO search_articles (article, segment) VALUES (?, ?)");
	const setNumber = state.prepare("UPDATE search_articles SET number = ? WHERE article = ?");
	const forget = state.prepare("DELETE FROM search_articles WHERE article = ?");
	const members = state.prepare(
		"SELECT article FROM search_articles JOIN articles ON id = article WHERE segment = ? ORDER BY day DESC, time = '~', time DESC, id",
	);
	const roomy = state.prepare(
		"SELECT segment FROM search_articles WHERE segment >= 'recent-' AND segment < 'recent.' GROUP BY segment HAVING count(*) < ? LIMIT 1",
	);
	const recents = state.prepare(
		"SELECT article, segment FROM search_articles WHERE segment >= 'recent-' AND segment < 'recent.' ORDER BY segment, article",
	);
	const assignPeriod = state.prepare(
		"INSERT OR REPLACE INTO search_articles (article, segment) SELECT id, ? FROM postings WHERE list = ? AND day >= ? AND day < ? AND id >= ? AND id < ?",
	);
	const dayOf = state.prepare("SELECT day FROM articles WHERE id = ?");
	return {
		pending: (): readonly ArticleId[] =>
			state
				.prepare("SELECT article FROM search_pending ORDER BY article")
				.all()
				.map(({ article }) => String(article) as ArticleId),
		clearPending: (): void => state.exec("DELETE FROM search_pending"),
		segments: (): readonly StoredSegment[] => segments.all().map(toSegment),
		segment: (name: string): StoredSegment | undefined => {
			const row = segment.get(name);
			return row && toSegment(row);
		},
		put: (name: string, entry: SegmentEntry, files: number): void => {
			put.run(name, entry.folder, JSON.stringify(entry), files, madeBy);
		},
		drop: (name: string): void => {
			drop.run(name);
		},
		dropAll: (): void => state.exec("DELETE FROM search_segments"),
		/** Hides the article at this number of a segment, until the segment is made anew. */
		hide: (name: string, { number, id }: { readonly number: number; readonly id: ArticleId }): void => {
			hide.run(number, id, name);
		},
		/** The segments whose files hold an article as it was. */
		hiding: (id: ArticleId): readonly string[] => hiding.all(id).map(({ segment }) => String(segment)),
		placeOf: (id: ArticleId): { readonly segment: string; readonly number: number } | undefined => {
			const row = place.get(id);
			return row && { segment: String(row.segment), number: Number(row.number) };
		},
		assign: (id: ArticleId, name: string): void => {
			assign.run(id, name);
		},
		setNumber: (id: ArticleId, number: number): void => {
			setNumber.run(number, id);
		},
		forget: (id: ArticleId): void => {
			forget.run(id);
		},
		/** The articles of a segment, newest first. */
		members: (name: string): readonly ArticleId[] => members.all(name).map(({ article }) => String(article) as ArticleId),
		/** A recent segment that holds fewer articles than this. */
		roomyRecent: (limit: number): string | undefined => roomy.get(limit)?.segment?.toString(),
		/** What the recent segments hold. */
		recents: (): readonly { readonly id: ArticleId; readonly segment: string }[] =>
			recents.all().map(({ article, segment }) => ({ id: String(article) as ArticleId, segment: String(segment) })),
		/** Makes all articles of a period members of its segment, from wherever they are. */
		assignPeriod: ({ name, from, to, ids }: Period): void => {
			assignPeriod.run(name, from === "" ? "undated" : "all", from, to, ids.from, ids.to);
		},
		/** Forgets articles whose segment is none any more. */
		forgetHomeless: (): void => state.exec("DELETE FROM search_articles WHERE segment NOT IN (SELECT name FROM search_segments)"),
		dayOf: (id: ArticleId): string | undefined => dayOf.get(id)?.day?.toString(),
		/** How much the archive holds by day, oldest first. */
		dayWeights: (): readonly DayWeight[] =>
			state
				.prepare(`SELECT day, sum(max(1, bytes / ${bytesOfOneArticle})) AS weight FROM articles GROUP BY day ORDER BY day`)
				.all()
				.map(({ day, weight }) => ({ day: String(day), weight: Number(weight) })),
		/** The segments that are not published whole: a build was killed before its files were in place. Two counts, because each has an index that answers. */
		unpublished: (): readonly string[] =>
			state
				.prepare(
					`SELECT name FROM search_segments WHERE files > (SELECT count(*) FROM outputs WHERE key = ?1 || folder)
					 - (SELECT count(*) FROM outputs WHERE key = ?1 || folder AND sha256 = '') ORDER BY name`,
				)
				.all(searchKeyPrefix)
				.map(({ name }) => String(name)),
	};
}

/** What `openSearchStore` returns. */
export type SearchStore = ReturnType<typeof openSearchStore>;

function toSegment({ name, entry, hidden }: Readonly<Record<string, unknown>>): StoredSegment {
	// `put` wrote the entry, and the numbers are what `hide` was given.
	return { name: String(name), entry: JSON.parse(String(entry)) as SegmentEntry, hidden: JSON.parse(String(hidden)) as number[] };
}
