import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { PageRange } from "../archive/pending-pages.ts";
import type { FileReading, FileToRead } from "../archive/read-files.ts";
import { ArchiveError } from "../model/archive-error.ts";
import type { StagedFile } from "../publish/staging.ts";
import type { RenderJob } from "./render-range.ts";
import type { WorkerAnswer, WorkerRequest } from "./worker.ts";

/** Processes that read captures and render pages, one a core at most. They start when there is work, and stay until they are replaced. */
export interface WorkerPool {
	/** Says which build the next requests are for. */
	readonly begin: (job: Omit<RenderJob, "name">) => void;
	/** Reads batches of files; readings come as they are ready, in any order. */
	readonly read: (batches: Iterable<readonly FileToRead[]>) => AsyncGenerator<readonly FileReading[]>;
	/** Renders ranges of pending pages into staging; what was staged comes as it is ready, in any order. */
	readonly render: (ranges: Iterable<PageRange>) => AsyncGenerator<readonly StagedFile[]>;
	/** Says that rendering will follow: the processes load layouts while the articles are being written. */
	readonly prepare: () => void;
	/** Ends the processes; new ones load code and layouts as they are then. */
	readonly replace: () => void;
}

/** Opens a pool. */
export function openWorkerPool(): WorkerPool {
	const children: ChildProcess[] = [];
	let job: Omit<RenderJob, "name"> | undefined;
	const childAt = (index: number): ChildProcess => {
		const running = children[index];
		if (running?.connected) return running;
		const child = fork(join(import.meta.dirname, "worker-start.js"), { serialization: "advanced" });
		children[index] = child;
		if (job) send(child, { job: { ...job, name: String(index) } });
		return child;
	};
	return {
		begin: (next) => {
			job = next;
			for (const [index, child] of children.entries()) if (child.connected) send(child, { job: { ...next, name: String(index) } });
		},
		read: async function* (batches) {
			for await (const answer of askAll(batches, (read, index) => ask(childAt(index), { read })))
				if ("readings" in answer) yield answer.readings;
		},
		render: async function* (ranges) {
			for await (const answer of askAll(ranges, (render, index) => ask(childAt(index), { render })))
				if ("files" in answer) yield answer.files;
		},
		prepare: () => {
			for (const child of children) if (child.connected) send(child, { prepare: true });
		},
		replace: () => {
			for (const child of children.splice(0)) if (child.connected) child.disconnect();
		},
	};
}

/** Hands items out to one process a core, the next one as soon as a process is free, and yields the answers as they come. */
async function* askAll<Item>(
	items: Iterable<Item>,
	askOne: (item: Item, index: number) => Promise<WorkerAnswer>,
): AsyncGenerator<WorkerAnswer> {
	const waiting = items[Symbol.iterator]();
	const running = new Map<number, Promise<readonly [index: number, answer: WorkerAnswer]>>();
	const start = (index: number): void => {
		const next = waiting.next();
		if (!next.done)
			running.set(
				index,
				askOne(next.value, index).then((answer) => [index, answer]),
			);
	};
	for (let index = 0; index < availableParallelism(); index++) start(index);
	while (running.size > 0) {
		const [index, answer] = await Promise.race(running.values());
		running.delete(index);
		start(index);
		yield answer;
	}
}

/** Sends one request and waits for its answer. */
function ask(child: ChildProcess, request: WorkerRequest): Promise<WorkerAnswer> {
	return new Promise((resolve, reject) => {
		const done = (): void => {
			child.off("message", onMessage);
			child.off("exit", onExit);
		};
		const onMessage = (answer: WorkerAnswer): void => {
			done();
			if (!("fault" in answer)) resolve(answer);
			else reject(new ArchiveError(answer.fault.kind, answer.fault.message, { hint: answer.fault.hint, cause: answer.fault.stack }));
		};
		const onExit = (code: number | null, signal: string | null): void => {
			done();
			reject(new ArchiveError("io", `A worker process ended early (${signal ?? `code ${code}`}).`, { hint: "Run the command again." }));
		};
		child.on("message", onMessage);
		child.on("exit", onExit);
		send(child, request);
	});
}

function send(child: ChildProcess, request: WorkerRequest): void {
	child.send(request);
}
