import type { DatabaseSync } from "node:sqlite";
import { countPending, pendingRanges, readRange } from "../archive/pending-pages.ts";
import { openReader } from "../archive/sqlite-reader.ts";
import type { PageFault } from "../eleventy/render-pages.ts";
import type { StagedFile } from "../publish/staging.ts";
import { openRenderer, type RenderedRange, type RenderJob } from "./render-range.ts";
import type { WorkerPool } from "./worker-pool.ts";

/** Up to so many pages the start of a process costs more than it saves (measured: a process starts in 0.3 s, 200 pages render in 0.2 s). */
const maxPagesHere = 200;
/** A batch that one run of Eleventy holds in memory. */
const batchLimit = { bytes: 8_000_000, pages: 600 };

interface RenderOptions {
	readonly pool: WorkerPool;
	/** Never load layouts in this process: `serve` and `watch` outlive them. */
	readonly apart: boolean;
	readonly onProgress: (rendered: number) => void;
}

/** Renders every pending page into staging: few in this process, many in one process a core. */
export async function renderPending(
	state: DatabaseSync,
	job: Omit<RenderJob, "name">,
	{ pool, apart, onProgress }: RenderOptions,
): Promise<RenderedRange> {
	const count = countPending(state);
	if (count === 0) return { files: [], faults: [] };
	if (count <= maxPagesHere && !apart) {
		const render = await openRenderer({ ...job, name: "0" }, state, openReader(state));
		return render(readRange(state, { from: 0, to: Number.MAX_SAFE_INTEGER }));
	}
	const files: StagedFile[] = [];
	const faults: PageFault[] = [];
	for await (const rendered of pool.render([...pendingRanges(state, batchLimit)])) {
		for (const file of rendered.files) files.push(file);
		for (const fault of rendered.faults) faults.push(fault);
		onProgress(files.length);
	}
	return { files, faults };
}
