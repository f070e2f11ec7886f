import type { DatabaseSync } from "node:sqlite";
import type { ListedFile } from "../captures/list-captures.ts";
import { readCaptureFile } from "../captures/read-capture.ts";
import type { ArticleId } from "../model/brand.ts";
import { toPlainKey } from "../normalize/permalink.ts";
import { type ReadingContext, readArticles } from "./read-articles.ts";

/** How a file is read again. */
export interface ReadingOptions {
	readonly context: ReadingContext;
	/** Parse even where the bytes are as before: the parser, a source or a correction changed. */
	readonly evenIfEqual: (file: string) => boolean;
	readonly onRead?: (done: number) => void;
}

/** What reading did: the articles whose captures changed, and the plain keys of their paths, before and after. */
export interface Readings {
	readonly articles: ReadonlySet<ArticleId>;
	readonly plainKeys: ReadonlySet<string>;
	/** Files whose bytes were parsed. */
	readonly parsed: number;
}

/** Reads changed files into the state, and forgets vanished ones. Runs inside a transaction. */
export function writeReadings(
	state: DatabaseSync,
	changes: { readonly changed: readonly ListedFile[]; readonly vanished: readonly string[] },
	{ context, evenIfEqual, onRead }: ReadingOptions,
): Readings {
	const articles = new Set<ArticleId>();
	const plainKeys = new Set<string>();
	let parsed = 0;
	const known = state.prepare("SELECT sha256 FROM files WHERE file = ?");
	const old = state.prepare("SELECT article, plain FROM readings WHERE file = ?");
	const forget = ["readings", "problems", "files"].map((table) => state.prepare(`DELETE FROM ${table} WHERE file = ?`));
	const touchFile = state.prepare("UPDATE files SET size = ?, mtime = ? WHERE file = ?");
	const insertFile = state.prepare("INSERT INTO files (file, size, mtime, sha256, refused) VALUES (?, ?, ?, ?, ?)");
	const insertReading = state.prepare(
		"INSERT INTO readings (file, entry, article, host, address, plain, json) VALUES (?, ?, ?, ?, ?, ?, ?)",
	);
	const insertProblem = state.prepare("INSERT INTO problems (file, line, id, severity, message) VALUES (?, ?, ?, ?, ?)");

	const note = (article: unknown, plain: unknown): void => {
		articles.add(String(article) as ArticleId);
		if (typeof plain === "string") plainKeys.add(plain);
	};
	const forgetFile = (file: string): void => {
		for (const row of old.all(file)) note(row.article, row.plain);
		for (const statement of forget) statement.run(file);
	};

	for (const file of changes.vanished) forgetFile(file);
	for (const found of changes.changed) {
		const { file, size, mtime } = found;
		const read = readCaptureFile(found.path, file);
		if (read.sha256 !== undefined && known.get(file)?.sha256 === read.sha256 && !evenIfEqual(file)) {
			touchFile.run(size, mtime, file);
			continue;
		}
		forgetFile(file);
		const { articles: readings, problems } = readArticles(read, context);
		insertFile.run(file, size, mtime, read.sha256 ?? null, readings.length === 0 ? 1 : 0);
		for (const [entry, article] of readings.entries()) {
			const plain = article.address === undefined ? null : toPlainKey(article.permalink);
			const host = article.address === undefined ? null : new URL(article.address).host;
			insertReading.run(file, entry, article.id, host, article.address ?? null, plain, JSON.stringify(article));
			note(article.id, plain);
		}
		for (const { line, id, severity, message } of problems) insertProblem.run(file, line ?? null, id, severity, message);
		parsed++;
		onRead?.(parsed);
	}
	return { articles, plainKeys, parsed };
}
