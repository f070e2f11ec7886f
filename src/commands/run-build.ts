import { exitCodes } from "../model/archive-error.ts";
import { type BuildSummary, describeBuild } from "../report/build-report.ts";
import { build } from "./build.ts";

/** The flags of `build`, as written. */
export interface BuildFlags {
	readonly root: string;
	readonly out?: string;
	readonly full?: boolean;
	readonly json?: boolean;
	readonly dryRun?: boolean;
	readonly strict?: boolean;
	readonly allowRemovals?: boolean;
	readonly quiet?: boolean;
}

/** `microfilm build`: builds, says what was done, and returns the exit code. */
export async function runBuild(flags: BuildFlags): Promise<number> {
	const { root, out, full = false, allowRemovals = false, quiet = false, json = false, strict = false } = flags;
	const summary = await build({ root, out, full, allowRemovals, quiet: quiet || json });
	if (json) process.stdout.write(`${JSON.stringify(summary)}\n`);
	else if (!quiet) process.stdout.write(`${describeBuild(summary)}\n`);
	return exitCodeOf(summary, strict);
}

/** The exit code that a build ends with. */
export function exitCodeOf({ problems, removalsRefused }: BuildSummary, strict: boolean): number {
	const bad = problems.some(({ severity }) => severity !== "note");
	return removalsRefused > 0 || (strict && bad) ? exitCodes.problems : exitCodes.done;
}
