import type { DatabaseSync } from "node:sqlite";
import type { ArchiveReader, ListEntry, PeriodCount } from "../../model/archive-reader.ts";
import type { ArticleId } from "../../model/brand.ts";
import type { Row } from "./row.ts";

/** Answers what stands in a list, and in which of its periods. */
export function openListAnswers(state: DatabaseSync): Pick<ArchiveReader, "list" | "entriesOn" | "count" | "periods" | "around"> {
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
	const total = state.prepare("SELECT count FROM list_totals WHERE list = ?");
	return {
		list: (key, { period, offset = 0, limit }) => {
			const isOneDay = period.length === 10 || key === "undated";
			const rows = isOneDay ? listOfDay.all(key, period, limit, offset) : list.all(key, period, afterPeriod(period), limit, offset);
			return rows.map(toEntry);
		},
		entriesOn: (key, day, { from, below }) => entriesOn.all(key, day, from, below).map(toEntry),
		count: (key, period) =>
			period === "" ? Number(total.get(key)?.count ?? 0) : Number(count.get(key, period, afterPeriod(period))?.count),
		periods: (key, { period, length }) =>
			periods
				.all(length, key, period, afterPeriod(period))
				.filter((row) => String(row.period).length === length)
				.map((row): PeriodCount => ({ period: String(row.period), count: Number(row.count) })),
		around: (key, period) => ({
			previous: cut(dayBefore.get(key, period, period.length)?.day, period.length),
			next: cut(dayAfter.get(key, afterPeriod(period), period.length)?.day, period.length),
		}),
	};
}

function toEntry(row: Row): ListEntry {
	return { id: String(row.id) as ArticleId, day: String(row.day) };
}

/** The first text behind every day of a period: digits and `-` sort before `:`. */
function afterPeriod(period: string): string {
	return `${period}:`;
}

function cut(day: unknown, length: number): string | undefined {
	return typeof day === "string" && day !== "" ? day.slice(0, length) : undefined;
}
