import type { PhrasingContent, Root, RootContent, Table } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { type Figure, type Task, tasks } from "../measure/figure.ts";
import type { ReadingCost } from "../measure/reading.ts";
import { formatBytes, formatNumber, formatSeconds } from "./format-figures.ts";
import type { Machine } from "./machine.ts";
import type { Results } from "./results.ts";
import { judgeFigure, type Verdict } from "./targets.ts";

/** Writes results as a Markdown document: what was measured where, then a table for each size. `plot` is the file of the picture beside it. */
export function toResultsMarkdown(results: Results, plot: string): string {
	const { figures, reading } = results;
	const sizes = [...new Set(figures.map(({ articles }) => articles))];
	return print([
		heading(1, "What it costs"),
		...describeRun(results).map(paragraph),
		...(figures.length === 0 ? [] : [picture(plot)]),
		...sizes.flatMap((size) => toSizeSection(figures, size)),
		...(reading ? toReadingSection(reading) : []),
	]);
}

/** One size of a run that goes on, for a terminal. */
export function toSizeMarkdown(figures: readonly Figure[], articles: number): string {
	return print(toSizeSection(figures, articles));
}

/** What parsing costs, for a terminal. */
export function toReadingMarkdown(reading: ReadingCost): string {
	return print(toReadingSection(reading));
}

const plotText =
	"Time of a full build, time of one article more, and memory, by number of articles, on logarithmic axes; the tables below hold the same figures.";
const toolNames = { microfilm: "Microfilm", hugo: "Hugo", eleventy: "Eleventy" } as const;
/** Every other dependency stands in the JSON. */
const namedVersions = ["microfilm", "node", "hugo", "@11ty/eleventy", "remark", "rehype", "preact"];

function describeRun({ date, note, machine, fileSystem, corpus }: Results): readonly string[] {
	return [
		`Measured by \`npm run bench\`${date === undefined ? "" : ` on ${date}`}: ${describeMachine(machine)}; sites written to ${fileSystem === "memory" ? "a memory file system" : "a disk"}.`,
		`Invented articles in eight languages and five scripts; ${formatNumber(corpus.distinctWords)} distinct words in the first ${formatNumber(corpus.articles)} of them, by Zipf's law. The peers get the same articles in Markdown, and make an article page with the same parts, lists by day, month, year, source, place and byline, a feed and a sitemap. Full builds are done turn by turn; a time is the median, those of all runs stand behind it. Memory: the highest Pss of all processes together. Written: files that are new or were written again; changed: those of them whose bytes are others.`,
		...(note === undefined ? [] : [note]),
	];
}

function describeMachine({ cores, processor, memoryBytes, system, versions }: Machine): string {
	const named = namedVersions.flatMap((name) => (versions[name] === undefined ? [] : [`${name} ${versions[name]}`]));
	return `${cores} cores (${processor}), ${(memoryBytes / 2 ** 30).toFixed(0)} GiB, ${system}; ${named.join(", ")}`;
}

function toSizeSection(figures: readonly Figure[], articles: number): RootContent[] {
	const order = Object.keys(tasks) as Task[];
	const here = figures.filter((figure) => figure.articles === articles).toSorted((a, b) => order.indexOf(a.task) - order.indexOf(b.task));
	const rows = here.map((figure) => [
		tasks[figure.task],
		toolNames[figure.tool],
		formatSeconds(figure.seconds),
		figure.runs.length > 1 ? figure.runs.map((run) => run.toFixed(2)).join(", ") : "",
		figure.processorSeconds === undefined ? "" : formatSeconds(figure.processorSeconds),
		figure.peakBytes === undefined ? "" : formatBytes(figure.peakBytes),
		`${formatNumber(figure.site.files)}, ${formatBytes(figure.site.bytes)}`,
		`${formatNumber(figure.written)}, ${formatBytes(figure.writtenBytes)}`,
		formatNumber(figure.changed + figure.removed) + (figure.stale === undefined ? "" : `; ${formatNumber(figure.stale)} left stale`),
		judgeFigure(figure, figures).map(describeVerdict).join("; "),
	]);
	const head = ["what", "by", "time", "all runs", "processor", "memory", "site: files", "written", "changed", "target"];
	return [heading(2, `${formatNumber(articles)} articles`), table([head, ...rows], "llrlrrrrrl")];
}

function describeVerdict({ target, met }: Verdict): string {
	return `${target}: ${met === undefined ? "?" : met ? "met" : "MISSED"}`;
}

const readingTarget = 200;

function toReadingSection({ captures, mean, median, p99, processorMean, steps, forms }: ReadingCost): RootContent[] {
	const microseconds = (value: number): string => `${value.toFixed(0)} µs`;
	const rows = [
		["parse and normalise one capture", microseconds(mean), `< ${readingTarget} µs: ${mean < readingTarget ? "met" : "MISSED"}`],
		["median", microseconds(median), ""],
		["99 of 100 below", microseconds(p99), ""],
		["of it to normalise", microseconds(steps.normalize), ""],
		["the language, not counted above", microseconds(steps.language), ""],
		["evidence, not counted above", microseconds(steps.evidence), ""],
		["all of it on a processor", microseconds(processorMean), ""],
		...Object.entries(forms).map(([form, value]) => [`form “${form}”`, microseconds(value), ""]),
	];
	return [heading(2, `Reading, ${formatNumber(captures)} captures`), table([["what", "mean", "target"], ...rows], "lrl")];
}

function print(children: RootContent[]): string {
	const root: Root = { type: "root", children };
	return remark().use(remarkGfm).stringify(root);
}

function heading(depth: 1 | 2, value: string): RootContent {
	return { type: "heading", depth, children: [{ type: "text", value }] };
}

function paragraph(text: string): RootContent {
	return { type: "paragraph", children: toPhrasing(text) };
}

function picture(url: string): RootContent {
	return { type: "paragraph", children: [{ type: "image", url, alt: plotText }] };
}

/** `align`: a letter a column, `l` or `r`. */
function table(rows: readonly (readonly string[])[], align: string): Table {
	return {
		type: "table",
		align: [...align].map((letter) => (letter === "r" ? "right" : "left")),
		children: rows.map((cells) => ({
			type: "tableRow",
			children: cells.map((value) => ({ type: "tableCell", children: toPhrasing(value) })),
		})),
	};
}

/** Words between backticks are code. */
function toPhrasing(text: string): PhrasingContent[] {
	return text
		.split("`")
		.flatMap((value, index): PhrasingContent[] => (value === "" ? [] : [{ type: index % 2 === 1 ? "inlineCode" : "text", value }]));
}
