import type { FolderDifference } from "./compare-folders.ts";
import type { ProcessCost } from "./measure-process.ts";

export type Tool = "microfilm" | "hugo" | "eleventy";

/** What was measured, in the order of the tables. */
export const tasks = {
	"full-text": "full build of plain-text captures",
	"full-markdown": "full build of Markdown",
	"add-build": "one article more, in a new process",
	"add-command": "one article more, `add FILE`",
	"add-watch": "one article more, while it watches",
	edit: "one headline edited",
	remove: "one article removed",
	layout: "the layout of articles changed",
	"full-search": "full build of plain-text captures, with search",
	"search-full": "of it, the search of all articles",
	"add-search": "one article more, `add FILE`, with search",
	"search-add": "of it, the search",
} as const;

export type Task = keyof typeof tasks;

/** What happened to the files of a site. */
export interface SiteCost extends FolderDifference {
	/** The whole site, then. */
	readonly site: { readonly files: number; readonly bytes: number };
}

/** What one run of a task cost and did to the site. */
export type RunCost = SiteCost & Omit<ProcessCost, "output">;

/** A task at one size: the run in the middle by its time, and the times of all. */
export interface Figure extends SiteCost, Omit<ProcessCost, "output"> {
	readonly tool: Tool;
	readonly task: Task;
	readonly articles: number;
	readonly runs: readonly number[];
	/** Files that should have changed, and did only when everything was built again. */
	readonly stale?: number;
}

/** The figure of some runs. */
export function toFigure(about: Pick<Figure, "tool" | "task" | "articles" | "stale">, costs: readonly RunCost[]): Figure {
	const sorted = costs.toSorted((a, b) => a.seconds - b.seconds);
	const middle = sorted[Math.floor((sorted.length - 1) / 2)];
	if (middle === undefined) throw new RangeError("There is no run to take the median of.");
	return { ...about, ...middle, runs: costs.map(({ seconds }) => seconds) };
}
