import type { DatabaseSync } from "node:sqlite";
import type { ListedFile } from "../captures/list-captures.ts";

/** What is different on disk from what the state remembers. */
export interface FileChanges {
	/** New files, and files whose size or time differs: to be read again. */
	readonly changed: readonly ListedFile[];
	/** Files that are gone. */
	readonly vanished: readonly string[];
	/** Files that the state knew before. */
	readonly known: number;
}

/** Compares the files on disk with the state, by size and time; no file is opened. */
export function detectChanges(state: DatabaseSync, listed: readonly ListedFile[]): FileChanges {
	const known = new Map<string, { size: unknown; mtime: unknown }>();
	for (const row of state.prepare("SELECT file, size, mtime FROM files").iterate())
		known.set(String(row.file), { size: row.size, mtime: row.mtime });
	const count = known.size;
	const changed: ListedFile[] = [];
	for (const found of listed) {
		const before = known.get(found.file);
		known.delete(found.file);
		if (before?.size !== found.size || before.mtime !== found.mtime) changed.push(found);
	}
	return { changed, vanished: [...known.keys()], known: count };
}

/** More than ten files, and more than one in a hundred: then a vanished folder is likelier than a wish (DESIGN 5). */
export function isMassRemoval({ vanished, known }: Pick<FileChanges, "vanished" | "known">): boolean {
	return vanished.length > 10 && vanished.length * 100 > known;
}
