import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Every file of a folder with what changes when it is written: `path` → size, and number and time of its inode. */
export type FolderListing = ReadonlyMap<string, { readonly size: number; readonly mark: string }>;

/** What lies between two listings of one folder. */
export interface FolderDifference {
	/** New files, and files that were written again, with their bytes. */
	readonly files: number;
	readonly bytes: number;
	readonly removed: number;
}

/** Lists a folder without opening its files. A missing folder has none. */
export function listFolder(folder: string): FolderListing {
	const listing = new Map<string, { size: number; mark: string }>();
	for (const path of walk(folder)) {
		const { size, ino, mtimeNs } = lstatSync(path, { bigint: true });
		listing.set(path, { size: Number(size), mark: `${ino} ${mtimeNs}` });
	}
	return listing;
}

/** Counts what was written and removed, from the outside: not from what the command says of itself. */
export function compareFolders(before: FolderListing, after: FolderListing): FolderDifference {
	const written = [...after].filter(([path, { mark }]) => before.get(path)?.mark !== mark);
	return {
		files: written.length,
		bytes: written.reduce((sum, [, { size }]) => sum + size, 0),
		removed: [...before.keys()].filter((path) => !after.has(path)).length,
	};
}

function* walk(folder: string): Generator<string> {
	let entries: ReturnType<typeof readFolder>;
	try {
		entries = readFolder(folder);
	} catch {
		return;
	}
	for (const entry of entries) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) yield* walk(path);
		else yield path;
	}
}

function readFolder(folder: string) {
	return readdirSync(folder, { withFileTypes: true });
}
