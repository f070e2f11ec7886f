import { closeSync, existsSync, openSync, renameSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { readMeta, writeMeta } from "../archive/open-state.ts";
import { toCsvRow } from "../formats/csv.ts";

const columns = ["file", "line", "id", "severity", "message"] as const;
const metaName = "problems-written";

/**
 * Writes all problems as `problems.csv`, one row each, when they are not those of the last time. It appears whole or not at all, and is never
 * whole in memory.
 */
export function writeProblems(state: DatabaseSync, folder: string): void {
	const path = join(folder, "problems.csv");
	const edition = editionOf(state);
	if (readMeta(state, metaName) === edition && existsSync(path)) return;
	const file = openSync(`${path}.new`, "w");
	try {
		writeSync(file, toCsvRow(columns));
		for (const row of state.prepare(`SELECT ${columns.join(", ")} FROM problems ORDER BY file, line, id`).iterate())
			writeSync(file, toCsvRow(columns.map((name) => String(row[name] ?? ""))));
	} finally {
		closeSync(file);
	}
	renameSync(`${path}.new`, path);
	writeMeta(state, metaName, edition);
}

/** Changes with every problem that comes or goes: numbers are never used twice. */
function editionOf(state: DatabaseSync): string {
	const { count, last } = state.prepare("SELECT count(*) AS count, max(number) AS last FROM problems").get() ?? {};
	return `${count} ${last}`;
}
