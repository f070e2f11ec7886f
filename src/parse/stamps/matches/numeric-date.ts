import { isAsciiDigit } from "../../../formats/ascii.ts";
import { eraOffsets, fromJalali, fromTwoDigitYear, isJalaliYear, toGregorianYear } from "../../../formats/other-calendars.ts";
import type { DateReading } from "../../../model/parsed-article.ts";
import { type DateMatch, keepPossible } from "./date-match.ts";
import { matchAt } from "./match-at.ts";

/**
 * Reads a date printed in digits at one place of a folded line.
 *
 *     2024-05-31   2024. 5. 31.   31.05.2024   05/31/2024   24/05/31   1403/03/11   113/05/31
 *
 * All readings are given where the order is open; source, language or calendar decide later. Returns no readings where it is written
 * like a date but is none (31.02.2024), `undefined` where it is not written like one.
 */
export function readNumericDate(text: string, index: number): DateMatch | undefined {
	// A year first has three digits or four, a day or a month one or two.
	const end = isAsciiDigit(text.charCodeAt(index + 1)) ? index + 2 : index + 1;
	if (isAsciiDigit(text.charCodeAt(end))) return readYearFirst(text, index);
	const separator = text.charAt(end) === " " ? end + 1 : end;
	if (separator > end && isAsciiDigit(text.charCodeAt(separator))) return readSpaced(text, index);
	return separators.includes(text.charAt(separator)) ? (readYearLast(text, index) ?? readShort(text, index)) : undefined;
}

/** What stands behind the first number of a day. */
const separators = "-./·";

/**
 * year separator month separator day; the separators are equal, and a space may follow them.
 *
 *     digit{3,4} (-|.|/) digit{1,2} (same) digit{1,2}      “2024-05-31”     “2024. 5. 31”
 */
