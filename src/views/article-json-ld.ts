import { toScriptJson } from "../formats/script-json.ts";
import type { Article } from "../model/article.ts";
import type { SanitizedHtml } from "../model/brand.ts";
import type { Citation } from "../model/citation.ts";
import { licenceIn } from "./licence.ts";
import { toPublicHref, toWebHref } from "./links.ts";
import { isBody } from "./to-citation.ts";
import type { ViewContext } from "./view-context.ts";

/** An article with what is known of it elsewhere: how it is cited, what it is called here, whose text it is. */
export interface CitedArticle {
	readonly citation: Citation;
	readonly headline: string;
	readonly rights: string | undefined;
}

/**
 * Makes the article's schema.org `NewsArticle`: the original by its own address, with our copy as `archivedAt`.
 *
 * A time whose zone is not known is given as it is known: local ISO 8601, which schema.org's `DateTime` allows. Of a date with two readings only
 * what both agree on is given.
 */
export function toJsonLd(article: Article, { citation, headline, rights }: CitedArticle, context: ViewContext): SanitizedHtml {
	const source = article.source && context.registry.byId(article.source.id);
	return toScriptJson({
		"@context": "https://schema.org",
		"@type": "NewsArticle",
		headline,
		alternativeHeadline: article.deck?.value,
		url: article.address,
		isBasedOn: article.address,
		archivedAt: toPublicHref(article.permalink, context),
		datePublished: article.published?.alternatives ? citation.published : article.published?.value,
		dateModified: article.modified?.value,
		dateline: article.dateline?.text,
		inLanguage: article.language?.code,
		articleSection: article.section?.value,
		keywords: orAbsent(article.topics.map(({ value }) => value)),
		author: orAbsent(article.authors.map((name) => ({ "@type": isBody(name, article, context) ? "Organization" : "Person", name }))),
		publisher: article.source && { "@type": "NewsMediaOrganization", name: article.source.name, url: toWebHref(source?.homepage) },
		locationCreated: orAbsent((article.dateline?.places ?? []).map(({ name }) => ({ "@type": "Place", name }))),
		copyrightNotice: rights,
		license: licenceIn(rights),
	});
}

function orAbsent<Value>(values: readonly Value[]): readonly Value[] | undefined {
	return values.length === 0 ? undefined : values;
}
