import { realpathSync, statSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";

/** A folder to be watched. Absolute, links resolved. */
export interface FolderWatch {
	readonly folder: string;
	/** One name in it, and nothing below it; absent = everything in it. */
	readonly only?: string;
}

/**
 * Finds the folders that must be watched to see every change of the given places, each once.
 *
 * A folder is watched with all that is in it. A place that is a file, or not there yet, is seen from the nearest folder that is there: by
 * its name, or by the name of what must come first.
 */
export function planWatches(places: readonly string[]): readonly FolderWatch[] {
	const planned = new Map(places.map((place) => planPlace(place)).map((watch) => [`${watch.folder}\0${watch.only ?? ""}`, watch]));
	const watches = [...planned.values()];
	const whole = watches.filter(({ only }) => only === undefined);
	return watches.filter((watch) => !whole.some((other) => other !== watch && isInside(watch.folder, other.folder)));
}

/** Where a path really lies, with links resolved; its end need not be there. */
export function toRealPath(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		const parent = dirname(path);
		return parent === path ? path : join(toRealPath(parent), basename(path));
	}
}

/** Whether a path is the folder or lies in it. Both are absolute, with links resolved. */
export function isInside(path: string, folder: string): boolean {
	return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function planPlace(place: string): FolderWatch {
	if (isFolder(place)) return { folder: toRealPath(place) };
	const parent = dirname(place);
	if (isFolder(parent) || parent === place) return { folder: toRealPath(parent), only: basename(place) };
	return planPlace(parent);
}

function isFolder(path: string): boolean {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}
