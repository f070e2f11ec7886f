import type { DatabaseSync } from "node:sqlite";
import type { ArticleId } from "../model/brand.ts";
import { countArticles, countLeftWithout } from "./count-articles.ts";
import { isMassRemoval } from "./detect-changes.ts";
import { bucketOf, openBucketSums } from "./file-buckets.ts";
import type { FileReading } from "./read-files.ts";

/** What was read, in batches, as it comes. */
export type ReadingStream = AsyncIterable<readonly FileReading[]>;

/** The files that are different from what the state remembers. */
export interface ChangedFiles {
	/** Those that are gone; asked when all readings were written. */
	readonly vanished: () => readonly string[];
	readonly readings: ReadingStream;
	/** Believe that captures are gone, however many. */
	readonly allowRemovals: boolean;
}

/** What a batch of readings changed: its articles, and the plain keys of their paths, before and after. */
export interface ChangedReadings {
	readonly articles: ReadonlySet<ArticleId>;
	readonly plainKeys: ReadonlySet<string>;
}

/** What came of writing readings. */
export interface WrittenReadings {
	/** Files whose bytes were parsed. */
	readonly parsed: number;
	/** Articles whose captures are all gone, but too many at once to believe it: they were kept. */
	readonly removalsRefused: number;
}

/**
 * Writes what files say into the state, and forgets files that vanished or cannot be read any more, unless too many articles would go with them.
 * A file that was only moved takes no article along: what is gone is counted when everything else was read. `onBatch` is told after each batch
 * what it changed. Runs inside a transaction.
 */
export async function writeReadings(
	state: DatabaseSync,
	{ vanished, readings, allowRemovals }: ChangedFiles,
	onBatch: (changed: ChangedReadings) => void,
): Promise<WrittenReadings> {
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
	const lost: FileReading[] = [];
	for await (const batch of readings) {
		for (const reading of batch) {
			if (reading.unchanged) writer.touch(reading);
			else if (reading.sha256 === undefined && writer.hasReadings(reading)) lost.push(reading);
			else {
				writer.write(reading);
				parsed++;
			}
		}
		handOut();
	}
	// What the state knows of its buckets is what `vanished` goes by.
	writer.flush();
	const disappeared = vanished();
	const files = [...disappeared, ...lost.map(({ file }) => file.file)];
	const gone = countLeftWithout(state, files);
	const refused = !allowRemovals && isMassRemoval(gone, () => countArticles(state));
	for (const file of disappeared) refused ? writer.keep(file) : writer.forget(file);
	for (const reading of lost) refused ? writer.keep(reading.file.file, reading) : writer.write(reading);
	handOut();
	writer.flush();
	return { parsed, removalsRefused: refused ? gone : 0 };
}

/**
 * Writes what files say into a state that knows none yet, so that there is nothing to look up or to replace. `onReading` is told of each file.
 * Runs inside a transaction.
 */
export async function writeFirstReadings(
	state: DatabaseSync,
	readings: ReadingStream,
	onReading: (reading: FileReading) => void,
): Promise<WrittenReadings> {
	const writer = openWriter(state, () => {});
	let parsed = 0;
	for await (const batch of readings)
		for (const reading of batch) {
			writer.insert(reading);
			onReading(reading);
			parsed++;
		}
	writer.flush();
	return { parsed, removalsRefused: 0 };
}

function openWriter(state: DatabaseSync, note: (article: ArticleId, plain: string | undefined) => void) {
	const old = state.prepare("SELECT article, plain FROM readings WHERE file = ?");
	// Until it is merged anew, an article keeps its record: what it was before decides what its change touches.
	const keepRecords = state.prepare(
		"UPDATE articles SET json = (SELECT json FROM readings WHERE file = articles.file AND entry = articles.entry) WHERE file = ? AND json IS NULL",
	);
	const remove = ["readings", "problems", "files"].map((table) => state.prepare(`DELETE FROM ${table} WHERE file = ?`));
	const sums = openBucketSums(state);
	const stored = state.prepare("SELECT CASE WHEN sha256 IS NULL THEN -1 ELSE size END AS size, mtime FROM files WHERE file = ?");
	const leaveBucket = (file: string): void => {
		const row = stored.get(file);
		if (row) sums.remove(file, Number(row.size), Number(row.mtime));
	};
	const touchFile = state.prepare("UPDATE files SET size = ?, mtime = ? WHERE file = ?");
	const forgetHash = state.prepare("UPDATE files SET sha256 = NULL WHERE file = ? RETURNING mtime");
	const insertFile = state.prepare("INSERT INTO files (file, bucket, size, mtime, sha256, refused) VALUES (?, ?, ?, ?, ?, ?)");
	const insertReading = state.prepare(
		"INSERT INTO readings (file, entry, article, host, stated, address, plain, json) VALUES (?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT))",
	);
	const insertProblem = state.prepare("INSERT INTO problems (file, line, id, severity, message) VALUES (?, ?, ?, ?, ?)");
	const forgetProblem = state.prepare("DELETE FROM problems WHERE file = ? AND id = ?");
	const forget = (file: string): void => {
		const rows = old.all(file);
		if (rows.length > 0) keepRecords.run(file);
		for (const row of rows) note(String(row.article) as ArticleId, typeof row.plain === "string" ? row.plain : undefined);
		leaveBucket(file);
		for (const statement of remove) statement.run(file);
	};
	const insert = ({ file: { file, size, mtime }, sha256, articles, problems }: FileReading): void => {
		const hash = sha256 ?? noHash(problems);
		insertFile.run(file, bucketOf(file), size, mtime, hash, articles.length === 0 ? 1 : 0);
		sums.add(file, hash === null ? -1 : size, mtime);
		for (const [
			entry,
			{
				row: { id },
				host,
				stated,
				address,
				plain,
				json,
			},
		] of articles.entries()) {
			insertReading.run(file, entry, id, host ?? null, stated ?? null, address ?? null, plain ?? null, json);
			note(id, plain);
		}
		for (const { line, id, severity, message } of problems) insertProblem.run(file, line ?? null, id, severity, message);
	};
	return {
		hasReadings: ({ file }: FileReading): boolean => old.get(file.file) !== undefined,
		forget,
		/** What it said stays, but its bytes count as unknown: it is read again when it can be. */
		keep: (file: string, reading?: FileReading): void => {
			leaveBucket(file);
			const row = forgetHash.get(file);
			if (row) sums.add(file, -1, Number(row.mtime));
			for (const { line, id, severity, message } of reading?.problems ?? []) {
				forgetProblem.run(file, id);
				insertProblem.run(file, line ?? null, id, severity, message);
			}
		},
		touch: ({ file: { file, size, mtime } }: FileReading): void => {
			leaveBucket(file);
			touchFile.run(size, mtime, file);
			sums.add(file, size, mtime);
		},
		flush: sums.flush,
		insert,
		write: (reading: FileReading): void => {
			forget(reading.file.file);
			insert(reading);
		},
	};
}

/** Permissions change without a trace in size and time: such a file is tried again by every build (`null`). A link stays a link (`""`). */
function noHash(problems: FileReading["problems"]): null | "" {
	return problems.some(({ id }) => id === "file-unreadable") ? null : "";
}
