import type { ListedFile } from "../captures/list-captures.ts";
import { type ReadFile, readCaptureFile } from "../captures/read-capture.ts";
import { type Problem, toProblem } from "../model/problem.ts";
import { hostOf } from "../normalize/parse-address.ts";
import { toPlainKey } from "../normalize/permalink.ts";
import { foldSourceName } from "../normalize/source-registry.ts";
import { type ArticleRow, toArticleRow } from "./article-row.ts";
import { type ReadArticles, type ReadingContext, readArticles } from "./read-articles.ts";

/** A file that may have to be read again. */
export interface FileToRead extends ListedFile {
	/** Its hash when it was last parsed, when the same bytes need not be parsed again. */
	readonly parsedSha256?: string;
}

/** What one file said, ready to be written into the state. Plain data: it may come from another process. */
export interface FileReading {
	readonly file: ListedFile;
	readonly sha256?: string;
	/** The bytes are those that were parsed before. */
	readonly unchanged: boolean;
	readonly articles: readonly {
		readonly host?: string;
		readonly address?: string;
		/** The source as the capture names it, folded. */
		readonly stated?: string;
		/** The permalink, folded for collisions; absent without an address. */
		readonly plain?: string;
		readonly row: ArticleRow;
		/** The record in UTF-8: half the way from process to process, and no work for the one that writes the state. */
		readonly json: Uint8Array;
	}[];
	readonly problems: readonly Problem[];
}

const encoder = new TextEncoder();

/** Reads files and what they say. A file that cannot be read gives its problem. */
export function readFiles(files: readonly FileToRead[], context: ReadingContext): readonly FileReading[] {
	return files.map((file) => readFile(file, context));
}

function readFile({ parsedSha256, ...file }: FileToRead, context: ReadingContext): FileReading {
	const read = readCaptureFile(file.path, file.file);
	const { sha256 } = read;
	if (sha256 !== undefined && sha256 === parsedSha256) return { file, sha256, unchanged: true, articles: [], problems: [] };
	const { articles, problems } = readSafely(read, context);
	const records = articles.map((article) => ({
		...(article.address === undefined
			? {}
			: { host: hostOf(article.address), address: article.address, plain: toPlainKey(article.permalink) }),
		...(article.statedSource === undefined ? {} : { stated: foldSourceName(article.statedSource) }),
		row: toArticleRow(article),
		json: encoder.encode(JSON.stringify(article)),
	}));
	return { file, sha256, unchanged: false, articles: records, problems };
}

/** One capture that makes us stumble must not keep the others from being read. */
function readSafely(read: ReadFile, context: ReadingContext): ReadArticles {
	try {
		return readArticles(read, context);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return { articles: [], problems: [...read.problems, toProblem("reading-failed", { reason })] };
	}
}
