import type { PeriodCount } from "../model/archive-reader.ts";
import type { CellView } from "../model/list-views.ts";
import type { Page } from "../model/page.ts";
import { monthsOf } from "./calendar.ts";
import { toCell } from "./cells.ts";
import { monthNames } from "./format-date.ts";
import { countsByPeriod, largestCount } from "./period-text.ts";
import type { ViewContext } from "./view-context.ts";

/** A year with a cell for each of its months. */
export interface MonthRow {
	readonly year: string;
	readonly cells: readonly CellView[];
}

/** Makes a row of twelve cells for each year that has articles, newest first. `pageOf` says where a month leads. */
export function toMonthRows(
	months: readonly PeriodCount[],
	{ none, pageOf }: { readonly none?: string; readonly pageOf: (month: string) => Page | undefined },
	context: ViewContext,
): readonly MonthRow[] {
	const counts = countsByPeriod(months);
	const largest = largestCount(months);
	const names = monthNames("short", context.settings.language);
	const years = [...new Set(months.map(({ period }) => period.slice(0, 4)))].sort().reverse();
	return years.map((year) => ({
		year,
		cells: monthsOf(year).map((month, index) =>
			toCell(month, { text: names[index] ?? "", count: counts.get(month) ?? 0, largest, none, page: pageOf(month) }, context),
		),
	}));
}
