import { fromJalali, fromTwoDigitYear, isJalaliYear, toGregorianYear } from "../../../formats/other-calendars.ts";
import type { DateReading } from "../../../model/parsed-article.ts";
import type { LexiconMatch } from "../words/lexicon.ts";
import { type MonthName, months } from "../words/month-names.ts";
import { type DateMatch, keepPossible } from "./date-match.ts";
import { matchAt } from "./match-at.ts";
import { matchEnd } from "./match-end.ts";

/**
 * Reads a date whose month is a word, at one place of a folded line.
 *
 *     31 May 2024   31. Jänner 2024   31 de mayo de 2024   18 ต.ค.64   May 31st, 2024   2024 m. gegužės 31 d.   31 tháng 5, 2024
 *     2024. gada 31. maijs   31 мая 12:05 2024
 *
 * A year must be printed. Returns `undefined` where there is no such date; no readings where the calendar has no such day.
 */
export function readNamedDate(text: string, index: number): DateMatch | undefined {
	const digit = text.charAt(index) >= "0" && text.charAt(index) <= "9";
	if (!digit) return readMonthFirst(text, index);
	return readYearFirst(text, index) ?? readDayFirst(text, index) ?? readVietnamese(text, index) ?? readMongolian(text, index);
}

/** day ordinal? joining words: `digit{1,2}` then a suffix, then “de”, “of”, a hyphen …      “31st of ”     “1er ”     “5. ”, and not “3 stycznia”, “3 studeni” */
const dayPattern = /(\d{1,2})(?!\d)(?: ?(?:st(?![yu])|nd|rd|th|er|eme|শে|ই|লা|রা|ঠা|[aoªº°](?![\p{L}])|\.))?/uy;
/** What may stand between day and month: “ de ”, “ of ”, “. ”, “-”. */
const gapBeforeMonth = /(?: ?(?:(?:de|of|di|do|al|ta') |d'|[-/.,،] ?)| ){0,2}/y;
/** What may stand between month and year: dots, commas, hyphens, “de”, “del”, “of”, the Thai era mark. */
const gapBeforeYear = /(?:\.? ?(?:del|de|do|of|da|พ\.ศ\.|ค\.ศ\.|[-,،/.'॰])? ?){0,2}/y;
/** day after a month: `digit{1,2}` with ordinal or dot, not the hour of a time.      “31st”     “31.” */
const dayAfterMonth = /(\d{1,2})(?![\d:h]|\.\d)(?: ?(?:st|nd|rd|th|[ºª]|d\.))?/y;
const fourDigits = /(\d{4})/y;
/** A year in two digits, not the beginning of a time or a number.      “64”     “24” */
const twoDigits = /(\d{2})(?![\d:.h])/y;
/** A year in two digits, at the end or before a time.      “5 September 22”     “5 Sep 22 19:12” */
const plainShortYear = /([0-3]\d)(?=$|,? \d{1,2}:\d{2})/y;
/** year before month: “2024. ”, “2024 m. ”, “2024. gada ”, “2024-” */
const yearBeforeMonth = /(\d{4})(?:\.|-|\/)? ?(?:m\. ?|gada ?|ko ?|թ\. ?)?/y;
/** a year with its word, before the day: “2024. gada ”, “2024 г. ”, “2024 жылғы ”, “2024 ж. ” */
const yearBeforeDay = /(\d{4})[.-]? ?(?:gada|г\.|жылғы|жылдын|жыл|ж\.,?|йил|yil|ko) /y;
/** time and zone inside a date: “12:05:00 ”, “12:05:00 EDT ” */
const timeInside = /\d{1,2}:\d{2}(?::\d{2})?(?: [a-z]{2,4})? /y;
/** day “tháng” month (“năm” or a mark) year      “31 tháng 5 năm 2024”     “31 thg 5, 2024” */
const vietnamesePattern = /(\d{1,2}) (?:thang|thg) (\d{1,2}),? (?:nam )?(\d{4})/y;
/** year “оны” month “сарын” day, in Mongolian      “2024 оны 5-р сарын 31”     “2024 оны 05 сарын 31” */
const mongolianPattern = /(\d{4}) оны (\d{1,2})(?:-р| д[уү]г[аэ]{1,2}р)? сарын (\d{1,2})/y;

function readDayFirst(text: string, index: number): DateMatch | undefined {
	const day = matchAt(dayPattern, text, index);
	if (!day) return undefined;
	const gap = matchEnd(gapBeforeMonth, text, day.end) ?? day.end;
	const month = matchMonth(text, gap) ?? matchMonth(text, day.end);
	if (!month) return undefined;
	const ordinalDot = text.slice(index, day.end).endsWith(".");
	const hyphened = text.charAt(gap - 1) === "-";
	const found = withYear(text, month, Number(day.groups[1]), { ordinalDot, shortYear: hyphened, dayFirst: true });
	return found ?? readTimeInside(text, month, Number(day.groups[1]));
}

/** “31 May, 12:05 2024”: the time stands before the year. */
function readTimeInside(text: string, month: LexiconMatch<MonthName>, day: number): DateMatch | undefined {
	const timeAt = matchEnd(gapBeforeYear, text, month.end) ?? month.end;
	const timeEnd = matchEnd(timeInside, text, timeAt);
	const found = timeEnd === undefined ? undefined : withYear(text, { value: month.value, end: timeEnd }, day, {});
	return found && { ...found, timeAt };
}

function readMonthFirst(text: string, index: number): DateMatch | undefined {
	const month = matchMonth(text, index);
	if (!month) return undefined;
	const gap = matchEnd(gapBeforeMonth, text, month.end) ?? month.end;
	const day = matchAt(dayAfterMonth, text, gap);
	if (!day) {
		// “May 2024”: a month alone, which only a label makes a stamp.
		const year = matchAt(fourDigits, text, gap);
		const gregorian = toGregorianYear(Number(year?.groups[1] ?? 0));
		if (!year || gregorian === undefined || month.value.calendar === "jalali") return undefined;
		return { readings: [{ year: gregorian, month: month.value.month }], end: year.end, rule: "month-name-stamp" };
	}
	const afterDay = matchEnd(gapBeforeYear, text, day.end) ?? day.end;
	const timeEnd = matchEnd(timeInside, text, afterDay);
	const found = withYear(text, { value: month.value, end: timeEnd ?? day.end }, Number(day.groups[1]), {});
	return found && timeEnd !== undefined ? { ...found, timeAt: afterDay } : found;
}

function readYearFirst(text: string, index: number): DateMatch | undefined {
	const year = matchAt(yearBeforeMonth, text, index);
	if (!year) return undefined;
	const month = matchMonth(text, year.end);
	if (!month) return readYearThenDay(text, index);
	const gap = matchEnd(gapBeforeMonth, text, month.end) ?? month.end;
	const day = matchAt(dayAfterMonth, text, gap);
	if (!day) return undefined;
	return toMatch(Number(year.groups[1]), month.value, Number(day.groups[1]), text.charAt(day.end) === "." ? day.end + 1 : day.end);
}

/** “2024. gada 31. maijs”: Latvian and Kazakh print the year, then the day. */
function readYearThenDay(text: string, index: number): DateMatch | undefined {
	const year = matchAt(yearBeforeDay, text, index);
	const day = year && matchAt(dayPattern, text, year.end);
	if (!day) return undefined;
	const month = matchMonth(text, matchEnd(gapBeforeMonth, text, day.end) ?? day.end);
	return month && toMatch(Number(year.groups[1]), month.value, Number(day.groups[1]), month.end);
}

function readVietnamese(text: string, index: number): DateMatch | undefined {
	const found = matchAt(vietnamesePattern, text, index);
	if (!found) return undefined;
	const [, day, month, year] = found.groups;
	const readings = keepPossible([{ year: Number(year), month: Number(month), day: Number(day) }]);
	return { readings, end: found.end, rule: "month-name-stamp", language: "vi" };
}

function readMongolian(text: string, index: number): DateMatch | undefined {
	const found = matchAt(mongolianPattern, text, index);
	if (!found) return undefined;
	const [, year, month, day] = found.groups;
	const readings = keepPossible([{ year: Number(year), month: Number(month), day: Number(day) }]);
	return { readings, end: found.end, rule: "month-name-stamp", language: "mn" };
}

/** A month, or the two Arabic names of one month with a slash between: “مايو/ أيار”. */
function matchMonth(text: string, index: number): LexiconMatch<MonthName> | undefined {
	const first = months.matchAt(text, index);
	if (!first) return undefined;
	const slash = matchEnd(slashBetween, text, first.end);
	const second = slash === undefined ? undefined : months.matchAt(text, slash);
	return second?.value.month === first.value.month ? { value: first.value, end: second.end } : first;
}
const slashBetween = / ?[/(] ?/y;

interface YearOptions {
	readonly ordinalDot?: boolean;
	/** Two digits are a year: “31-May-24”. */
	readonly shortYear?: boolean;
	/** The day stands before the month: then two digits behind it can be a year. */
	readonly dayFirst?: boolean;
}

function withYear(text: string, month: LexiconMatch<MonthName>, day: number, options: YearOptions): DateMatch | undefined {
	const gap = matchEnd(gapBeforeYear, text, month.end) ?? month.end;
	const four = matchAt(fourDigits, text, gap);
	// An abbreviation is Croatian only where the year has its dot too: Czech prints “13. lis 2023” for November.
	const short = abbreviation.test(text.slice(month.end - 4, month.end));
	const isCroatian = options.ordinalDot && (!short || (four !== undefined && text.charAt(four.end) === "."));
	const name = isCroatian && month.value.croatian ? { ...month.value, month: month.value.croatian } : month.value;
	if (four) return toMatch(Number(four.groups[1]), name, day, matchEnd(commonEra, text, four.end) ?? four.end);
	const apostrophe = text.slice(month.end, gap).includes("'");
	const two =
		options.shortYear || apostrophe || name.thai || name.calendar === "jalali"
			? matchAt(twoDigits, text, gap)
			: options.dayFirst
				? matchAt(plainShortYear, text, gap)
				: undefined;
	if (!two) return undefined;
	// The century of the Iranian calendar that we live in began in 2021: “03” is 1403, “98” is 1398.
	if (name.calendar === "jalali") return toMatch(Number(two.groups[1]) + (Number(two.groups[1]) < 20 ? 1400 : 1300), name, day, two.end);
	return {
		readings: keepPossible([{ year: fromTwoDigitYear(Number(two.groups[1]), name.thai), month: name.month, day }]),
		end: two.end,
		rule: name.thai ? "era-stamp" : "month-name-stamp",
	};
}

/**
 * “Of the common era” in Arabic, before a mark: a lone `م` behind a time is p.m.; the year’s word in Armenian; the same year as North
 * Korea counts it.      “2024 م - 14:22”     “2024 թ.”     “2014 Juche 103”
 */
const commonEra = / ?(?:م(?= ?[-–|,،])|թ\.|juche \d{2,3}(?!\d))/y;

/** Three letters behind the day.      “.lis”     “ lip” */
const abbreviation = /^[. ]\p{L}{3}$/u;

function toMatch(year: number, name: MonthName, day: number, end: number): DateMatch | undefined {
	if (name.calendar === "jalali") {
		if (!isJalaliYear(year)) return undefined;
		const converted = fromJalali({ year, month: name.month, day });
		return { readings: converted ? [converted] : [], end, rule: "era-stamp" };
	}
	const gregorian = toGregorianYear(year);
	if (gregorian === undefined) return undefined;
	const reading: DateReading = { year: gregorian, month: name.month, day };
	return { readings: keepPossible([reading]), end, rule: gregorian === year ? "month-name-stamp" : "era-stamp" };
}
