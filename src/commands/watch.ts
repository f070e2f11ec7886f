import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import watcher from "@parcel/watcher";
import { loadConfig } from "../config/load-config.ts";
import { describeIoError } from "../io/io-error.ts";
import { ArchiveError, exitCodes } from "../model/archive-error.ts";
import { describeBuild } from "../report/build-report.ts";
import { build } from "./build.ts";
import { openWorkerPool, type WorkerPool } from "./worker-pool.ts";

interface WatchFlags {
	readonly root: string;
	readonly out?: string;
	readonly quiet?: boolean;
}

/** A burst of files is one build: it starts when nothing has arrived for so long. */
const quietMs = 40;

/** `microfilm watch`: builds, then again on every addition, until it is stopped. */
export async function runWatch(flags: WatchFlags): Promise<number> {
	const { stopped } = await watchArchive(flags, () => {});
	if (!flags.quiet) process.stdout.write("Watching for captures (stop with Ctrl+C)\n");
	await stopped;
	return exitCodes.done;
}

/**
 * Builds once, then whenever captures, settings or layouts change. Each build compares every file with the state, so an event that was lost
 * or came twice does no harm. A build that fails is told and waits for the next change. `onBuilt` is called when pages changed.
 */
export async function watchArchive(flags: WatchFlags, onBuilt: () => void): Promise<{ readonly stopped: Promise<void> }> {
	const { root, settings } = loadConfig(flags);
	const pool = openWorkerPool();
	const work = (): Promise<void> => buildOnce(flags, pool, onBuilt);
	await work();
	const queue = openQueue(work);
	const layouts = join(root, "layouts");
	const folders = [join(root, "content"), layouts, ...settings.articles];
	mkdirSync(join(root, "content"), { recursive: true });
	const subscriptions = await Promise.all(
		folders
			.filter((folder) => existsSync(folder))
			.map((folder) =>
				watcher.subscribe(folder, (error) => {
					if (error) process.stderr.write(`Watching \`${folder}\` failed: ${describeIoError(error)}. Start the command again.\n`);
					if (folder === layouts) pool.replace();
					queue.ask();
				}),
			),
	);
	// What arrived during the first build, before anybody watched.
	queue.ask();
	const stopped = new Promise<void>((resolve) => {
		for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
	}).then(async () => {
		await queue.stop();
		await Promise.all(subscriptions.map((subscription) => subscription.unsubscribe()));
		pool.replace();
	});
	return { stopped };
}

/** Runs one piece of work at a time, and once more when it was asked for meanwhile. */
function openQueue(work: () => Promise<void>) {
	let timer: NodeJS.Timeout | undefined;
	let running: Promise<void> | undefined;
	let askedAgain = false;
	const start = (): void => {
		askedAgain = false;
		running = work().finally(() => {
			running = undefined;
			if (askedAgain) start();
		});
	};
	return {
		ask: (): void => {
			clearTimeout(timer);
			timer = setTimeout(() => {
				if (running) askedAgain = true;
				else start();
			}, quietMs);
		},
		stop: async (): Promise<void> => {
			clearTimeout(timer);
			askedAgain = false;
			await running;
		},
	};
}

async function buildOnce({ root, out, quiet = false }: WatchFlags, pool: WorkerPool, onBuilt: () => void): Promise<void> {
	try {
		const summary = await build({ root, out, full: false, allowRemovals: false, pool, quiet });
		const { added, changed, removed } = summary.files;
		if (added + changed + removed === 0) return;
		if (!quiet) process.stdout.write(`${describeBuild(summary, { brief: true })}\n`);
		onBuilt();
	} catch (error) {
		if (!(error instanceof ArchiveError)) throw error;
		process.stderr.write(`${error.message}\n${error.hint ?? ""}\nWaiting for the next change …\n`);
	}
}
