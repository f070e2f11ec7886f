import type { DatabaseSync } from "node:sqlite";
import type { ArticleId } from "../../model/brand.ts";
import type { DayWeight, Period } from "../divide-days.ts";

/** An article's text may be so long, in the bytes of its record, before it counts as several. */
const bytesOfOneArticle = 20_000;

/** Opens the rows that say which article is in which segment, and which articles wait to be. */
export function openMemberRows(state: DatabaseSync) {
	const place = state.prepare("SELECT segment, number FROM search_articles WHERE article = ?");
	const assign = state.prepare("INSERT OR REPLACE INTO search_articles (article, segment) VALUES (?, ?)");
	const setNumber = state.prepare("UPDATE search_articles SET number = ? WHERE article = ?");
	const forget = state.prepare("DELETE FROM search_articles WHERE article = ?");
	const members = state.prepare(
		"SELECT article FROM search_articles JOIN articles ON id = article WHERE segment = ? ORDER BY day DESC, time = '~', time DESC, id",
	);
	const roomy = state.prepare(
		"SELECT segment FROM search_articles WHERE segment >= 'recent-' AND segment < 'recent.' GROUP BY segment HAVING count(*) < ? LIMIT 1",
	);
	const recents = state.prepare(
		"SELECT article, segment FROM search_articles WHERE segment >= 'recent-' AND segment < 'recent.' ORDER BY segment, article",
	);
	const assignPeriod = state.prepare(
		"INSERT OR REPLACE INTO search_articles (article, segment) SELECT id, ? FROM postings WHERE list = ? AND day >= ? AND day < ? AND id >= ? AND id < ?",
	);
	const dayOf = state.prepare("SELECT day FROM articles WHERE id = ?");
	return {
		pending: (): readonly ArticleId[] =>
			state
				.prepare("SELECT article FROM search_pending ORDER BY article")
				.all()
				.map(({ article }) => String(article) as ArticleId),
		clearPending: (): void => state.exec("DELETE FROM search_pending"),
		placeOf: (id: ArticleId): { readonly segment: string; readonly number: number } | undefined => {
			const row = place.get(id);
			return row && { segment: String(row.segment), number: Number(row.number) };
		},
		assign: (id: ArticleId, name: string): void => {
			assign.run(id, name);
		},
		setNumber: (id: ArticleId, number: number): void => {
			setNumber.run(number, id);
		},
		forget: (id: ArticleId): void => {
			forget.run(id);
		},
		/** The articles of a segment, newest first. */
		members: (name: string): readonly ArticleId[] => members.all(name).map(({ article }) => String(article) as ArticleId),
		/** A recent segment that holds fewer articles than this. */
		roomyRecent: (limit: number): string | undefined => roomy.get(limit)?.segment?.toString(),
		/** What the recent segments hold. */
		recents: (): readonly { readonly id: ArticleId; readonly segment: string }[] =>
			recents.all().map(({ article, segment }) => ({ id: String(article) as ArticleId, segment: String(segment) })),
		/** Makes all articles of a period members of its segment, from wherever they are. */
		assignPeriod: ({ name, from, to, ids }: Period): void => {
			assignPeriod.run(name, from === "" ? "undated" : "all", from, to, ids.from, ids.to);
		},
		/** Forgets the articles that are gone, whose numbers others have now, and those whose segment is none any more. */
		forgetLost: (): void =>
			state.exec(
				`DELETE FROM search_articles
				 WHERE segment NOT IN (SELECT name FROM search_segments) OR NOT EXISTS (SELECT 1 FROM articles WHERE id = article)`,
			),
		dayOf: (id: ArticleId): string | undefined => dayOf.get(id)?.day?.toString(),
		/** How much the archive holds by day, oldest first. */
		dayWeights: (): readonly DayWeight[] =>
			state
				.prepare(`SELECT day, sum(max(1, bytes / ${bytesOfOneArticle})) AS weight FROM articles GROUP BY day ORDER BY day`)
				.all()
				.map(({ day, weight }) => ({ day: String(day), weight: Number(weight) })),
	};
}
