import type { DatabaseSync } from "node:sqlite";
import type { Article } from "../model/article.ts";
import type { ArticleId } from "../model/brand.ts";
import { toProblem } from "../model/problem.ts";
import { toCollisionPermalink } from "../normalize/permalink.ts";
import type { ArticleChange } from "../plan/touched-pages.ts";
import { type ArticleRow, toArticlePlace, toArticleRow } from "./article-row.ts";
import { mergeCaptures } from "./merge-captures.ts";
import { openPostings } from "./postings.ts";
import type { FileReading } from "./read-files.ts";
import type { ChangedReadings } from "./write-readings.ts";

/** A change, and the reading whose record is that of the article: where there is only one, it is not written out again. */
type MergedChange = ArticleChange & { readonly only?: OnlyReading };

interface OnlyReading {
	readonly file: string;
	readonly entry: number;
	readonly bytes: number;
}

/** Merges the readings of articles, and tells each article as the state has it now and as it should be. */
export function openMerge(state: DatabaseSync) {
	const stored = state.prepare("SELECT json FROM article_records WHERE id = ?");
	const readings = state.prepare(
		"SELECT file, entry, json, octet_length(json) AS bytes FROM readings WHERE article = ? ORDER BY file, entry",
	);
	const sharing = state.prepare(
		"SELECT DISTINCT article, address, file FROM readings WHERE plain = (SELECT plain FROM readings WHERE article = ?)",
	);
	return (id: ArticleId): MergedChange => {
		const before = toArticle(stored.get(id));
		const rows = readings.all(id);
		const captures = rows.flatMap((row) => toArticle(row) ?? []);
		if (captures.length === 0) return { before };
		const rivals = sharing
			.all(id)
			.flatMap((row) => (typeof row.address === "string" ? [{ id: String(row.article), address: row.address }] : []));
		const after = settleCollision(mergeCaptures(captures), rivals);
		return { before, after, ...(after === captures[0] ? { only: toOnly(rows[0]) } : {}) };
	};
}

function toOnly(row: Readonly<Record<string, unknown>> | undefined): OnlyReading | undefined {
	return row && { file: String(row.file), entry: Number(row.entry), bytes: Number(row.bytes) };
}

/** The articles that a batch of readings may have changed: its own, and those that would have the same path. */
export function changedArticles(state: DatabaseSync, { articles, plainKeys }: ChangedReadings): ReadonlySet<ArticleId> {
	const atPath = state.prepare("SELECT DISTINCT article FROM readings WHERE plain = ?");
	const rivals = [...plainKeys].flatMap((plain) => atPath.all(plain).map((row) => String(row.article) as ArticleId));
	return new Set([...articles, ...rivals]);
}

/** The articles that share their bytes or their path with another capture: what each of them is, no reading says alone. */
export function sharedArticles(state: DatabaseSync): Iterable<ArticleId> {
	const shared = state.prepare(
		`SELECT article FROM readings GROUP BY article HAVING count(*) > 1 UNION SELECT article FROM readings
		 WHERE plain IN (SELECT plain FROM readings WHERE plain IS NOT NULL GROUP BY plain HAVING count(*) > 1)`,
	);
	return shared.iterate().map((row) => String(row.article) as ArticleId);
}

/** Of addresses that collide, the first in code-unit order keeps the plain path; the others get a hash and a problem (DESIGN 4). */
function settleCollision(article: Article, rivals: readonly { readonly id: string; readonly address: string }[]): Article {
	if (rivals.every(({ id }) => id === article.id)) return article;
	const [first] = [...rivals].sort((a, b) => (a.address < b.address ? -1 : 1));
	if (first === undefined || first.id === article.id) return article;
	const problem = toProblem(
		"address-collision",
		{ address: article.address ?? "", other: first.address },
		article.grounds?.url?.[0]?.line || undefined,
	);
	return { ...article, permalink: toCollisionPermalink(article.permalink, article.id), problems: [...article.problems, problem] };
}

/** The counts of so many articles are kept in memory before they are written. */
const flushEvery = 5_000;

/** Writes merged articles with their places in the lists. Runs inside a transaction; call `flush` at the end. */
export function openArticleWriter(state: DatabaseSync) {
	const postings = openPostings(state);
	const remove = state.prepare("DELETE FROM articles WHERE id = ?");
	const insert = state.prepare(
		"INSERT OR IGNORE INTO articles (id, file, entry, json, bytes, card, day, time, completeness, changed_at, change) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
	);
	// An index that is not there yet is made of all articles.
	const isIndexed = state.prepare("SELECT 1 AS made FROM search_segments LIMIT 1").get() !== undefined;
	const noteForSearch = state.prepare("INSERT OR IGNORE INTO search_pending (article) VALUES (?)");
	const settle = state.prepare("DELETE FROM problems WHERE id = 'address-collision' AND file = ?");
	const report = state.prepare("INSERT INTO problems (file, line, id, severity, message) VALUES (?, ?, ?, ?, ?)");
	let written = 0;
	const begin = (id: ArticleId | undefined): void => {
		if (++written % flushEvery === 0) postings.flush();
		if (isIndexed && id !== undefined) noteForSearch.run(id);
	};
	const insertRow = (row: ArticleRow, only: OnlyReading | undefined, json: string | null): void => {
		const { id, card, day, time, completeness, change } = row;
		const bytes = only?.bytes ?? Buffer.byteLength(json ?? "");
		const reading = [only?.file ?? null, only?.entry ?? null] as const;
		const { changes } = insert.run(id, ...reading, json, bytes, card, day, time, completeness, change?.at ?? null, change?.reason ?? null);
		if (Number(changes) > 0) postings.insert(row);
	};
	return {
		write: ({ before, after, only }: MergedChange): void => {
			begin(after?.id ?? before?.id);
			if (before) {
				postings.remove(toArticlePlace(before));
				remove.run(before.id);
				settle.run(fileOf(before));
			}
			if (!after) return;
			for (const { id, line, severity, message } of after.problems)
				if (id === "address-collision") report.run(fileOf(after), line ?? null, id, severity, message);
			insertRow(toArticleRow(after), only, only ? null : JSON.stringify(after));
		},
		/** Writes the articles of a reading as if no other capture were theirs; one that is known already stays as it is. */
		writeAlone: ({ file: { file }, articles }: FileReading): void => {
			for (const [entry, { row, json }] of articles.entries()) {
				begin(row.id);
				insertRow(row, { file, entry, bytes: json.length }, null);
			}
		},
		flush: postings.flush,
	};
}

/** Collisions are found between articles, so they are told of the shown capture. */
function fileOf({ captures }: Article): string {
	return captures[0]?.file ?? "";
}

function toArticle(row: Readonly<Record<string, unknown>> | undefined): Article | undefined {
	// The state holds what this module wrote.
	return row === undefined ? undefined : (JSON.parse(String(row.json)) as Article);
}
