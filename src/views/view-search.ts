import type { SearchPageView } from "../model/layout-view.ts";
import { toHref } from "./links.ts";
import { scriptPolicy, toHead, toSite } from "./site-view.ts";
import type { ViewContext } from "./view-context.ts";
import { openSearchLink } from "./view-open-search.ts";

/** Makes the search page; `undefined` where the archive has no search. It names no article, so that adding one never touches it. */
export function viewSearch(context: ViewContext): SearchPageView | undefined {
	const { assets, scriptTexts, texts } = context;
	if (assets.searchScript === undefined) return undefined;
	const path = context.pathOf({ kind: "search" });
	const { search } = texts.navigation;
	return {
		kind: "search",
		site: { ...toSite(context), contentSecurityPolicy: scriptPolicy },
		head: toHead(search, path, context, { description: texts.search.how, links: openSearchLink(context) }),
		heading: search,
		action: toHref(path, context),
		root: toHref("/", context),
		scriptHref: toHref(assets.searchScript, context),
		texts: JSON.stringify({
			...scriptTexts,
			publishedBy: texts.item.publishedBy,
			publisherNotKnown: texts.item.publisherNotKnown,
			undated: texts.undated.heading,
		}),
	};
}
