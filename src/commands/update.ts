import type { DatabaseSync } from "node:sqlite";
import { type ArchiveUpdate, updateArchive } from "../archive/update-archive.ts";
import type { ReadingStream } from "../archive/write-readings.ts";
import type { Config } from "../config/load-config.ts";
import type { Changes } from "./find-changes.ts";

/** Brings the state up to what was read: readings, articles, and the pages that must be rendered. */
export function update(state: DatabaseSync, config: Config, changes: Changes, readings: ReadingStream): Promise<ArchiveUpdate> {
	const { vanished, allowRemovals, renderAll, readAll, alsoTouched, inputs } = changes;
	return updateArchive(
		state,
		{ vanished, readings, allowRemovals },
		{
			renderAll,
			readAll,
			alsoTouched,
			inputs,
			settings: config.settings,
			corrections: config.corrections,
			textPages: config.textPages.map(({ slug }) => slug),
		},
	);
}
