import { maxListEntries, partsOf } from "../model/list-division.ts";
import type { UndatedPageView } from "../model/list-views.ts";
import { toItems } from "./article-item.ts";
import { toParts } from "./parts.ts";
import { toHead, toSite } from "./site-view.ts";
import type { ViewContext } from "./view-context.ts";

/** Makes the page of the articles without any date, or a part of them; `undefined` where there are none. */
export function viewUndated(part: number, context: ViewContext): UndatedPageView | undefined {
	const { reader, texts } = context;
	const count = reader.count("undated", "");
	if (count === 0 || part > partsOf(count)) return undefined;
	const entries = reader.list("undated", { period: "", offset: (part - 1) * maxListEntries, limit: maxListEntries });
	const summary = texts.counts.articles({ count });
	return {
		kind: "undated",
		site: toSite(context),
		head: toHead(texts.undated.heading, context.pathOf({ kind: "undated", part }), context, { description: summary }),
		summary,
		items: toItems(
			entries.map(({ id }) => id),
			"date",
			context,
		),
		parts: toParts(count, part, (other) => ({ kind: "undated", part: other }), context),
	};
}
