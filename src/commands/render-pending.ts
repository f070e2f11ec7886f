import type { DatabaseSync } from "node:sqlite";
import { countPending, pendingRanges, readRange } from "../archive/pending-pages.ts";
import { openReader } from "../archive/reader/open-reader.ts";
import type { PageFault } from "../eleventy/render-pages.ts";
import { recordStaged } from "../publish/record-staged.ts";
import type { RenderedRange, RenderJob } from "./workers/render-range.ts";
import type { WorkerPool } from "./workers/worker-pool.ts";

/** Up to so many pages the start of a process costs more than it saves (measured: a process starts in 0.3 s, 200 pages render in 0.2 s). */
const maxPagesHere = 200;
/** A batch that one run of Eleventy holds in memory: of 8 MB of pages it needs some 60 MB. */
const batchLimit = { bytes: 8_000_000, pages: 400 };

interface RenderOptions {
	readonly pool: WorkerPool;
	/** Never load layouts in this process: `serve` and `watch` outlive them. */
	readonly apart: boolean;
	readonly onProgress: (rendered: number) => void;
}

/** What was rendered: how many pages, and which pages could not be drawn. */
export interface RenderedPages {
	readonly count: number;
	readonly faults: readonly PageFault[];
}

/** Renders every pending page into staging: few in this process, many in one process a core. */
export async function renderPending(
	state: DatabaseSync,
	job: Omit<RenderJob, "name">,
	{ pool, apart, onProgress }: RenderOptions,
): Promise<RenderedPages> {
	const faults: PageFault[] = [];
	let count = 0;
	for await (const rendered of renderRanges(state, job, { pool, apart })) {
		await recordStaged(state, rendered.files);
		for (const fault of rendered.faults) faults.push(fault);
		// A page may have compressed copies.
		count += new Set(rendered.files.map(({ key }) => key)).size;
		onProgress(count);
	}
	return { count, faults };
}

async function* renderRanges(
	state: DatabaseSync,
	job: Omit<RenderJob, "name">,
	{ pool, apart }: Pick<RenderOptions, "pool" | "apart">,
): AsyncGenerator<RenderedRange> {
	const count = countPending(state);
	if (count === 0) return;
	if (count > maxPagesHere || apart) return yield* pool.render([...pendingRanges(state, batchLimit)]);
	const { openRenderer } = await loadRenderer();
	const render = await openRenderer({ ...job, name: "0" }, state, openReader(state));
	yield await render(readRange(state, { from: 0, to: Number.MAX_SAFE_INTEGER }));
}

/** Loads what draws pages in this process, layouts and all: 0.2 s. What fails here fails again, and is told, when there is a page to draw. */
export async function prepareRenderer(root: string): Promise<void> {
	await loadRenderer();
	const { loadLayouts } = await import("../eleventy/page-source.ts");
	await loadLayouts(root).catch(() => {});
}

function loadRenderer(): Promise<typeof import("./workers/render-range.ts")> {
	return import("./workers/render-range.ts");
}
