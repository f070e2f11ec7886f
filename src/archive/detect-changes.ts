import type { DatabaseSync } from "node:sqlite";
import type { ListedFile } from "../captures/list-captures.ts";
import { addMark, bucketOf, sumFiles } from "./file-buckets.ts";

/** What is different on disk from what the state remembers. */
export interface FileChanges {
	/** New files, files whose size or time differs, and files that could not be read: to be read again, one at a time. */
	readonly changed: Iterable<ListedFile>;
	/** Files that are gone. Cheap to ask once what changed was taken, and the state knows it: what still differs then is gone, or could not be read. */
	readonly vanished: () => readonly string[];
}

/** Lists the files on disk, or of them those whose names are wanted. */
type ListFiles = (isWanted?: (file: string) => boolean) => Iterable<ListedFile>;

/** What was seen of the files on disk. Plain data: another thread may have looked. */
export interface SeenFiles {
	/** The sums of all files (`sumFiles`). */
	readonly sums: Float64Array;
	/** The buckets of which the state knew other files. */
	readonly buckets: ReadonlySet<number>;
	/** The files in these buckets; absent where they are too many to be kept. */
	readonly inBuckets?: readonly ListedFile[];
}

/** So many files are kept, 2 MB. More are listed again when they are asked for, so memory does not grow with the archive. */
const maxKept = 10_000;

/** Looks at every file once, and once more for the names of those in buckets that differ from the state. No file is opened. */
export function lookAtFiles(state: DatabaseSync, list: ListFiles): SeenFiles {
	const sums = sumFiles(list());
	const buckets = differingBuckets(state, sums);
	const inBuckets: ListedFile[] = [];
	if (buckets.size > 0)
		for (const found of list(isIn(buckets))) {
			if (inBuckets.length === maxKept) return { sums, buckets };
			inBuckets.push(found);
		}
	return { sums, buckets, inBuckets };
}

/** Compares the files on disk with the state, by size and time. */
export function detectChanges(state: DatabaseSync, list: ListFiles, seen: SeenFiles = lookAtFiles(state, list)): FileChanges {
	const { sums, buckets, inBuckets } = seen;
	const listIn: ListFiles = inBuckets ? (isWanted) => inBuckets.filter(({ file }) => isWanted?.(file) ?? true) : list;
	return {
		changed: { [Symbol.iterator]: () => compareFiles(state, listIn, buckets) },
		// A bucket that differs only now was not looked at: one of its files changed a moment ago, and the next build finds it.
		vanished: () => findVanished(state, listIn, differingBuckets(state, sums).intersection(buckets)),
	};
}

/** The buckets of which the state knows other files than are listed. */
function differingBuckets(state: DatabaseSync, listedSums: Float64Array): ReadonlySet<number> {
	const differences = listedSums.slice();
	for (const { bucket, sum } of state.prepare("SELECT bucket, sum FROM buckets").iterate())
		differences[Number(bucket)] = addMark(differences[Number(bucket)] ?? 0, Number(sum), -1);
	return new Set(differences.keys().filter((bucket) => differences[bucket] !== 0));
}

/** Compares file by file in these buckets. The state may learn of a file as soon as it was handed out. */
function* compareFiles(state: DatabaseSync, list: ListFiles, buckets: ReadonlySet<number>): Generator<ListedFile> {
	if (buckets.size === 0) return;
	// Bytes that were never hashed are not known, whatever the size.
	const known = state.prepare("SELECT CASE WHEN sha256 IS NULL THEN -1 ELSE size END AS size, mtime FROM files WHERE file = ?");
	for (const found of list(isIn(buckets))) {
		const before = known.get(found.file);
		if (before?.size !== found.size || before.mtime !== found.mtime) yield found;
	}
}

function findVanished(state: DatabaseSync, list: ListFiles, buckets: ReadonlySet<number>): readonly string[] {
	if (buckets.size === 0) return [];
	const known = state.prepare("SELECT file FROM files WHERE bucket = ?");
	const left = new Set([...buckets].flatMap((bucket) => known.all(bucket).map(({ file }) => String(file))));
	for (const { file } of list(isIn(buckets))) left.delete(file);
	return [...left];
}

function isIn(buckets: ReadonlySet<number>): (file: string) => boolean {
	return (file) => buckets.has(bucketOf(file));
}

/** More than ten articles, and more than one in a hundred: then a vanished folder is likelier than a wish (DESIGN 5). */
export function isMassRemoval(gone: number, known: () => number): boolean {
	return gone > 10 && gone * 100 > known();
}
