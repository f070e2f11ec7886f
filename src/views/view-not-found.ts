import type { NotFoundPageView } from "../model/layout-view.ts";
import { toHead, toSite } from "./site-view.ts";
import type { ViewContext } from "./view-context.ts";

/** Makes the page that a host serves where nothing is. It has no address of its own. */
export function viewNotFound(context: ViewContext): NotFoundPageView {
	return { kind: "not-found", site: toSite(context), head: toHead(context.texts.notFound.title, undefined, context) };
}
