import type { SiteChanges } from "../publish/site-changes.ts";
import type { Completeness, ProblemGroup } from "./problem-report.ts";

/** What a build did: what `build --json` prints. */
export interface BuildSummary {
	/** Files whose bytes were read and parsed. */
	readonly parsed: number;
	/** Pages that were rendered. */
	readonly rendered: number;
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

/**
 * Says what a build did, for people: problems grouped with three examples each, then what changed, then the sum. `brief` leaves the problems
 * to `.microfilm/problems.csv`: a watcher says them at every addition else.
 */
export function describeBuild(summary: BuildSummary, { brief = false }: { readonly brief?: boolean } = {}): string {
	const { archive, files, problems, warnings, removalsRefused, rendered, out } = summary;
	const lines = (brief ? [] : problems).flatMap(({ id, severity, count, examples }) => [
		`${severity} ${id} (${count})`,
		...examples.map((example) => `  ${example}`),
		...(count > examples.length ? [`  … and ${count - examples.length} more in .microfilm/problems.csv`] : []),
	]);
	if (removalsRefused > 0)
		lines.push(
			`The captures of ${removalsRefused} articles vanished at once; their pages were kept. If you removed them on purpose, run \`microfilm build --allow-removals\`.`,
		);
	if (!brief) lines.push(...warnings);
	lines.push(`${rendered} pages rendered: ${files.added} added, ${files.changed} changed, ${files.removed} removed in ${out}`);
	lines.push(describeCompleteness(archive));
	return lines.join("\n");
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

/** The files that changed and the addresses to purge: `.microfilm/changes.json`. */
export function toChangesJson({ added, changed, removed }: SiteChanges, address: string | undefined): string {
	const base = address ?? "/";
	const purge = [...changed, ...removed].map(
		(path) =>
			base +
			path
				.replace(/(^|\/)index\.html$/, "$1")
				.split("/")
				.map(encodeURIComponent)
				.join("/"),
	);
	return `${JSON.stringify({ added, changed, removed, purge: purge.sort() }, null, "\t")}\n`;
}
