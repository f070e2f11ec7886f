import { describe, expect, it } from "vitest";
import { type IsoMoment, parseIsoMoment } from "../../src/model/iso-moment.ts";

/** The parts in their order, “-” for one that is not there. */
function print(moment: IsoMoment | "impossible" | undefined): string | undefined {
	if (moment === undefined || moment === "impossible") return moment;
	const { year, month, day, hour, minute, second, zone } = moment;
	return [year, month, day, hour, minute, second, zone].map((part) => part ?? "-").join(" ");
}

describe("parseIsoMoment", () => {
	it.each<[text: string, parts: string | undefined, why: string]>([
		["2024-05", "2024 05 - - - - -", "a month"],
		["2024-05-31", "2024 05 31 - - - -", "a day"],
		["2024-05-31T04:06", "2024 05 31 04 06 - -", "a minute"],
		["2024-05-31 04:06:07+0200", "2024 05 31 04 06 07 +02:00", "a blank for its T, and an offset without a colon"],
		["2024-05-31T04:06:07.311Z", "2024 05 31 04 06 07 Z", "a fraction is read over"],
		["2024-05-31t04:06z", "2024 05 31 04 06 - Z", "small letters"],
		["2024-05-31 04:06 GMT", "2024 05 31 04 06 - Z", "a name that has one meaning"],
		["2024-05-31 04:06 EST", "2024 05 31 04 06 - EST", "a name that has several"],
		["2024-05-31T04:06+14:00", "2024 05 31 04 06 - +14:00", "the greatest offset"],
		["2567-05-31", "2567 05 31 - - - -", "a year of another calendar"],
		["2024-02-30", "impossible", "no day of the calendar"],
		["2024-13-01", undefined, "no month"],
		["2024-05-31T24:00", undefined, "midnight at the end of the day: which day is meant?"],
		["2024-05-31T23:59:60Z", undefined, "a leap second, which no news has and no clock of ours"],
		["2024-05-31T04:06+99:99", undefined, "no zone's offset"],
		["0001-01-01", undefined, "the zero date of content systems"],
		["0024-05-31", undefined, "a year of two digits, filled up"],
		["31.05.2024", undefined, "another form"],
	])("%s: %s (%s)", (text, parts) => {
		expect(print(parseIsoMoment(text))).toBe(parts);
	});
});
