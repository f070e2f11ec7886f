import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { errorCode, toIoError } from "./io-error.ts";

/** A file found on disk. */
export interface FoundFile {
	/** Absolute. */
	readonly path: string;
	readonly size: number;
	/** Milliseconds, with fractions. */
	readonly mtime: number;
}

/**
 * Walks a folder, names in code-unit order, and yields its regular files. Names that begin with a dot are passed over, and symbolic
 * links are not followed (DESIGN 8). A missing folder yields nothing.
 */
export function* walkFiles(folder: string): Generator<FoundFile> {
	for (const entry of readFolder(folder)) {
		if (entry.name.startsWith(".")) continue;
		const path = join(folder, entry.name);
		if (entry.isDirectory()) yield* walkFiles(path);
		else if (entry.isFile()) {
			const found = statFile(path);
			if (found) yield found;
		}
	}
}

/** Size and time of one regular file; `undefined` when it is none. */
export function statFile(path: string): FoundFile | undefined {
	const stat = lstatSync(path, { throwIfNoEntry: false });
	return stat?.isFile() ? { path, size: stat.size, mtime: stat.mtimeMs } : undefined;
}

function readFolder(folder: string) {
	try {
		const entries = readdirSync(folder, { withFileTypes: true });
		return entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
	} catch (error) {
		if (errorCode(error) === "ENOENT") return [];
		throw toIoError(error, `Reading the folder \`${folder}\``);
	}
}
