import type { CellView } from "../model/list-views.ts";
import type { Page } from "../model/page.ts";
import { weeksOf } from "./calendar.ts";
import { formatDay, formatNumber } from "./format-date.ts";
import { levelOf } from "./levels.ts";
import { pageHref } from "./links.ts";
import type { ViewContext } from "./view-context.ts";

interface CellOptions {
	/** The number or name in the cell. */
	readonly text: string;
	readonly count: number;
	readonly largest: number;
	/** Said instead of “0 articles”. */
	readonly none?: string;
	/** Where a cell with articles leads. */
	readonly page?: Page;
}

/** Makes the cell of a day or month. A cell without articles leads nowhere. */
export function toCell(period: string, { text, count, largest, none, page }: CellOptions, context: ViewContext): CellView {
	const { settings, texts } = context;
	const says = count === 0 && none !== undefined ? none : texts.counts.articles({ count });
	return {
		text,
		title: texts.counts.cell({ day: formatDay(period, "plain", settings.language), count: says }),
		count,
		level: levelOf(count, largest),
		...(count === 0 || page === undefined ? {} : { href: pageHref(page, context) }),
	};
}

/** Makes the weeks of a month, a cell a day, from the counts by day. */
export function toWeeks(
	month: string,
	counts: ReadonlyMap<string, number>,
	largest: number,
	context: ViewContext,
): readonly (readonly (CellView | undefined)[])[] {
	return weeksOf(month).map((week) =>
		week.map((day) => {
			if (day === undefined) return undefined;
			const text = formatNumber(Number(day.slice(8)), context.settings.language);
			return toCell(day, { text, count: counts.get(day) ?? 0, largest, page: { kind: "day", day, part: 1 } }, context);
		}),
	);
}
