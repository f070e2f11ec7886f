import { maxListEntries } from "../model/list-division.ts";
import type { ChangesPageView } from "../model/list-views.ts";
import { toArticleItem } from "./article-item.ts";
import { toMomentView } from "./format-moment.ts";
import { toHead, toSite } from "./site-view.ts";
import type { ViewContext } from "./view-context.ts";

/** Makes the page of changes: what the archive corrected and publishers updated, newest first. */
export function viewChanges(context: ViewContext): ChangesPageView {
	const { reader, texts } = context;
	return {
		kind: "changes",
		site: toSite(context),
		head: toHead(texts.changes.heading, context.pathOf({ kind: "changes" }), context, { description: texts.changes.summary }),
		entries: reader.changes(maxListEntries).flatMap(({ id, at, reason }) => {
			const article = reader.card(id);
			if (article === undefined) return [];
			const { text, datetime } = toMomentView(at, "plain", context);
			const what = reason === "corrected" ? texts.status.corrected : texts.status.updatedByPublisher;
			return [{ article: toArticleItem(article, "date", context), at: { text, datetime }, what }];
		}),
	};
}
