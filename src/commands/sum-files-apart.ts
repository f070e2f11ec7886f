import type { DatabaseSync } from "node:sqlite";
import { Worker } from "node:worker_threads";
import type { Config } from "../config/load-config.ts";
import type { BuildOptions } from "./build-options.ts";
import { loadRenderer } from "./render-pending.ts";

/** What the thread is told, and nothing else. */
export type CapturePlaces = Pick<Config, "root" | "captures">;

/** From so many known captures on: a thread takes 40 ms to start, and looks at 20,000 files in 100. */
const worthAThread = 20_000;

/**
 * Sums the capture files of a large archive (`sumFiles`) in a thread of its own, while this one loads what draws pages. `undefined` where that is not worth it,
 * or failed: then whoever compares the files sums them, and says what is wrong.
 */
export async function sumFilesApart(
	state: DatabaseSync,
	{ root, captures }: CapturePlaces,
	{ full, only, pool }: Pick<BuildOptions, "full" | "only" | "pool">,
): Promise<Float64Array | undefined> {
	if (full || only) return undefined;
	if (state.prepare("SELECT 1 FROM files LIMIT 1 OFFSET ?").get(worthAThread) === undefined) return undefined;
	// Beside a pool that outlives the build, pages are not drawn here.
	const [sums] = await Promise.all([runThread({ root, captures }), pool ? undefined : loadRenderer()]);
	return sums;
}

function runThread(places: CapturePlaces): Promise<Float64Array | undefined> {
	return new Promise((resolve) => {
		const thread = new Worker(new URL("./sum-files-thread.ts", import.meta.url), { workerData: places });
		thread.once("message", resolve);
		thread.once("error", () => resolve(undefined));
		thread.once("exit", () => resolve(undefined));
	});
}
