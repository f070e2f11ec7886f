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
import { parseTextInSteps } from "../parse/parse-text.ts";
import { begin, finish, type Steps } from "../parse/steps.ts";

/** What reading needs beside the capture itself. */
export interface ReadingContext extends Omit<NormalizeContext, "capture"> {
	/** Agencies of the registry and towns of the gazetteer; none besides the names of the parser's tables unless told. */
	readonly known?: KnownNames | undefined;
	/** What `withheld.yaml` says of an id. Absent = it withholds nothing. */
	readonly withholdingsFor?: (id: ArticleId) => readonly Withholding[];
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
	return locateCapture(normalizeCapture(finish(begin(parseCapture(capture, context))), context));
}

/** First part of `readArticle`, itself in steps: what the capture says. */
export function* parseCapture(capture: Capture, { known }: ReadingContext): Steps<ParsedCapture> {
	const { format, text } = capture;
	return { capture, parsed: format === "markdown" ? parseMarkdown(text, { known }) : yield* parseTextInSteps(text, { known }) };
}

/** Second part: what that means. */
export function normalizeCapture({ capture, parsed }: ParsedCapture, context: ReadingContext): NormalizedCapture {
	const { file, format, sha256, bytes } = capture;
	return { capture, parsed, article: normalizeArticle(parsed, { ...context, capture: { file, format, sha256, bytes: bytes.length } }) };
}

/** Last part: where in the capture each value stands. */
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
