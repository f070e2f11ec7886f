import type { Article } from "../model/article.ts";
import type { ArticleId } from "../model/brand.ts";
import type { Capture } from "../model/capture.ts";
import type { ParsedArticle } from "../model/parsed-article.ts";
import { type AppliedWithholding, strictest, type Withholding } from "../model/withholding.ts";
import { toArticleId } from "../normalize/article-id.ts";
import { locateEvidence } from "../normalize/evidence/locate-evidence.ts";
import { type NormalizeContext, normalizeArticle } from "../normalize/normalize-article.ts";
import { withhold } from "../normalize/withhold.ts";
import type { KnownNames } from "../parse/datelines/known-names.ts";
import { parseMarkdown } from "../parse/parse-markdown.ts";
import { parseTop } from "../parse/parse-text.ts";

/** What reading needs beside the capture itself. */
export interface ReadingContext extends Omit<NormalizeContext, "capture"> {
	/** Agencies of the registry and towns of the gazetteer; none besides the names of the parser's tables unless told. */
	readonly known?: KnownNames | undefined;
	/** What `withheld.yaml` says of an id. Absent = it withholds nothing. */
	readonly withholdingsFor?: (id: ArticleId) => readonly Withholding[];
}

/** A capture of which what stands above the text is read. */
interface OpenedCapture {
	readonly capture: Capture;
	/** Reads the rest. */
	readonly parseRest: () => ParsedArticle;
}

/** A capture with what it says. */
interface ParsedCapture {
	readonly capture: Capture;
	readonly parsed: ParsedArticle;
}

/** A capture with what it says and means. */
interface NormalizedCapture extends ParsedCapture {
	readonly article: Article;
}

/** What one capture says and means, published or not, withheld or not. */
export function readArticle(capture: Capture, context: ReadingContext): Article {
	return locateCapture(normalizeCapture(parseCapture(openCapture(capture, context)), context));
}

/** First step of `readArticle`: what a plain text says above its text. Markdown is parsed whole in the next step. */
export function openCapture(capture: Capture, { known }: ReadingContext): OpenedCapture {
	const { format, text } = capture;
	return { capture, parseRest: format === "markdown" ? () => parseMarkdown(text, { known }) : parseTop(text, { known }) };
}

/** Second step: all that the capture says. */
export function parseCapture({ capture, parseRest }: OpenedCapture): ParsedCapture {
	return { capture, parsed: parseRest() };
}

/** Third step: what that means. */
export function normalizeCapture({ capture, parsed }: ParsedCapture, context: ReadingContext): NormalizedCapture {
	const { file, format, sha256, bytes } = capture;
	return { capture, parsed, article: normalizeArticle(parsed, { ...context, capture: { file, format, sha256, bytes: bytes.length } }) };
}

/** Last step: where in the capture each value stands. */
export function locateCapture({ capture: { text }, parsed, article }: NormalizedCapture): Article {
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
