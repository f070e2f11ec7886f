import type { Completeness, ProblemGroup } from "./problem-report.ts";

/** What was done for the search. */
export interface SearchSummary {
	/** Articles whose words were read. */
	readonly indexed: number;
	/** Articles that wait to be folded into the large segments; they are found as all others are. */
	readonly recent: number;
	/** Files that were written for it, of those of the build. */
	readonly files: number;
	/** Of those of the build. */
	readonly milliseconds: number;
}

/** What a build did: what `build --json` prints. */
export interface BuildSummary {
	/** Files whose bytes were read and parsed. */
	readonly parsed: number;
	/** Pages that were rendered. */
	readonly rendered: number;
	/** `null` where the archive has no search. */
	readonly search: SearchSummary | null;
	readonly files: { readonly added: number; readonly changed: number; readonly removed: number };
	readonly archive: Completeness;
	readonly problems: readonly ProblemGroup[];
	/** What the owner of the archive should know, in full sentences. */
	readonly warnings: readonly string[];
	/** Articles whose captures vanished and whose pages were kept, because so many vanished at once. */
	readonly removalsRefused: number;
	/** Whether a publication that had been killed was finished first. */
	readonly recovered: boolean;
	readonly milliseconds: number;
	readonly out: string;
}

/** Says what a build did, for people: problems grouped with three examples each, then what changed, then the sum. */
export function describeBuild(summary: BuildSummary): string {
	const { archive, problems, warnings } = summary;
	const lines = [
		...describeProblems(problems),
		...describeRefusal(summary),
		...warnings,
		describeFiles(summary),
		...describeSearch(summary),
		describeCompleteness(archive),
	];
	return lines.join("\n");
}

/**
 * Says what one of many builds did, to somebody who heard of those before: the problems of the files it read, removals if they are `refusedAnew`,
 * and pages if any changed. `undefined` when there is nothing to say.
 */
export function describeRebuild(
	summary: BuildSummary,
	{ problems, refusedAnew }: { readonly problems: readonly ProblemGroup[]; readonly refusedAnew: boolean },
): string | undefined {
	const lines = [
		...describeProblems(problems),
		...(refusedAnew ? describeRefusal(summary) : []),
		...(changesPages(summary) ? [describeFiles(summary), ...describeSearch(summary)] : []),
	];
	return lines.length === 0 ? undefined : [...lines, describeCompleteness(summary.archive)].join("\n");
}

/** Whether the site is another after a build. */
export function changesPages({ files: { added, changed, removed } }: BuildSummary): boolean {
	return added + changed + removed > 0;
}

function describeProblems(groups: readonly ProblemGroup[]): readonly string[] {
	return groups.flatMap(({ id, severity, count, examples }) => [
		`${severity} ${id} (${count})`,
		...examples.map((example) => `  ${example}`),
		...(count > examples.length ? [`  … and ${count - examples.length} more in .microfilm/problems.csv`] : []),
	]);
}

function describeRefusal({ removalsRefused }: BuildSummary): readonly string[] {
	if (removalsRefused === 0) return [];
	return [
		`The captures of ${removalsRefused} articles vanished at once; their pages were kept. If you removed them on purpose, run \`microfilm build --allow-removals\`.`,
	];
}

function describeFiles({ rendered, files, out }: BuildSummary): string {
	return `${rendered} pages rendered: ${files.added} added, ${files.changed} changed, ${files.removed} removed in ${out}`;
}

function describeSearch({ search }: BuildSummary): readonly string[] {
	if (search === null || search.indexed === 0) return [];
	const { indexed, files, milliseconds } = search;
	return [`${indexed} articles indexed for the search: ${files} of these files, ${(milliseconds / 1000).toFixed(2)} s`];
}

/** “80,000 read: 71,240 complete, 6,912 without a time, 1,848 not understood; all kept” */
export function describeCompleteness({ files, complete, withoutTime, withoutDate, notUnderstood }: Completeness): string {
	const number = new Intl.NumberFormat("en");
	const parts = [
		`${number.format(complete)} complete`,
		...(withoutTime > 0 ? [`${number.format(withoutTime)} without a time`] : []),
		...(withoutDate > 0 ? [`${number.format(withoutDate)} without a date`] : []),
		...(notUnderstood > 0 ? [`${number.format(notUnderstood)} not understood`] : []),
	];
	return `${number.format(files)} read: ${parts.join(", ")}; all kept`;
}
