import { readFileSync, statSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/** What a publication did, and how long it took from the change that it is about. */
export interface Publication {
	readonly seconds: number;
	readonly added: number;
	readonly changed: number;
	readonly removed: number;
}

const pollMs = 2;
const patienceMs = 60_000;

/**
 * Makes a change and waits until `changes.json` tells of pages that were added: it is written when the last page is in place. A build that finds nothing
 * new writes it, too, and is passed over.
 */
export async function waitForPublication(changesPath: string, change: () => void): Promise<Publication> {
	let known = readTime(changesPath);
	const started = performance.now();
	change();
	while (performance.now() - started < patienceMs) {
		await wait(pollMs);
		const time = readTime(changesPath);
		if (time === known) continue;
		known = time;
		const seconds = (performance.now() - started) / 1000;
		const { added, changed, removed } = JSON.parse(readFileSync(changesPath, "utf8"));
		if (added.length > 0) return { seconds, added: added.length, changed: changed.length, removed: removed.length };
	}
	throw new Error(`Nothing was published in ${patienceMs / 1000} s.`);
}

function readTime(path: string): bigint {
	return statSync(path, { bigint: true }).mtimeNs;
}
