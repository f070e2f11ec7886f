import { openStateForReading } from "../archive/open-state.ts";
import { readRange } from "../archive/pending-pages.ts";
import { openReader } from "../archive/sqlite-reader.ts";
import { describeIoError } from "../io/io-error.ts";
import { ArchiveError } from "../model/archive-error.ts";
import { openRenderer, type RenderJob } from "./render-range.ts";

/** What the parent sends: first the job, then ranges. */
export type WorkerRequest = { readonly job: RenderJob } | { readonly from: number; readonly to: number };

/** A process that renders ranges of pending pages into staging. It opens the state read-only; no article crosses between processes. */
let renderer: ReturnType<typeof openRenderer> | undefined;
let keysOf: ((range: { readonly from: number; readonly to: number }) => readonly string[]) | undefined;

process.on("message", async (request: WorkerRequest) => {
	try {
		if ("job" in request) {
			const state = openStateForReading(request.job.statePath);
			keysOf = (range) => readRange(state, range);
			renderer = openRenderer(request.job, state, openReader(state));
		} else {
			const render = await renderer;
			process.send?.({ files: (await render?.(keysOf?.(request) ?? [])) ?? [] });
		}
	} catch (error) {
		const kind = error instanceof ArchiveError ? error.kind : "io";
		process.send?.({
			fault: { kind, message: error instanceof ArchiveError ? error.message : describeIoError(error), stack: String(error) },
		});
	}
});
process.on("disconnect", () => process.exit());
