/** Runs one piece of work at a time. */
export interface BuildQueue {
	/** Asks for the work: once for a burst of calls, and once more when it runs already. */
	readonly ask: () => void;
	/** Waits for work that runs; nothing begins any more. */
	readonly stop: () => Promise<void>;
}

/** A burst of files is one build: it starts when nothing has arrived for so long. */
const quietMs = 40;

/** Opens a queue for `work`, which tells its own faults: what it throws ends the process. */
export function openBuildQueue(work: () => Promise<void>): BuildQueue {
	let timer: NodeJS.Timeout | undefined;
	let running: Promise<void> | undefined;
	let askedAgain = false;
	let stopped = false;
	const start = (): void => {
		askedAgain = false;
		running = work().finally(() => {
			running = undefined;
			if (askedAgain) start();
		});
	};
	return {
		ask: () => {
			clearTimeout(timer);
			if (stopped) return;
			timer = setTimeout(() => {
				if (running) askedAgain = true;
				else start();
			}, quietMs);
		},
		stop: async () => {
			stopped = true;
			clearTimeout(timer);
			askedAgain = false;
			await running;
		},
	};
}
