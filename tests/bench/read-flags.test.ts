import { expect, test } from "vitest";
import { estimateMinutes, estimateRoom } from "./estimate.ts";
import { readFlags } from "./read-flags.ts";

const read = (line: string, hasHugo = true) =>
	readFlags(
		line.split(" ").filter((word) => word !== ""),
		{ hasHugo, results: "kept" },
	);

test("the complete run measures four sizes, peers up to their limits, and keeps its results", () => {
	const { plans, ...rest } = read("");
	expect(plans.map(({ articles, peers, rounds }) => [articles, peers, rounds])).toEqual([
		[1_000, ["hugo", "eleventy"], 3],
		[10_000, ["hugo", "eleventy"], 3],
		[50_000, ["hugo", "eleventy"], 3],
		[100_000, ["hugo"], 3],
	]);
	expect(rest).toEqual({
		reading: true,
		formats: ["text", "markdown"],
		folder: undefined,
		results: "kept",
		date: undefined,
		note: undefined,
		json: false,
	});
});

test.each<[line: string, expected: Partial<ReturnType<typeof readFlags>>, why: string]>([
	[
		"--articles 1000000 --folder big --format text",
		{ plans: [{ articles: 1_000_000, formats: ["text"], peers: [], rounds: 1 }], folder: "big", results: undefined },
		"a million: once, without peers",
	],
	["--articles 1000 --results mine --date 2024-05-31", { results: "mine", date: "2024-05-31" }, "kept where it says"],
	["--articles 1000 --note Cold.", { note: "Cold." }, "what a reader must know"],
	["--only reading", { plans: [], reading: true, results: undefined }, "no archive"],
	["--only archive --articles 10 --json", { reading: false, json: true }, "no reading"],
	[
		"--articles 50,7 --hugo-up-to 0 --eleventy-up-to 20 --rounds 2 --format markdown",
		{
			plans: [
				{ articles: 7, formats: ["markdown"], peers: ["eleventy"], rounds: 2 },
				{ articles: 50, formats: ["markdown"], peers: [], rounds: 2 },
			],
		},
		"limits; small sizes first",
	],
])("flags: %s", (line, expected, why) => {
	expect(read(line), why).toMatchObject(expected);
});

test("without Hugo nobody waits for it", () => {
	expect(read("--articles 10", false).plans[0]?.peers).toEqual(["eleventy"]);
});

test.each(["--articles 0", "--articles ten", "--format html", "--only peers", "--rounds 0", "--unknown"])(
	"flags: %s is refused",
	(line) => {
		expect(() => read(line)).toThrow();
	},
);

test("a million articles need a disk, not memory; the largest size decides", () => {
	const million = estimateRoom(read("--articles 1000,1000000 --format text").plans);
	expect(million.folder).toBeGreaterThan(30e9);
	expect(million.memory).toBeLessThan(3e9);
	expect(estimateRoom(read("").plans).memory).toBeGreaterThan(10e9);
	expect(estimateRoom([])).toMatchObject({ folder: 0 });
});

test("the quick form takes minutes, the complete one most of an hour", () => {
	expect(estimateMinutes(read("--articles 1000").plans)).toBeLessThan(2);
	expect(estimateMinutes(read("").plans)).toBeGreaterThan(20);
});
