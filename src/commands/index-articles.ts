import type { DatabaseSync } from "node:sqlite";
import { recordStaged } from "../publish/record-staged.ts";
import type { SearchSummary } from "../report/build-report.ts";
import { forgetSearch, updateSearch } from "../search/update-search.ts";
import type { Changes } from "./find-changes.ts";
import type { RenderJob } from "./workers/render-range.ts";
import { openSegmentTools } from "./workers/segment-tools.ts";
import type { WorkerPool } from "./workers/worker-pool.ts";

interface IndexOptions {
	readonly pool: WorkerPool;
	/** Fold the latest additions into the large segments. */
	readonly fold: boolean;
	readonly changes: Pick<Changes, "inputs" | "siteIsGone">;
}

/** Brings the search up to the articles and stages its files: additions in this process, large segments in one process a core. */
export async function indexArticles(
	state: DatabaseSync,
	job: Omit<RenderJob, "name">,
	{ pool, fold, changes: { inputs, siteIsGone } }: IndexOptions,
): Promise<SearchSummary | undefined> {
	if (!job.config.settings.search) {
		forgetSearch(state);
		return undefined;
	}
	const started = performance.now();
	const { files, indexed, recent } = await updateSearch(state, {
		...openSegmentTools({ ...job, name: "0" }, state),
		madeBy: inputs.search,
		anew: siteIsGone,
		fold,
		makeElsewhere: pool.makeSegments,
	});
	await recordStaged(state, files);
	const written = files.filter(({ staged }) => staged !== undefined).length;
	return { indexed, recent, files: written, milliseconds: Math.round(performance.now() - started) };
}
