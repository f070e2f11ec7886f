import { join } from "node:path";
import { type Config, loadConfig } from "../config/load-config.ts";
import { ArchiveError, exitCodes } from "../model/archive-error.ts";
import { stagingFolder } from "../publish/staging.ts";
import { changesPages } from "../report/build-report.ts";
import { build } from "./build.ts";
import { type BuildQueue, openBuildQueue } from "./build-queue.ts";
import { openLastingPool } from "./lasting-pool.ts";
import { openBuildTeller } from "./tell-builds.ts";
import { openWatchedPlaces } from "./watched-places.ts";

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
 * Builds once, then whenever captures, settings or layouts change. Each build compares every file with the state, so an event that was lost
 * or came twice does no harm. `onBuilt` is called when pages changed.
 *
 * Throws what the first build throws; a later one that fails is told, and waits for the next change.
 */
export async function watchArchive(flags: WatchFlags, onBuilt: (config: Config) => void): Promise<ArchiveWatch> {
	const { root, out, quiet = false } = flags;
	let config = loadConfig(flags);
	const pool = openLastingPool((begun) => {
		config = begun;
	});
	const teller = openBuildTeller(config, (text) => process.stdout.write(quiet ? "" : `${text}\n`));
	let queue: BuildQueue | undefined;
	const changed = new Set<string>();
	const places = openWatchedPlaces({
		leaveOut: [config.out, stagingFolder(config.out), join(config.root, ".microfilm")],
		onChange: (paths) => {
			for (const path of paths) changed.add(path);
			queue?.ask();
		},
		onFault: tellFault,
	});

	const buildOnce = async (): Promise<void> => {
		const paths = [...changed];
		changed.clear();
		try {
			const summary = await build({ root, out, full: false, allowRemovals: false, pool, quiet });
			if (changesPages(summary)) onBuilt(config);
			teller.tell(summary, paths);
		} catch (error) {
			for (const path of paths) changed.add(path);
			pool.replace();
			throw error;
		}
	};
	/** Settings may name other places now, and folders may have come. */
	const watchPlaces = async (): Promise<void> => {
		const folders = ["content", "layouts"].map((name) => join(config.root, name));
		if (await places.watch([...folders, ...config.captures])) queue?.ask();
	};
	const stop = async (): Promise<void> => {
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
		for (const step of [buildOnce, watchPlaces]) await step().catch(tellFault);
	});
	// What came during the first build.
	queue.ask();
	const stopped = new Promise<void>((resolve) => {
		for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
	}).then(stop);
	return { stopped, stop };
}

/** A fault of ours is no fault of the archive: it ends the process. */
function tellFault(error: unknown): void {
	if (!(error instanceof ArchiveError)) throw error;
	process.stderr.write(`${error.message}\n${error.hint === undefined ? "" : `${error.hint}\n`}Waiting for the next change …\n`);
}
