import type { ListSummary, PeriodCount } from "../model/archive-reader.ts";
import type { BarView } from "../model/list-views.ts";
import type { ListKind } from "../model/page.ts";
import { shareOf } from "./levels.ts";
import { listPage, pageHref } from "./links.ts";
import { largestCount, periodText, spanText } from "./period-text.ts";
import type { ViewContext } from "./view-context.ts";

/** Makes a bar for each list, as long as its share of the longest. */
export function listBars(of: ListKind, lists: readonly ListSummary[], largest: number, context: ViewContext): readonly BarView[] {
	return lists.map((list) => {
		const span = spanText(list);
		return {
			href: pageHref(listPage(of, list.slug), context),
			text: list.name,
			count: context.texts.counts.articles({ count: list.count }),
			share: shareOf(list.count, largest),
			...(span === undefined ? {} : { span }),
		};
	});
}

/** Makes a bar for each period of a list, newest first. */
export function periodBars(periods: readonly PeriodCount[], hrefOf: (period: string) => string, context: ViewContext): readonly BarView[] {
	const largest = largestCount(periods);
	return periods
		.map(({ period, count }) => ({
			href: hrefOf(period),
			text: periodText(period, context.settings.language),
			count: context.texts.counts.articles({ count }),
			share: shareOf(count, largest),
		}))
		.reverse();
}
