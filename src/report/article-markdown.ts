import { writeFrontMatter } from "../formats/front-matter.ts";
import { stringifyMarkdown } from "../formats/markdown.ts";
import type { Article } from "../model/article.ts";
import type { FieldName } from "../model/correction.ts";

/** Writes an article as front matter and body: it reads back to the same article, but for the evidence (DESIGN 4). */
export function toArticleMarkdown(article: Article): string {
	return writeFrontMatter(toFields(article), stringifyMarkdown(article.body));
}

/** The front matter of an article: only what is known. */
function toFields(article: Article): Readonly<Partial<Record<FieldName, string | readonly string[]>>> {
	const fields: Readonly<Record<FieldName, string | readonly string[] | undefined>> = {
		headline: article.headline?.value,
		deck: article.deck?.value,
		url: article.address,
		published: article.published?.value,
		modified: article.modified?.value,
		captured: article.captured?.value,
		dateline: article.dateline?.text,
		byline: article.byline?.value,
		authors: article.authors,
		labels: article.labels.map(({ value }) => value),
		section: article.section?.value,
		topics: article.topics.map(({ value }) => value),
		language: article.language?.code,
		source: article.source?.name,
		rights: article.rights,
	};
	// A byline without people is told from one that is yet to be read.
	const noPeople = article.byline !== undefined && article.authors.length === 0;
	return Object.fromEntries(
		Object.entries(fields).filter(([name, value]) => value !== undefined && (value.length > 0 || (name === "authors" && noPeople))),
	);
}
