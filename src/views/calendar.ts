import { fromDayNumber, toDayNumber, weekdayOf } from "./civil-day.ts";

/** The twelve months of a year: `2024-01` … `2024-12`. */
export function monthsOf(year: string): readonly string[] {
	return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`);
}

/**
 * Lays the days of a month out in weeks, Monday first (ISO 8601); `undefined` before its first and after its last day.
 *
 *     2024-05  →  [[–, –, 2024-05-01, …, 2024-05-05], …, [2024-05-27, …, 2024-05-31, –, –]]
 */
export function weeksOf(month: string): readonly (readonly (string | undefined)[])[] {
	const first = toDayNumber(`${month}-01`);
	const days = Array.from({ length: 31 }, (_, index) => fromDayNumber(first + index)).filter((day) => day.startsWith(month));
	const cells: (string | undefined)[] = [...gap(weekdayOf(`${month}-01`) - 1), ...days];
	cells.push(...gap((7 - (cells.length % 7)) % 7));
	return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(7 * week, 7 * week + 7));
}

function gap(length: number): undefined[] {
	return Array.from({ length }, () => undefined);
}
