import type { SearchPageView } from "../model/layout-view.ts";
import { localeOf } from "./format-date.ts";
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

/** What the script says, in English; `{name}` stands for a detail. */
const texts = {
	searching: "Searching …",
	nothingAsked: "Type a word to look for.",
	none: "Nothing was found. All articles were searched.",
	noneYet: "Nothing so far. Searched back to {day}: {searched} of {all} articles.",
	foundOne: "1 article found. All articles were searched.",
	found: "{count} articles found. All articles were searched.",
	foundSoFar: "{count} found so far. Searched back to {day}: {searched} of {all} articles.",
	failed: "The search files could not be read. Load the page again; if that does not help, browse by day.",
	undated: "Undated",
	publishedBy: "Published by {source}",
	publisherUnknown: "Publisher not known",
} as const;

/** Makes the search page; `undefined` where the archive has no search. It names no article, so that adding one never touches it. */
export function viewSearch(context: ViewContext): SearchPageView | undefined {
	const { searchScriptPath, settings } = context;
	if (searchScriptPath === undefined) return undefined;
	const path = context.pathOf({ kind: "search" });
	const { search } = context.texts.navigation;
	return {
		kind: "search",
		site: { ...toSite(context), contentSecurityPolicy: searchPolicy },
		head: toHead(search, path, context, { links: openSearchLink(context) }),
		heading: search,
		action: toHref(path, context),
		root: toHref("/", context),
		scriptHref: toHref(searchScriptPath, context),
		texts: JSON.stringify({ ...texts, locale: localeOf(settings.language) }),
	};
}
