import { fromDayNumber, toDayNumber } from "./civil-day.ts";

/** A moment taken apart, exactly as far as it is known. */
export interface Moment {
	/** `YYYY-MM-DD`, or `YYYY-MM` where no more is known. */
	readonly day: string;
	/** `HH:MM`, as printed. */
	readonly time?: string;
	/** `SS`, where known. */
	readonly second?: string;
	/** Minutes east of UTC; absent = the zone is not known. */
	readonly offset?: number;
}

/**
 * year - month [- day [T hour : minute [: second [. fraction]] [Z | ±hour:minute]]], the forms of `Timestamp.value`.
 * Examples: `2024-05-31T04:06Z`, `2024-05`.
 */
const momentPattern =
	/^(?<day>\d{4}-\d{2}(?:-\d{2})?)(?:T(?<time>\d{2}:\d{2})(?::(?<second>\d{2})(?:\.\d{1,9})?)?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/;

/** Takes a timestamp's value apart; `undefined` where it is not in one of the forms of `Timestamp.value`. */
export function parseMoment(value: string): Moment | undefined {
	const { day, time, second, zone } = momentPattern.exec(value)?.groups ?? {};
	if (day === undefined) return undefined;
	return {
		day,
		...(time === undefined ? {} : { time }),
		...(second === undefined ? {} : { second }),
		...(zone === undefined ? {} : { offset: offsetMinutes(zone) }),
	};
}

/** Moves a moment whose offset is known to UTC; another one stays as it is. */
export function toUtc(moment: Moment): Moment {
	if (moment.time === undefined || moment.offset === undefined) return moment;
	const minutes = minutesOf(moment.time) - moment.offset;
	const days = Math.floor(minutes / minutesPerDay);
	const rest = minutes - days * minutesPerDay;
	const time = `${String(Math.floor(rest / 60)).padStart(2, "0")}:${String(rest % 60).padStart(2, "0")}`;
	return { ...moment, day: fromDayNumber(toDayNumber(moment.day) + days), time, offset: 0 };
}

/**
 * Writes a moment as an instant for formats that allow nothing less (Atom, RFC 3339): `2024-05-31T04:06:00Z`.
 *
 * Where the zone is not known, no offset is invented for the time: the day at midnight UTC stands for it (a month: its first day).
 */
export function toInstant(moment: Moment): string {
	if (moment.time === undefined || moment.offset === undefined) return `${moment.day.padEnd(10, "-01")}T00:00:00Z`;
	const { day, time, second } = toUtc(moment);
	return `${day}T${time}:${second ?? "00"}Z`;
}

/** Minutes from 1970-01-01T00:00Z; `undefined` where time or offset is not known. */
export function epochMinutes(moment: Moment): number | undefined {
	if (moment.time === undefined || moment.offset === undefined) return undefined;
	return toDayNumber(moment.day) * minutesPerDay + minutesOf(moment.time) - moment.offset;
}

const minutesPerDay = 1440;

function minutesOf(time: string): number {
	return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function offsetMinutes(zone: string): number {
	if (zone === "Z") return 0;
	const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
	return zone.startsWith("-") ? -minutes : minutes;
}
