import type { ArchiveCost, BuildCost } from "./measure-archive.ts";
import type { ReadingCost } from "./measure-reading.ts";

/** What the figures should be. Seconds hold at the size they name, on two cores. */
const targets = {
	articles: 10_000,
	fullBuildSeconds: 10,
	additionSeconds: 1.5,
	/** At any size, what follows. */
	fullBuildBytes: 1_000_000_000,
	additionFiles: 25,
	additionBytes: 2_000_000,
	readingMicroseconds: 200,
} as const;

/** Lays the figures of one archive out as a table, targets beside them. */
export function describeArchive(cost: ArchiveCost): string {
	const { articles, captureBytes } = cost;
	const timed = articles === targets.articles;
	const additionTargets = `≤ ${targets.additionFiles} files, ≤ ${targets.additionBytes / 1e6} MB${timed ? `, < ${targets.additionSeconds} s` : ""}`;
	const missed = (met: boolean) => (met ? "" : "  MISSED");
	const row = (name: string, build: BuildCost, target: string) =>
		[
			name.padEnd(16),
			seconds(build.seconds).padStart(9),
			seconds(build.processorSeconds).padStart(9),
			megabytes(build.peakBytes).padStart(10),
			`${number(build.files)} files`.padStart(14),
			megabytes(build.bytes).padStart(10),
			`  ${target}`,
		].join(" ");
	const addition = (name: string, build: ArchiveCost["build"]) =>
		row(name, build, additionTargets) +
		missed(
			build.files <= targets.additionFiles && build.bytes <= targets.additionBytes && (!timed || build.seconds < targets.additionSeconds),
		) +
		`  (${build.runs.map((run) => run.toFixed(2)).join(", ")})`;
	return [
		`\n${number(articles)} articles, ${megabytes(captureBytes)} of captures`,
		`${"".padEnd(16)} ${"time".padStart(9)} ${"processor".padStart(9)} ${"memory".padStart(10)} ${"written".padStart(14)} ${"".padStart(10)}   target`,
		row("full build", cost.fullBuild, `< ${megabytes(targets.fullBuildBytes)}${timed ? `, < ${targets.fullBuildSeconds} s` : ""}`) +
			missed((cost.fullBuild.peakBytes ?? 0) < targets.fullBuildBytes && (!timed || cost.fullBuild.seconds < targets.fullBuildSeconds)),
		addition("one more, build", cost.build),
		addition("one more, add", cost.add),
	].join("\n");
}

/** One line on parsing and normalising, and one a form of header. */
export function describeReading({ captures, mean, processorMean, median, p99, steps, forms }: ReadingCost): string {
	const target = `target < ${targets.readingMicroseconds}${mean < targets.readingMicroseconds ? "" : "  MISSED"}`;
	return [
		`\nparse and normalise one capture: ${mean.toFixed(0)} µs (median ${median.toFixed(0)}, 99 of 100 below ${p99.toFixed(0)}; ${number(captures)} captures), ${target}`,
		`  parse ${steps.parse.toFixed(0)}, normalise ${steps.normalize.toFixed(0)}, of it the language ${steps.language.toFixed(0)}, which is not counted; evidence ${steps.evidence.toFixed(0)} more; all on a processor ${processorMean.toFixed(0)} µs`,
		...Object.entries(forms).map(([form, value]) => `  ${form.padEnd(14)} ${value.toFixed(0).padStart(5)} µs`),
	].join("\n");
}

function seconds(value: number | undefined): string {
	return value === undefined ? "?" : `${value.toFixed(2)} s`;
}

function megabytes(bytes: number | undefined): string {
	return bytes === undefined ? "?" : `${(bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 0)} MB`;
}

function number(value: number): string {
	return value.toLocaleString("en");
}
