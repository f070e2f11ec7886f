import { citationFiles } from "../formats/citations/citation-files.ts";
import { toLastFirst } from "../formats/citations/cited-names.ts";
import type { Article } from "../model/article.ts";
import type { Citation } from "../model/citation.ts";
import { citationEndings } from "../model/page.ts";
import type { HeadView } from "../model/views.ts";
import { type CitedArticle, toJsonLd } from "./article-json-ld.ts";
import { cutText } from "./cut-text.ts";
import { licenceIn } from "./licence.ts";
import { pageHref, toPublicHref } from "./links.ts";
import { shownHeadline } from "./shown-text.ts";
import { maxDescriptionCharacters, toCanonical, toTitle } from "./site-view.ts";
import type { ViewContext } from "./view-context.ts";
import { toWithheldSentences } from "./withheld-sentences.ts";

/**
 * Makes the head of an article's page: what Zotero reads as a newspaper article of the original publication, kept by this archive; JSON-LD
 * for search engines; links for whoever follows them by machine (`articleLinks`).
 */
export function toArticleHead(article: Article, citation: Citation, context: ViewContext): HeadView {
	const headline = shownHeadline(article, context.texts);
	const canonical = toCanonical(article.permalink, context);
	const rights = article.rights ?? (article.source && context.registry.byId(article.source.id)?.rights);
	const description = article.lead || (article.withheld && toWithheldSentences(article.withheld, context).join(" "));
	return {
		title: toTitle(headline, context.settings),
		...(description === undefined || description === "" ? {} : { description: cutText(description, maxDescriptionCharacters) }),
		...(canonical === undefined ? {} : { canonical }),
		meta: citationMeta(article, { citation, headline, rights }, context),
		links: [...articleLinks(article, citation, rights), ...citationLinks(article, context)],
		jsonLd: toJsonLd(article, { citation, headline, rights }, context),
	};
}

/**
 * Where the copy came from (`original`: RFC 7089, Memento), under which address it is cited (`cite-as`: RFC 8574), what it is and under which
 * licence it stands (`type`, `license`: signposting.org, “FAIR Signposting”).
 */
function articleLinks({ address }: Article, { permalink }: Citation, rights: string | undefined): HeadView["links"] {
	const links: readonly (readonly [rel: string, href: string | undefined])[] = [
		["original", address],
		["cite-as", permalink],
		["type", "https://schema.org/NewsArticle"],
		["license", licenceIn(rights)],
	];
	return links.flatMap(([rel, href]) => (href === undefined ? [] : [{ rel, href }]));
}

/** What describes the article for programs (`describedby`, signposting.org), where the archive publishes its citation as files. */
function citationLinks({ id }: Article, context: ViewContext): HeadView["links"] {
	if (!context.settings.citationFiles) return [];
	return citationEndings.map((ending) => ({
		rel: "describedby",
		href: pageHref({ kind: "citation", id, ending }, context),
		type: citationFiles[ending].mediaType,
	}));
}

/** The names are Zotero's “Embedded Metadata” translator's; without `z.itemType` it files a journal article. */
function citationMeta(article: Article, { citation, headline, rights }: CitedArticle, context: ViewContext): HeadView["meta"] {
	const { authors, published } = citation;
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
		["z.archive", context.settings.title],
		["z.archiveLocation", toPublicHref(article.permalink, context)],
	];
	return rows.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]));
}
