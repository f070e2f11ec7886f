import type { DatabaseSync } from "node:sqlite";

/** How many articles the archive has. */
export function countArticles(state: DatabaseSync): number {
	return Number(state.prepare("SELECT count(*) AS count FROM articles").get()?.count);
}

/** How many articles would have no capture left without these files. */
export function countLeftWithout(state: DatabaseSync, files: readonly string[]): number {
	if (files.length === 0) return 0;
	const gone = state.prepare(
		`WITH gone AS (SELECT value AS file FROM json_each(?))
		 SELECT count(DISTINCT article) AS count FROM readings AS lost WHERE file IN (SELECT file FROM gone)
		 AND NOT EXISTS (SELECT 1 FROM readings WHERE article = lost.article AND file NOT IN (SELECT file FROM gone))`,
	);
	return Number(gone.get(JSON.stringify(files))?.count);
}

/** How many articles of one state another does not have. */
export function countGone(old: DatabaseSync, fresh: DatabaseSync): number {
	const has = fresh.prepare("SELECT 1 AS has FROM articles WHERE id = ?");
	let gone = 0;
	for (const { id } of old.prepare("SELECT id FROM articles").iterate()) if (has.get(String(id)) === undefined) gone++;
	return gone;
}
