import { describe, expect, test } from "vitest";
import { weeksOf } from "../../src/views/calendar.ts";
import { fromDayNumber, toDayNumber, weekdayOf } from "../../src/views/civil-day.ts";
import { cutText } from "../../src/views/cut-text.ts";
import { type DayStyle, formatDay, monthNames, weekdayHeadings } from "../../src/views/format-date.ts";
import { toMomentView } from "../../src/views/format-moment.ts";
import { levelOf, shareOf } from "../../src/views/levels.ts";
import { encodePath } from "../../src/views/links.ts";
import { parseMoment, toInstant } from "../../src/views/moment.ts";
import { parsePersonName } from "../../src/views/person-name.ts";
import { textsOf } from "./texts-of.ts";

describe("formatDay", () => {
	const table: readonly (readonly [day: string, style: DayStyle, language: string, expected: string, why: string])[] = [
		["2024-05-31", "short", "en", "Fri 31 May 2024", "plain English means day before month"],
		["2024-05-31", "long", "en", "Friday 31 May 2024", "headline of a day page"],
		["2024-05-31", "short", "en-US", "Fri May 31, 2024", "an archive that says en-US gets its order"],
		["2024-05-31", "short", "de", "Fr., 31. Mai 2024", "German keeps the comma after the weekday"],
		["2024-05-31", "plain", "de", "31. Mai 2024", "without weekday"],
		["2024-05", "short", "en", "May 2024", "a month has no weekday"],
		["2024-05", "plain", "de", "Mai 2024", "a month in German"],
		["1899-12-31", "plain", "en", "31 December 1899", "before the epoch"],
		["2024-01-01", "short", "en", "Mon 1 Jan 2024", "the first of a year stays in it in every zone"],
		["2024-05-31", "plain", "th", "31 พฤษภาคม 2024", "the calendar is Gregorian even where another is usual"],
	];
	test.each(table)("%s %s %s → %s (%s)", (day, style, language, expected) => {
		expect(formatDay(day, style, language)).toBe(expected);
	});
	test("names months and weekdays, Monday first", () => {
		expect(weekdayHeadings("little", "de").map(({ short }) => short)).toEqual(["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"]);
		expect(weekdayHeadings("much", "ar")[0]).toEqual({ short: "الاثنين", long: "الاثنين" });
		expect(weekdayHeadings("little", "ar")[0]).toEqual({ short: "ن", long: "الاثنين" });
		expect(monthNames("long", "de").slice(0, 3)).toEqual(["Januar", "Februar", "März"]);
	});
});

describe("toMomentView", () => {
	const table: readonly (readonly [value: string, timeZone: string, expected: object, why: string])[] = [
		["2024-05-31T04:06Z", "UTC", { text: "Fri 31 May 2024, 04:06 UTC" }, "UTC needs nothing beside it"],
		["2024-05-31T04:06+02:00", "UTC", { text: "Fri 31 May 2024, 04:06 UTC+2", utc: "02:06 UTC" }, "as printed first, UTC beside it"],
		[
			"2024-05-31T00:30+05:30",
			"UTC",
			{ text: "Fri 31 May 2024, 00:30 UTC+5:30", utc: "Thu 30 May 2024, 19:00 UTC" },
			"UTC is still on the day before",
		],
		["2024-05-31T20:00-03:30", "UTC", { text: "Fri 31 May 2024, 20:00 UTC−3:30", utc: "23:30 UTC" }, "west of Greenwich"],
		["2024-05-31T04:06Z", "Asia/Tokyo", { text: "Fri 31 May 2024, 04:06 UTC", utc: "13:06 Asia/Tokyo" }, "the archive's own zone"],
		["2024-05-31T04:06:07Z", "UTC", { text: "Fri 31 May 2024, 04:06 UTC" }, "seconds are for machines"],
		["2024-05-31T04:06", "UTC", { text: "Fri 31 May 2024, 04:06", note: "local time, zone not stated" }, "no zone is invented"],
		["2024-05-31", "UTC", { text: "Fri 31 May 2024", note: "time not stated" }, "a day is a day"],
		["2024-05", "UTC", { text: "May 2024", note: "day not known" }, "a month is a month"],
		["last week", "UTC", { text: "last week" }, "what is no timestamp is shown as it is"],
	];
	test.each(table)("%s in %s (%j: %s)", (value, timeZone, expected) => {
		expect(toMomentView(value, "short", { texts: textsOf("en"), settings: { language: "en", timeZone } })).toEqual({
			datetime: value,
			...expected,
		});
	});
	test("writes in the language of the archive", () => {
		expect(
			toMomentView("2024-05-31T04:06+02:00", "short", { texts: textsOf("de"), settings: { language: "de", timeZone: "UTC" } }),
		).toEqual({
			text: "Fr., 31. Mai 2024, 04:06 UTC+2",
			datetime: "2024-05-31T04:06+02:00",
			utc: "02:06 UTC",
		});
	});
});

