import { toLastFirst } from "../formats/citations/cited-names.ts";
import type { Article } from "../model/article.ts";
import type { HeadView } from "../model/views.ts";
import { toJsonLd } from "./article-json-ld.ts";
import { cutText } from "./cut-text.ts";
import { toPublicHref } from "./links.ts";
import { shownHeadline } from "./shown-text.ts";
import { toCanonical } from "./site-view.ts";
import { toCitation } from "./to-citation.ts";
import type { ViewContext } from "./view-context.ts";

const maxDescriptionCharacters = 160;

/**
 * Makes the head of an article's page: what Zotero reads as a newspaper article of the original publication, kept by this archive; JSON-LD
 * for search engines; `rel="original"` (RFC 7089, Memento) for whoever asks where the copy came from.
 */
export function toArticleHead(article: Article, context: ViewContext): HeadView {
	const headline = shownHeadline(article, context.texts);
	const canonical = toCanonical(article.permalink, context);
	return {
		title: `${headline} · ${context.settings.title}`,
		...(article.lead === "" ? {} : { description: cutText(article.lead, maxDescriptionCharacters) }),
		...(canonical === undefined ? {} : { canonical }),
		meta: citationMeta(article, headline, context),
		links: article.address === undefined ? [] : [{ rel: "original", href: article.address }],
		jsonLd: toJsonLd(article, headline, context),
	};
}

/** The names are Zotero's “Embedded Metadata” translator's; without `z.itemType` it files a journal article. */
function citationMeta(article: Article, headline: string, context: ViewContext): HeadView["meta"] {
	const { settings, registry } = context;
	const { authors, published } = toCitation(article, context);
	const rights = article.rights ?? (article.source && registry.byId(article.source.id)?.rights);
	const rows: readonly (readonly [name: string, content: string | undefined])[] = [
		["citation_title", headline],
		...authors.map((author) => ["citation_author", toLastFirst(author)] as const),
		["citation_publication_date", published],
		["citation_public_url", article.address],
		["citation_language", article.language?.code],
		["prism.publicationName", article.source?.name],
		["prism.section", article.section?.value],
		["dc.rights", rights],
		["z.itemType", "newspaperArticle"],
		["z.archive", settings.title],
		["z.archiveLocation", toPublicHref(article.permalink, context)],
	];
	return rows.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]));
}
