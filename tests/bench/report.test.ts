import { expect, test } from "vitest";
import { type Figure, toFigure } from "./measure/figure.ts";
import { toPlot } from "./report/plot.ts";
import { openLogScale, placeLabels, ticksOf } from "./report/plot-scale.ts";
import { toResultsMarkdown, toSizeMarkdown } from "./report/results-markdown.ts";
import { judgeFigure } from "./report/targets.ts";

const cost = {
	seconds: 12,
	processorSeconds: 20,
	peakBytes: 900_000_000,
	written: 16_700,
	writtenBytes: 154_000_000,
	changed: 16_700,
	removed: 0,
	site: { files: 16_700, bytes: 154_000_000 },
};
const full: Figure = { ...cost, tool: "microfilm", task: "full-text", articles: 10_000, runs: [13, 12, 11] };
const hugo: Figure = { ...full, tool: "hugo", task: "full-markdown", seconds: 11, runs: [11] };
const added: Figure = { ...full, task: "add-build", seconds: 0.8, runs: [0.8], written: 26, writtenBytes: 400_000 };

test("a figure is the run in the middle by its time, with the times of all", () => {
	const costs = [13, 11, 12].map((seconds) => ({ ...cost, seconds, written: seconds * 100 }));
	expect(toFigure({ tool: "hugo", task: "full-markdown", articles: 7 }, costs)).toEqual({
		...cost,
		tool: "hugo",
		task: "full-markdown",
		articles: 7,
		seconds: 12,
		written: 1200,
		runs: [13, 11, 12],
	});
});

test.each<[figure: Figure, others: readonly Figure[], expected: readonly [string, boolean | undefined][], why: string]>([
	[
		full,
		[hugo],
		[
			["as fast as Hugo (11.0 s)", false],
			["memory < 1.00 GB", true],
		],
		"a peer of the same run",
	],
	[
		full,
		[{ ...hugo, articles: 50_000 }],
		[
			["as fast as Hugo (not measured)", undefined],
			["memory < 1.00 GB", true],
		],
		"never one of another size",
	],
	[
		{ ...full, articles: 100_000, seconds: 119, site: { files: 160_000, bytes: 1 }, peakBytes: 1_200_000_000 },
		[full],
		[
			["memory < 1.00 GB", false],
			["a page as cheap as at 10,000 (0.72 ms)", false],
			["memory as at 10,000 (900 MB)", false],
		],
		"0.74 ms a page",
	],
	[
		{ ...full, task: "full-markdown", articles: 50_000 },
		[
			{ ...hugo, articles: 50_000, seconds: 8 },
			{ ...hugo, tool: "eleventy", articles: 50_000, seconds: 47 },
		],
		[
			["4 × as fast as Eleventy (11.8 s)", false],
			["1/1.5 × as fast as Hugo (12.0 s)", true],
			["memory < 1.00 GB", true],
		],
		"Markdown against both",
	],
	[
		added,
		[],
		[
			["< 1 s", true],
			["≤ 25 files, ≤ 2.00 MB", false],
		],
		"an addition that touches too much",
	],
	[
		{ ...added, articles: 1_000_000, written: 25, seconds: 4.9 },
		[],
		[
			["< 5 s", true],
			["≤ 25 files, ≤ 2.00 MB", true],
		],
		"a new process looks at every file",
	],
	[{ ...added, tool: "hugo" }, [], [], "peers have no targets"],
])("targets of a figure: case %#", (figure, others, expected, why) => {
	expect(
		judgeFigure(figure, [figure, ...others]).map(({ target, met }) => [target, met]),
		why,
	).toEqual(expected);
});

test("a table says who did what, and which targets were missed", () => {
	const cells = toSizeMarkdown([added, { ...hugo, stale: 4 }, full, { ...full, articles: 50_000 }], 10_000)
		.split("\n")
		.map((line) => line.split("|").map((cell) => cell.trim()));
	expect(cells[0]).toEqual(["## 10,000 articles"]);
	expect(cells.slice(4, 7).map((row) => [row[1], row[2], row[3], row[4], row[9], row[10]])).toEqual([
		[
			"full build of plain-text captures",
			"Microfilm",
			"12.0 s",
			"13.00, 12.00, 11.00",
			"16,700",
			"as fast as Hugo (11.0 s): MISSED; memory < 1.00 GB: met",
		],
		["full build of Markdown", "Hugo", "11.0 s", "", "16,700; 4 left stale", ""],
		["one article more, in a new process", "Microfilm", "0.80 s", "", "16,700", "< 1 s: met; ≤ 25 files, ≤ 2.00 MB: MISSED"],
	]);
});

test("the document names machine, versions and date, and no host", () => {
	const document = toResultsMarkdown(
		{
			date: "2024-05-31",
			note: "Beside other work.",
			machine: {
				cores: 2,
				processor: "Some Processor",
				memoryBytes: 2 ** 34,
				system: "Linux 6.1",
				versions: { microfilm: "0.1.0", hugo: "0.111.3" },
			},
			upTo: 10_000,
			fileSystem: "memory",
			corpus: { articles: 1_000, distinctWords: 79_296 },
			figures: [full],
			reading: undefined,
		},
		"up-to-10000.svg",
	);
	expect(document).toContain(
		"Measured by `npm run bench` on 2024-05-31: 2 cores (Some Processor), 16 GiB, Linux 6.1; microfilm 0.1.0, hugo 0.111.3; sites written to a memory file system.",
	);
	expect(document).toContain("\n\nBeside other work.\n\n");
	expect(document).toContain("](up-to-10000.svg)");
});

test("the plot has a line for each generator and task, and the name of each", () => {
	const larger = [full, hugo].map((figure) => ({ ...figure, articles: 50_000, seconds: 60 }));
	const svg = toPlot([full, hugo, added, ...larger]);
	expect(svg).not.toContain("NaN");
	expect(svg.match(/<polyline/g)).toHaveLength(5);
	for (const name of ["Microfilm, text", "Microfilm, build", "Hugo", "thousands of articles", "Full build, seconds", "target"])
		expect(svg).toContain(`>${name}</text>`);
});

test("one size alone can be drawn", () => {
	expect(toPlot([full])).not.toContain("NaN");
	expect(toPlot([])).not.toContain("NaN");
});

test("a logarithmic axis", () => {
	const { place } = openLogScale([1, 10, 100], [0, 200]);
	expect([1, 10, 100].map(place)).toEqual([0, 100, 200]);
	expect(openLogScale([5], [0, 200]).place(5)).toBe(100);
	expect(ticksOf({ least: 0.4, most: 7 })).toEqual([0.5, 1, 2, 5]);
	expect(ticksOf({ least: 0.1, most: 1000 })).toEqual([0.1, 1, 10, 100, 1000]);
	expect(placeLabels([50, 10, 52], 15)).toEqual([50, 10, 65]);
});
