import { expect, test } from "vitest";
import { findMastheadDay } from "../../src/normalize/find-masthead-day.ts";
import { normalizeStamps } from "../../src/normalize/timestamps/normalize-stamps.ts";
import { parseText } from "../../src/parse/parse-text.ts";

const story =
	"The council said on Friday that the bridge would stay closed for two more weeks.\nBuses will run along another road until the works are done.";

const rows: readonly (readonly [header: string, reported: boolean, why: string])[] = [
	["Harbour Times\nSunday, December 1, 2024\nCouncil Closes the Old Bridge for Two Weeks", true, "the paper, its day, the headline"],
	["Harbour Times\nDecember 1, 2024\nCouncil Closes the Old Bridge for Two Weeks", false, "no weekday"],
	["Harbour Times\nSunday, December 1, 2024 10:15 GMT\nCouncil Closes the Old Bridge for Two Weeks", false, "a time: no calendar"],
	["Sunday, December 1, 2024\nCouncil Closes the Old Bridge for Two Weeks", false, "no paper's name above"],
	["Council Closes the Old Bridge for Two Weeks\nSunday, December 1, 2024", false, "below the headline"],
];
test.each(rows)("%j", (header, reported, why) => {
	const parsed = parseText(`${header}\n${story}\n`);
	const { published } = normalizeStamps(parsed.stamps, {});
	expect([published?.value.slice(0, 10), findMastheadDay(parsed, published).map(({ id }) => id)], why).toEqual([
		"2024-12-01",
		reported ? ["date-in-masthead"] : [],
	]);
});