describe("toInstant", () => {
	test.each([
		["2024-05-31T04:06:07+02:00", "2024-05-31T02:06:07Z", "a known offset is converted"],
		["2024-12-31T23:30-02:00", "2025-01-01T01:30:00Z", "over the end of a year"],
		["2024-05-31T04:06", "2024-05-31T00:00:00Z", "a local time has no instant: its day stands for it"],
		["2024-05-31", "2024-05-31T00:00:00Z", "a day"],
		["2024-05", "2024-05-01T00:00:00Z", "a month"],
	])("%s → %s (%s)", (value, expected) => {
		const moment = parseMoment(value);
		expect(moment && toInstant(moment)).toBe(expected);
	});
});

describe("calendar", () => {
	test("lays a month out in weeks from Monday", () => {
		const weeks = weeksOf("2024-02");
		expect(weeks.map((week) => week.map((day) => (day === undefined ? "–" : Number(day.slice(8)))).join(" "))).toEqual([
			"– – – 1 2 3 4",
			"5 6 7 8 9 10 11",
			"12 13 14 15 16 17 18",
			"19 20 21 22 23 24 25",
			"26 27 28 29 – – –",
		]);
	});
	test("fits a February of four full weeks", () => {
		expect(weeksOf("2021-02")).toHaveLength(4);
	});
	test("counts days there and back over four centuries", () => {
		const days = Array.from({ length: 146_097 }, (_, index) => index - 73_000);
		expect(days.filter((day) => toDayNumber(fromDayNumber(day)) !== day)).toEqual([]);
	});
	test.each([
		["1970-01-01", 4, "the epoch was a Thursday"],
		["2024-05-31", 5, "a Friday"],
		["1900-03-01", 4, "1900 was no leap year"],
	])("%s is weekday %i (%s)", (day, expected) => {
		expect(weekdayOf(day)).toBe(expected);
	});
});

describe("levelOf", () => {
	test.each([
		[0, 100, 0, "nothing"],
		[1, 1000, 1, "one beside very many is still visible"],
		[40, 1000, 1, "the root of a twenty-fifth is a fifth"],
		[41, 1000, 2, "just past it"],
		[1000, 1000, 5, "the largest"],
		[1, 1, 2, "the only one is not many"],
		[10, 10, 5, "ten are, in a small archive"],
	])("%i of %i → %i (%s)", (count, largest, expected) => {
		expect(levelOf(count, largest)).toBe(expected);
	});
});

describe("shareOf", () => {
	test.each<[count: number, largest: number, expected: number, why: string]>([
		[28, 28, 100, "the longest fills the line"],
		[1, 3, 33.3, "to one decimal"],
		[1, 4018, 0.4, "one among thousands is still seen"],
		[0, 4018, 0, "nothing has no bar"],
	])("%d of %d → %d (%s)", (count, largest, expected) => {
		expect(shareOf(count, largest)).toBe(expected);
	});
});

describe("cutText", () => {
	test.each([
		["short", 10, "short", "fits"],
		["The harbour froze over, and", 24, "The harbour froze over…", "ends at a word, without its comma"],
		["港が凍結し船は出港できなかった", 6, "港が凍結し船…", "scripts without spaces are cut where the limit falls"],
		["abc😀def", 4, "abc…", "no half of a surrogate pair"],
	])("%s at %i → %s (%s)", (text, limit, expected) => {
		expect(cutText(text, limit)).toBe(expected);
	});
});

describe("parsePersonName", () => {
	test.each<readonly [name: string, language: string | undefined, expected: object, why: string]>([
		["Mary Ann Holt", "en", { family: "Holt", given: "Mary Ann" }, "the last word is the surname"],
		["Ludo van der Berg", undefined, { family: "van der Berg", given: "Ludo" }, "particles belong to it"],
		["Sam Reed Jr.", "en", { family: "Reed", given: "Sam", suffix: "Jr." }, "a suffix is no surname"],
		["Sam Reed, Jr.", "en", { family: "Reed", given: "Sam", suffix: "Jr." }, "nor behind a comma"],
		["Reed Jr.", "en", { family: "Jr.", given: "Reed" }, "of two words none can be a suffix"],
		["Cher", "en", { literal: "Cher" }, "a single name"],
		["Holt, Mary", "en", { family: "Holt", given: "Mary" }, "turned round already"],
		["Holt, Mary, Harbour Wire", "en", { literal: "Holt, Mary, Harbour Wire" }, "more than a name"],
		["山田太郎", "ja", { literal: "山田太郎" }, "no spaces, no guess"],
		["김 철수", "en", { literal: "김 철수" }, "a script with the surname first"],
		["Kovács János", "hu-HU", { literal: "Kovács János" }, "a language with the surname first"],
		["Иван Петров", "ru", { family: "Петров", given: "Иван" }, "other scripts as Latin"],
	])("%s (%s) → %j (%s)", (name, language, expected) => {
		expect(parsePersonName(name, language)).toEqual(expected);
	});
});

describe("encodePath", () => {
	test.each([
		["/2024/05/31/", "/2024/05/31/", "plain"],
		["/über/50%/", "/%C3%BCber/50%25/", "letters and the percent sign itself"],
		["/@2024/a,b=c.html", "/@2024/a,b=c.html", "what a segment may hold stays readable"],
		["/a b?c#d", "/a%20b%3Fc%23d", "what would end the path is encoded"],
		["/\ud800/", "/%EF%BF%BD/", "half a surrogate pair throws nothing"],
	])("%s → %s (%s)", (path, expected) => {
		expect(encodePath(path)).toBe(expected);
	});
});
