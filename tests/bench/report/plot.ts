import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import type { Figure, Task, Tool } from "../measure/figure.ts";
import { formatNumber } from "./format-figures.ts";
import { openLogScale, placeLabels, type Scale, ticksOf } from "./plot-scale.ts";

/** One of the pictures side by side: a measure by number of articles. */
interface Panel {
	readonly name: string;
	readonly tasks: readonly Task[];
	readonly value: (figure: Figure) => number | undefined;
	/** What it should stay below. */
	readonly limit?: number;
}

type Drawing = ReturnType<typeof x>;

interface Line {
	readonly name: string;
	readonly tool: Tool;
	readonly task: Task;
	readonly points: readonly (readonly [articles: number, value: number])[];
}

const fullBuilds: readonly Task[] = ["full-text", "full-markdown"];
const panels: readonly Panel[] = [
	{ name: "Full build, seconds", tasks: fullBuilds, value: ({ seconds }) => seconds },
	{
		name: "One article more, seconds",
		tasks: ["add-build", "add-command", "add-watch"],
		value: ({ seconds }) => seconds,
		limit: 1,
	},
	{
		name: "Memory of a full build, GB",
		tasks: fullBuilds,
		value: ({ peakBytes }) => peakBytes && peakBytes / 1e9,
		limit: 1,
	},
];

const toolNames = { microfilm: "Microfilm", hugo: "Hugo", eleventy: "Eleventy" } as const;
const taskNames: Readonly<Partial<Record<Task, string>>> = {
	"full-text": "text",
	"full-markdown": "Markdown",
	"add-build": "build",
	"add-command": "add",
	"add-watch": "watch",
};
/** Ours are drawn in the accent, the others in ink; the second and third of each are broken. */
const colours = { paper: "#fbfaf7", ink: "#1b1a17", muted: "#5e5a52", rule: "#d9d4c8", accent: "#7a1f1f" } as const;
const dashes = ["none", "6 3", "2 3"] as const;

const panelWidth = 460;
const height = 380;
const frame = { left: 52, right: 300, top: 56, bottom: 320 } as const;
const labelHeight = 15;

/** Draws figures as a picture: three panels on logarithmic axes, the name of each line at its end. */
export function toPlot(figures: readonly Figure[]): string {
	const width = panels.length * panelWidth;
	const svg = x(
		"svg",
		{
			xmlns: "http://www.w3.org/2000/svg",
			viewBox: `0 0 ${width} ${height}`,
			role: "img",
			"font-family": "system-ui, sans-serif",
			"font-size": "12",
		},
		x("title", "Time and memory by number of articles"),
		x("rect", { width, height, fill: colours.paper }),
		panels.map((panel, index) => x("g", { transform: `translate(${index * panelWidth} 0)` }, drawPanel(panel, figures))),
	);
	return `${toXml(svg)}\n`;
}

function drawPanel(panel: Panel, figures: readonly Figure[]): Drawing[] {
	const lines = toLines(panel, figures);
	const limits = panel.limit === undefined ? [] : [panel.limit];
	const values = lines.flatMap(({ points }) => points.map(([, value]) => value));
	const sizes = [...new Set(lines.flatMap(({ points }) => points.map(([articles]) => articles)))].sort((a, b) => a - b);
	if (lines.length === 0) return [];
	const across = openLogScale(sizes, [frame.left, frame.right]);
	const up = openLogScale([...values, ...limits], [frame.bottom, frame.top]);
	return [
		text(panel.name, { x: frame.left, y: 28, "font-size": "14", fill: colours.ink }),
		...ticksOf(up).flatMap((tick) => [
			rule({ x1: frame.left, x2: frame.right, y1: up.place(tick), y2: up.place(tick) }),
			text(formatNumber(tick), { x: frame.left - 8, y: up.place(tick) + 4, "text-anchor": "end" }),
		]),
		...sizes.flatMap((size) => [
			rule({ x1: across.place(size), x2: across.place(size), y1: frame.bottom, y2: frame.bottom + 5 }),
			text(formatNumber(size / 1000), { x: across.place(size), y: frame.bottom + 20, "text-anchor": "middle" }),
		]),
		text("thousands of articles", { x: frame.right, y: frame.bottom + 40, "text-anchor": "end" }),
		...limits.flatMap((limit) => [
			rule({ x1: frame.left, x2: frame.right, y1: up.place(limit), y2: up.place(limit), stroke: colours.muted }),
			text("target", { x: frame.right - 4, y: up.place(limit) - 4, "text-anchor": "end" }),
		]),
		...drawLines(lines, across, up),
	];
}

function drawLines(lines: readonly Line[], across: Scale, up: Scale): Drawing[] {
	const ends = lines.map(({ points }) => up.place(points.at(-1)?.[1] ?? 1));
	const labels = placeLabels(ends, labelHeight);
	return lines.flatMap(({ name, tool, task, points }, index) => {
		const stroke = tool === "microfilm" ? colours.accent : colours.ink;
		const nth = lines.slice(0, index).filter((other) => other.tool === tool || (tool !== "microfilm" && other.tool !== "microfilm")).length;
		const at = points.map(([articles, value]) => [across.place(articles), up.place(value)] as const);
		const [endX = frame.right, endY = 0] = at.at(-1) ?? [];
		const labelY = labels[index] ?? endY;
		return [
			x("polyline", {
				points: at.map((point) => point.map(round).join(",")).join(" "),
				fill: "none",
				stroke,
				"stroke-width": "1.75",
				"stroke-dasharray": dashes[nth % dashes.length],
				"data-task": task,
			}),
			...at.map(([cx, cy]) => x("circle", { cx: round(cx), cy: round(cy), r: "2.5", fill: stroke })),
			rule({ x1: endX + 4, x2: frame.right + 12, y1: endY, y2: labelY }),
			text(name, { x: frame.right + 16, y: labelY + 4, fill: stroke }),
		];
	});
}

function toLines({ tasks, value }: Panel, figures: readonly Figure[]): readonly Line[] {
	const tools = Object.keys(toolNames) as Tool[];
	return tools.flatMap((tool) =>
		tasks.flatMap((task) => {
			const points = figures
				.filter((figure) => figure.tool === tool && figure.task === task)
				.flatMap((figure): [number, number][] => {
					const at = value(figure);
					return at === undefined ? [] : [[figure.articles, at]];
				})
				.sort(([a], [b]) => a - b);
			const name = tool === "microfilm" || task === "add-watch" ? `${toolNames[tool]}, ${taskNames[task] ?? task}` : toolNames[tool];
			return points.length === 0 ? [] : [{ name, tool, task, points }];
		}),
	);
}

function text(words: string, attributes: Readonly<Record<string, string | number>>): Drawing {
	return x("text", { fill: colours.muted, ...rounded(attributes) }, words);
}

function rule(attributes: Readonly<Record<string, string | number>>): Drawing {
	return x("line", { stroke: colours.rule, ...rounded(attributes) });
}

function rounded(attributes: Readonly<Record<string, string | number>>): Record<string, string | number> {
	return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, typeof value === "number" ? round(value) : value]));
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
