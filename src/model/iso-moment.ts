import { isCivilDate } from "./civil-date.ts";

/** A moment as ISO 8601 prints it. Every part is as printed, but for its marks. */
export interface IsoMoment {
	readonly year: string;
	readonly month: string;
	readonly day: string | undefined;
	readonly hour: string | undefined;
	readonly minute: string | undefined;
	/** Without its fraction: no source means it. */
	readonly second: string | undefined;
	/** `Z`, `±hh:mm`, or a zone's name, which only a source and a day can resolve: `EST`. */
	readonly zone: string | undefined;
}

/**
 * Parses a month, a day, a minute or a second in ISO 8601, with a blank for its `T` where it is printed so, and with or without a zone.
 *
 *     2024-05-31 04:06:07+0200
 *     ^date      ^time   ^zone
 *
 * Returns `undefined` for anything else: a year that no calendar of a newspaper has, a leap second, an offset that no zone has; and
 * `"impossible"` for a day that the calendar has not.
 */
export function parseIsoMoment(text: string): IsoMoment | "impossible" | undefined {
	const match = isoMoment.exec(text);
	if (match === null) return undefined;
	const [, year = "", month = "", day, hour, minute, second, zone] = match;
	if (!isCivilDate({ year: Number(year), month: Number(month), day: Number(day ?? 1) })) return "impossible";
	return { year, month, day, hour, minute, second, zone: zone && toZone(zone) };
}

/** “z” → `Z`, “GMT” → `Z`, “+0200” → `+02:00`. */
function toZone(printed: string): string {
	return /^(?:z|GMT|UTC)$/i.test(printed) ? "Z" : printed.replace(bareOffset, "$1:$2");
}

/**
 * isoMoment = year "-" month ["-" day [("T" | blank) hour ":" minute [":" second] [zone]]]. Examples: `2024-05`, `2024-05-31 04:06 GMT`.
 * Offsets run to fourteen hours (tz database: Pacific/Kiritimati).
 */
const isoMoment =
	/^([1-9]\d{3})-(0[1-9]|1[0-2])(?:-([0-3]\d)(?:[Tt ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,]\d{1,9})?)? ?(Z|z|[+-](?:0\d|1[0-4]):?[0-5]\d|[A-Z]{2,5})?)?)?$/;

/** bareOffset = sign, hours and minutes without a colon. Examples: `+0200`, `-0530`. */
const bareOffset = /^([+-]\d{2})(\d{2})$/;
