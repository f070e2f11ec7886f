import { toString as toPlainText } from "mdast-util-to-string";
import type { TextPageView } from "../model/layout-view.ts";
import { cutText } from "./cut-text.ts";
import { directionOf } from "./direction.ts";
import { maxDescriptionCharacters, toHead, toSite } from "./site-view.ts";
import type { ViewContext } from "./view-context.ts";

/** Makes a hand-written page; `undefined` where there is none of that name. */
export function viewText(slug: string, context: ViewContext): TextPageView | undefined {
	const page = context.textPages.get(slug);
	if (page === undefined) return undefined;
	const begin = page.body.children.find(({ type }) => type === "paragraph");
	const language = page.language ?? context.settings.language;
	return {
		kind: "text",
		site: toSite(context),
		head: toHead(page.title, context.pathOf({ kind: "text", slug }), context, {
			...(begin === undefined ? {} : { description: cutText(toPlainText(begin), maxDescriptionCharacters) }),
		}),
		lang: language,
		dir: directionOf(language),
		heading: page.title,
		body: context.renderBody(page.body, { basePath: context.settings.basePath }),
	};
}
