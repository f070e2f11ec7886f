import type { DatabaseSync } from "node:sqlite";
import { openStateForReading } from "../../archive/open-state.ts";
import { type PageRange, readRange } from "../../archive/pending-pages.ts";
import { type FileReading, type FileToRead, readFiles } from "../../archive/read-files.ts";
import { openReader } from "../../archive/reader/open-reader.ts";
import { loadLayouts } from "../../eleventy/page-source.ts";
import { errorCode, toIoError } from "../../io/io-error.ts";
import { ArchiveError } from "../../model/archive-error.ts";
import { type MadeSegment, makeJob, type SegmentJob, type SegmentTools } from "../../search/make-job.ts";
import { toReadingContext } from "./reading-context.ts";
import { openRenderer, type RenderedRange, type RenderJob } from "./render-range.ts";
import { openSegmentTools } from "./segment-tools.ts";

/**
 * What the parent sends: the job of a build, then files to read, ranges of pages to render and segments of the search to make. The job, and the word that rendering will
 * follow, have no answer.
 */
export type WorkerRequest =
	| { readonly job: RenderJob }
	| { readonly prepare: true }
	| { readonly read: readonly FileToRead[] }
	| { readonly render: PageRange }
	| { readonly segment: SegmentJob };

/** What it gets back for each of these. */
export type WorkerAnswer =
	| { readonly readings: readonly FileReading[] }
	| { readonly rendered: RenderedRange }
	| { readonly made: MadeSegment }
	| {
			readonly fault: {
				/** Absent for a fault of ours: nothing that a user could mend. */
				readonly kind: ArchiveError["kind"] | undefined;
				readonly message: string;
				readonly hint: string | undefined;
				readonly stack: string;
			};
	  };

/** One build, as this process knows it: what each kind of work needs is opened when it is first asked for. */
interface Work {
	readonly job: RenderJob;
	context?: ReturnType<typeof toReadingContext>;
	/** Opened read-only: no article crosses between processes. */
	state?: DatabaseSync;
	renderer?: ReturnType<typeof openRenderer>;
	segmentTools?: SegmentTools;
}

let work: Work | undefined;
let turn = Promise.resolve();

// One request after the other: the parent sends the next one ahead.
process.on("message", (request: WorkerRequest) => {
	turn = turn.then(() => handle(request));
});
process.on("disconnect", () => process.exit());

async function handle(request: WorkerRequest): Promise<void> {
	if ("job" in request) {
		work?.state?.close();
		work = { job: request.job };
	} else if ("prepare" in request) await prepare(work);
	else process.send?.(await answer(request, work));
}

async function answer(
	request: Exclude<WorkerRequest, { job: RenderJob } | { prepare: true }>,
	work: Work | undefined,
): Promise<WorkerAnswer> {
	try {
		if (work === undefined) throw new Error("A worker was asked before it had a job.");
		if ("read" in request) {
			work.context ??= toReadingContext(work.job.config);
			return { readings: readFiles(request.read, work.context) };
		}
		work.state ??= openStateForReading(work.job.statePath);
		const { state } = work;
		if ("segment" in request) {
			work.segmentTools ??= openSegmentTools(work.job, state);
			return { made: makeJob(request.segment, work.segmentTools) };
		}
		work.renderer ??= openRenderer(work.job, state, openReader(state));
		const render = await work.renderer;
		return { rendered: await render(readRange(state, request.render)) };
	} catch (error) {
		return { fault: toFault(error, "read" in request ? "Reading captures" : `Publishing to \`${work?.job.config.out}\``) };
	}
}

function toFault(error: unknown, doing: string): Extract<WorkerAnswer, { fault: unknown }>["fault"] {
	const stack = error instanceof Error ? (error.stack ?? "") : "";
	if (!(error instanceof ArchiveError) && errorCode(error) === undefined)
		return { kind: undefined, message: error instanceof Error ? error.message : String(error), hint: undefined, stack };
	const { kind, message, hint } = toIoError(error, doing);
	return { kind, message, hint, stack };
}

/** Loads layouts ahead. What fails here fails again, and is told, when pages are asked for. The state is not ready yet. */
async function prepare(work: Work | undefined): Promise<void> {
	if (work) await loadLayouts(work.job.config.root).catch(() => {});
}
