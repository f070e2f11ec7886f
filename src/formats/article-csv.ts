import type { Article } from "../model/article.ts";
import { toCsvRow } from "./csv.ts";

/** The columns of an article's row: its record without its text. Values of a list stand in one cell, with `; ` between them. */
export const articleColumns = [
	"id",
	"permalink",
	"url",
	"source",
	"source_name",
	"headline",
	"deck",
	"published",
	"published_basis",
	"published_ambiguous",
	"modified",
	"captured",
	"dateline",
	"places",
	"agencies",
	"byline",
	"authors",
	"labels",
	"section",
	"topics",
	"language",
	"rights",
] as const;

/** The row of the columns' names. */
export const articleCsvHead = toCsvRow(articleColumns);

/** Writes an article as one row of CSV. What is not known is an empty cell. */
export function toArticleCsv(article: Article): string {
	const { published, modified, captured, dateline, source } = article;
	const cells: Readonly<Record<(typeof articleColumns)[number], string | undefined>> = {
		id: article.id,
		permalink: article.permalink,
		url: article.address,
		source: source?.id,
		source_name: source?.name,
		headline: article.headline?.value,
		deck: article.deck?.value,
		published: published?.value,
		published_basis: published?.basis,
		published_ambiguous: published && String((published.alternatives ?? []).length > 0),
		modified: modified?.value,
		captured: captured?.value,
		dateline: dateline?.text,
		places: dateline?.places.map(({ name }) => name).join("; "),
		agencies: dateline?.agencies.join("; "),
		byline: article.byline?.value,
		authors: article.authors.join("; "),
		labels: article.labels.map(({ value }) => value).join("; "),
		section: article.section?.value,
		topics: article.topics.map(({ value }) => value).join("; "),
		language: article.language?.code,
		rights: article.rights,
	};
	return toCsvRow(articleColumns.map((column) => cells[column] ?? ""));
}
