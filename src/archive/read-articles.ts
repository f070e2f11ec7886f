import type { ReadFile } from "../captures/read-capture.ts";
import type { Article } from "../model/article.ts";
import type { ArticleId } from "../model/brand.ts";
import type { Capture } from "../model/capture.ts";
import type { Problem } from "../model/problem.ts";
import { type AppliedWithholding, strictest, type Withholding } from "../model/withholding.ts";
import { toArticleId } from "../normalize/article-id.ts";
import { locateEvidence } from "../normalize/evidence/locate-evidence.ts";
import { type NormalizeContext, normalizeArticle } from "../normalize/normalize-article.ts";
import { withhold } from "../normalize/withhold.ts";
import type { KnownAgencies } from "../parse/datelines/known-agencies.ts";
import { parseMarkdown } from "../parse/parse-markdown.ts";
import { parseText } from "../parse/parse-text.ts";

/** What the captures of one file are understood to say. */
export interface ReadArticles {
	readonly articles: readonly Article[];
	/** All problems of the file, those of its articles included. */
	readonly problems: readonly Problem[];
}

/** What reading needs beside the capture itself. */
export interface ReadingContext extends Omit<NormalizeContext, "capture"> {
	/** Agencies that the registry names; none besides those of the parser's table unless told. */
	readonly agencies?: KnownAgencies | undefined;
	/** What `withheld.yaml` says of an id. Absent = it withholds nothing. */
	readonly withholdingsFor?: (id: ArticleId) => readonly Withholding[];
}

/**
 * One file's way from capture to articles: parse, normalise, then withhold what may not be shown. An article with a problem of severity `error`
 * is not published: it is left out, and its problems say why.
 */
export function readArticles(read: ReadFile, context: ReadingContext): ReadArticles {
	const readings = read.captures.map((capture) => readArticle(capture, context));
	return {
		articles: readings.filter(isPublished).map((article) => withholdFrom(article, context)),
		problems: [...read.problems, ...readings.flatMap(({ problems }) => problems)],
	};
}

/** What one capture says and means, published or not, withheld or not. */
export function readArticle(capture: Capture, context: ReadingContext): Article {
	const { file, format, sha256, bytes, text } = capture;
	const { agencies } = context;
	const parsed = format === "markdown" ? parseMarkdown(text, { agencies }) : parseText(text, { agencies });
	const article = normalizeArticle(parsed, { ...context, capture: { file, format, sha256, bytes: bytes.length } });
	return locateEvidence(article, { parsed, text });
}

/** Takes out of an article what may not be shown of it. */
export function withholdFrom(article: Article, context: ReadingContext): Article {
	return withhold(article, toWithheld(article, context));
}

/**
 * The strictest entry of `withheld.yaml`; else what the registry says of its source. A capture that a correction gave an address has another id
 * now, and whoever withheld it by that of its bytes meant it still.
 */
function toWithheld(
	{ id, source, captures }: Article,
	{ withholdingsFor, registry, hash }: ReadingContext,
): AppliedWithholding | undefined {
	const ids = new Set([id, ...captures.map(({ sha256 }) => toArticleId(sha256, hash))]);
	const entry = withholdingsFor && strictest([...ids].flatMap(withholdingsFor));
	if (entry === undefined) return source && registry.byId(source.id)?.excerpt ? { level: "excerpt" } : undefined;
	const { target: _, ...decision } = entry;
	return decision;
}

function isPublished(article: Article): boolean {
	return !article.problems.some(({ severity }) => severity === "error");
}
