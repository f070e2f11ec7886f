import type { DatabaseSync } from "node:sqlite";
import type { ArchiveReader } from "../../model/archive-reader.ts";
import type { Article, ArticleCard } from "../../model/article.ts";
import type { ArticleId } from "../../model/brand.ts";
import type { Row } from "./row.ts";

/** Answers what is asked about one article, and which came last. */
export function openArticleAnswers(state: DatabaseSync): Pick<ArchiveReader, "article" | "card" | "neighbours" | "recent" | "changes"> {
	const articleById = state.prepare("SELECT json FROM article_records WHERE id = ?");
	const cardById = state.prepare("SELECT card FROM articles WHERE id = ?");
	const place = state.prepare("SELECT day, time FROM articles WHERE id = ?");
	const previous = state.prepare(
		"SELECT id FROM postings WHERE list = 'all' AND day = ? AND (time, id) < (?, ?) ORDER BY time DESC, id DESC LIMIT 1",
	);
	const next = state.prepare("SELECT id FROM postings WHERE list = 'all' AND day = ? AND (time, id) > (?, ?) ORDER BY time, id LIMIT 1");
	const recent = state.prepare("SELECT id FROM postings WHERE list = ? ORDER BY seen DESC, id LIMIT ?");
	const changes = state.prepare(
		"SELECT id, changed_at, change FROM articles WHERE changed_at IS NOT NULL ORDER BY changed_at DESC, id LIMIT ?",
	);
	return {
		article: (id) => {
			const row = articleById.get(id);
			// The state holds what `normalizeArticle` made.
			return row === undefined ? undefined : (JSON.parse(String(row.json)) as Article);
		},
		card: (id) => {
			const row = cardById.get(id);
			// The state holds what `toArticleCard` made.
			return row === undefined ? undefined : (JSON.parse(String(row.card)) as ArticleCard);
		},
		neighbours: (id) => {
			const row = place.get(id);
			if (row === undefined || row.day === "") return {};
			const at = [String(row.day), String(row.time), id] as const;
			return { previous: toId(previous.get(...at)), next: toId(next.get(...at)) };
		},
		recent: (key, limit) => recent.all(key, limit).map((row) => String(row.id) as ArticleId),
		changes: (limit) =>
			changes.all(limit).map((row) => ({
				id: String(row.id) as ArticleId,
				at: String(row.changed_at),
				reason: row.change === "corrected" ? "corrected" : "updated",
			})),
	};
}

function toId(row: Row | undefined): ArticleId | undefined {
	return row === undefined ? undefined : (String(row.id) as ArticleId);
}
