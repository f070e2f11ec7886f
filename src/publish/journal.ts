import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SiteChanges } from "./site-changes.ts";
import type { StagedFile } from "./staging.ts";
import { stagingFolder } from "./staging.ts";

/** What a publication will do, in order: written whole before the first rename, so that it can be finished after a kill. */
export interface Journal {
	/** Pending pages up to this number are done with it. */
	readonly pendingTo: number;
	readonly place: readonly StagedFile[];
	/** Published files that are to go. */
	readonly remove: readonly string[];
	/** What the build would have reported. */
	readonly changes: SiteChanges;
}

const journalName = "journal.json";

/** Writes the journal; it appears whole or not at all. */
export function writeJournal(out: string, journal: Journal): void {
	const path = join(stagingFolder(out), journalName);
	writeFileSync(`${path}.new`, JSON.stringify(journal));
	renameSync(`${path}.new`, path);
}

/** Whether a publication was killed after its journal. */
export function hasJournal(out: string): boolean {
	return existsSync(join(stagingFolder(out), journalName));
}

/** Reads the journal of a killed publication; `undefined` when it is damaged: a machine that lost power may leave an empty file. */
export function readJournal(out: string): Journal | undefined {
	const text = readFileSync(join(stagingFolder(out), journalName), "utf8");
	try {
		// Only `writeJournal` writes this file, and only whole.
		return JSON.parse(text) as Journal;
	} catch {
		return undefined;
	}
}
