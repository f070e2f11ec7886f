import type { Figure, Task, Tool } from "../measure/figure.ts";
import { formatBytes, formatNumber, formatSeconds } from "./format-figures.ts";

/** What a figure should be, and whether it is. */
export interface Verdict {
	readonly target: string;
	/** `undefined` when this run did not measure what it is held against. */
	readonly met: boolean | undefined;
}

interface Target {
	readonly tasks: readonly Task[];
	readonly from?: number;
	readonly upTo?: number;
	readonly judge: (figure: Figure, find: Find) => Verdict;
}

/** Another figure of the same run. */
type Find = (about: { readonly tool: Tool; readonly task: Task; readonly articles: number }) => Figure | undefined;

const additions: readonly Task[] = ["add-build", "add-command", "add-watch"];
const fullBuilds: readonly Task[] = ["full-text", "full-markdown"];
/** The size that larger ones are held against. */
const baseArticles = 10_000;
const most = { additionFiles: 25, additionBytes: 2_000_000, memoryBytes: 1_000_000_000 } as const;
/** Peaks are looked for every 50 ms: one that is a tenth higher counts as the same. */
const sameMemory = 1.1;

/** The aims of the project, on two cores, output on a memory file system. */
const targets: readonly Target[] = [
	{ tasks: [...additions, "add-search"], upTo: 100_000, judge: within(1) },
	{ tasks: ["add-build"], from: 100_001, judge: within(5) },
	{ tasks: ["add-command", "add-watch", "add-search"], from: 100_001, judge: within(2) },
	{
		tasks: additions,
		judge: ({ written, writtenBytes }) => ({
			target: `≤ ${most.additionFiles} files, ≤ ${formatBytes(most.additionBytes)}`,
			met: written <= most.additionFiles && writtenBytes <= most.additionBytes,
		}),
	},
	{ tasks: ["full-text"], from: 10_000, upTo: 10_000, judge: againstPeer("hugo", 1) },
	{ tasks: ["full-text"], from: 50_000, upTo: 50_000, judge: againstPeer("hugo", 1.5) },
	{ tasks: ["full-markdown"], from: 50_000, upTo: 50_000, judge: againstPeer("eleventy", 4) },
	{ tasks: ["full-markdown"], from: 10_000, judge: againstPeer("hugo", 1 / 1.5) },
	{
		tasks: [...fullBuilds, "full-search"],
		judge: ({ peakBytes }) => ({
			target: `memory < ${formatBytes(most.memoryBytes)}`,
			met: peakBytes === undefined ? undefined : peakBytes < most.memoryBytes,
		}),
	},
	{
		tasks: fullBuilds,
		from: 100_000,
		judge: (figure, find) => {
			const base = find({ ...figure, articles: baseArticles });
			const cost = base && base.seconds / base.site.files;
			return {
				target: `a page as cheap as at ${formatNumber(baseArticles)}${cost === undefined ? "" : ` (${(cost * 1000).toFixed(2)} ms)`}`,
				met: cost === undefined ? undefined : figure.seconds / figure.site.files <= cost,
			};
		},
	},
	{
		tasks: fullBuilds,
		from: 100_000,
		judge: ({ peakBytes, ...figure }, find) => {
			const base = find({ ...figure, articles: baseArticles })?.peakBytes;
			return {
				target: `memory as at ${formatNumber(baseArticles)}${base === undefined ? "" : ` (${formatBytes(base)})`}`,
				met: base === undefined || peakBytes === undefined ? undefined : peakBytes <= base * sameMemory,
			};
		},
	},
];

/** The targets of a figure. `figures` are all of the run. */
export function judgeFigure(figure: Figure, figures: readonly Figure[]): readonly Verdict[] {
	if (figure.tool !== "microfilm") return [];
	const find: Find = ({ tool, task, articles }) =>
		figures.find((other) => other.tool === tool && other.task === task && other.articles === articles);
	return targets
		.filter(
			({ tasks, from = 0, upTo = Number.POSITIVE_INFINITY }) =>
				tasks.includes(figure.task) && figure.articles >= from && figure.articles <= upTo,
		)
		.map(({ judge }) => judge(figure, find));
}

function within(limit: number): Target["judge"] {
	return ({ seconds }) => ({ target: `< ${limit} s`, met: seconds < limit });
}

/** `times` as fast as another generator on the same articles, in Markdown for it. */
function againstPeer(tool: Exclude<Tool, "microfilm">, times: number): Target["judge"] {
	const name = { hugo: "Hugo", eleventy: "Eleventy" }[tool];
	return ({ seconds, articles }, find) => {
		const peer = find({ tool, task: "full-markdown", articles });
		const most = peer && peer.seconds / times;
		return {
			target: `${times === 1 ? "as fast as" : `${times < 1 ? `1/${1 / times}` : times} × as fast as`} ${name}${most === undefined ? " (not measured)" : ` (${formatSeconds(most)})`}`,
			met: most === undefined ? undefined : seconds <= most,
		};
	};
}
