import type { SizePlan } from "./measure/measure-size.ts";

const kilobyte = 1_000;

/** Room for a run, in bytes. */
export interface Room {
	/** In the folder: one site at a time, with its state and what is staged beside it, and everybody's articles. */
	readonly folder: number;
	/** In memory, for the processes. */
	readonly memory: number;
}

/** Bytes an article, in files of 4 kB blocks, and of the process that builds them; measured at 10,000 articles. */
const rooms = {
	microfilm: { folder: 55 * kilobyte, memory: 0 },
	hugo: { folder: 25 * kilobyte, memory: 100 * kilobyte },
	eleventy: { folder: 25 * kilobyte, memory: 60 * kilobyte },
} as const;
const articleBytes = 4 * kilobyte;
/** What our processes and those of the benchmark take at any size. */
const leastMemory = 2_000_000_000;

/** What a run needs. The largest size decides, because each is deleted before the next. */
export function estimateRoom(plans: readonly SizePlan[]): Room {
	const needs = plans.map(({ articles, formats, peers }) => {
		const tools = ["microfilm", ...peers] as const;
		return {
			folder: articles * (Math.max(...tools.map((tool) => rooms[tool].folder)) + articleBytes * (formats.length + peers.length)),
			memory: articles * Math.max(...tools.map((tool) => rooms[tool].memory)),
		};
	});
	return {
		folder: Math.max(0, ...needs.map(({ folder }) => folder)),
		memory: leastMemory + Math.max(0, ...needs.map(({ memory }) => memory)),
	};
}

/** Seconds that a full build takes on two cores, for a guess. Eleventy's grow with the square. */
const fullBuildSeconds = {
	microfilm: (articles: number) => 2 + articles * 0.0013,
	hugo: (articles: number) => 0.5 + articles * 0.0006,
	eleventy: (articles: number) => 1 + articles * (0.0012 + articles * 5e-8),
} as const;
/** To write an article, and to look at its files before and after a command. */
const handlingSeconds = 0.0004;
/** Additions, edits and removals, and what of it grows with the archive. */
const changesSeconds = (articles: number) => 20 + articles * 0.0002;

/** How many minutes a run will take, roughly. */
export function estimateMinutes(plans: readonly SizePlan[]): number {
	const seconds = plans.map(({ articles, formats, peers, rounds }) => {
		const handling = (formats.length + peers.length) * rounds * articles * handlingSeconds;
		// Builds more: one for the layout, two and a half for the search.
		const ours = (formats.length * rounds + 3.5) * fullBuildSeconds.microfilm(articles);
		// After an addition Hugo builds all once, Eleventy three times.
		const theirs = peers.map((peer) => (rounds + (peer === "hugo" ? 1 : 3)) * fullBuildSeconds[peer](articles));
		return handling + changesSeconds(articles) + ours + theirs.reduce((sum, each) => sum + each, 0);
	});
	return seconds.reduce((sum, each) => sum + each, 0) / 60;
}
