import fc from "fast-check";
import { expect, it } from "vitest";
import { readIsoStamp } from "../../src/parse/stamps/read-iso-stamp.ts";
import { readStamps } from "../../src/parse/stamps/read-stamps.ts";

const digits = (count: number, max: number, min = 0) => fc.integer({ min, max }).map((number) => String(number).padStart(count, "0"));
const second = fc.oneof(
	fc.constant(""),
	digits(2, 61).map((text) => `:${text}`),
	fc.tuple(digits(2, 60), fc.stringMatching(/^\d{1,7}$/)).map((parts) => `:${parts.join(".")}`),
);
const zone = fc.oneof(
	fc.constantFrom("", "Z", "z", " Z", "+0000", "-04:00", "+05:30"),
	fc.tuple(fc.constantFrom("+", "-"), digits(2, 14), fc.constantFrom("", ":"), digits(2, 59)).map((parts) => parts.join("")),
);
const line = fc
	.tuple(
		digits(4, 2110, 1940),
		digits(2, 13),
		digits(2, 32),
		fc.constantFrom("T", "T", "T", " "),
		digits(2, 25),
		digits(2, 61),
		second,
		zone,
	)
	.map(([year, month, day, mark, hour, minute, seconds, offset]) => `${year}-${month}-${day}${mark}${hour}:${minute}${seconds}${offset}`);

it("reads of an ISO stamp what is read of it piece by piece", () => {
	let read = 0;
	fc.assert(
		fc.property(line, fc.integer({ min: 1, max: 99 }), (text, number) => {
			const stamp = readIsoStamp(text, number);
			if (stamp === undefined) return;
			read++;
			// A blank behind it takes the way of all other stamps.
			expect(readStamps(`${text} `, number)).toStrictEqual({ stamps: [stamp], rest: "", impossible: [], relative: false, event: false });
		}),
		{ numRuns: 2000 },
	);
	expect(read).toBeGreaterThan(200);
});

it.each([
	["2024-05-31T04:06+0000", true, "content systems"],
	["2024-05-31T04:06:07.311Z", true, "a fraction"],
	["2024-05-31T04:06", true, "no zone"],
	["1970-01-01T00:00:00+0000", false, "the zero date"],
	["2024-02-30T04:06Z", false, "no day of the calendar"],
	["1403-03-11T04:06Z", false, "a year of another calendar"],
	["2024-05-31T24:00Z", false, "midnight at the end of the day"],
	["2024-05-31T04:06+0000 Oldport", false, "a word beside it"],
])("%s: a quick look sees it: %s (%s)", (text, expected) => {
	expect(readIsoStamp(text, 1) !== undefined).toBe(expected);
});
