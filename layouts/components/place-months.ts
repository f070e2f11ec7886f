import type { CellView, YearPageView } from "../../src/model/list-views.ts";

/** Sizes of the drawing, in its own units. */
export const cellSize = 14;
export const pitch = 16;
export const marginStart = 34;
export const marginTop = 24;
/** Six months touch 28 weeks at most: 184 days that begin on a Sunday. One width for both halves of a year. */
export const columnsOfHalf = 28;

interface Placed {
	readonly days: readonly { readonly cell: CellView; readonly x: number; readonly y: number }[];
	readonly names: readonly { readonly name: string; readonly x: number }[];
	/** Path data of the hairlines between months. */
	readonly borders: readonly string[];
}

/**
 * Puts months side by side, weeks in columns. A month that begins in the middle of a week shares the column with the month before:
 * its first week has no cell in the first row.
 */
export function placeMonths(months: YearPageView["months"]): Placed {
	const days: { cell: CellView; x: number; y: number }[] = [];
	const names: { name: string; x: number }[] = [];
	const borders: string[] = [];
	let columns = 0;
	for (const month of months) {
		const firstRow = Math.max(0, month.weeks[0]?.findIndex((cell) => cell !== undefined) ?? 0);
		const first = firstRow > 0 && columns > 0 ? columns - 1 : columns;
		const named = firstRow > 0 ? first + 1 : first;
		names.push({ name: month.shortName ?? month.name.text, x: marginStart + named * pitch });
		if (columns > 0) borders.push(border(first, firstRow));
		month.weeks.forEach((week, index) => {
			week.forEach((cell, row) => {
				if (cell !== undefined) days.push({ cell, x: marginStart + (first + index) * pitch, y: marginTop + row * pitch });
			});
		});
		columns = first + month.weeks.length;
	}
	return { days, names, borders };
}

/** The line before a month that begins in a column at a row: down, one step back, down. */
function border(column: number, row: number): string {
	const gap = (pitch - cellSize) / 2;
	const x = marginStart + column * pitch - gap;
	const bottom = marginTop + 7 * pitch - gap;
	if (row === 0) return `M${x} ${marginTop - 2}V${bottom}`;
	return `M${x + pitch} ${marginTop - 2}V${marginTop + row * pitch - gap}H${x}V${bottom}`;
}
