import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type BuildDone, openRescan } from "../../src/commands/watching/rescan.ts";

const took = (milliseconds: number, rendered = 0) => ({ parsed: 0, rendered, milliseconds });
const drop: BuildDone = { isWatched: true, lookedAtAll: false, summary: took(300, 20) };
const look = (milliseconds: number, rendered = 0): BuildDone => ({
	isWatched: true,
	lookedAtAll: true,
	summary: took(milliseconds, rendered),
});
const failed: BuildDone = { isWatched: true, lookedAtAll: true };

describe("a look at all files while watching", () => {
	beforeEach(() => {
		vi.useFakeTimers();
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	/** Notes builds, one after the other; says after how many seconds a look follows the last of them. */
	function lookAfter(builds: readonly BuildDone[]): number | undefined {
		let asked: number | undefined;
		const rescan = openRescan(() => {
			asked ??= Date.now();
		});
		for (const done of builds) rescan.note(done);
		const noted = Date.now();
		vi.advanceTimersByTime(3_600_000);
		return asked === undefined ? undefined : (asked - noted) / 1000;
	}

	it.each<[builds: readonly BuildDone[], after: number | undefined, why: string]>([
		[[drop], 2, "a drop, in a small archive"],
		[[look(4_000), drop], 40, "a drop, where a look takes four seconds"],
		[[look(600_000, 9_000), drop], 2, "what a build took that rendered is not what a look takes"],
		[[look(4_000)], undefined, "all was looked at, and folders are watched"],
		[[{ ...look(50), isWatched: false }], 3, "folders cannot be watched"],
		[[failed], 2, "a look that failed"],
		[[failed, failed, failed], 8, "each time after twice as long"],
		[Array.from({ length: 20 }, () => failed), 300, "but five minutes at most"],
		[[failed, failed, look(50), failed], 2, "what failed once is done"],
	])("after %j comes at %j s: %s", (builds, after) => {
		expect(lookAfter(builds)).toBe(after);
	});
});
