import { toDayNumber } from "./civil-day.ts";
import { memo, memoText } from "./memo.ts";

/** `short` “Fri 31 May 2024”, `long` “Friday 31 May 2024”, `plain` “31 May 2024”, `month` “May 2024”. */
export type DayStyle = "short" | "long" | "plain" | "month";

const styles = {
	short: { weekday: "short", day: "numeric", month: "short", year: "numeric" },
	long: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
	plain: { day: "numeric", month: "long", year: "numeric" },
	month: { month: "long", year: "numeric" },
} as const satisfies Record<DayStyle, Intl.DateTimeFormatOptions>;

/**
 * Writes a civil day (`2024-05-31`) or month (`2024-05`) in a language; a month is always written in the style `month`.
 *
 * The day is handed to Intl as midnight UTC and read in UTC, so no zone can move it. Calendar: Gregorian, as in the archive's addresses.
 */
export function formatDay(day: string, style: DayStyle, language: string): string {
	const known: DayStyle = day.length < 10 ? "month" : style;
	return memoText(`day ${day} ${known} ${language}`, () => {
		const parts = dayFormatter(known, language).formatToParts(atUtcMidnight(day));
		return parts.map(({ value }, index) => (isWeekdayComma(parts, index, language) ? " " : value)).join("");
	});
}

/** Writes the names of the months, January first. */
export function monthNames(width: "short" | "long", language: string): readonly string[] {
	const formatter = memo(`month ${width} ${language}`, () => new Intl.DateTimeFormat(localeOf(language), { ...gregorian, month: width }));
	return Array.from({ length: 12 }, (_, index) => formatter.format(Date.UTC(2024, index, 1)));
}

/** Heads the columns of a calendar, Monday first. Where there is little room, initials stand for names that a language does not shorten (Arabic). */
export function weekdayHeadings(room: "much" | "little", language: string): readonly { readonly short: string; readonly long: string }[] {
	const [short, long] = [weekdayNames("short", language), weekdayNames("long", language)];
	const isShortened = short.some((name, index) => name !== long[index]);
	const shown = room === "much" || isShortened ? short : weekdayNames("narrow", language);
	return long.map((name, index) => ({ short: shown[index] ?? name, long: name }));
}

function weekdayNames(width: "short" | "long" | "narrow", language: string): readonly string[] {
	const formatter = memo(
		`weekday ${width} ${language}`,
		() => new Intl.DateTimeFormat(localeOf(language), { ...gregorian, weekday: width }),
	);
	// 1 January 2024 was a Monday.
	return Array.from({ length: 7 }, (_, index) => formatter.format(Date.UTC(2024, 0, 1 + index)));
}

/** Tells day (`YYYY-MM-DD`) and time (`HH:MM`) of an instant in a zone. */
export function inZone(epochMinutes: number, timeZone: string): { readonly day: string; readonly time: string } {
	const formatter = memo(
		`zone ${timeZone}`,
		// Swedish writes ISO 8601: “2024-05-31 04:06”.
		() => new Intl.DateTimeFormat("sv-SE", { ...zoneOptions, timeZone }),
	);
	const text = formatter.format(epochMinutes * 60_000);
	return { day: text.slice(0, 10), time: text.slice(-5) };
}

/** Writes a count with the separators of a language: `1,204`. */
export function formatNumber(value: number, language: string): string {
	return memo(`number ${language}`, () => new Intl.NumberFormat(localeOf(language))).format(value);
}

/** Writes names in one line: `Bergen, Oslo`. */
export function joinList(names: readonly string[], language: string): string {
	const [only = "", ...more] = names;
	if (more.length === 0) return only;
	return memo(`list ${language}`, () => new Intl.ListFormat(localeOf(language), { type: "unit", style: "short" })).format(names);
}

/**
 * The locale that formats for an interface language: plain `en` means day before month, as the trade's datelines do outside one country. Its
 * digits are those of times, years and addresses, so that a page counts in one way.
 */
export function localeOf(language: string): string {
	return new Intl.Locale(language === "en" ? "en-GB" : language, { numberingSystem: "latn" }).toString();
}

const gregorian = { timeZone: "UTC", calendar: "gregory" } as const;
const zoneOptions = { year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

function dayFormatter(style: DayStyle, language: string): Intl.DateTimeFormat {
	return memo(`day ${style} ${language}`, () => new Intl.DateTimeFormat(localeOf(language), { ...gregorian, ...styles[style] }));
}

function atUtcMidnight(day: string): number {
	return toDayNumber(day.length < 10 ? `${day}-01` : day) * 86_400_000;
}

/** “Fri, 31 May 2024” loses its comma in English: another one follows, before the time. */
function isWeekdayComma(parts: readonly Intl.DateTimeFormatPart[], index: number, language: string): boolean {
	return language.startsWith("en") && index === 1 && parts[0]?.type === "weekday" && parts[1]?.value === ", ";
}
