import { expect, test } from "vitest";
import { type DayWeight, divideDays } from "../../src/search/divide-days.ts";

test.each<[days: readonly DayWeight[], expected: readonly string[], why: string]>([
	[[], [], "nothing"],
	[[weigh("2004-05-06", 10), weigh("2024-05-06", 3_990)], ["all 2004-05-06 2024-05-06-"], "what fits is one"],
	[
		[weigh("1999-05-06", 10), weigh("2004-05-06", 3_000), weigh("2005-05-06", 3_000)],
		["2005 2005-05-06 2005-05-06-", "2004 2004-05-06 2004-05-06-", "199x 1999-05-06 1999-05-06-"],
		"decades, then years, newest first",
	],
	[
		[weigh("2004-01-06", 3_000), weigh("2004-05", 900), weigh("2004-05-06", 3_000), weigh("2004-07-01", 10)],
		["2004-h2 2004-07-01 2004-07-01-", "2004-q2 2004-05 2004-05-06-", "2004-q1 2004-01-06 2004-01-06-"],
		"halves, then quarters; an article of which no more than the month is known is in its month",
	],
	[
		[weigh("2004-05", 3_000), weigh("2004-05-06", 3_000)],
		["2004-05-06 2004-05-06 2004-05-06-", "2004-05 2004-05 2004-05-"],
		"days, and those of an unknown day",
	],
	[[weigh("", 20)], ["undated  0"], "the undated"],
])("%j is divided into %j: %s", (days, expected, why) => {
	expect(
		divideDays(days).map(({ name, from, to }) => `${name} ${from} ${to}`),
		why,
	).toEqual(expected);
});

test("a day that is too full, and the undated, are divided by id", () => {
	const parts = divideDays([weigh("", 40_000), weigh("2004-05-06", 5_000)]);
	expect(parts.length).toBe(32);
	expect(parts[15]).toEqual({ name: "2004-05-06-0", from: "2004-05-06", to: "2004-05-06-", ids: { from: "0", to: "1" } });
	expect(parts[31]).toEqual({ name: "undated-f", from: "", to: "0", ids: { from: "f", to: "g" } });
});

function weigh(day: string, weight: number): DayWeight {
	return { day, weight };
}
