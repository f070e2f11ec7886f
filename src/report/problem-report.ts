import type { DatabaseSync } from "node:sqlite";
import type { Severity } from "../model/problem-catalogue.ts";

/** All problems of one kind. */
export interface ProblemGroup {
	readonly id: string;
	readonly severity: Severity;
	readonly count: number;
	/** Up to three, in order of file and line: `content/articles/a.txt:3: The …`. */
	readonly examples: readonly string[];
}

/** So many examples stand for a kind of problem. */
export const maxExamples = 3;

/** The problems of the archive by kind, the worst first. */
export function groupProblems(state: DatabaseSync): readonly ProblemGroup[] {
	const groups = state.prepare(
		`SELECT id, severity, count(*) AS count FROM problems GROUP BY id, severity
		 ORDER BY CASE severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, count(*) DESC, id`,
	);
	const examples = state.prepare("SELECT file, line, message FROM problems WHERE id = ? AND severity = ? ORDER BY file, line LIMIT ?");
	return groups.all().map((row) => ({
		id: String(row.id),
		// The column holds what the catalogue gave.
		severity: row.severity as Severity,
		count: Number(row.count),
		examples: examples
			.all(String(row.id), String(row.severity), maxExamples)
			.map(({ file, line, message }) => `${file}${line === null ? "" : `:${line}`}: ${message}`),
	}));
}

/** How well the archive is understood. */
export interface Completeness {
	readonly files: number;
	readonly articles: number;
	/** Published to the minute. */
	readonly complete: number;
	/** A day, but no time. */
	readonly withoutTime: number;
	readonly withoutDate: number;
	/** Files in which nothing could be shown. */
	readonly notUnderstood: number;
}

/** Counts the archive by how well it is understood. */
export function countCompleteness(state: DatabaseSync): Completeness {
	const counts = new Map<string, number>();
	for (const row of state.prepare("SELECT completeness, count(*) AS count FROM articles GROUP BY completeness").all())
		counts.set(String(row.completeness), Number(row.count));
	const [complete, withoutTime, withoutDate] = ["complete", "no-time", "no-date"].map((name) => counts.get(name) ?? 0) as [
		number,
		number,
		number,
	];
	return {
		files: Number(state.prepare("SELECT count(*) AS count FROM files").get()?.count),
		articles: complete + withoutTime + withoutDate,
		complete,
		withoutTime,
		withoutDate,
		notUnderstood: Number(state.prepare("SELECT count(*) AS count FROM files WHERE refused = 1").get()?.count),
	};
}
