import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { PageRange } from "../archive/pending-pages.ts";
import { ArchiveError } from "../model/archive-error.ts";
import type { StagedFile } from "../publish/staging.ts";
import type { RenderJob } from "./render-range.ts";
import type { WorkerAnswer, WorkerRequest } from "./render-worker.ts";

/** Processes that render pages, one a core at most. They stay between builds, with code and layouts loaded, until they are replaced. */
export interface RenderPool {
	readonly render: (
		job: Omit<RenderJob, "name">,
		ranges: readonly PageRange[],
		onProgress: (rendered: number) => void,
	) => Promise<readonly StagedFile[]>;
	/** Ends the processes; the next job starts new ones, which load the layouts as they are then. */
	readonly replace: () => void;
}

/** Opens a pool; a process starts when there is work for it. */
export function openRenderPool(): RenderPool {
	const children: ChildProcess[] = [];
	const childAt = (index: number): ChildProcess => {
		const running = children[index];
		if (running?.connected) return running;
		const child = fork(join(import.meta.dirname, "render-worker.ts"), { serialization: "advanced" });
		children[index] = child;
		return child;
	};
	return {
		render: async (job, ranges, onProgress) => {
			const waiting = [...ranges];
			const files: StagedFile[] = [];
			const work = async (index: number): Promise<void> => {
				const child = childAt(index);
				await ask(child, { job: { ...job, name: String(index) } });
				for (let range = waiting.shift(); range !== undefined; range = waiting.shift()) {
					for (const file of await ask(child, range)) files.push(file);
					onProgress(files.length);
				}
			};
			await Promise.all(Array.from({ length: Math.min(availableParallelism(), ranges.length) }, (_, index) => work(index)));
			return files;
		},
		replace: () => {
			for (const child of children.splice(0)) if (child.connected) child.disconnect();
		},
	};
}

/** Sends one request and waits for its answer. */
function ask(child: ChildProcess, request: WorkerRequest): Promise<readonly StagedFile[]> {
	return new Promise((resolve, reject) => {
		const done = (): void => {
			child.off("message", onMessage);
			child.off("exit", onExit);
		};
		const onMessage = (answer: WorkerAnswer): void => {
			done();
			if ("files" in answer) resolve(answer.files);
			else reject(new ArchiveError(answer.fault.kind, answer.fault.message, { hint: answer.fault.hint, cause: answer.fault.stack }));
		};
		const onExit = (code: number | null, signal: string | null): void => {
			done();
			reject(new ArchiveError("io", `A rendering process ended early (${signal ?? `code ${code}`}).`, { hint: "Run the command again." }));
		};
		child.on("message", onMessage);
		child.on("exit", onExit);
		child.send(request);
	});
}
