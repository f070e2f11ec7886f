import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { ArchiveError } from "../../model/archive-error.ts";
import type { WorkerAnswer, WorkerRequest } from "./worker.ts";

/** One worker, as its parent sees it. */
export interface WorkerProcess {
	readonly isRunning: () => boolean;
	/** Sends what has no answer. */
	readonly tell: (request: WorkerRequest) => void;
	/** Sends a request and waits for its answer. Several may be on their way: a worker answers in the order in which it was asked. */
	readonly ask: (request: WorkerRequest) => Promise<WorkerAnswer>;
	readonly end: () => void;
}

interface Waiting {
	readonly resolve: (answer: WorkerAnswer) => void;
	readonly reject: (error: Error) => void;
}

/**
 * The runtime lets garbage grow to four times what is alive before it looks for what lasts of it: 125 MB beside 40 that are alive, in each worker, and
 * more with larger archives: 880 MB in all processes together at 10,000 captures. With twice what is alive it was 820 MB, with as much 680 in the same
 * processor time, with half of it 630 for 4 % more. (`--max-old-space-size` would end a worker where a page needs more.)
 */
const growthOption = "--heap-growing-percent=100";

/**
 * The runtime keeps four threads for each worker, which compile its hot code and help to collect garbage: more than most machines have processors
 * to spare. With one instead of four, reading took 8 % less time and 3 % less of a processor, a whole build 3 % less (two processors, in turns,
 * measured).
 */
const threadOption = "--v8-pool-size=1";

/**
 * Room for what is young: what a batch of captures makes is most of it gone before the room is full. With 32 MB instead of 16 reading took 6 % less
 * time, a whole build 1 %, for 35 MB more of 780; with 64 no less (10,000 captures, two workers, measured).
 */
const youngOption = "--max-semi-space-size=32";

/**
 * A text is one of some eight kinds to the runtime: with one byte a letter or two, cut from another, joined, kept once. Code that has seen more than four of
 * them is compiled as if it knew nothing; with eight reading took 3 % less time (measured).
 */
const kindsOption = "--max-valid-polymorphic-map-count=8";

/**
 * What a batch makes is alive until the batch ends, so the runtime takes it for something that lasts and puts it among the old from its start. Without that
 * collecting garbage took 40 % less time, and reading 6 % (measured).
 */
const batchOption = "--no-allocation-site-pretenuring";

/** With what a worker's runtime starts. */
export const workerOptions = [youngOption, threadOption, growthOption, kindsOption, batchOption];

/**
 * What has workers only passes on what they read and drew, so its own room for what is young stays as it is. It would grow to 134 MB of a process of
 * 350, and save no time (20,000 captures, measured). The runtime looks at this whenever it would grow; its size cannot be set after the start.
 */
const parentOptions = ["--semi-space-growth-factor=1", growthOption];

/** Starts a worker. It ends with its parent, however that ends. */
export function startWorker(): WorkerProcess {
	for (const option of parentOptions) setFlagsFromString(option);
	const execArgv = [...process.execArgv, ...workerOptions];
	const child = fork(join(import.meta.dirname, "worker-start.js"), { serialization: "advanced", execArgv });
	const waiting: Waiting[] = [];
	child.on("message", (answer: WorkerAnswer) => {
		const first = waiting.shift();
		if ("fault" in answer) first?.reject(toError(answer.fault));
		else first?.resolve(answer);
	});
	child.on("exit", (code, signal) => {
		for (const { reject } of waiting.splice(0)) reject(toEarlyEnd(signal ?? `code ${code}`));
	});
	return {
		isRunning: () => child.connected,
		tell: (request) => send(child, request),
		ask: (request) =>
			new Promise((resolve, reject) => {
				waiting.push({ resolve, reject });
				send(child, request);
			}),
		end: () => {
			if (child.connected) child.disconnect();
		},
	};
}

/** A worker that is gone is told by its `exit`; the failed sending says nothing more. */
function send(child: ChildProcess, request: WorkerRequest): void {
	child.send(request, () => {});
}

function toEarlyEnd(how: string): ArchiveError {
	return new ArchiveError("io", `A worker process ended early (${how}).`, {
		hint: "Run the command again. If it ends again, it may lack memory: see what else runs on the machine.",
	});
}

/** A fault of the run keeps its kind; a fault of ours its name and its stack. */
function toError(fault: Extract<WorkerAnswer, { fault: unknown }>["fault"]): Error {
	const { kind, message, hint, stack } = fault;
	if (kind !== undefined) return new ArchiveError(kind, message, { hint, cause: stack });
	const error = new Error(message);
	error.stack = stack;
	return error;
}
