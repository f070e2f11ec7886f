import type { SearchPageView } from "../model/layout-view.ts";
import { toHref } from "./links.ts";
import { contentSecurityPolicy, toHead, toSite } from "./site-view.ts";
import type { ViewContext } from "./view-context.ts";
import { openSearchLink } from "./view-open-search.ts";

/** As for every page, and its one script, the files that this reads, and its form. Nothing from elsewhere, nothing inline. */
export const searchPolicy = [
	...contentSecurityPolicy.split("; ").filter((directive) => !directive.startsWith("form-action ")),
	"script-src 'self'",
	"connect-src 'self'",
	"form-action 'self'",
].join("; ");

/** Makes the search page; `undefined` where the archive has no search. It names no article, so that adding one never touches it. */
export function viewSearch(context: ViewContext): SearchPageView | undefined {
	const { searchScriptPath, scriptTexts, texts } = context;
	if (searchScriptPath === undefined) return undefined;
	const path = context.pathOf({ kind: "search" });
	const { search } = texts.navigation;
	return {
		kind: "search",
		site: { ...toSite(context), contentSecurityPolicy: searchPolicy },
		head: toHead(search, path, context, { links: openSearchLink(context) }),
		heading: search,
		action: toHref(path, context),
		root: toHref("/", context),
		scriptHref: toHref(searchScriptPath, context),
		texts: JSON.stringify({
			...scriptTexts,
			publishedBy: texts.item.publishedBy,
			publisherNotKnown: texts.item.publisherNotKnown,
			undated: texts.undated.heading,
		}),
	};
}
