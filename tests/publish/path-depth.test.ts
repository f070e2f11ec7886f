import { expect, it } from "vitest";
import { depthOf } from "../../src/publish/path-depth.ts";

it.each([
	["index.html", 0, "the home page links to everything"],
	["index.html.br", 0, "and so does its compressed copy"],
	["feed.xml", 1, "a file of the root"],
	["data/index.html", 1, "links to the files in its folder"],
	["data/undated.csv", 2, "one of them"],
	["2024/05/31/index.html", 3, "a day, below its month"],
])("%s lies %i deep: %s", (path, depth) => {
	expect(depthOf(path)).toBe(depth);
});
