import { fork } from "node:child_process";
import { join } from "node:path";
import { workerOptions } from "../../../src/commands/workers/worker-process.ts";
import type { CorpusFormat } from "../corpus.ts";
import type { ReadingCost } from "./reading.ts";

/**
 * `measureReading` of the corpus in a process of its own, which has the options of those that read for a build. Fails when it does not start or
 * ends early: what it printed says why.
 */
export function measureReadingApart(root: string, format: CorpusFormat): Promise<ReadingCost> {
	const execArgv = [...process.execArgv, ...workerOptions];
	const child = fork(join(import.meta.dirname, "reading-start.ts"), [root, format], { execArgv });
	return new Promise((resolve, reject) => {
		child.once("message", (cost: ReadingCost) => resolve(cost));
		child.once("error", reject);
		child.once("exit", (code, signal) => {
			const how = signal ?? `code ${code}`;
			reject(
				new Error(`The process that measures reading ended early (${how}). Run \`node tests/bench/measure/reading-start.ts\` to see why.`),
			);
		});
	});
}
