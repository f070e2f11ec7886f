import { toGregorianYear } from "../../formats/other-calendars.ts";
import { isCivilDate } from "../../model/civil-date.ts";
import type { PrintedStamp } from "../../model/parsed-article.ts";
import { isZeroDate } from "./matches/date-match.ts";

/**
 * Reads a line that is one ISO stamp and nothing else, as content systems print two or three in a row.
 *
 *     2024-05-31T04:06:07+0000
 *
 * What it reads, `readStamps` reads in general, too: this is its quick look, a fifteenth of the time. Returns `undefined` for any other
 * line, and where the calendar has a say: a day that it does not have, the zero date, a year that may be another calendar's.
 */
export function readIsoStamp(line: string, lineNumber: number): PrintedStamp | undefined {
	const found = line.charAt(timeMarkAt) === "T" ? isoStamp.exec(line) : null;
	if (found === null) return undefined;
	const [, year, month, day, hour, minute, second, zone] = found;
	const date = { year: Number(year), month: Number(month), day: Number(day) };
	if (toGregorianYear(date.year) !== date.year || isZeroDate(date) || !isCivilDate(date)) return undefined;
	return {
		role: "unknown",
		dates: [date],
		pairs: undefined,
		time: { hour: Number(hour), minute: Number(minute), second },
		zone,
		weekday: undefined,
		language: undefined,
		pageDay: undefined,
		evidence: { line: lineNumber, columns: [1, line.length], text: line, rule: "iso-stamp" },
	};
}

const timeMarkAt = 10;
/** date `T` hour:minute(:second(.fraction)?)? zone?      “2024-05-31T04:06+0000”     “2024-05-31T04:06:07.311Z” */
const isoStamp = /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d(?:\.\d{1,6})?))?(Z|[+-]\d\d:?\d\d)?$/;
