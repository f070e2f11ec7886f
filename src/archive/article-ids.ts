import type { DatabaseSync } from "node:sqlite";
import type { ArticleId } from "../model/brand.ts";

/** The ids of all articles, in order, one at a time. */
export function* articleIds(state: DatabaseSync): Generator<ArticleId> {
	for (const row of state.prepare("SELECT id FROM articles ORDER BY id").iterate()) yield String(row.id) as ArticleId;
}

/** Whether the archive knows an article; `undefined` when it was never built and knows none. */
export function knowsArticle(state: DatabaseSync, id: ArticleId): boolean | undefined {
	if (state.prepare("SELECT 1 AS built FROM articles LIMIT 1").get() === undefined) return undefined;
	return state.prepare("SELECT 1 AS known FROM articles WHERE id = ?").get(id) !== undefined;
}
