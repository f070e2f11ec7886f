import { availableParallelism } from "node:os";
import type { PageRange } from "../../archive/pending-pages.ts";
import type { FileReading, FileToRead } from "../../archive/read-files.ts";
import type { MadeSegment, SegmentJob } from "../../search/make-job.ts";
import type { RenderedRange, RenderJob } from "./render-range.ts";
import type { WorkerAnswer } from "./worker.ts";
import { startWorker, type WorkerProcess } from "./worker-process.ts";

/** Processes that read captures, render pages and make segments of the search, one a core at most. They start when there is work, and stay until they are replaced. */
export interface WorkerPool {
	/** Says which build the next requests are for. */
	readonly begin: (job: Omit<RenderJob, "name">) => void;
	/** Reads batches of files; readings come as they are ready, in any order. */
	readonly read: (batches: Iterable<readonly FileToRead[]>) => AsyncGenerator<readonly FileReading[]>;
	/** Renders ranges of pending pages into staging; what was staged comes as it is ready, in any order. */
	readonly render: (ranges: Iterable<PageRange>) => AsyncGenerator<RenderedRange>;
	/** Makes segments of the search, and stages their files; they come as they are ready, in any order. */
	readonly makeSegments: (jobs: Iterable<SegmentJob>) => AsyncGenerator<MadeSegment>;
	/** Says that rendering will follow: the processes load layouts while the articles are being written. */
	readonly prepare: () => void;
	/** Ends the processes; new ones load code and layouts as they are then. */
	readonly replace: () => void;
}

/** So many requests are on their way to each process: it has the next one at hand while its parent writes what came of the last. */
const requestsAhead = 2;

/** Opens a pool. */
export function openWorkerPool(): WorkerPool {
	const workers: WorkerProcess[] = [];
	let job: Omit<RenderJob, "name"> | undefined;
	const workerAt = (index: number): WorkerProcess => {
		const running = workers[index];
		if (running?.isRunning()) return running;
		const worker = startWorker();
		workers[index] = worker;
		if (job) worker.tell({ job: { ...job, name: String(index) } });
		return worker;
	};
	const running = (): readonly WorkerProcess[] => workers.filter((worker) => worker.isRunning());
	return {
		begin: (next) => {
			job = next;
			for (const [index, worker] of workers.entries()) if (worker.isRunning()) worker.tell({ job: { ...next, name: String(index) } });
		},
		read: async function* (batches) {
			for await (const answer of askAll(batches, (read, index) => workerAt(index).ask({ read })))
				if ("readings" in answer) yield answer.readings;
		},
		render: async function* (ranges) {
			for await (const answer of askAll(ranges, (render, index) => workerAt(index).ask({ render })))
				if ("rendered" in answer) yield answer.rendered;
		},
		makeSegments: async function* (jobs) {
			for await (const answer of askAll(jobs, (segment, index) => workerAt(index).ask({ segment })))
				if ("made" in answer) yield answer.made;
		},
		prepare: () => {
			for (const worker of running()) worker.tell({ prepare: true });
		},
		replace: () => {
			for (const worker of workers.splice(0)) worker.end();
		},
	};
}

/** Hands items out to one process a core, the next one as soon as an answer came, and yields the answers as they come. */
async function* askAll<Item>(
	items: Iterable<Item>,
	askOne: (item: Item, index: number) => Promise<WorkerAnswer>,
): AsyncGenerator<WorkerAnswer> {
	const cores = availableParallelism();
	const waiting = items[Symbol.iterator]();
	const running = new Map<number, Promise<readonly [slot: number, answer: WorkerAnswer]>>();
	const start = (slot: number): void => {
		const next = waiting.next();
		if (next.done) return;
		const asked = askOne(next.value, slot % cores).then((answer) => [slot, answer] as const);
		// The first fault ends the build; those of the other processes behind it are not waited for.
		asked.catch(() => {});
		running.set(slot, asked);
	};
	for (let slot = 0; slot < cores * requestsAhead; slot++) start(slot);
	while (running.size > 0) {
		const [slot, answer] = await Promise.race(running.values());
		running.delete(slot);
		start(slot);
		yield answer;
	}
}
