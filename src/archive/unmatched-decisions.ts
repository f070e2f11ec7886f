import type { DatabaseSync } from "node:sqlite";
import type { ArchiveSettings } from "../model/archive-settings.ts";
import type { ArticleTarget } from "../model/article-target.ts";
import type { Correction } from "../model/correction.ts";
import { type Problem, toProblem } from "../model/problem.ts";
import type { ProblemId } from "../model/problem-catalogue.ts";
import type { Withholding } from "../model/withholding.ts";
import { targetedArticle } from "./input-digests.ts";

/** What people decided about single articles and lists. */
interface Decisions {
	readonly corrections: readonly Correction[];
	readonly withheld: readonly Withholding[];
	readonly settings: Pick<ArchiveSettings, "feeds">;
}

/**
 * A correction or a withholding that names no article of ours, or a feed of no list, is a problem, of its own file. Only what differs is written: a problem that is written
 * again is another one to whoever lists them.
 */
export function noteUnmatched(state: DatabaseSync, decisions: Decisions): void {
	const wanted = new Map(findUnmatched(state, decisions).map((problem) => [toKey(problem), problem]));
	const stored = state.prepare(
		"SELECT number, file, id, message FROM problems WHERE id IN ('correction-unmatched', 'withholding-unmatched', 'feed-unmatched')",
	);
	const remove = state.prepare("DELETE FROM problems WHERE number = ?");
	for (const row of stored.all()) if (!wanted.delete(toKey(row))) remove.run(Number(row.number));
	const insert = state.prepare("INSERT INTO problems (file, line, id, severity, message) VALUES (?, NULL, ?, ?, ?)");
	for (const { file, id, severity, message } of wanted.values()) insert.run(file, id, severity, message);
}

function findUnmatched(
	state: DatabaseSync,
	{ corrections, withheld, settings }: Decisions,
): readonly (Problem & { readonly file: string })[] {
	const known = state.prepare(
		"SELECT 1 AS known FROM articles WHERE id = ?1 UNION ALL SELECT 1 FROM files WHERE sha256 >= ?1 AND sha256 < ?1 || 'g' AND length(?1) = 16",
	);
	const check = (name: ProblemId, file: string, target: ArticleTarget) =>
		known.get(targetedArticle(target) ?? "") === undefined
			? [{ ...toProblem(name, { file, target: "id" in target ? target.id : target.address }), file }]
			: [];
	const list = state.prepare("SELECT 1 AS known FROM list_totals WHERE list = ?");
	const checkFeed = (kind: "place" | "topic") => (target: string) => {
		const file = "content/archive.yaml";
		return list.get(`${kind}:${target}`) === undefined ? [{ ...toProblem("feed-unmatched", { file, kind, target }), file }] : [];
	};
	return [
		...corrections.flatMap(({ file, target }) => check("correction-unmatched", file, target)),
		...withheld.flatMap(({ target }) => check("withholding-unmatched", "content/withheld.yaml", target)),
		...settings.feeds.places.flatMap(checkFeed("place")),
		...settings.feeds.topics.flatMap(checkFeed("topic")),
	];
}

function toKey({ file, id, message }: { readonly file?: unknown; readonly id?: unknown; readonly message?: unknown }): string {
	return JSON.stringify([file, id, message]);
}
