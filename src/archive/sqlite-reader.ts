import type { DatabaseSync } from "node:sqlite";
import type { ArchiveReader, FiledCount, ListEntry, ListSummary, MappedPlace, PeriodCount } from "../model/archive-reader.ts";
import type { Article, ArticleCard } from "../model/article.ts";
import type { ArticleId } from "../model/brand.ts";
import type { ListKey, ListKind } from "../model/page.ts";

/** Answers the questions of pages from the state. Statements are prepared once for each reader. */
export function openReader(state: DatabaseSync): ArchiveReader {
	const articleById = state.prepare("SELECT json FROM article_records WHERE id = ?");
	const cardById = state.prepare("SELECT card FROM articles WHERE id = ?");
	const place = state.prepare("SELECT day, time FROM articles WHERE id = ?");
	const previous = state.prepare(
		"SELECT id FROM postings WHERE list = 'all' AND day = ? AND (time, id) < (?, ?) ORDER BY time DESC, id DESC LIMIT 1",
	);
	const next = state.prepare("SELECT id FROM postings WHERE list = 'all' AND day = ? AND (time, id) > (?, ?) ORDER BY time, id LIMIT 1");
	const list = state.prepare(
		"SELECT id, day FROM postings WHERE list = ? AND day >= ? AND day < ? ORDER BY day DESC, time, id LIMIT ? OFFSET ?",
	);
	// Within one day, and among the undated, the order is that of the primary key: no row behind the wanted ones is read.
	const listOfDay = state.prepare("SELECT id, day FROM postings WHERE list = ? AND day = ? ORDER BY time, id LIMIT ? OFFSET ?");
	const entriesOn = state.prepare("SELECT id, day FROM postings WHERE list = ? AND day = ? AND id >= ? AND id < ? ORDER BY time, id");
	const count = state.prepare("SELECT coalesce(sum(count), 0) AS count FROM day_counts WHERE list = ? AND day >= ? AND day < ?");
	const periods = state.prepare(
		"SELECT substr(day, 1, ?) AS period, sum(count) AS count FROM day_counts WHERE list = ? AND day >= ? AND day < ? GROUP BY 1 ORDER BY 1",
	);
	const dayBefore = state.prepare("SELECT max(day) AS day FROM day_counts WHERE list = ? AND day < ? AND length(day) >= ?");
	const dayAfter = state.prepare("SELECT min(day) AS day FROM day_counts WHERE list = ? AND day >= ? AND length(day) >= ?");
	const names = state.prepare("SELECT name FROM list_names WHERE list = ? ORDER BY count DESC, name LIMIT 1");
	const summary = state.prepare("SELECT list, count, first, last FROM list_totals WHERE list = ?");
	const summaries = state.prepare("SELECT list, count, first, last FROM list_totals WHERE list >= ? AND list < ? ORDER BY list");
	// An index is divided by the first characters of the filing keys; no more rows are counted than it takes to know.
	const countFiled = state.prepare(
		"SELECT count(*) AS count FROM (SELECT 1 FROM list_totals WHERE kind = ? AND filed >= ? AND filed < ? LIMIT ?)",
	);
	const filedBelow = state.prepare(
		"SELECT substr(filed, 1, ?) AS under, count(*) AS count FROM list_totals WHERE kind = ? AND filed >= ? AND filed < ? GROUP BY 1 ORDER BY 1",
	);
	const filedLists = state.prepare(
		"SELECT list, count, first, last FROM list_totals WHERE kind = ? AND filed >= ? AND filed < ? ORDER BY filed, list",
	);
	const largestLists = state.prepare("SELECT list, count, first, last FROM list_totals WHERE kind = ? ORDER BY count DESC, list LIMIT ?");
	const mappedPlaces = state.prepare("SELECT * FROM mapped_places ORDER BY slug, country, latitude, longitude");
	const mappedIn = state.prepare("SELECT * FROM mapped_places WHERE country = ? ORDER BY slug, latitude, longitude");
	const anyMapped = state.prepare("SELECT 1 FROM mapped_places LIMIT 1");
	const whereabouts = state.prepare("SELECT * FROM mapped_places WHERE slug = ? ORDER BY count DESC, country DESC, latitude, longitude");
	const recent = state.prepare("SELECT id FROM postings WHERE list = ? ORDER BY seen DESC, id LIMIT ?");
	const changes = state.prepare(
		"SELECT id, changed_at, change FROM articles WHERE changed_at IS NOT NULL ORDER BY changed_at DESC, id LIMIT ?",
	);

	const toSummary = (kind: ListKind, row: Row): ListSummary => {
		const key = String(row.list);
		return {
			slug: key.slice(kind.length + 1),
			name: String(names.get(key)?.name ?? key.slice(kind.length + 1)),
			count: Number(row.count),
			...(row.first === null ? {} : { firstDay: String(row.first), lastDay: String(row.last) }),
		};
	};

	return {
		article: (id) => {
			const row = articleById.get(id);
			// The state holds what `normalizeArticle` made.
			return row === undefined ? undefined : (JSON.parse(String(row.json)) as Article);
		},
		card: (id) => {
			const row = cardById.get(id);
			// The state holds what `toArticleCard` made.
			return row === undefined ? undefined : (JSON.parse(String(row.card)) as ArticleCard);
		},
		neighbours: (id) => {
			const row = place.get(id);
			if (row === undefined || row.day === "") return {};
			const at = [String(row.day), String(row.time), id] as const;
			return { previous: toId(previous.get(...at)), next: toId(next.get(...at)) };
		},
		list: (key, { period, offset = 0, limit }) => {
			const isOneDay = period.length === 10 || key === "undated";
			const rows = isOneDay ? listOfDay.all(key, period, limit, offset) : list.all(key, period, afterPeriod(period), limit, offset);
			return rows.map(toEntry);
		},
		entriesOn: (key, day, { from, below }) => entriesOn.all(key, day, from, below).map(toEntry),
		count: (key, period) =>
			period === "" ? Number(summary.get(key)?.count ?? 0) : Number(count.get(key, period, afterPeriod(period))?.count),
		periods: (key, { period, length }) =>
			periods
				.all(length, key, period, afterPeriod(period))
				.filter((row) => String(row.period).length === length)
				.map((row): PeriodCount => ({ period: String(row.period), count: Number(row.count) })),
		around: (key: ListKey, period) => ({
			previous: cut(dayBefore.get(key, period, period.length)?.day, period.length),
			next: cut(dayAfter.get(key, afterPeriod(period), period.length)?.day, period.length),
		}),
		lists: (kind) => summaries.all(`${kind}:`, `${kind};`).map((row) => toSummary(kind, row)),
		countFiled: (kind, under, limit) => Number(countFiled.get(kind, under, afterKeys(under), limit)?.count),
		filedBelow: (kind, under, length) =>
			filedBelow
				.all(length, kind, under, afterKeys(under))
				.map((row): FiledCount => ({ under: String(row.under), count: Number(row.count) })),
		filedLists: (kind, under) => filedLists.all(kind, under, afterKeys(under)).map((row) => toSummary(kind, row)),
		largestLists: (kind, limit) => largestLists.all(kind, limit).map((row) => toSummary(kind, row)),
		listSummary: (kind, slug) => {
			const row = summary.get(`${kind}:${slug}`);
			return row && toSummary(kind, row);
		},
		mappedPlaces: (country) => (country === undefined ? mappedPlaces.all() : mappedIn.all(country)).map(toMappedPlace),
		hasMappedPlaces: () => anyMapped.get() !== undefined,
		whereabouts: (slug) => whereabouts.all(slug).map(toMappedPlace),
		recent: (key, limit) => recent.all(key, limit).map((row) => String(row.id) as ArticleId),
		changes: (limit) =>
			changes.all(limit).map((row) => ({
				id: String(row.id) as ArticleId,
				at: String(row.changed_at),
				reason: row.change === "corrected" ? "corrected" : "updated",
			})),
	};
}

type Row = Readonly<Record<string, unknown>>;

function toEntry(row: Row): ListEntry {
	return { id: String(row.id) as ArticleId, day: String(row.day) };
}

function toId(row: Row | undefined): ArticleId | undefined {
	return row === undefined ? undefined : (String(row.id) as ArticleId);
}

function toMappedPlace(row: Row): MappedPlace {
	return {
		slug: String(row.slug),
		...(row.country === "" ? {} : { country: String(row.country) }),
		latitude: Number(row.latitude),
		longitude: Number(row.longitude),
		count: Number(row.count),
	};
}

/** The first text behind every day of a period: digits and `-` sort before `:`. */
function afterPeriod(period: string): string {
	return `${period}:`;
}

/** The first text behind every filing key that begins so. */
function afterKeys(under: string): string {
	return `${under}\u{10FFFF}`;
}

function cut(day: unknown, length: number): string | undefined {
	return typeof day === "string" && day !== "" ? day.slice(0, length) : undefined;
}
