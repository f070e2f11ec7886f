import { type CivilDate, fromDayNumber, isCivilDate, toDayNumber } from "../model/civil-date.ts";

/**
 * The Gregorian year of a year printed in four digits, or `undefined` where it is no plausible year of a stamp.
 *
 * 1900–2099 are themselves; 2443–2642 are Buddhist years (Thailand: Gregorian + 543).
 */
export function toGregorianYear(printed: number): number | undefined {
	if (printed >= 1900 && printed <= 2099) return printed;
	return printed >= 1900 + buddhistOffset && printed <= 2099 + buddhistOffset ? printed - buddhistOffset : undefined;
}

/**
 * The Gregorian year of a year printed in two digits. With a Thai month 43–99 are Buddhist (“64” = 2564 = 2021); else 00–49 are
 * 2000–2049 and 50–99 are 1950–1999.
 */
export function fromTwoDigitYear(printed: number, thai: boolean): number {
	if (thai && printed >= 43) return 2500 + printed - buddhistOffset;
	return printed < 50 ? 2000 + printed : 1900 + printed;
}

const buddhistOffset = 543;

/** First Gregorian year, less one, of each era: Reiwa 1 = 2019, Heisei 1 = 1989, Shōwa 1 = 1926, Republic of China 1 = 1912. */
export const eraOffsets: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };

/** True for a year of the Iranian solar calendar, 1921–2040. In a news stamp 1420 and later are years of the Islamic one (1999 and later). */
export function isJalaliYear(printed: number): boolean {
	return printed >= 1300 && printed < 1420;
}

/**
 * Converts a day of the Iranian solar calendar (Jalali) to the Gregorian one; `undefined` for a day it does not have.
 *
 *     1403-03-11 → 2024-05-31     1402-12-30 → undefined (a common year)
 *
 * Rule: the 33-year cycle with leap years 1, 5, 9, 13, 17, 22, 26, 30, which agrees with the astronomical calendar from 1343 to 1469;
 * a test compares it with ICU.
 */
export function fromJalali({ year, month, day }: CivilDate): CivilDate | undefined {
	const longMonths = month <= 6;
	const days = longMonths ? 31 : month < 12 || isJalaliLeap(year) ? 30 : 29;
	if (month < 1 || month > 12 || day < 1 || day > days) return undefined;
	const dayOfYear = (longMonths ? (month - 1) * 31 : (month - 7) * 30 + 186) + day - 1;
	const date = fromDayNumber(firstDayOf1400 + daysBefore(year) - daysBefore(1400) + dayOfYear);
	return isCivilDate(date) ? date : undefined;
}

/** 1 Farvardin 1400 was 21 March 2021. */
const firstDayOf1400 = toDayNumber({ year: 2021, month: 3, day: 21 });
const leapYears: ReadonlySet<number> = new Set([1, 5, 9, 13, 17, 22, 26, 30]);

function isJalaliLeap(year: number): boolean {
	return leapYears.has(year % 33);
}

/** Days of all years of the calendar before `year`. */
function daysBefore(year: number): number {
	const cycles = Math.floor(year / 33);
	let days = cycles * (33 * 365 + leapYears.size);
	for (let position = 0; position < year % 33; position++) days += leapYears.has(position) ? 366 : 365;
	return days;
}
