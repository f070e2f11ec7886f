import type { DatabaseSync } from "node:sqlite";
import type { ArchiveReader, FiledCount, ListSummary } from "../../model/archive-reader.ts";
import type { ListKind } from "../../model/page.ts";
import type { Row } from "./row.ts";

/** Answers which lists of a kind there are. */
export function openIndexAnswers(
	state: DatabaseSync,
): Pick<ArchiveReader, "lists" | "countFiled" | "filedBelow" | "filedLists" | "largestLists" | "listSummary"> {
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
	};
}

/** The first text behind every filing key that begins so. */
function afterKeys(under: string): string {
	return `${under}\u{10FFFF}`;
}
