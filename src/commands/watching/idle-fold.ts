import { type BuildSummary, changesPages } from "../../report/build-report.ts";
import { maxRecentSegment } from "../../search/plan-segments.ts";

/** When the site has not changed for so long, nobody waits for an addition. */
const foldAfterMs = 60_000;

/** Says when a process that watches has time to fold the latest additions into the large segments of the search. */
export interface IdleFold {
	/** Whether the build that begins now is to fold. It is told once. */
	readonly isDue: () => boolean;
	/** Notes what a build did. */
	readonly note: (summary: BuildSummary) => void;
	readonly stop: () => void;
}

/** Opens it; `ask` asks for a build when a fold is due. */
export function openIdleFold(ask: () => void): IdleFold {
	let timer: NodeJS.Timeout | undefined;
	let isDue = false;
	const stop = (): void => {
		clearTimeout(timer);
		timer = undefined;
	};
	return {
		isDue: () => {
			const wasDue = isDue;
			isDue = false;
			return wasDue;
		},
		note: (summary) => {
			// From a full recent segment on there is something to fold.
			const isWanted = (summary.search?.recent ?? 0) >= maxRecentSegment;
			if (!isWanted || changesPages(summary)) stop();
			if (!isWanted || timer !== undefined) return;
			timer = setTimeout(() => {
				stop();
				isDue = true;
				ask();
			}, foldAfterMs);
		},
		stop,
	};
}
