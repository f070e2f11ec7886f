import { describe, expect, it } from "vitest";
import { sumFiles } from "../../src/archive/file-buckets.ts";
import { openState } from "../../src/archive/open-state.ts";
import { listCaptures } from "../../src/captures/list-captures.ts";
import { sumFilesApart } from "../../src/commands/sum-files-apart.ts";
import { makeArchive } from "../build/scratch-archive.ts";

/** A state that knows so many captures, whatever they are. */
function openKnown(count: number) {
	const state = openState(":memory:");
	const write = state.prepare("INSERT INTO files (file, bucket, size, mtime, sha256, refused) VALUES (?, 0, 1, 1, 'a', 0)");
	state.exec("BEGIN");
	for (let number = 0; number < count; number++) write.run(`content/articles/${number}.txt`);
	state.exec("COMMIT");
	return state;
}

describe("files summed in a thread of their own", () => {
	const openPlaces = () => {
		const { root } = makeArchive({ "articles/a.txt": "A\n", "articles/b/c.md": "B\n" });
		return { root, captures: [`${root}/content/articles`] };
	};

	it("have the sums that they have here", async () => {
		const places = openPlaces();
		const sums = await sumFilesApart(openKnown(20_001), places, { full: false });
		expect(sums).toEqual(sumFiles(listCaptures(places.root, places.captures)));
		expect(sums?.filter((sum) => sum !== 0)).toHaveLength(2);
	});

	it("are left to the comparison where they are few, where all is read, and where the thread fails", async () => {
		const places = openPlaces();
		const unreadable = { ...places, captures: [`${places.root}/${"x".repeat(300)}`] };
		expect(await sumFilesApart(openKnown(10), places, { full: false })).toBeUndefined();
		expect(await sumFilesApart(openKnown(20_001), places, { full: true })).toBeUndefined();
		expect(await sumFilesApart(openKnown(20_001), unreadable, { full: false })).toBeUndefined();
	});
});
