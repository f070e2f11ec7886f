import { Worker } from "node:worker_threads";
import type { SeenFiles } from "../../archive/detect-changes.ts";
import type { Config } from "../../config/load-config.ts";
import type { BuildOptions } from "../build-options.ts";
import type { OpenArchive } from "../open-archive.ts";

/** What the thread is told, and nothing else. */
export type LookJob = Pick<Config, "root" | "captures"> & Pick<OpenArchive, "statePath">;

/** From so many known captures on: a thread takes 40 ms to start, and looks at 20,000 files in 100. */
const worthAThread = 20_000;

/**
 * Looks at the capture files of a large archive (`lookAtFiles`) in a thread of its own. Returns at once, so that the caller can do something else
 * meanwhile; `undefined` where that is not worth it. What comes of it is `undefined` where it failed: then whoever compares the files looks, and says what is
 * wrong.
 */
export function lookApart(
	{ state, statePath }: Pick<OpenArchive, "state" | "statePath">,
	{ root, captures }: Pick<Config, "root" | "captures">,
	{ full, only }: Pick<BuildOptions, "full" | "only">,
): Promise<SeenFiles | undefined> | undefined {
	if (full || only) return undefined;
	if (state.prepare("SELECT 1 FROM files LIMIT 1 OFFSET ?").get(worthAThread) === undefined) return undefined;
	return runThread({ root, captures, statePath });
}

function runThread(job: LookJob): Promise<SeenFiles | undefined> {
	return new Promise((resolve) => {
		const thread = new Worker(new URL("./look-start.js", import.meta.url), { workerData: job });
		thread.once("message", resolve);
		thread.once("error", () => resolve(undefined));
		thread.once("exit", () => resolve(undefined));
	});
}
