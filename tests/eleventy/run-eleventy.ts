import { execFileSync } from "node:child_process";
import { join, relative } from "node:path";
import { project } from "../build/run-microfilm.ts";
import { readTree } from "../build/scratch-archive.ts";

/** Files that our publisher alone writes: stylesheet and script, captures as found, what is searched. */
const ofPublisher = /^(?:assets\/|captures\/|search\/segments)/;

/** Renders an archive with Eleventy's own command line, run in its folder, and with the configuration of a copy of the project. */
export function runEleventy(root: string, home = project): Readonly<Record<string, string>> {
	const program = join(home, "node_modules/@11ty/eleventy/cmd.cjs");
	const config = `--config=${relative(root, join(home, ".eleventy.ts"))}`;
	execFileSync(process.execPath, [program, config, "--output=eleventy", "--quiet"], { cwd: root, stdio: "pipe" });
	return readTree(join(root, "eleventy"));
}

/** The pages that `microfilm build` published, without what Eleventy does not write. */
export function readBuiltPages(root: string): Readonly<Record<string, string>> {
	return Object.fromEntries(Object.entries(readTree(join(root, "_site"))).filter(([path]) => !ofPublisher.test(path)));
}
