import type { ArchiveReader } from "./archive-reader.ts";
import type { ArticleId } from "./brand.ts";

/**
 * The most records that one file holds, unless ids crowd. 200 records of 600 words are about 1 MB of JSON Lines and 100 KB of CSV: what an
 * addition may write, and far below the 25 MiB that hosts allow a file.
 */
export const maxDataRecords = 200;

/** What stands in the place of a month for articles without any date. */
export const undatedMonth = "undated";

/** The articles of a month, of a day, of a month with their days unknown (`2024-05-xx`, as EDTF writes it), or of no date. */
export interface DataPeriod {
	readonly period: string;
	/** How many files hold them: a power of two. */
	readonly parts: number;
}

type Sizes = Pick<ArchiveReader, "count" | "periods">;

/** The month to whose records an article of this list day belongs. */
export function dataMonthOf(day: string | undefined): string {
	return day?.slice(0, 7) ?? undatedMonth;
}

/** The months that have records, oldest first, the undated last. */
export function dataMonths(sizes: Sizes): readonly string[] {
	const months = sizes.periods("all", { period: "", length: 7 }).map(({ period }) => period);
	return sizes.count("undated", "") > 0 ? [...months, undatedMonth] : months;
}

/** Divides the records of a month: one file up to `maxDataRecords`, else by day. Where there are none, nothing. */
export function divideData(month: string, sizes: Sizes): readonly DataPeriod[] {
	const isUndated = month === undatedMonth;
	const count = isUndated ? sizes.count("undated", "") : sizes.count("all", month);
	if (count === 0) return [];
	if (isUndated || count <= maxDataRecords) return [{ period: month, parts: partsOf(count) }];
	const days = sizes.periods("all", { period: month, length: 10 });
	const dayNotKnown = count - days.reduce((sum, day) => sum + day.count, 0);
	return [...(dayNotKnown > 0 ? [{ period: dayNotKnownIn(month), count: dayNotKnown }] : []), ...days].map(({ period, count }) => ({
		period,
		parts: partsOf(count),
	}));
}

/** The period of a divided month, or the undivided month, that holds an article of this list day. */
export function dataPeriodOf(day: string | undefined, sizes: Sizes): DataPeriod | undefined {
	const month = dataMonthOf(day);
	const name = day?.length === 7 ? dayNotKnownIn(month) : day;
	return divideData(month, sizes).find(({ period }) => period === name || period === month);
}

/** The days whose articles a period holds: all that begin so, or only those of exactly this length. */
export function daysOfPeriod(period: string): { readonly day: string; readonly isExact: boolean } {
	if (period === undatedMonth) return { day: "", isExact: true };
	return period.endsWith("-xx") ? { day: period.slice(0, 7), isExact: true } : { day: period, isExact: period.length === 10 };
}

/**
 * The part that holds an article, counted from 1: its id says it, so that an addition moves no other article from file to file. (Lists have
 * an order to keep, and are divided by count.)
 */
export function dataPartOf(id: ArticleId, parts: number): number {
	return Math.floor((Number.parseInt(id.slice(0, partDigits), 16) * parts) / 16 ** partDigits) + 1;
}

/** The ids that a part holds: from the first, below the second. */
export function idsOfPart(part: number, parts: number): { readonly from: string; readonly below: string } {
	const border = (at: number): string =>
		Math.ceil((at * 16 ** partDigits) / parts)
			.toString(16)
			.padStart(partDigits, "0");
	// Digits and letters of ids sort before `g`.
	return { from: border(part - 1), below: part === parts ? "g" : border(part) };
}

/** So many first digits of an id choose its part: enough for 65,536 parts. */
const partDigits = 4;

function partsOf(count: number): number {
	let parts = 1;
	while (count > parts * maxDataRecords && parts < 16 ** partDigits) parts *= 2;
	return parts;
}

function dayNotKnownIn(month: string): string {
	return `${month}-xx`;
}
