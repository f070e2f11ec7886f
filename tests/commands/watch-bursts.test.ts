import { existsSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it, onTestFinished } from "vitest";
import { watchArchive } from "../../src/commands/watch.ts";
import { captureOf, makeArchive } from "../build/scratch-archive.ts";

const dropsInBurst = 10;
/** What is loaded and kept at first is in memory by then. */
const firstDrops = 60;
const allDrops = 200;
/** 140 drops that kept their texts, or their settings, would take more. */
const maxGrownBytes = 2_000_000;

const nameOf = (drop: number): string => `drop-${drop}`;
const dayOf = (drop: number): string => `2023-05-${10 + (drop % 20)}`;

it("hundreds of captures dropped in bursts are all published, and leave nothing in memory", { timeout: 120_000 }, async () => {
	const archive = makeArchive();
	let built = Promise.withResolvers<void>();
	const { stop } = await watchArchive({ root: archive.root, quiet: true }, () => {
		built.resolve();
		built = Promise.withResolvers();
	});
	onTestFinished(stop);
	const missing = (until: number): readonly string[] =>
		Array.from({ length: until }, (_, drop) => `courier.example/${dayOf(drop).replaceAll("-", "")}/${nameOf(drop)}.html`).filter(
			(path) => !existsSync(join(archive.root, "_site", path)),
		);
	const dropAll = async (from: number, until: number): Promise<number> => {
		for (let drop = from; drop < until; drop++) {
			const next = built.promise;
			archive.write(`articles/${nameOf(drop)}.txt`, captureOf({ name: nameOf(drop), day: dayOf(drop) }));
			// The next burst comes while the search and the pages of this one are being made.
			if (drop % dropsInBurst === 0) await next;
		}
		while (missing(until).length > 0) await built.promise;
		return heapUsed();
	};
	const before = await dropAll(0, firstDrops);
	const after = await dropAll(firstDrops, allDrops);
	expect(after - before).toBeLessThan(maxGrownBytes);
});

function heapUsed(): number {
	setFlagsFromString("--expose-gc");
	const collect: () => void = runInNewContext("gc");
	collect();
	return process.memoryUsage().heapUsed;
}
