import type { DatabaseSync } from "node:sqlite";
import { toFilingKey } from "../formats/filing-key.ts";
import type { ArticlePlace } from "./article-row.ts";
import { openMappedPlaces } from "./mapped-places.ts";

/** Writes which lists hold which article, and keeps the counts by day and the names with them. Call `flush` at the end. */
export function openPostings(state: DatabaseSync) {
	const remove = state.prepare("DELETE FROM postings WHERE list = ? AND day = ? AND time = ? AND id = ?");
	const insert = state.prepare("INSERT INTO postings (list, day, time, id, seen) VALUES (?, ?, ?, ?, ?)");
	const places = openMappedPlaces(state);
	const days = new Map<string, number>();
	const names = new Map<string, number>();
	const add = (counts: Map<string, number>, list: string, value: string, by: number): void => {
		const key = `${list}\n${value}`;
		counts.set(key, (counts.get(key) ?? 0) + by);
	};
	const count = ({ day, lists }: ArticlePlace, by: 1 | -1): void => {
		for (const { key, slug, name, at } of lists) {
			add(days, key, day, by);
			if (name !== "") add(names, key, name, by);
			if (at) places.count(slug, at, by);
		}
	};
	return {
		remove: (place: ArticlePlace): void => {
			for (const { key } of place.lists) remove.run(key, place.day, place.time, place.id);
			count(place, -1);
		},
		insert: (place: ArticlePlace): void => {
			for (const { key } of place.lists) insert.run(key, place.day, place.time, place.id, place.seen);
			count(place, 1);
		},
		flush: (): void => {
			flushCounts(state, { table: "day_counts", column: "day", counts: days });
			flushCounts(state, { table: "list_names", column: "name", counts: names });
			flushTotals(state, days);
			fileLists(state, days);
			places.flush();
			days.clear();
			names.clear();
		},
	};
}

interface CountTable {
	readonly table: "day_counts" | "list_names";
	readonly column: "day" | "name";
	readonly counts: ReadonlyMap<string, number>;
}

function flushCounts(state: DatabaseSync, { table, column, counts }: CountTable): void {
	const change = state.prepare(
		`INSERT INTO ${table} (list, ${column}, count) VALUES (?, ?, ?) ON CONFLICT (list, ${column}) DO UPDATE SET count = count + excluded.count`,
	);
	const clear = state.prepare(`DELETE FROM ${table} WHERE list = ? AND ${column} = ? AND count = 0`);
	for (const [key, by] of counts) {
		if (by === 0) continue;
		const [list = "", value = ""] = key.split("\n");
		change.run(list, value, by);
		if (by < 0) clear.run(list, value);
	}
}

/** Sums the days of the lists that changed: a page that names a thousand lists need not count the days of each. */
function flushTotals(state: DatabaseSync, days: ReadonlyMap<string, number>): void {
	const grow = state.prepare(
		`INSERT INTO list_totals (list, count, first, last) VALUES (?1, ?2, nullif(?3, ''), nullif(?3, '')) ON CONFLICT (list) DO UPDATE SET
		 count = count + excluded.count, first = min(coalesce(first, excluded.first), coalesce(excluded.first, first)),
		 last = max(coalesce(last, excluded.last), coalesce(excluded.last, last))`,
	);
	const recount = state.prepare(
		`INSERT OR REPLACE INTO list_totals (list, count, first, last)
		 SELECT list, sum(count), min(nullif(day, '')), max(nullif(day, '')) FROM day_counts WHERE list = ? GROUP BY list`,
	);
	const clear = state.prepare("DELETE FROM list_totals WHERE list = ?");
	const shrunk = new Set<string>();
	for (const [key, by] of days) {
		const [list = "", day = ""] = key.split("\n");
		if (by > 0) grow.run(list, by, day);
		else if (by < 0) shrunk.add(list);
	}
	for (const list of shrunk) {
		clear.run(list);
		recount.run(list);
	}
}

/** Files the lists that changed under the name that most of their articles now give them. */
function fileLists(state: DatabaseSync, days: ReadonlyMap<string, number>): void {
	const shown = state.prepare("SELECT name FROM list_names WHERE list = ? ORDER BY count DESC, name LIMIT 1");
	const file = state.prepare("UPDATE list_totals SET kind = ?1, filed = ?2 WHERE list = ?3 AND filed IS NOT ?2");
	for (const list of new Set(days.keys().map((key) => key.split("\n", 1)[0] ?? ""))) {
		const kindEnd = list.indexOf(":");
		if (kindEnd < 0) continue;
		const name = shown.get(list)?.name;
		file.run(list.slice(0, kindEnd), toFilingKey(typeof name === "string" ? name : list.slice(kindEnd + 1)), list);
	}
}
