import type { DatabaseSync } from "node:sqlite";

/** How a file of the site changed. */
export type SiteChange = "added" | "changed" | "removed";

/**
 * Notes what the publication in the tables `staged` and `removals` changes, before `outputs` is brought up to it, and in the same transaction:
 * whoever is killed before reporting leaves the report to the next build.
 */
export function noteUnreported(state: DatabaseSync): void {
	// First one, then the other: what was added and is removed again never was, what was removed and is added again changed. Of the published files, only
	// these are looked at: with `path IN (SELECT path FROM outputs)` SQLite goes through all of them, 30 ms at 100,000, even where nothing is removed.
	state.exec(`
		INSERT INTO unreported (path, change)
			SELECT path, CASE WHEN EXISTS (SELECT 1 FROM outputs WHERE outputs.path = staged.path) THEN 'changed' ELSE 'added' END
			FROM staged WHERE staged IS NOT NULL
			ON CONFLICT (path) DO UPDATE SET change = CASE unreported.change WHEN 'added' THEN 'added' ELSE 'changed' END;
		INSERT INTO unreported (path, change) SELECT path, 'removed' FROM removals WHERE EXISTS (SELECT 1 FROM outputs WHERE outputs.path = removals.path)
			ON CONFLICT (path) DO UPDATE SET change = CASE unreported.change WHEN 'added' THEN 'never' ELSE 'removed' END;
		DELETE FROM unreported WHERE change = 'never';
	`);
}

/** How many files changed in publications that nobody has reported yet. */
export function countUnreported(state: DatabaseSync): Readonly<Record<SiteChange, number>> {
	const counts = { added: 0, changed: 0, removed: 0 };
	// `noteUnreported` wrote one of the three.
	for (const { change, count } of state.prepare("SELECT change, count(*) AS count FROM unreported GROUP BY change").iterate())
		counts[change as SiteChange] = Number(count);
	return counts;
}

/** The paths of these files, sorted, one at a time. */
export function* unreportedPaths(state: DatabaseSync, ...changes: readonly SiteChange[]): Generator<string> {
	const rows = state.prepare("SELECT path FROM unreported WHERE change IN (SELECT value FROM json_each(?)) ORDER BY path");
	for (const { path } of rows.iterate(JSON.stringify(changes))) yield String(path);
}

/** Everything is reported now. */
export function forgetUnreported(state: DatabaseSync): void {
	state.exec("DELETE FROM unreported");
}
