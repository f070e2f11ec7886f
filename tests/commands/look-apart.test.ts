import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lookAtFiles } from "../../src/archive/detect-changes.ts";
import { openBucketSums } from "../../src/archive/file-buckets.ts";
import { openState } from "../../src/archive/open-state.ts";
import { listCaptures } from "../../src/captures/list-captures.ts";
import { lookApart } from "../../src/commands/workers/look-apart.ts";
import { makeArchive } from "../build/scratch-archive.ts";

/** An archive of two captures, and a state that knows the second one, and so many others that are not there. */
function openKnown(count: number) {
	const { root } = makeArchive({ "articles/a.txt": "A\n", "articles/b/c.md": "B\n" });
	const places = { root, captures: [join(root, "content/articles")] };
	const statePath = join(root, "..", "state.db");
	const state = openState(statePath);
	const write = state.prepare("INSERT INTO files (file, bucket, size, mtime, sha256, refused) VALUES (?, 0, 1, 1, 'a', 0)");
	state.exec("BEGIN");
	for (let number = 0; number < count; number++) write.run(`content/articles/${number}.txt`);
	state.exec("COMMIT");
	const sums = openBucketSums(state);
	for (const { file, size, mtime } of listCaptures(root, places.captures)) if (file.endsWith(".md")) sums.add(file, size, mtime);
	sums.flush();
	return { state, statePath, places };
}

describe("files that a thread of its own looks at", () => {
	it("are seen as they are seen here", async () => {
		const { places, ...archive } = openKnown(20_001);
		const seen = await lookApart(archive, places, { full: false });
		expect(seen).toEqual(lookAtFiles(archive.state, (isWanted) => listCaptures(places.root, places.captures, isWanted)));
		expect(seen?.inBuckets?.map(({ file }) => file)).toEqual(["content/articles/a.txt"]);
	});

	it("are left to the comparison where they are few, where all is read, and where the thread fails", async () => {
		const { places, ...archive } = openKnown(20_001);
		const unreadable = { ...places, captures: [`${places.root}/${"x".repeat(300)}`] };
		const { places: few, ...small } = openKnown(10);
		expect(lookApart(small, few, { full: false })).toBeUndefined();
		expect(lookApart(archive, places, { full: true })).toBeUndefined();
		expect(lookApart(archive, places, { full: false, only: [] })).toBeUndefined();
		expect(await lookApart(archive, unreadable, { full: false })).toBeUndefined();
	});
});
