import type { DatabaseSync } from "node:sqlite";
import { detectChanges } from "../archive/detect-changes.ts";
import { previewReadings } from "../archive/preview-readings.ts";
import type { FileReading } from "../archive/read-files.ts";
import type { ReadingStream } from "../archive/write-readings.ts";
import { listCaptures } from "../captures/list-captures.ts";
import { loadConfig } from "../config/load-config.ts";
import { openProgress } from "../io/progress.ts";
import { exitCodes } from "../model/archive-error.ts";
import type { Problem } from "../model/problem.ts";
import { compareReadings, describeChange } from "../report/describe-change.ts";
import { findChanges } from "./find-changes.ts";
import { openArchive } from "./open-archive.ts";
import type { BuildFlags } from "./run-build.ts";
import { readHere } from "./workers/read-here.ts";

/**
 * `microfilm build --dry-run`: lists every reading that a build would change, old → new, and every problem that would be new. Neither state
 * nor site is touched. Exit code 1 when the build would refuse to remove pages.
 */
export async function runDryRun({
	root,
	out,
	full = false,
	allowRemovals = false,
	quiet = false,
	json = false,
}: BuildFlags): Promise<number> {
	const config = loadConfig({ root, out });
	const progress = openProgress({ quiet });
	const archive = await openArchive(config, { say: progress.say });
	const print = (line: string): void => void process.stdout.write(`${line}\n`);
	let [changed, fresh] = [0, 0];
	try {
		const { readAll, changed: files, ...changes } = findChanges(archive.state, config, { full, allowRemovals });
		// A build that reads everything counts what is gone at its end; here nothing was thrown away, so it is looked for.
		const { vanished } = readAll
			? detectChanges(archive.state, (isWanted) => listCaptures(config.root, config.captures, isWanted))
			: changes;
		const readings = watchProblems(archive.state, readHere(files, config), (file, { id, severity, message, line }) => {
			fresh++;
			const place = line === undefined ? file : `${file}:${line}`;
			print(
				json ? JSON.stringify({ file, line: line ?? null, problem: id, severity, message }) : `${place}: new ${severity} ${id}: ${message}`,
			);
		});
		const { removalsRefused } = await previewReadings(archive.state, { vanished, readings, allowRemovals }, (change) => {
			for (const reading of compareReadings(change)) {
				changed++;
				print(json ? JSON.stringify(reading) : describeChange(reading));
			}
		});
		if (!quiet && !json) print(`${changed} readings would change.${fresh > 0 ? ` ${fresh} problems would be new.` : ""}`);
		if (removalsRefused === 0) return exitCodes.done;
		if (json) print(JSON.stringify({ removalsRefused }));
		else
			process.stderr.write(
				`The captures of ${removalsRefused} articles vanished at once: a build keeps their pages until \`--allow-removals\`.\n`,
			);
		return exitCodes.problems;
	} finally {
		progress.end();
		archive.close();
	}
}

/** Hands on what is read, and tells each problem that the state does not know of its file. It still holds what was read before. */
async function* watchProblems(
	state: DatabaseSync,
	readings: ReadingStream,
	tell: (file: string, problem: Problem) => void,
): AsyncGenerator<readonly FileReading[]> {
	const known = state.prepare("SELECT 1 AS known FROM problems WHERE file = ? AND id = ? AND message = ?");
	for await (const batch of readings) {
		for (const { file, problems } of batch)
			for (const problem of problems) if (known.get(file.file, problem.id, problem.message) === undefined) tell(file.file, problem);
		yield batch;
	}
}
