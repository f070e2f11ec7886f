import type { DatabaseSync } from "node:sqlite";
import type { ListedFile } from "../captures/list-captures.ts";

/** What is different on disk from what the state remembers. */
export interface FileChanges {
	/** New files, files whose size or time differs, and files that could not be read: to be read again. */
	readonly changed: readonly ListedFile[];
	/** Files that are gone. */
	readonly vanished: readonly string[];
}

/** Compares the files on disk with the state, by size and time; no file is opened. */
export function detectChanges(state: DatabaseSync, listed: readonly ListedFile[]): FileChanges {
	const known = new Map<string, { size: unknown; mtime: unknown }>();
	// Bytes that were never hashed are not known, whatever the size.
	const files = state.prepare("SELECT file, CASE WHEN sha256 IS NULL THEN -1 ELSE size END AS size, mtime FROM files");
	for (const row of files.iterate()) known.set(String(row.file), { size: row.size, mtime: row.mtime });
	const changed: ListedFile[] = [];
	for (const found of listed) {
		const before = known.get(found.file);
		known.delete(found.file);
		if (before?.size !== found.size || before.mtime !== found.mtime) changed.push(found);
	}
	return { changed, vanished: [...known.keys()] };
}

/** More than ten articles, and more than one in a hundred: then a vanished folder is likelier than a wish (DESIGN 5). */
export function isMassRemoval(gone: number, known: number): boolean {
	return gone > 10 && gone * 100 > known;
}
