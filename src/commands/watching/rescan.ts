import type { BuildSummary } from "../../report/build-report.ts";

/** A burst of drops is built from these files alone; when it is quiet for so long, all files are looked at, so that no lost event does harm. */
const rescanAfterMs = 2_000;
/** And for so many times as long as such a look takes, so that at a million files a drop seldom waits for one. */
const quietLooks = 10;
/** Where folders cannot be watched, all files are looked at so long after each look. */
export const lookAgainMs = 3_000;
/** What failed is tried again, each time after twice as long, until it is so long. */
const maxRetryMs = 300_000;

/** What a build that watches did. */
export interface BuildDone {
	/** Folders are watched: without an event, nothing has changed. */
	readonly isWatched: boolean;
	/** All files were compared with the state, not only those that were dropped. */
	readonly lookedAtAll: boolean;
	/** Absent when it failed. */
	readonly summary?: Pick<BuildSummary, "parsed" | "rendered" | "milliseconds"> | undefined;
}

/** Says when a process that watches looks at all files. */
export interface Rescan {
	/** Notes what a build did; a look that is due later than before is put off. */
	readonly note: (done: BuildDone) => void;
	/** A build begins, or none will. */
	readonly stop: () => void;
}

/** Opens it; `ask` asks for a build when all files are to be looked at. */
export function openRescan(ask: () => void): Rescan {
	let timer: NodeJS.Timeout | undefined;
	let lookMs = 0;
	let retryMs = rescanAfterMs;
	const delayAfter = ({ isWatched, lookedAtAll, summary }: BuildDone): number | undefined => {
		if (summary === undefined) {
			const delay = retryMs;
			retryMs = Math.min(2 * retryMs, maxRetryMs);
			return delay;
		}
		retryMs = rescanAfterMs;
		// What a look costs is known from one that found nothing.
		if (lookedAtAll && summary.parsed + summary.rendered === 0) lookMs = summary.milliseconds;
		if (!isWatched) return lookAgainMs;
		return lookedAtAll ? undefined : Math.max(rescanAfterMs, quietLooks * lookMs);
	};
	const stop = (): void => clearTimeout(timer);
	return {
		note: (done) => {
			stop();
			const delay = delayAfter(done);
			if (delay !== undefined) timer = setTimeout(ask, delay);
		},
		stop,
	};
}
