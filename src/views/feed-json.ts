import type { Page } from "../model/page.ts";
import { type FeedEntry, toFeed } from "./feed-entries.ts";
import { type FileView, toFileView } from "./file-view.ts";
import type { ViewContext } from "./view-context.ts";

/** Writes a list's newest articles as JSON Feed 1.1; the original of each is its `external_url`. */
export function viewJsonFeed(page: Extract<Page, { kind: "feed" }>, context: ViewContext): FileView | undefined {
	const feed = toFeed(page, context);
	if (feed === undefined) return undefined;
	const { settings } = context;
	const json = {
		version: "https://jsonfeed.org/version/1.1",
		title: feed.title,
		description: page.of === "all" ? settings.description : undefined,
		home_page_url: feed.pageHref,
		feed_url: feed.selfHref,
		language: settings.language,
		items: feed.entries.map(toItem),
	};
	return toFileView(`${JSON.stringify(json, undefined, "\t")}\n`);
}

function toItem(entry: FeedEntry) {
	const authors = entry.authors.length > 0 ? entry.authors : entry.source === undefined ? [] : [entry.source];
	return {
		id: entry.id,
		url: entry.href,
		external_url: entry.original,
		title: entry.title,
		// An item must have one of the two; the text is the summary where no more may be given away.
		...(entry.html === undefined ? { content_text: entry.summary ?? entry.title } : { content_html: entry.html, summary: entry.summary }),
		date_published: entry.published,
		date_modified: entry.updated,
		authors: authors.length === 0 ? undefined : authors.map((name) => ({ name })),
		tags: entry.topics.length === 0 ? undefined : entry.topics,
		language: entry.language,
	};
}
