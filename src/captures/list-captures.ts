import { relative, sep } from "node:path";
import { type FoundFile, statFile, walkFiles } from "../io/walk-files.ts";

/** A capture file on disk, with the name that the archive gives it. */
export interface ListedFile extends FoundFile {
	/** Relative to the archive's root, with `/`. */
	readonly file: string;
}

/** Lists the capture files of an archive: those of the given folders and files, each once, in order of their names. */
export function listCaptures(root: string, places: readonly string[]): readonly ListedFile[] {
	const found = new Map<string, ListedFile>();
	for (const place of places) {
		const single = statFile(place);
		for (const file of single ? [single] : walkFiles(place)) found.set(file.path, { ...file, file: nameCapture(root, file.path) });
	}
	return [...found.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** The name of a capture file inside the archive: its path from the root, with `/`. */
export function nameCapture(root: string, path: string): string {
	return relative(root, path).split(sep).join("/");
}
