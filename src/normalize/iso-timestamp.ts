import type { Evidence } from "../model/evidence.ts";
import { parseIsoMoment } from "../model/iso-moment.ts";
import type { Timestamp, TimestampBasis } from "../model/timestamp.ts";

/**
 * Makes a timestamp of a value that is ISO 8601 already: the day of a crawl line, the value of a correction.
 *
 *     toIsoTimestamp("2024-05-31 04:06 +0200", "corrected", [])  →  2024-05-31T04:06+02:00, precision minute
 *
 * Returns `undefined` for anything else, for a zone's name, and for a day that the calendar has not.
 */
export function toIsoTimestamp(text: string, basis: TimestampBasis, evidence: readonly Evidence[]): Timestamp | undefined {
	const moment = parseIsoMoment(text.trim());
	if (moment === undefined || moment === "impossible") return undefined;
	const { year, month, day, hour, minute, second, zone = "" } = moment;
	if (day === undefined) return { value: `${year}-${month}`, precision: "month", basis, evidence };
	const date = `${year}-${month}-${day}`;
	if (hour === undefined) return { value: date, precision: "day", basis, evidence };
	if (zone !== "" && zone !== "Z" && !/^[+-]/.test(zone)) return undefined;
	const time = `${hour}:${minute}`;
	if (second === undefined) return { value: `${date}T${time}${zone}`, precision: "minute", basis, evidence };
	return { value: `${date}T${time}:${second}${zone}`, precision: "second", basis, evidence };
}
