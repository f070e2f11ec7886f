import { openStateForReading } from "../archive/open-state.ts";
import { readRange } from "../archive/pending-pages.ts";
import { openReader } from "../archive/sqlite-reader.ts";
import { toIoError } from "../io/io-error.ts";
import type { ArchiveError } from "../model/archive-error.ts";
import type { PageKey } from "../model/page.ts";
import type { StagedFile } from "../publish/staging.ts";
import { openRenderer, type RenderJob } from "./render-range.ts";

/** What the parent sends: first the job of a build, then its ranges. */
export type WorkerRequest = { readonly job: RenderJob } | { readonly from: number; readonly to: number };

/** What it gets back, once for each request. */
export type WorkerAnswer =
	| { readonly files: readonly StagedFile[] }
	| {
			readonly fault: {
				readonly kind: ArchiveError["kind"];
				readonly message: string;
				readonly hint: string | undefined;
				readonly stack: string;
			};
	  };

/** Renders ranges of pending pages into staging. It opens the state read-only; no article crosses between processes. */
let job: Awaited<ReturnType<typeof openJob>> | undefined;

process.on("message", async (request: WorkerRequest) => {
	process.send?.(await answer(request));
});
process.on("disconnect", () => process.exit());

async function answer(request: WorkerRequest): Promise<WorkerAnswer> {
	try {
		if (!("job" in request)) return { files: job === undefined ? [] : await job.render(job.readRange(request)) };
		job?.close();
		job = await openJob(request.job);
		return { files: [] };
	} catch (error) {
		const { kind, message, hint } = toIoError(error, "Rendering");
		return { fault: { kind, message, hint, stack: error instanceof Error ? (error.stack ?? "") : "" } };
	}
}

async function openJob(description: RenderJob) {
	const state = openStateForReading(description.statePath);
	const render: (keys: readonly PageKey[]) => Promise<readonly StagedFile[]> = await openRenderer(description, state, openReader(state));
	return {
		render,
		readRange: (range: { readonly from: number; readonly to: number }) => readRange(state, range),
		close: () => state.close(),
	};
}
