import type { NotFoundPageView } from "../model/layout-view.ts";
import { pageLink, toHref } from "./links.ts";
import { scriptPolicy, toHead, toSite } from "./site-view.ts";
import type { ViewContext } from "./view-context.ts";

/** Makes the page that a host serves where nothing is. It has no address of its own. Its script looks whether a mirrored address was meant. */
export function viewNotFound(context: ViewContext): NotFoundPageView {
	const { texts, assets } = context;
	return {
		kind: "not-found",
		site: { ...toSite(context), contentSecurityPolicy: scriptPolicy },
		head: toHead(texts.notFound.title, undefined, context, { description: texts.notFound.summary }),
		find: pageLink({ kind: "find" }, texts.navigation.find, context),
		scriptHref: toHref(assets.findScript, context),
	};
}
