import { isCivilDate } from "../../model/civil-date.ts";
import type { PrintedStamp, StampRole } from "../../model/parsed-article.ts";

/**
 * Reads a date and time in ISO 8601 as front matter has it: month, day, minute or second, with or without a zone.
 *
 *     2024-05-31T04:06:07+02:00
 *     ^date      ^time   ^zone
 *
 * Returns `undefined` for anything else, and `"impossible"` for a day that the calendar has not.
 */
export function readIsoStamp(text: string, role: StampRole, line: number): PrintedStamp | "impossible" | undefined {
	const match = isoStamp.exec(text);
	if (match === null) return undefined;
	const [, year, month, day, hour, minute, second, zone] = match;
	const date = { year: Number(year), month: Number(month), ...(day === undefined ? {} : { day: Number(day) }) };
	if (!isCivilDate({ ...date, day: date.day ?? 1 })) return "impossible";
	const time = { hour: Number(hour), minute: Number(minute), ...(second === undefined ? {} : { second }) };
	return {
		role,
		dates: [date],
		...(hour === undefined ? {} : { time }),
		...(zone === undefined ? {} : { zone }),
		evidence: { line, text, rule: "front-matter" },
	};
}

/**
 * isoStamp = year "-" month ["-" day [("T" | blank) hour ":" minute [":" second] [zone]]]. Examples: `2024-05`, `2024-05-31 04:06 GMT`.
 * A fraction of a second is read over: no source means it.
 */
const isoStamp =
	/^(\d{4})-(0[1-9]|1[0-2])(?:-([0-3]\d)(?:[Tt ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d|60)(?:[.,]\d{1,9})?)? ?(Z|z|[+-]\d{2}:?\d{2}|[A-Z]{2,5})?)?)?$/;
