import type { DatabaseSync } from "node:sqlite";
import { inTransaction } from "../io/transaction.ts";
import { isSegmentKey } from "../model/search-files.ts";
import { depthOf } from "./path-depth.ts";
import type { StagedFile } from "./staging.ts";

/** Deeper paths than this are of one rank. */
const maxDepth = 100;

/** Writes down what was staged, with the order in which it goes into place. */
export function recordStaged(state: DatabaseSync, files: readonly StagedFile[]): Promise<void> {
	return inTransaction(state, () => {
		const insert = state.prepare("INSERT OR REPLACE INTO staged (rank, path, key, sha256, bytes, staged) VALUES (?, ?, ?, ?, ?, ?)");
		for (const file of files) insert.run(rankOf(file), file.path, file.key, file.sha256, file.bytes, file.staged ?? null);
	});
}

/**
 * No list may link to a page that is not there: assets and the segments of the search first, then articles, then what lists them, a day before its month, then what lists these,
 * a letter of an index before the index, the home page last. The manifest of the search leads to segments and articles.
 */
function rankOf({ key, path }: StagedFile): number {
	const group = key === "" || isSegmentKey(key) ? 0 : key.startsWith("article ") ? 1 : key.startsWith("lists ") || key === "home" ? 3 : 2;
	return group * maxDepth + maxDepth - Math.min(depthOf(path), maxDepth);
}
