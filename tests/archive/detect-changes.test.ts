import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { detectChanges } from "../../src/archive/detect-changes.ts";
import { bucketOf, openBucketSums } from "../../src/archive/file-buckets.ts";
import { openState } from "../../src/archive/open-state.ts";
import type { ListedFile } from "../../src/captures/list-captures.ts";

function* listed(count: number, mtime = 1): Generator<ListedFile> {
	for (let number = 0; number < count; number++) {
		const file = `content/articles/${number % 100}/the-harbour-clock-${number}.txt`;
		yield { file, path: `/archive/${file}`, size: 7, mtime };
	}
}

/** A state that knows these files; `learn` tells it of another one, as a build does while it reads. */
function openKnown(files: Iterable<ListedFile>) {
	const state = openState(":memory:");
	const write = state.prepare("INSERT OR REPLACE INTO files (file, bucket, size, mtime, sha256, refused) VALUES (?, ?, ?, ?, 'a', 0)");
	const before = state.prepare("SELECT size, mtime FROM files WHERE file = ?");
	const learn = (all: Iterable<ListedFile>): void => {
		const sums = openBucketSums(state);
		for (const { file, size, mtime } of all) {
			const known = before.get(file);
			if (known) sums.remove(file, Number(known.size), Number(known.mtime));
			write.run(file, bucketOf(file), size, mtime);
			sums.add(file, size, mtime);
		}
		sums.flush();
	};
	learn(files);
	return { state, learn };
}

function openHeap(): () => number {
	setFlagsFromString("--expose-gc");
	const collect: () => void = runInNewContext("gc");
	return () => {
		collect();
		return process.memoryUsage().heapUsed;
	};
}

describe("the files that changed", () => {
	it("are those whose size or time differs, and new ones; those that are gone are told when the state knows the rest", () => {
		const { state, learn } = openKnown(listed(100));
		const [first, second] = listed(2, 2);
		const now = [...listed(101)].filter((_, number) => number > 2).concat(first ?? [], second ?? []);
		const { changed, vanished } = detectChanges(state, () => now);
		const taken = [...changed];
		expect(taken.map(({ file }) => /\d+\.txt/.exec(file)?.[0])).toEqual(["100.txt", "0.txt", "1.txt"]);
		learn(taken);
		expect(vanished()).toEqual(["content/articles/2/the-harbour-clock-2.txt"]);
	});

	it("are none, where all is as it was", () => {
		const { state } = openKnown(listed(100));
		const { changed, vanished } = detectChanges(state, () => listed(100));
		expect([[...changed], vanished()]).toEqual([[], []]);
	});

	it("are found in a large archive without a second look at what is as it was", { timeout: 60_000 }, () => {
		const { state } = openKnown(listed(20_000));
		const looked: number[] = [];
		const list = (isWanted?: (file: string) => boolean): Iterable<ListedFile> => {
			const all = [...listed(20_001)].filter(({ file }) => isWanted?.(file) ?? true);
			looked.push(all.length);
			return all;
		};
		expect([...detectChanges(state, list).changed].map(({ file }) => file)).toEqual(["content/articles/0/the-harbour-clock-20000.txt"]);
		expect(looked[0]).toBe(20_001);
		expect(looked[1]).toBeLessThan(100);
	});

	it("are asked of the disk twice at most, and of a bucket that differs only since then no file is told as gone", () => {
		const { state, learn } = openKnown(listed(100));
		const [edited, removed] = listed(2);
		const [addedLater] = [...listed(101)].slice(100);
		if (!edited || !removed || !addedLater) throw new Error("Too few files.");
		let looks = 0;
		const list = (isWanted?: (file: string) => boolean): Iterable<ListedFile> => {
			looks++;
			const now = [{ ...edited, mtime: 2 }, ...[...listed(100)].slice(2)];
			return now.filter(({ file }) => isWanted?.(file) ?? true);
		};
		const { changed, vanished } = detectChanges(state, list);
		learn([...changed, addedLater]);
		expect([vanished(), looks]).toEqual([[removed.file], 2]);
	});

	it("are handed out one by one: those of a fresh checkout are not in memory together", { timeout: 60_000 }, () => {
		const { state } = openKnown([]);
		const heap = openHeap();
		const before = heap();
		let [count, grown] = [0, 0];
		for (const _ of detectChanges(state, () => listed(210_000)).changed)
			if (++count % 100_000 === 0) grown = Math.max(grown, heap() - before);
		expect(count).toBe(210_000);
		expect(grown).toBeLessThan(10_000_000);
	});
});
