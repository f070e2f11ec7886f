import type { DatabaseSync } from "node:sqlite";

/**
 * Throws away everything that was read, and the pages that wait; what was published stays known. Returns how many articles there were;
 * `countForgotten` tells later how many of them did not come back. Part of a transaction.
 */
export function forgetReadings(state: DatabaseSync): number {
	state.exec(`
		CREATE TEMP TABLE IF NOT EXISTS forgotten (id TEXT PRIMARY KEY) WITHOUT ROWID;
		DELETE FROM forgotten;
		INSERT INTO forgotten SELECT id FROM articles;
	`);
	for (const table of ["articles", "postings", "day_counts", "list_names", "readings", "problems", "files", "pending"])
		state.exec(`DELETE FROM ${table}`);
	return Number(state.prepare("SELECT count(*) AS count FROM forgotten").get()?.count);
}

/** How many articles that were forgotten are not in the archive again. */
export function countForgotten(state: DatabaseSync): number {
	return Number(state.prepare("SELECT count(*) AS count FROM forgotten WHERE id NOT IN (SELECT id FROM articles)").get()?.count);
}
