import { x } from "xastscript";
import type { Page } from "../model/page.ts";
import { type FeedEntry, toFeed } from "./feed-entries.ts";
import type { FileView } from "./file-view.ts";
import type { ViewContext } from "./view-context.ts";
import { toXmlFile, toXmlText } from "./xml-file.ts";

/** Writes a list's newest articles as Atom (RFC 4287); the original of each is its `via` link. */
export function viewAtomFeed(page: Extract<Page, { kind: "feed" }>, context: ViewContext): FileView | undefined {
	const feed = toFeed(page, context);
	if (feed === undefined) return undefined;
	const { settings } = context;
	return toXmlFile(
		x(
			"feed",
			{ xmlns: "http://www.w3.org/2005/Atom", "xml:lang": settings.language },
			element("id", feed.id),
			element("title", feed.title),
			page.of === "all" ? element("subtitle", settings.description) : undefined,
			x("link", { rel: "self", type: "application/atom+xml", href: feed.selfHref }),
			x("link", { rel: "alternate", type: "text/html", href: feed.pageHref }),
			element("updated", feed.updated),
			author(settings.title),
			element("generator", "Microfilm"),
			feed.entries.map(toEntry),
		),
	);
}

function toEntry(entry: FeedEntry) {
	const authors = entry.authors.length > 0 ? entry.authors : entry.source === undefined ? [] : [entry.source];
	return x(
		"entry",
		{ "xml:lang": entry.language },
		element("id", entry.id),
		element("title", entry.title),
		x("link", { rel: "alternate", type: "text/html", href: entry.href }),
		entry.original === undefined ? undefined : x("link", { rel: "via", href: entry.original }),
		element("updated", entry.updated),
		element("published", entry.published),
		authors.map(author),
		entry.topics.map((topic) => x("category", { term: toXmlText(topic) })),
		element("rights", entry.rights),
		element("summary", entry.summary),
		entry.html === undefined ? undefined : x("content", { type: "html" }, toXmlText(entry.html)),
	);
}

function author(name: string) {
	return x("author", {}, element("name", name));
}

function element(name: string, text: string | undefined) {
	return text === undefined ? undefined : x(name, {}, toXmlText(text));
}
