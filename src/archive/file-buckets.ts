import type { DatabaseSync } from "node:sqlite";

/**
 * How the state knows that a million files are as they were without looking at a row for each: files are divided into buckets by their names,
 * and for each bucket it keeps one sum over names, sizes and times. Only where a sum differs are files compared one by one.
 */
const bucketCount = 4_096;

/** Sums are taken modulo this: the largest power of two of which two add up exactly in a double. */
const modulus = 2 ** 52;
const half = 2 ** 26;

/** The bucket of a file, by its name. */
export function bucketOf(file: string): number {
	return hashName(file, 0x811c9dc5) & (bucketCount - 1);
}

/**
 * One number for a file as it is: name, size in bytes (-1 where its bytes are not known) and time in milliseconds. Limit: two states of one file share
 * it by chance once in 2^52.
 */
function markOf(file: string, size: number, mtime: number): number {
	// Times have fractions, down to a thousandth of a millisecond.
	const micros = Math.round(mtime * 1000);
	const parts = [size | 0, Math.floor(size / 2 ** 32) | 0, micros | 0, Math.floor(micros / 2 ** 32) | 0];
	let high = hashName(file, 0x811c9dc5);
	let low = hashName(file, 0x9747b28c);
	for (const part of parts) {
		high = mix(high ^ part);
		low = mix(low + Math.imul(part, 0x27d4eb2f));
	}
	return (high >>> 6) * half + (low >>> 6);
}

/** Adds a mark to a sum, or takes it away with `sign` -1. */
export function addMark(sum: number, mark: number, sign: 1 | -1 = 1): number {
	return sign === 1 ? (sum + mark) % modulus : (sum - mark + modulus) % modulus;
}

/** The sum of each bucket over files as they are on disk. */
export function sumFiles(files: Iterable<{ readonly file: string; readonly size: number; readonly mtime: number }>): Float64Array {
	const sums = new Float64Array(bucketCount);
	for (const { file, size, mtime } of files) {
		const bucket = bucketOf(file);
		sums[bucket] = addMark(sums[bucket] ?? 0, markOf(file, size, mtime));
	}
	return sums;
}

/** Keeps the sums of the buckets while files are written; `flush` at the end. */
export function openBucketSums(state: DatabaseSync) {
	const changed = new Map<number, number>();
	const change = (sign: 1 | -1) => (file: string, size: number, mtime: number) => {
		const bucket = bucketOf(file);
		changed.set(bucket, addMark(changed.get(bucket) ?? 0, markOf(file, size, mtime), sign));
	};
	return {
		add: change(1),
		remove: change(-1),
		flush: (): void => {
			const stored = state.prepare("SELECT sum FROM buckets WHERE bucket = ?");
			const write = state.prepare("INSERT OR REPLACE INTO buckets (bucket, sum) VALUES (?, ?)");
			for (const [bucket, by] of changed) write.run(bucket, addMark(Number(stored.get(bucket)?.sum ?? 0), by));
			changed.clear();
		},
	};
}

/** FNV-1a over the code units, with another start for another hash. */
function hashName(name: string, start: number): number {
	let hash = start;
	for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
	return mix(hash);
}

/** The last step of MurmurHash3: every bit of the input changes half of the output. */
function mix(value: number): number {
	let mixed = value;
	mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return mixed ^ (mixed >>> 16);
}
