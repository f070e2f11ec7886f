import type { FindPageView } from "../model/layout-view.ts";
import { pageHref, toHref, toPublicHref } from "./links.ts";
import { scriptPolicy, toHead, toSite } from "./site-view.ts";
import type { ViewContext } from "./view-context.ts";

/** Makes the page that leads from an original address to its article. It names no article: the path follows from the address. */
export function viewFind(context: ViewContext): FindPageView {
	const heading = context.texts.navigation.find;
	return {
		kind: "find",
		site: { ...toSite(context), contentSecurityPolicy: scriptPolicy },
		head: toHead(heading, context.pathOf({ kind: "find" }), context, { description: context.texts.find.summary }),
		heading,
		action: pageHref({ kind: "find" }, context),
		root: toPublicHref("/", context),
		scriptHref: toHref(context.assets.findScript, context),
	};
}
