import { join } from "node:path";
import { expect, test } from "vitest";
import { droppedCaptures } from "../../src/commands/watching/dropped-captures.ts";
import { loadConfig } from "../../src/config/load-config.ts";
import { makeArchive } from "../build/scratch-archive.ts";

test.each([
	["one capture", ["content/articles/a/one.txt"], ["content/articles/a/one.txt"]],
	[
		"captures below each other",
		["content/articles/two.txt", "content/articles/a/one.txt"],
		["content/articles/two.txt", "content/articles/a/one.txt"],
	],
	["nothing: what happened is not known", [], undefined],
	["a capture that is gone", ["content/articles/three.txt"], undefined],
	["a folder", ["content/articles/a"], undefined],
	["a setting beside a capture", ["content/articles/two.txt", "content/archive.yaml"], undefined],
	["a layout", ["layouts/day.tsx"], undefined],
])("what a burst drops: %s", (_, paths, dropped) => {
	const archive = makeArchive({ "articles/a/one.txt": "One", "articles/two.txt": "Two" });
	const found = droppedCaptures(
		paths.map((path) => join(archive.root, path)),
		loadConfig({ root: archive.root }),
	);
	expect(found?.map(({ file }) => file)).toEqual(dropped);
});
