import type { DatabaseSync } from "node:sqlite";
import { countPending, pendingRanges, readRange } from "../archive/pending-pages.ts";
import { openReader } from "../archive/sqlite-reader.ts";
import type { StagedFile } from "../publish/staging.ts";
import { openRenderPool, type RenderPool } from "./render-pool.ts";
import { openRenderer, type RenderJob } from "./render-range.ts";

/** Up to so many pages the start of a process costs more than it saves (measured: a process starts in 0.3 s, 200 pages render in 0.2 s). */
const maxPagesHere = 200;
/** A batch that one run of Eleventy holds in memory. */
const batchLimit = { bytes: 12_000_000, pages: 1_500 };

interface RenderOptions {
	/** Render there, never in this process: `serve` and `watch` outlive the layouts. */
	readonly pool?: RenderPool;
	readonly onProgress: (rendered: number) => void;
}

/** Renders every pending page into staging: few in this process, many in one process a core. */
export async function renderPending(
	state: DatabaseSync,
	job: Omit<RenderJob, "name">,
	{ pool, onProgress }: RenderOptions,
): Promise<readonly StagedFile[]> {
	const count = countPending(state);
	if (count === 0) return [];
	if (count <= maxPagesHere && !pool) {
		const render = await openRenderer({ ...job, name: "0" }, state, openReader(state));
		return render(readRange(state, { from: 0, to: Number.MAX_SAFE_INTEGER }));
	}
	const processes = pool ?? openRenderPool();
	try {
		return await processes.render(job, [...pendingRanges(state, batchLimit)], onProgress);
	} finally {
		if (!pool) processes.replace();
	}
}
