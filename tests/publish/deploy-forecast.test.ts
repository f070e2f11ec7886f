import { describe, expect, it } from "vitest";
import { openState } from "../../src/archive/open-state.ts";
import { forecastLimit, readGrowth, toGrowth } from "../../src/publish/deploy/deploy-forecast.ts";

type Counts = Parameters<typeof toGrowth>[0];
const monthly = (...counts: readonly (readonly [month: string, count: number])[]): Counts =>
	counts.map(([month, count]) => ({ month, count }));

describe("growth", () => {
	it.each<[Counts, ReturnType<typeof toGrowth>, string]>([
		[
			monthly(["2024-01", 10], ["2024-02", 30]),
			{ articlesPerMonth: 20, from: "2024-01", to: "2024-02" },
			"a young archive: its own months",
		],
		[monthly(["2020-01", 9_000], ["2024-05", 24]), { articlesPerMonth: 2, from: "2023-06", to: "2024-05" }, "old months do not count"],
		[monthly(["2023-05", 99], ["2023-06", 12], ["2024-05", 12]), { articlesPerMonth: 2, from: "2023-06", to: "2024-05" }, "twelve months"],
		[monthly(["2024-01", 6], ["2024-03", 6]), { articlesPerMonth: 4, from: "2024-01", to: "2024-03" }, "a month without any counts, too"],
		[monthly(["2024-05", 10_000]), undefined, "one month tells nothing of the next"],
		[monthly(), undefined, "an empty archive"],
	])("%j → %j (%s)", (counts, expected) => expect(toGrowth(counts)).toEqual(expected));

	it("goes by the day of capture of everything, the undated included", () => {
		const state = openState(":memory:");
		const insert = state.prepare("INSERT INTO postings (list, day, time, id, seen) VALUES (?, ?, '~', ?, ?)");
		insert.run("all", "1999-01-01", "a", "2024-01-31");
		insert.run("source:courier.example", "1999-01-01", "a", "2024-01-31");
		insert.run("undated", "", "b", "2024-02-01T04:06Z");
		insert.run("undated", "", "c", "");
		expect(readGrowth(state)).toEqual({ articlesPerMonth: 1, from: "2024-01", to: "2024-02" });
		state.close();
	});
});

describe("the forecast", () => {
	const growth = { articlesPerMonth: 100, from: "2024-01", to: "2024-12" };
	it.each<[Parameters<typeof forecastLimit>[0], ReturnType<typeof forecastLimit>, string]>([
		[{ limit: 20_000, used: 16_600, articles: 10_000 }, { months: 21, month: "2026-09" }, "3,400 files are 2,048 articles"],
		[{ limit: 20_000, used: 19_999, articles: 10_000 }, { months: 1, month: "2025-01" }, "over the end of the year"],
		[{ limit: 20_000, used: 20_000, articles: 10_000 }, undefined, "it is reached already"],
		[{ limit: 20_000, used: 5, articles: 0 }, undefined, "no article, no measure"],
	])("%j → %j (%s)", (state, expected) => expect(forecastLimit(state, growth)).toEqual(expected));

	it("is none without a rate", () => expect(forecastLimit({ limit: 10, used: 5, articles: 5 }, undefined)).toBeUndefined());
});
