import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { toString as toPlainText } from "mdast-util-to-string";
import { readCaptureFile } from "../captures/read-capture.ts";
import type { Article } from "../model/article.ts";
import { type ReadingContext, readArticle, withholdFrom } from "./read-articles.ts";

/** What is withheld of one article: texts that may stand in no file of the site. */
export interface WithheldTexts {
	/** Its original address, or its id. */
	readonly article: string;
	readonly texts: readonly string[];
}

/** Reads the captures of withheld articles once more, and tells what of them is not shown. */
export function* withheldTexts(state: DatabaseSync, root: string, context: ReadingContext): Generator<WithheldTexts> {
	const withheld = state.prepare(
		"SELECT DISTINCT readings.file FROM articles JOIN readings ON readings.article = articles.id WHERE articles.card ->> '$.withheld' IS NOT NULL ORDER BY 1",
	);
	for (const row of withheld.iterate()) {
		const file = String(row.file);
		for (const capture of readCaptureFile(join(root, file), file).captures) {
			const article = readArticle(capture, context);
			const shown = new Set(textsOf(withholdFrom(article, context)));
			const texts = textsOf(article).flatMap((text) => (shown.has(text) ? [] : withoutExcerpt(text, shown)));
			yield { article: article.address ?? article.id, texts };
		}
	}
}

/** What of an article is words of its publisher. */
function textsOf({ headline, deck, body, leftOut, corrections }: Article): readonly string[] {
	const decks = corrections.flatMap(({ field, was, now }) => (field === "deck" ? [was, now] : []));
	return [
		headline?.value,
		deck?.value,
		...decks,
		...body.children.map((block) => toPlainText(block)),
		...leftOut.map(({ text }) => text),
	].filter((text) => text !== undefined);
}

/** The rest of a paragraph whose beginning is shown, with `…` for the rest. */
function withoutExcerpt(text: string, shown: ReadonlySet<string>): readonly string[] {
	for (const part of shown) {
		const start = part.endsWith("…") ? part.slice(0, -1) : undefined;
		if (start !== undefined && text.startsWith(start)) return [text.slice(start.length)];
	}
	return [text];
}
