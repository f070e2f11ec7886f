import { lstatSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { toIoError } from "../io/io-error.ts";
import { type FoundFile, statFile, walkEntries } from "../io/walk-files.ts";

/** A capture file on disk, with the name that the archive gives it. */
export interface ListedFile extends FoundFile {
	/** Relative to the archive's root, with `/`. */
	readonly file: string;
}

/**
 * Lists the capture files of an archive: those of the given folders and files, each once, one at a time. A place inside another one is that one's.
 *
 * What cannot be read as a file (a symbolic link, a pipe, a name that is not valid UTF-8) is listed, too: `readCaptureFile` gives its
 * problem. By convention, names that begin with a dot are not captures. A place that is missing holds nothing; a place that is itself a
 * link to a folder is that folder, because the owner named it. Of a large archive, those whose names are not wanted are not looked at.
 */
export function* listCaptures(root: string, places: readonly string[], isWanted?: (file: string) => boolean): Generator<ListedFile> {
	const distinct = [...new Set(places)].filter((place) => !places.some((other) => place !== other && place.startsWith(other + sep)));
	const isWantedPath = isWanted && ((path: string) => isWanted(nameCapture(root, path)));
	for (const place of distinct)
		for (const { path, size, mtime } of listPlace(place, isWantedPath)) yield { path, size, mtime, file: nameCapture(root, path) };
}

/** A capture file that is known by its name, as it is now; `undefined` when it is not there. */
export function findCapture(root: string, file: string): ListedFile | undefined {
	const found = statFile(join(root, file));
	return found && { ...found, file };
}

/** The name of a capture file inside the archive: its path from the root, with `/`. */
export function nameCapture(root: string, path: string): string {
	// Nearly all lie below the root, and `relative` takes as long as half a look at the file.
	const name = path.startsWith(root + sep) ? path.slice(root.length + sep.length) : relative(root, path);
	return sep === "/" ? name : name.replaceAll(sep, "/");
}

function listPlace(place: string, isWanted: ((path: string) => boolean) | undefined): Iterable<FoundFile> {
	try {
		const target = statSync(place, { throwIfNoEntry: false });
		if (target === undefined) return [];
		if (target.isDirectory()) return walkEntries(place, { isWanted });
		const { size, mtimeMs } = lstatSync(place);
		return [{ path: place, size, mtime: mtimeMs }];
	} catch (error) {
		throw toIoError(error, `Reading \`${place}\``);
	}
}
