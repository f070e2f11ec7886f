import { isCivilDate } from "../model/civil-date.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Precision, Timestamp, TimestampBasis } from "../model/timestamp.ts";

/**
 * Makes a timestamp of a value that is ISO 8601 already: the day of a crawl line, the value of a correction.
 *
 *     toIsoTimestamp("2024-05-31 04:06 +0200", "corrected", [])  →  2024-05-31T04:06+02:00, precision minute
 *
 * Returns `undefined` for anything else, and for a day that the calendar has not.
 */
export function toIsoTimestamp(text: string, basis: TimestampBasis, evidence: readonly Evidence[]): Timestamp | undefined {
	const match = isoTimestamp.exec(text.trim());
	if (match === null) return undefined;
	const [, year = "", month = "", day, time, second, zone = ""] = match;
	if (day === undefined) return { value: `${year}-${month}`, precision: "month", basis, evidence };
	if (!isCivilDate({ year: Number(year), month: Number(month), day: Number(day) })) return undefined;
	const date = `${year}-${month}-${day}`;
	if (time === undefined) return { value: date, precision: "day", basis, evidence };
	const precision: Precision = second === undefined ? "minute" : "second";
	const offset = zone.toUpperCase().replace(bareOffset, "$1:$2");
	return { value: `${date}T${time}${second === undefined ? "" : `:${second}`}${offset}`, precision, basis, evidence };
}

/**
 * isoTimestamp = year "-" month ["-" day [("T" | blank) hour ":" minute [":" second] ["Z" | offset]]]. Examples: `2024-05`,
 * `2024-05-31T04:06Z`.
 */
const isoTimestamp =
	/^(\d{4})-(0[1-9]|1[0-2])(?:-(\d{2})(?:[Tt ]((?:[01]\d|2[0-3]):[0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)? ?(Z|z|[+-]\d{2}:?\d{2})?)?)?$/;

/** bareOffset = sign, hours and minutes without a colon. Examples: `+0200`, `-0530`. */
const bareOffset = /^([+-]\d{2})(\d{2})$/;
