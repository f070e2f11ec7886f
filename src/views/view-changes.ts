import { maxListEntries } from "../model/list-division.ts";
import type { ChangesPageView } from "../model/list-views.ts";
import { toArticleItem } from "./article-item.ts";
import { toMomentView } from "./format-moment.ts";
import { toHead, toSite } from "./site-view.ts";
import { wordsFor } from "./site-words.ts";
import type { ViewContext } from "./view-context.ts";

/** Makes the page of changes: what the archive corrected and publishers updated, newest first. */
export function viewChanges(context: ViewContext): ChangesPageView {
	const { reader, settings } = context;
	const words = wordsFor(settings.language);
	return {
		kind: "changes",
		site: toSite(context),
		head: toHead(words.navigation.changes, context.pathOf({ kind: "changes" }), context),
		entries: reader.changes(maxListEntries).flatMap(({ id, at, reason }) => {
			const article = reader.card(id);
			if (article === undefined) return [];
			const { text, datetime } = toMomentView(at, "plain", settings);
			const what = reason === "corrected" ? words.correctedByArchive : words.updatedByPublisher;
			return [{ article: toArticleItem(article, "date", context), at: { text, datetime }, what }];
		}),
	};
}
