import { analyse } from "scslre";
import type { Module } from "./read-module.ts";

/**
 * Lists regular expressions that take more than linear time on some text: `^(a+)+$` on many `a`. Limits: what `new RegExp` puts together is not seen
 * (`tests/hostile` reads whole texts), and a repetition with a bound counts as short.
 */
export function findSlowPatterns(modules: readonly Module[]): readonly string[] {
	return modules.flatMap(({ path, patterns }) =>
		patterns.flatMap(({ line, source, flags }) => {
			const [report] = analyse({ source, flags }, { maxReports: 1 }).reports;
			if (report === undefined) return [];
			return [`${path}:${line} is slow on \`${report.character.pick.repeat(3)}…\`: /${source}/${flags}`];
		}),
	);
}
