import type { NotFoundPageView } from "../model/layout-view.ts";
import { toHead, toSite } from "./site-view.ts";
import { wordsFor } from "./site-words.ts";
import type { ViewContext } from "./view-context.ts";

/** Makes the page that a host serves where nothing is. It has no address of its own. */
export function viewNotFound(context: ViewContext): NotFoundPageView {
	const { notFound } = wordsFor(context.settings.language);
	return { kind: "not-found", site: toSite(context), head: toHead(notFound, undefined, context) };
}
