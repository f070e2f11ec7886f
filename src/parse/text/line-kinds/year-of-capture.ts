import { toDayNumber } from "../../../model/civil-date.ts";
import type { PrintedStamp } from "../../../model/parsed-article.ts";
import { readStamps } from "../../stamps/read-stamps.ts";
import { type TextLine, toEvidence } from "../lines/read-lines.ts";

/**
 * Reads a line that is a day and a time without their year, as agencies of Russia print them in the year in which a story was published: `captured`,
 * the day of the crawl, says the year.
 *
 *     17 Oct, 13:21      captured 2023-10-20      2023-10-17 13:21
 *
 * A day of the last weeks of the year before is of that year. Returns `undefined` where the line is anything else, or the day does not lie in the
 * month that ends with the day of the capture: then the year may be another, and is not known. Limit: of a concert three weeks ago the same would be read.
 */
export function readYearOfCapture(line: TextLine, captured: string | undefined): PrintedStamp | undefined {
	const [, year, month, day] = (captured === undefined ? null : wholeDay.exec(captured)) ?? [];
	const [, printedDay, time] = (line.text.length <= maxStamp ? dayAndTime.exec(line.text) : null) ?? [];
	if (year === undefined || printedDay === undefined || time === undefined) return undefined;
	const capturedDay = toDayNumber({ year: Number(year), month: Number(month), day: Number(day) });
	for (const ofYear of [Number(year), Number(year) - 1]) {
		const { stamps, rest } = readStamps(`${printedDay} ${ofYear}${time}`, line.number);
		const [stamp, second] = stamps;
		const [date] = stamp?.dates ?? [];
		if (stamp === undefined || second !== undefined || rest !== "" || date?.day === undefined) return undefined;
		const ageDays = capturedDay - toDayNumber({ ...date, day: date.day });
		if (ageDays >= 0 && ageDays <= maxAgeDays) return { ...stamp, evidence: toEvidence(line, "year-of-capture") };
	}
	return undefined;
}

/** Not a month alone. “2024-05-31” */
const wholeDay = /^(\d{4})-(\d{2})-(\d{2})$/;
/** A day, its month, a joint, a time.      “17 Oct, 13:21”     “3 de mayo, 10:15”     “17 октября в 13:21” */
const dayAndTime = /^(\d{1,2}\.? (?:de )?\p{L}{3,12}\.?)(,? (?:\p{L}{1,3}\.? )?\d{1,2}[:.]\d{2})$/u;
const maxStamp = 40;
/** A month: a page is captured when it is new. */
const maxAgeDays = 31;
