import type { DatabaseSync } from "node:sqlite";
import type { Severity } from "../model/problem-catalogue.ts";
import { maxExamples, type ProblemGroup } from "./problem-report.ts";

/** One problem, and which reading of its file found it. */
export interface FileProblem {
	readonly file: string;
	readonly line: number | undefined;
	readonly id: string;
	readonly severity: Severity;
	readonly message: string;
	/** Size and time of the file as it was read; `undefined` for a file that is no capture. */
	readonly reading: string | undefined;
}

/** Lists the problems of some files, each once, in order of file and line. The name of a folder stands for all files in it. */
export function problemsOfFiles(state: DatabaseSync, names: Iterable<string>): readonly FileProblem[] {
	const found = new Map<number, FileProblem>();
	const ofName = state.prepare(
		`SELECT problems.rowid AS number, file, line, id, severity, message, size || ' ' || mtime AS reading
		 FROM problems LEFT JOIN files USING (file) WHERE file = ?1 OR (file > ?1 || '/' AND file < ?1 || '0')`,
	);
	for (const name of names)
		for (const { number, file, line, id, severity, message, reading } of ofName.iterate(name))
			found.set(Number(number), {
				file: String(file),
				line: line === null ? undefined : Number(line),
				id: String(id),
				// The column holds what the catalogue gave.
				severity: severity as Severity,
				message: String(message),
				reading: reading === null ? undefined : String(reading),
			});
	return [...found.values()].sort((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1));
}

const severities: readonly Severity[] = ["error", "warning", "note"];

/** Groups problems by kind, the worst first, with the first ones as examples. */
export function groupFileProblems(problems: readonly FileProblem[]): readonly ProblemGroup[] {
	return [...Map.groupBy(problems, ({ id }) => id)]
		.map(([id, all]) => ({
			id,
			severity: all[0]?.severity ?? "note",
			count: all.length,
			examples: all.slice(0, maxExamples).map(({ file, line, message }) => `${file}${line === undefined ? "" : `:${line}`}: ${message}`),
		}))
		.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.count - a.count || (a.id < b.id ? -1 : 1));
}
