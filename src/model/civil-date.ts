/** A day of the proleptic Gregorian calendar, without a time zone. Civil days never pass through `Date`. */
export interface CivilDate {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

/** True for a day that the calendar has; 31 February is none. */
export function isCivilDate({ year, month, day }: CivilDate): boolean {
	return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Counts the days since 1 January 1970, so that days can be compared and subtracted.
 *
 * Rule: Howard Hinnant, “chrono-compatible low-level date algorithms”, `days_from_civil`.
 */
export function toDayNumber({ year, month, day }: CivilDate): number {
	const shifted = month <= 2 ? year - 1 : year;
	const era = Math.floor(shifted / 400);
	const yearOfEra = shifted - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** The day with this number; the inverse of `toDayNumber` (Hinnant, `civil_from_days`). */
export function fromDayNumber(dayNumber: number): CivilDate {
	const shifted = dayNumber + 719_468;
	const era = Math.floor(shifted / 146_097);
	const dayOfEra = shifted - era * 146_097;
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
	const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
	};
}

/** The weekday, 1 = Monday … 7 = Sunday (ISO 8601). Day 0 was a Thursday. */
export function weekdayOf(date: CivilDate): number {
	return ((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1;
}
