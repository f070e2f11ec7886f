import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { planWatches } from "../../src/commands/watching/plan-watches.ts";
import { toWatchError } from "../../src/commands/watching/watch-error.ts";
import { openWatchedPlaces } from "../../src/commands/watching/watched-places.ts";

/** A scratch folder with folders in it, and with files whose names have a dot. */
function makeFolder(...names: readonly string[]): string {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), "microfilm-watch-")));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	for (const name of names) {
		if (name.includes(".")) writeFileSync(join(folder, name), "");
		else mkdirSync(join(folder, name), { recursive: true });
	}
	return folder;
}

/** Watches places and keeps what was told. */
function openWatch(leaveOut: readonly string[] = []) {
	const changed = new Set<string>();
	const places = openWatchedPlaces({
		leaveOut,
		onChange: (paths) => {
			for (const path of paths) changed.add(path);
		},
		onFault: (error) => {
			throw error;
		},
	});
	onTestFinished(() => places.close());
	const saw = (path: string): Promise<void> => vi.waitFor(() => expect([...changed]).toContain(path), { timeout: 5_000, interval: 10 });
	return { places, changed, saw };
}

describe("what is watched", () => {
	it.each<[places: readonly string[], expected: readonly object[], why: string]>([
		[["a", "a/b"], [{ folder: "a" }], "a folder is seen with all in it"],
		[["a", "c"], [{ folder: "a" }, { folder: "c" }], "two folders"],
		[["c/f.txt"], [{ folder: "c", only: "f.txt" }], "a file is seen by its name"],
		[["a", "a/f.txt", "a/new"], [{ folder: "a" }], "a file, and what is not there yet, in a folder that is watched"],
		[["c/x/y/z"], [{ folder: "c", only: "x" }], "what must come first"],
		[
			["c/f.txt", "c/g.txt"],
			[
				{ folder: "c", only: "f.txt" },
				{ folder: "c", only: "g.txt" },
			],
			"two files of one folder",
		],
		[["link"], [{ folder: "a" }], "a link to a folder is that folder"],
		[["a", "ab"], [{ folder: "a" }, { folder: "ab" }], "a name that begins alike"],
	])("of %j is %j: %s", (places, expected) => {
		const folder = makeFolder("a/b", "ab", "c", "a/f.txt", "c/f.txt", "c/g.txt");
		symlinkSync("a", join(folder, "link"));
		expect(planWatches(places.map((place) => join(folder, place)))).toEqual(
			expected.map((watch) => ({ ...watch, folder: join(folder, "folder" in watch ? String(watch.folder) : "") })),
		);
	});
});

describe("a watch", () => {
	it("on a file sees that file only", async () => {
		const folder = makeFolder("f.txt", "g.txt");
		const { places, changed, saw } = openWatch();
		await places.watch([join(folder, "f.txt")]);
		writeFileSync(join(folder, "g.txt"), "other");
		writeFileSync(join(folder, "f.txt"), "new");
		await saw(join(folder, "f.txt"));
		expect([...changed]).toEqual([join(folder, "f.txt")]);
	});

	it("sees nothing in folders that are left out, nor names with a dot", async () => {
		const folder = makeFolder("site", "in");
		const { places, changed, saw } = openWatch([join(folder, "site")]);
		await places.watch([folder]);
		for (const name of ["site/page.html", "in/.hidden", "in/last.txt"]) writeFileSync(join(folder, name), "x");
		await saw(join(folder, "in/last.txt"));
		expect([...changed]).toEqual([join(folder, "in/last.txt")]);
	});

	it("names files below a place that is a link as the place is named", async () => {
		const folder = makeFolder("real");
		symlinkSync("real", join(folder, "link"));
		const { places, saw } = openWatch();
		await places.watch([join(folder, "link")]);
		writeFileSync(join(folder, "real/a.txt"), "x");
		await saw(join(folder, "link/a.txt"));
	});

	it("is new once, and again for a folder that went and came back", async () => {
		const folder = makeFolder("in");
		const place = join(folder, "in");
		const { places, saw } = openWatch();
		expect([await places.watch([place]), await places.watch([place])]).toEqual([true, false]);
		rmSync(place, { recursive: true });
		await saw(place);
		mkdirSync(place);
		expect(await places.watch([place])).toBe(true);
		writeFileSync(join(place, "a.txt"), "x");
		await saw(join(place, "a.txt"));
	});
});

describe("a watch that cannot begin", () => {
	const withCode = (code: string) => Object.assign(new Error(code), { code });

	it.each([
		[new Error("inotify_add_watch on '/a/b' failed: No space left on device"), /limit of folders/, /max_user_watches/],
		[withCode("ENOSPC"), /limit of folders/, /max_user_watches/],
		[new Error("Unable to initialize inotify: Too many open files"), /limit of programs that watch/, /max_user_instances/],
		[withCode("EMFILE"), /limit of programs that watch/, /max_user_instances/],
		[withCode("EACCES"), /permission was denied/, /start the command again/],
	])("because of %s says what to do", (error, message, hint) => {
		expect(toWatchError(error, "/a")).toMatchObject({
			kind: "io",
			message: expect.stringMatching(message),
			hint: expect.stringMatching(hint),
		});
	});
});
