import { digestInputs } from "../../archive/input-digests.ts";
import type { Config } from "../../config/load-config.ts";
import { openWorkerPool, type WorkerPool } from "../workers/worker-pool.ts";

/**
 * Opens a pool that serves one build after the other. A process keeps the layouts that it loaded, so all are replaced when code, layouts or
 * settings are not those of the build before. `onBegin` is told the configuration of each build.
 */
export function openLastingPool(onBegin: (config: Config) => void): WorkerPool {
	const pool = openWorkerPool();
	let known: string | undefined;
	return {
		...pool,
		begin: (job) => {
			// Looked at here, right before the build looks: what changes between two builds is never rendered with old layouts.
			const { site } = digestInputs(job.config);
			if (site !== known) pool.replace();
			known = site;
			onBegin(job.config);
			pool.begin(job);
		},
	};
}
