import { closeSync, openSync, renameSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { readMeta, writeMeta } from "../archive/open-state.ts";
import { toCsvRow } from "../formats/csv.ts";

const columns = ["file", "line", "id", "severity", "message"] as const;
const metaName = "problems-written";

/**
 * Writes all problems as `problems.csv`, one row each, in order of file and line; never whole in memory. Where none went since the last time, the new
 * ones are added at the end, so that an addition to a large archive costs its own problems; otherwise the file is written anew, and appears whole
 * or not at all. One to which a killed build had added is known by its size.
 */
export function writeProblems(state: DatabaseSync, folder: string): void {
	const path = join(folder, "problems.csv");
	const written = readEdition(state);
	const { count, last } = countProblems(state, 0);
	const isAsWritten = statSync(path, { throwIfNoEntry: false })?.size === written?.bytes;
	const isLonger = written !== undefined && isAsWritten && written.count + countProblems(state, written.last).count === count;
	if (isLonger && written.count === count) return;
	if (isLonger) writeRows(state, path, { flag: "a", after: written.last });
	else {
		writeRows(state, `${path}.new`, { flag: "w", after: 0 });
		renameSync(`${path}.new`, path);
	}
	writeMeta(state, metaName, JSON.stringify({ count, last, bytes: statSync(path).size } satisfies Edition));
}

/** What the file holds: so many problems, the last of this number. Numbers are never used twice, so that a problem that goes is missed by the count. */
interface Edition {
	readonly count: number;
	readonly last: number;
	readonly bytes: number;
}

function readEdition(state: DatabaseSync): Edition | undefined {
	const text = readMeta(state, metaName);
	// `writeProblems` wrote it.
	return text === undefined ? undefined : (JSON.parse(text) as Edition);
}

function countProblems(state: DatabaseSync, after: number): Pick<Edition, "count" | "last"> {
	const row = state.prepare("SELECT count(*) AS count, max(number) AS last FROM problems WHERE number > ?").get(after);
	return { count: Number(row?.count), last: Number(row?.last ?? 0) };
}

function writeRows(state: DatabaseSync, path: string, { flag, after }: { readonly flag: "a" | "w"; readonly after: number }): void {
	const rows = state.prepare(`SELECT ${columns.join(", ")} FROM problems WHERE number > ? ORDER BY file, line, id`);
	const file = openSync(path, flag);
	try {
		if (flag === "w") writeSync(file, toCsvRow(columns));
		for (const row of rows.iterate(after)) writeSync(file, toCsvRow(columns.map((name) => String(row[name] ?? ""))));
	} finally {
		closeSync(file);
	}
}
