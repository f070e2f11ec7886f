import { join } from "node:path";
import { type Config, loadConfig } from "../config/load-config.ts";
import { ArchiveError, exitCodes } from "../model/archive-error.ts";
import { stagingFolder } from "../publish/staging.ts";
import { type BuildSummary, changesPages } from "../report/build-report.ts";
import { build } from "./build.ts";
import { type BuildQueue, openBuildQueue } from "./watching/build-queue.ts";
import { droppedCaptures } from "./watching/dropped-captures.ts";
import { openIdleFold } from "./watching/idle-fold.ts";
import { openLastingPool } from "./watching/lasting-pool.ts";
import { lookAgainMs, openRescan } from "./watching/rescan.ts";
import { openBuildTeller } from "./watching/tell-builds.ts";
import { openWatchedPlaces } from "./watching/watched-places.ts";

interface WatchFlags {
	readonly root: string;
	readonly out?: string;
	readonly quiet?: boolean;
}

/** An archive that is built whenever it changes. */
export interface ArchiveWatch {
	/** Comes to pass when the user or the system asks the process to end, and a build that runs is done. */
	readonly stopped: Promise<void>;
	readonly stop: () => Promise<void>;
}

/** `microfilm watch`: builds, then again on every addition, until it is stopped. */
export async function runWatch(flags: WatchFlags): Promise<number> {
	const { stopped } = await watchArchive(flags, () => {});
	if (!flags.quiet) process.stdout.write("Watching for captures (stop with Ctrl+C)\n");
	await stopped;
	return exitCodes.done;
}

/**
 * Builds once, then whenever captures, settings or layouts change. Captures that were dropped are built from what the events name, so that a
 * drop costs the same in an archive of any size; anything else, and a rescan after each burst, compares every file with the state. Where folders
 * cannot be watched (the system's limit is used up), that is said, and they are rescanned. `onBuilt` is called when pages changed.
 * When nothing has changed for a while, the latest additions are folded into the large segments of the search.
 *
 * Throws what the first build throws; a later one that fails is told once, and tried again at the next change, and after a while.
 */
export async function watchArchive(flags: WatchFlags, onBuilt: (config: Config) => void): Promise<ArchiveWatch> {
	const { root, out, quiet = false } = flags;
	let config = loadConfig(flags);
	const pool = openLastingPool((begun) => {
		config = begun;
	});
	const teller = openBuildTeller(config, (text) => process.stdout.write(quiet ? "" : `${text}\n`));
	let queue: BuildQueue | undefined;
	let isWatched = true;
	/** What was told of the last build, until something changes. */
	let toldFault: string | undefined;
	const rescan = openRescan(() => queue?.ask());
	const idleFold = openIdleFold(() => queue?.ask());
	const changed = new Set<string>();
	const tellUnwatched = (error: unknown): void => {
		tellFault(error, `Looking at all files every ${lookAgainMs / 1000} seconds instead …`);
		isWatched = false;
		queue?.ask();
	};
	const places = openWatchedPlaces({
		leaveOut: [config.out, stagingFolder(config.out), join(config.root, ".microfilm")],
		onChange: (paths) => {
			for (const path of paths) changed.add(path);
			toldFault = undefined;
			queue?.ask();
		},
		onFault: tellUnwatched,
	});

	const buildOnce = async (): Promise<void> => {
		const paths = [...changed];
		changed.clear();
		rescan.stop();
		const only = droppedCaptures(paths, config);
		const fold = idleFold.isDue() && paths.length === 0;
		let summary: BuildSummary | undefined;
		try {
			summary = await build({ root, out, only, full: false, allowRemovals: false, fold, pool, quiet });
			idleFold.note(summary);
			if (changesPages(summary)) onBuilt(config);
			teller.tell(summary, paths);
			toldFault = undefined;
		} catch (error) {
			for (const path of paths) changed.add(path);
			pool.replace();
			throw error;
		} finally {
			rescan.note({ isWatched, lookedAtAll: only === undefined, summary });
		}
	};
	/** Settings may name other places now, and folders may have come. */
	const watchPlaces = async (): Promise<void> => {
		const folders = ["content", "layouts"].map((name) => join(config.root, name));
		try {
			if (await places.watch([...folders, ...config.captures])) queue?.ask();
			isWatched = true;
		} catch (error) {
			if (isWatched) tellUnwatched(error);
		}
	};
	const stop = async (): Promise<void> => {
		rescan.stop();
		idleFold.stop();
		await queue?.stop();
		await places.close();
		pool.replace();
	};

	try {
		await watchPlaces();
		await buildOnce();
	} catch (error) {
		await stop();
		throw error;
	}
	queue = openBuildQueue(async () => {
		await buildOnce().catch((error: unknown) => {
			const message = String(error);
			if (message !== toldFault) tellFault(error);
			toldFault = message;
		});
		await watchPlaces();
	});
	// What came during the first build.
	queue.ask();
	const stopped = new Promise<void>((resolve) => {
		for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
	}).then(stop);
	return { stopped, stop };
}

/** A fault of ours is no fault of the archive: it ends the process. */
function tellFault(error: unknown, next = "Waiting for the next change …"): void {
	if (!(error instanceof ArchiveError)) throw error;
	process.stderr.write(`${error.message}\n${error.hint === undefined ? "" : `${error.hint}\n`}${next}\n`);
}
