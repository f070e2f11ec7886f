import type { DatabaseSync } from "node:sqlite";
import type { ArticleId } from "../../model/brand.ts";
import { searchKeyPrefix } from "../../model/search-files.ts";
import type { SegmentEntry } from "../manifest.ts";

/** A segment as the state has it. */
export interface StoredSegment {
	readonly name: string;
	readonly entry: SegmentEntry;
	readonly hidden: readonly number[];
}

/** Opens the rows of the segments, and of what is hidden in them. Those that were made by anything else than `madeBy` are as if they were not there. */
export function openSegmentRows(state: DatabaseSync, madeBy: string) {
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
	return {
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

function toSegment({ name, entry, hidden }: Readonly<Record<string, unknown>>): StoredSegment {
	// `put` wrote the entry, and the numbers are what `hide` was given.
	return { name: String(name), entry: JSON.parse(String(entry)) as SegmentEntry, hidden: JSON.parse(String(hidden)) as number[] };
}
