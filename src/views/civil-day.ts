import * as civil from "../model/civil-date.ts";

/** Counts the days from 1970-01-01 to a civil day written as text, without a clock or a zone. */
export function toDayNumber(day: string): number {
	return civil.toDayNumber(parse(day));
}

/** Writes the civil day that lies so many days after 1970-01-01: the inverse of `toDayNumber`. */
export function fromDayNumber(dayNumber: number): string {
	const { year, month, day } = civil.fromDayNumber(dayNumber);
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Tells the weekday of a civil day written as text: 1 = Monday … 7 = Sunday (ISO 8601). */
export function weekdayOf(day: string): number {
	return civil.weekdayOf(parse(day));
}

function parse(day: string): civil.CivilDate {
	return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

function pad(value: number, width: number): string {
	return String(value).padStart(width, "0");
}
