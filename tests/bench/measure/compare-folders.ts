import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { crc32 } from "node:zlib";

/** Every file of a folder: `path` → its size, a mark that changes when it is written (number and time of its inode), and a sum of its bytes. */
export type FolderListing = ReadonlyMap<string, ListedFile>;

interface ListedFile {
	readonly size: number;
	readonly mark: string;
	readonly sum: number;
}

/** What lies between two listings of one folder. */
export interface FolderDifference {
	/** New files, and files that were written again, with their bytes. */
	readonly written: number;
	readonly writtenBytes: number;
	/** Those of them whose bytes are others than before. */
	readonly changed: number;
	readonly removed: number;
}

const filesAtOnce = 1_000;

/** Lists a folder. Files that stand in `before` with the same mark are not opened. A missing folder has none. */
export async function listFolder(folder: string, before: FolderListing = new Map()): Promise<FolderListing> {
	const listing = new Map<string, ListedFile>();
	for (const path of walk(folder)) {
		const { size, ino, mtimeNs } = lstatSync(path, { bigint: true });
		const mark = `${ino} ${mtimeNs}`;
		const known = before.get(path);
		// Whoever stops this with Ctrl+C is heard.
		if (listing.size % filesAtOnce === 0) await setImmediate();
		listing.set(path, known?.mark === mark ? known : { size: Number(size), mark, sum: crc32(readFileSync(path)) });
	}
	return listing;
}

/** Counts what was written, changed and removed, from the outside: not from what the command says of itself. */
export function compareFolders(before: FolderListing, after: FolderListing): FolderDifference {
	const difference = { written: 0, writtenBytes: 0, changed: 0, removed: 0 };
	for (const [path, { mark, size, sum }] of after) {
		const known = before.get(path);
		if (known?.mark === mark) continue;
		difference.written++;
		difference.writtenBytes += size;
		if (known?.sum !== sum || known.size !== size) difference.changed++;
	}
	for (const path of before.keys()) if (!after.has(path)) difference.removed++;
	return difference;
}

/** Number of files and bytes. */
export function sumFolder(listing: FolderListing): { readonly files: number; readonly bytes: number } {
	let bytes = 0;
	for (const { size } of listing.values()) bytes += size;
	return { files: listing.size, bytes };
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
