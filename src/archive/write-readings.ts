import type { DatabaseSync } from "node:sqlite";
import type { ArticleId } from "../model/brand.ts";
import type { FileReading } from "./read-files.ts";

/** What was read, in batches, as it comes. */
export type ReadingStream = AsyncIterable<readonly FileReading[]>;

/** What a batch of readings changed: its articles, and the plain keys of their paths, before and after. */
export interface ChangedReadings {
	readonly articles: ReadonlySet<ArticleId>;
	readonly plainKeys: ReadonlySet<string>;
}

/**
 * Writes what files say into the state, and forgets vanished ones; `onBatch` is told after each batch what it changed. Returns the number of
 * files whose bytes were parsed. Runs inside a transaction.
 */
export async function writeReadings(
	state: DatabaseSync,
	{ vanished, readings }: { readonly vanished: readonly string[]; readonly readings: ReadingStream },
	onBatch: (changed: ChangedReadings) => void,
): Promise<number> {
	const articles = new Set<ArticleId>();
	const plainKeys = new Set<string>();
	let parsed = 0;
	const handOut = (): void => {
		onBatch({ articles, plainKeys });
		articles.clear();
		plainKeys.clear();
	};
	const writer = openWriter(state, (article, plain) => {
		articles.add(article);
		if (plain !== undefined) plainKeys.add(plain);
	});
	for (const file of vanished) writer.forget(file);
	handOut();
	for await (const batch of readings) {
		for (const reading of batch) {
			if (reading.unchanged) writer.touch(reading);
			else {
				writer.write(reading);
				parsed++;
			}
		}
		handOut();
	}
	return parsed;
}

function openWriter(state: DatabaseSync, note: (article: ArticleId, plain: string | undefined) => void) {
	const old = state.prepare("SELECT article, plain FROM readings WHERE file = ?");
	const remove = ["readings", "problems", "files"].map((table) => state.prepare(`DELETE FROM ${table} WHERE file = ?`));
	const touchFile = state.prepare("UPDATE files SET size = ?, mtime = ? WHERE file = ?");
	const insertFile = state.prepare("INSERT INTO files (file, size, mtime, sha256, refused) VALUES (?, ?, ?, ?, ?)");
	const insertReading = state.prepare(
		"INSERT INTO readings (file, entry, article, host, address, plain, json) VALUES (?, ?, ?, ?, ?, ?, ?)",
	);
	const insertProblem = state.prepare("INSERT INTO problems (file, line, id, severity, message) VALUES (?, ?, ?, ?, ?)");
	const forget = (file: string): void => {
		for (const row of old.all(file)) note(String(row.article) as ArticleId, typeof row.plain === "string" ? row.plain : undefined);
		for (const statement of remove) statement.run(file);
	};
	return {
		forget,
		touch: ({ file }: FileReading): void => void touchFile.run(file.size, file.mtime, file.file),
		write: ({ file: { file, size, mtime }, sha256, articles, problems }: FileReading): void => {
			forget(file);
			insertFile.run(file, size, mtime, sha256 ?? null, articles.length === 0 ? 1 : 0);
			for (const [entry, { id, host, address, plain, json }] of articles.entries()) {
				insertReading.run(file, entry, id, host ?? null, address ?? null, plain ?? null, json);
				note(id, plain);
			}
			for (const { line, id, severity, message } of problems) insertProblem.run(file, line ?? null, id, severity, message);
		},
	};
}
