import { expect, test } from "vitest";
import type { ParsedDateline } from "../../src/model/parsed-article.ts";
import type { Timestamp } from "../../src/model/timestamp.ts";
import { findContraryDay } from "../../src/normalize/datelines/find-contrary-day.ts";

const datelineOf = (date: string): ParsedDateline => ({
	text: "HARBOUR CITY (Wire) -",
	places: [{ printed: "HARBOUR CITY" }],
	agencies: ["Wire"],
	date,
	evidence: [{ line: 4, text: "HARBOUR CITY (Wire) -", rule: "place-agency" }],
});
const publishedAt = (value: string, rule = "numeric-stamp"): Timestamp => ({
	value,
	precision: value.length > 10 ? "minute" : value.length > 7 ? "day" : "month",
	basis: "local",
	evidence: [{ line: 2, text: value, rule }],
});

const rows: readonly (readonly [wire: string, published: string, reported: boolean, why: string])[] = [
	["2024-05-31", "2023-06-03", true, "a year apart"],
	["2024-05-31", "2024-06-03T04:06Z", true, "three days"],
	["2024-05-31", "2024-06-02T04:06Z", false, "two days: zones, and a night at the desk"],
	["2024-05-31", "2024-05-31", false, "the same day"],
	["05-31", "2023-06-03", false, "the wire says no year"],
	["2024-05-31", "2023-06", false, "the stamp says no day"],
];
test.each(rows)("%s beside %s", (wire, published, reported, why) => {
	const problems = findContraryDay(datelineOf(wire), publishedAt(published)).map(({ id, line }) => [id, line]);
	expect(problems, why).toEqual(reported ? [["dateline-date-disagrees", 4]] : []);
});

test("a wire may be older than a stamp in ISO form, but not younger", () => {
	const problemsOf = (wire: string) => findContraryDay(datelineOf(wire), publishedAt("2024-05-31T04:06Z", "iso-stamp")).length;
	expect([problemsOf("2019-08-19"), problemsOf("2024-06-19")]).toEqual([0, 1]);
});

test("nothing to compare", () => {
	expect([findContraryDay(undefined, publishedAt("2024-05-31")), findContraryDay(datelineOf("2024-05-31"), undefined)]).toEqual([[], []]);
});
