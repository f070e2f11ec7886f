/** What some work costs the processor in this thread, in milliseconds. What other programs do meanwhile does not count. */
export function processorMs(work: () => void): number {
	const before = process.threadCpuUsage();
	work();
	const { user, system } = process.threadCpuUsage(before);
	return (user + system) / 1000;
}

/**
 * How many times slower this machine is than one that reads an ordinary capture in 0.2 ms, the target of `npm run bench`; 1 if it is not
 * slower. Bounds in milliseconds are for such a machine, and grow by this on a slower one: they are to find a slow rule, not a slow machine.
 * Measured over plain work of the kinds that reading does, none of it the project's.
 */
export function slownessOfMachine(): number {
	const times = Array.from({ length: 4 }, () => processorMs(countWords));
	return Math.max(1, Math.min(...times) / referenceMs);
}

/** Worked out on a slower machine, where this work took 250 ms and a capture 0.68 ms: 250 × 0.2 / 0.68. */
const referenceMs = 75;

function countWords(): void {
	const counts = new Map<string, number>();
	for (let at = 0; at < 100_000; at++) {
		const line = `${at % 977} May ${2000 + (at % 30)}, Ann Lee (Agency) at the harbour`;
		const found = /(\d{1,3}) (\p{Lu}\p{L}+) (\d{4})/u.exec(line);
		for (const word of line.split(" ")) {
			const key = word.toLowerCase();
			counts.set(key, (counts.get(key) ?? 0) + (found ? 1 : 0));
		}
	}
}
