import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openIdleFold } from "../../src/commands/watching/idle-fold.ts";
import type { BuildSummary } from "../../src/report/build-report.ts";

/** What a build says that left so many articles to fold, and changed so many files. */
function summaryOf(recent: number, changed: number): BuildSummary {
	return {
		parsed: 0,
		rendered: 0,
		search: { indexed: 0, recent, files: 0, milliseconds: 0 },
		files: { added: 0, changed, removed: 0 },
		archive: { files: 0, articles: 0, complete: 0, withoutTime: 0, withoutDate: 0, notUnderstood: 0 },
		problems: [],
		warnings: [],
		removalsRefused: 0,
		recovered: false,
		milliseconds: 0,
		out: "/site",
	};
}

describe("a fold while watching", () => {
	beforeEach(() => {
		vi.useFakeTimers();
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	/** Notes builds, each some seconds after the one before; says after how many seconds the first fold was asked for. */
	function foldAfter(builds: readonly (readonly [seconds: number, recent: number, changed: number])[]): number | undefined {
		const started = Date.now();
		let asked: number | undefined;
		const idle = openIdleFold(() => {
			asked ??= (Date.now() - started) / 1000;
		});
		for (const [seconds, recent, changed] of builds) {
			vi.advanceTimersByTime(seconds * 1000);
			idle.note(summaryOf(recent, changed));
		}
		vi.advanceTimersByTime(600_000);
		expect([idle.isDue(), idle.isDue()]).toEqual([asked !== undefined, false]);
		return asked;
	}

	it.each<[builds: readonly (readonly [number, number, number])[], after: number | undefined, why: string]>([
		[[[0, 200, 5]], 60, "a minute after the last change"],
		[[[0, 199, 5]], undefined, "a recent segment has room"],
		[
			[
				[0, 200, 5],
				[50, 201, 5],
			],
			110,
			"an addition puts it off",
		],
		[
			[
				[0, 200, 5],
				[50, 200, 0],
				[5, 200, 0],
			],
			60,
			"a look at all files that finds nothing does not",
		],
		[
			[
				[0, 200, 5],
				[50, 0, 300],
			],
			undefined,
			"what was folded meanwhile is not folded again",
		],
	])("after %j comes at %j s: %s", (builds, after) => {
		expect(foldAfter(builds)).toBe(after);
	});
});
