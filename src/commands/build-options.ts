import type { ListedFile } from "../captures/list-captures.ts";
import type { Config } from "../config/load-config.ts";
import type { WorkerPool } from "./workers/worker-pool.ts";

/** What a build may be told. */
export interface BuildOptions {
	readonly root: string;
	/** Output folder; `_site` below the root unless told. */
	readonly out?: string;
	/** The settings, where the caller has read them already. */
	readonly config?: Config;
	/** As if there were no state. */
	readonly full: boolean;
	readonly allowRemovals: boolean;
	/** Fold the latest additions into the large segments of the search: for `watch`, when it has nothing else to do. */
	readonly fold?: boolean;
	/** Look at these captures only. */
	readonly only?: readonly ListedFile[];
	/** Processes that outlive this build; then no layout is ever loaded in this process. */
	readonly pool?: WorkerPool;
	/** A state of its own, for a build beside the site. */
	readonly statePath?: string;
	/** Leave `.microfilm/problems.csv` and `changes.json` as they are. */
	readonly report?: boolean;
	readonly quiet: boolean;
}
