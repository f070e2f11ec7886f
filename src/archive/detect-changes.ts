import type { DatabaseSync } from "node:sqlite";
import type { ListedFile } from "../captures/list-captures.ts";
import { addMark, bucketCount, bucketOf, markOf } from "./file-buckets.ts";

/** What is different on disk from what the state remembers. */
export interface FileChanges {
	/** New files, files whose size or time differs, and files that could not be read: to be read again. */
	readonly changed: readonly ListedFile[];
	/** Files that are gone. */
	readonly vanished: readonly string[];
}

/** So many listed files are remembered; of a larger archive the files are listed once more if any bucket differs. */
const maxRemembered = 200_000;

/** Compares the files on disk with the state, by size and time; no file is opened, and memory does not grow with the archive. */
export function detectChanges(state: DatabaseSync, list: () => Iterable<ListedFile>): FileChanges {
	const sums = new Float64Array(bucketCount);
	const remembered: ListedFile[] = [];
	let count = 0;
	for (const found of list()) {
		const bucket = bucketOf(found.file);
		sums[bucket] = addMark(sums[bucket] ?? 0, markOf(found.file, found.size, found.mtime));
		if (count++ < maxRemembered) remembered.push(found);
	}
	for (const { bucket, sum } of state.prepare("SELECT bucket, sum FROM buckets").iterate())
		sums[Number(bucket)] = addMark(sums[Number(bucket)] ?? 0, Number(sum), -1);
	if (sums.every((sum) => sum === 0)) return { changed: [], vanished: [] };
	return compareBuckets(state, sums, count > maxRemembered ? list() : remembered);
}

/** Compares file by file where the sum of a bucket differs. */
function compareBuckets(state: DatabaseSync, differences: Float64Array, listed: Iterable<ListedFile>): FileChanges {
	const known = new Map<string, { size: unknown; mtime: unknown }>();
	// Bytes that were never hashed are not known, whatever the size.
	const files = state.prepare("SELECT file, CASE WHEN sha256 IS NULL THEN -1 ELSE size END AS size, mtime FROM files WHERE bucket = ?");
	for (const [bucket, difference] of differences.entries())
		if (difference !== 0) for (const row of files.iterate(bucket)) known.set(String(row.file), { size: row.size, mtime: row.mtime });
	const changed: ListedFile[] = [];
	for (const found of listed) {
		if (differences[bucketOf(found.file)] === 0) continue;
		const before = known.get(found.file);
		known.delete(found.file);
		if (before?.size !== found.size || before.mtime !== found.mtime) changed.push(found);
	}
	return { changed, vanished: [...known.keys()] };
}

/** More than ten articles, and more than one in a hundred: then a vanished folder is likelier than a wish (DESIGN 5). */
export function isMassRemoval(gone: number, known: () => number): boolean {
	return gone > 10 && gone * 100 > known();
}
