import { previewReadings } from "../archive/preview-readings.ts";
import { loadConfig } from "../config/load-config.ts";
import { openProgress } from "../io/progress.ts";
import { exitCodes } from "../model/archive-error.ts";
import { compareReadings, describeChange } from "../report/describe-change.ts";
import { findChanges } from "./find-changes.ts";
import { openArchive } from "./open-archive.ts";
import { readHere } from "./read-changed.ts";
import type { BuildFlags } from "./run-build.ts";

/** `microfilm build --dry-run`: lists every reading that a build would change, old → new. Neither state nor site is touched. */
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
	let count = 0;
	try {
		const changes = findChanges(archive.state, config, { full, allowRemovals });
		const readings = readHere(changes.changed, config);
		await previewReadings(archive.state, { vanished: changes.vanished, readings }, (change) => {
			for (const reading of compareReadings(change)) {
				count++;
				process.stdout.write(`${json ? JSON.stringify(reading) : describeChange(reading)}\n`);
			}
		});
	} finally {
		progress.end();
		archive.close();
	}
	if (!quiet && !json) process.stdout.write(`${count} readings would change.\n`);
	return exitCodes.done;
}
