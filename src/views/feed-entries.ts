import type { Article } from "../model/article.ts";
import type { SanitizedHtml } from "../model/brand.ts";
import { hasFeed } from "../model/list-feed.ts";
import type { ListKey, Page } from "../model/page.ts";
import { listPage, toAbsolute, toPublicHref } from "./links.ts";
import { parseMoment, toInstant } from "./moment.ts";
import { shownHeadline, shownLead } from "./shown-text.ts";
import type { ViewContext } from "./view-context.ts";

const maxFeedEntries = 50;

/** One article in a feed. */
export interface FeedEntry {
	readonly id: string;
	readonly href: string;
	readonly title: string;
	readonly original?: string;
	readonly source?: string;
	readonly authors: readonly string[];
	readonly topics: readonly string[];
	readonly language?: string;
	readonly rights?: string;
	readonly summary?: string;
	/** The whole text; only in an archive of our own. */
	readonly html?: SanitizedHtml;
	/** RFC 3339, UTC. */
	readonly published?: string;
	readonly updated: string;
}

/** A feed, before it is Atom or JSON. */
export interface Feed {
	readonly id: string;
	readonly title: string;
	readonly selfHref: string;
	/** The page that shows the same list. */
	readonly pageHref: string;
	/** The newest entry's stamp, never the clock. */
	readonly updated: string;
	readonly entries: readonly FeedEntry[];
}

type FeedPage = Extract<Page, { kind: "feed" }>;

/** Gathers a feed's entries, newest first; `undefined` where the list does not exist or has no feed. */
export function toFeed(page: FeedPage, context: ViewContext): Feed | undefined {
	const { reader, settings } = context;
	const list = listOf(page, context);
	if (list === undefined) return undefined;
	const path = context.pathOf(page);
	const entries = reader.recent(list.key, maxFeedEntries).flatMap((id) => {
		const article = reader.article(id);
		return article === undefined ? [] : toEntry(article, context);
	});
	return {
		id: toAbsolute(path, context) ?? `urn:microfilm:${context.hash(path).slice(0, 16)}`,
		title: list.name === undefined ? settings.title : `${list.name} · ${settings.title}`,
		selfHref: toPublicHref(path, context),
		pageHref: toPublicHref(context.pathOf(list.page), context),
		// RFC 4287 asks for a stamp even of a feed without entries: the oldest there is, which any entry will pass.
		updated: entries.reduce((newest, { updated }) => (updated > newest ? updated : newest), "1970-01-01T00:00:00Z"),
		entries,
	};
}

function listOf(
	{ of, slug }: FeedPage,
	{ reader, settings }: ViewContext,
): { readonly key: ListKey; readonly name?: string; readonly page: Page } | undefined {
	if (of === "all") return { key: "all", page: { kind: "home" } };
	const summary = hasFeed(of, slug, settings) ? reader.listSummary(of, slug) : undefined;
	return summary === undefined ? undefined : { key: `${of}:${slug}`, name: summary.name, page: listPage(of, slug) };
}

/** An article without any stamp has no place in a feed: there is no moment to give it. */
function toEntry(article: Article, context: ViewContext): readonly FeedEntry[] {
	const published = instantOf(article.published?.value);
	// The latest that is known of it: a day of capture stands for its midnight, which may lie before the hour of publication.
	const stamps = [published, instantOf(article.modified?.value), instantOf(article.captured?.value)].filter((stamp) => stamp !== undefined);
	const updated = stamps.sort().at(-1);
	if (updated === undefined) return [];
	const { settings, registry } = context;
	const full = settings.profile === "ours" && article.withheld === undefined;
	return [
		{
			id: toAbsolute(article.permalink, context) ?? `urn:microfilm:${article.id}`,
			href: toPublicHref(article.permalink, context),
			title: shownHeadline(article, context.texts),
			original: article.address,
			source: article.source?.name,
			authors: article.authors,
			topics: article.topics.map(({ value }) => value),
			language: article.language?.code,
			rights: article.rights ?? (article.source && registry.byId(article.source.id)?.rights),
			summary: shownLead(article),
			html: full ? context.renderBody(article.body, { dateline: article.dateline?.text, original: article.address }) : undefined,
			published,
			updated,
		},
	];
}

function instantOf(value: string | undefined): string | undefined {
	const moment = value === undefined ? undefined : parseMoment(value);
	return moment && toInstant(moment);
}
