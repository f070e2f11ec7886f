import { isCivilDate } from "../../../model/civil-date.ts";
import type { DateReading } from "../../../model/parsed-article.ts";

/** A date found in a folded line. */
export interface DateMatch {
	/** Empty where it is written like a date but no reading is a day of the calendar. */
	readonly readings: readonly DateReading[];
	readonly end: number;
	readonly rule: "iso-stamp" | "numeric-stamp" | "month-name-stamp" | "era-stamp";
	/** The numbers as printed where the year has two digits. */
	readonly pairs?: readonly [number, number, number];
	/** A time printed inside the date: “May 31 **12:05:00** 2024”. */
	readonly timeAt?: number;
	/** Language of its words, where it has one. */
	readonly language?: string;
}

/** Keeps the readings that the calendar has, each once. `order` stays only where more than one is left. */
export function keepPossible(readings: readonly DateReading[]): readonly DateReading[] {
	const possible: DateReading[] = [];
	for (const reading of readings) {
		const same = possible.some(({ year, month, day }) => year === reading.year && month === reading.month && day === reading.day);
		if (!same && isCivilDate({ ...reading, day: reading.day ?? 1 })) possible.push(reading);
	}
	const [only] = possible;
	if (possible.length !== 1 || !only) return possible;
	const { year, month, day } = only;
	return [day === undefined ? { year, month } : { year, month, day }];
}

/**
 * True for days that content systems print when a story has no date: 30 November 1999 (a zeroed MySQL date), 1 January 1970 (zero
 * seconds) and their neighbours by time zone.
 */
export function isZeroDate({ year, month, day }: DateReading): boolean {
	return zeroDates.has(`${year}-${month}-${day}`);
}

const zeroDates: ReadonlySet<string> = new Set(["1999-11-30", "1970-1-1", "1969-12-31", "1899-12-30", "1900-1-1"]);