const yearFirstPattern = /(\d{3,4})([-./]) ?(\d{1,2})\2 ?(\d{1,2})/y;
/** year, then month and day, as Xinhua's pages print it above a time.      “2023 07/03 20:15:33” */
const yearApartPattern = /(\d{4})( )(\d{2})\/(\d{2})(?= \d{2}:\d{2})/y;
/** year with a stop, month and day with a stroke, as Sankei prints them above a time.      “2024.5/31 20:05” */
const yearStoppedPattern = /((?:19|20)\d{2})(\.)(\d{1,2})\/(\d{1,2})(?= \d{1,2}:\d{2})/y;
/** year, month, day with colons, as the People's Daily prints them before a stop and the time.      “2019:09:25.08:51” */
const colonsPattern = /(\d{4})(:)(\d{2}):(\d{2})(?=\.\d{2}:\d{2})/y;
/** year, month, day with blanks, alone on the line.      “2024 06 10” */
const yearSpacedPattern = /^(\d{4})( )(\d{2}) (\d{2})$/;
/** month, day, comma, year, as American sites print it whose names of months were lost, behind no word.      “- 07 28, 2024” */
const monthFirstPattern = /(?<=^[^\p{L}\d]{0,4})(\d{2}) (\d{2}), ((?:19|20)\d{2})(?!\d)/uy;
/** year, month, day without marks, alone on the line.      “20240610” */
const basicPattern = /^((?:19|20)\d{2})()(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;
/**
 * day or month, day or month, year in four digits; digits may follow that belong to a time (“31/5/202402:14”).
 *
 *     digit{1,2} (-|.|/) digit{1,2} (same) digit{4}      “31.05.2024”     “05/31/2024”
 */
const yearLastPattern = /(\d{1,2}) ?([-./]) ?(\d{1,2}) ?\2 ?(\d{4})/y;
/**
 * three pairs of digits, with points in the middle of the line as papers of Spain print them.
 *
 *     digit{2} (-|.|/|·) digit{2} (same) digit{2}      “24/05/31”     “31.05.24”     “31·05·24”
 */
const shortPattern = /(\d{1,2})([-./·])(\d{1,2})\2(\d{2})(?![\d:]|[-./·]\d)/y;

/** The letter of a Japanese era right before the year, and no word.      “R6/05/31” */
const eraLetters = /(?:^|[^\p{L}])([rhs])$/u;
const eraNames: Readonly<Record<string, string>> = { r: "令和", h: "平成", s: "昭和" };
/** year of two digits, month, day, each with a stop and a blank, as Korean prints them.      “24. 5. 31.” */
const stoppedPattern = /(\d{2})\. (\d{1,2})\. (\d{1,2})\./y;

/** No stamp of a later year has been printed, so that “31” in 31/05/24 is a day; it is to be raised before 2031. */
const lastShortYear = 2030;

function readYearFirst(text: string, index: number): DateMatch | undefined {
	const found =
		matchAt(yearFirstPattern, text, index) ??
		matchAt(yearApartPattern, text, index) ??
		matchAt(yearStoppedPattern, text, index) ??
		matchAt(colonsPattern, text, index) ??
		matchAlone(text, index);
	if (!found) return undefined;
	const [, yearText = "", separator = "", monthText = "", dayText = ""] = found.groups;
	const year = Number(yearText);
	const month = Number(monthText);
	const day = Number(dayText);
	// “2024-05-3” followed by a third digit is no day, unless a fused time begins there: “2024-05-3116:01”.
	if (/^\d/.test(text.slice(found.end)) && !/^\d{1,2}:\d/.test(text.slice(found.end, found.end + 4))) return undefined;
	if (isJalaliYear(year) && yearText.length === 4) {
		const converted = fromJalali({ year, month, day });
		return { readings: converted ? [converted] : [], end: found.end, rule: "era-stamp" };
	}
	if (yearText.length === 3) {
		// A year of the Republic of China; less than 100 or far in the future is something else.
		if (year < 100 || year > 150) return undefined;
		return { readings: keepPossible([{ year: year + 1911, month, day }]), end: found.end, rule: "era-stamp" };
	}
	const gregorian = toGregorianYear(year);
	if (gregorian === undefined) return undefined;
	const rule = separator === "-" ? "iso-stamp" : gregorian === year ? "numeric-stamp" : "era-stamp";
	return { readings: keepPossible([{ year: gregorian, month, day }]), end: found.end, rule };
}

function matchAlone(text: string, index: number): ReturnType<typeof matchAt> {
	const pattern = index > 0 ? undefined : text.length === 10 ? yearSpacedPattern : text.length === 8 ? basicPattern : undefined;
	const found = pattern?.exec(text) ?? null;
	return found === null ? undefined : { groups: found, end: text.length };
}

function readYearLast(text: string, index: number): DateMatch | undefined {
	const found = matchAt(yearLastPattern, text, index);
	if (!found) return undefined;
	const [, first = "", , second = "", yearText = ""] = found.groups;
	if (isJalaliYear(Number(yearText))) {
		const converted = fromJalali({ year: Number(yearText), month: Number(second), day: Number(first) });
		return { readings: converted ? [converted] : [], end: found.end, rule: "era-stamp" };
	}
	const year = toGregorianYear(Number(yearText));
	if (year === undefined || Number(first) > 31 || Number(second) > 31) return undefined;
	const rule = year === Number(yearText) ? "numeric-stamp" : "era-stamp";
	return { readings: keepPossible(bothOrders(year, Number(first), Number(second))), end: found.end, rule };
}

function readSpaced(text: string, index: number): DateMatch | undefined {
	const found = matchAt(monthFirstPattern, text, index);
	if (!found) return undefined;
	const [, month, day, year] = found.groups;
	const readings = keepPossible([{ year: Number(year), month: Number(month), day: Number(day) }]);
	return readings.length === 0 ? undefined : { readings, end: found.end, rule: "numeric-stamp" };
}

function readShort(text: string, index: number): DateMatch | undefined {
	const found = matchAt(shortPattern, text, index);
	if (!found) return readStopped(text, index);
	const [, first = "", , second = "", third = ""] = found.groups;
	const era = eraLetters.exec(text.slice(Math.max(0, index - 2), index))?.[1];
	if (era !== undefined) {
		const year = (eraOffsets[eraNames[era] ?? ""] ?? 0) + Number(first);
		return { readings: keepPossible([{ year, month: Number(second), day: Number(third) }]), end: found.end, rule: "era-stamp" };
	}
	const readings: DateReading[] = [...bothOrders(fromTwoDigitYear(Number(third), false), Number(first), Number(second))];
	if (first.length === 2) {
		readings.push({ year: fromTwoDigitYear(Number(first), false), month: Number(second), day: Number(third), order: "year-first" });
	}
	const possible = keepPossible(readings.filter(({ year }) => year <= lastShortYear));
	// Three pairs of digits that are no day are a version, a score or a part number.
	if (possible.length === 0) return undefined;
	return { readings: possible, end: found.end, rule: "numeric-stamp", pairs: [Number(first), Number(second), Number(third)] };
}

function readStopped(text: string, index: number): DateMatch | undefined {
	const found = matchAt(stoppedPattern, text, index);
	if (!found) return undefined;
	const [, year, month, day] = found.groups;
	const readings = keepPossible([{ year: fromTwoDigitYear(Number(year), false), month: Number(month), day: Number(day) }]);
	return readings.length === 0 ? undefined : { readings, end: found.end, rule: "numeric-stamp" };
}

function bothOrders(year: number, first: number, second: number): readonly DateReading[] {
	return [
		{ year, month: second, day: first, order: "day-first" },
		{ year, month: first, day: second, order: "month-first" },
	];
}
