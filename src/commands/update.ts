import type { DatabaseSync } from "node:sqlite";
import { type ArchiveUpdate, updateArchive } from "../archive/update-archive.ts";
import type { Config } from "../config/load-config.ts";
import { toReadingContext } from "./build-options.ts";
import type { Changes } from "./find-changes.ts";

/** Brings the state up to the changed captures: read, parse, normalise, plan. */
export function update(state: DatabaseSync, config: Config, changes: Changes, onRead: (done: number) => void): ArchiveUpdate {
	return updateArchive(state, changes, {
		...changes,
		context: toReadingContext(config),
		settings: config.settings,
		corrections: config.corrections,
		textPages: config.textPages.map(({ slug }) => slug),
		onRead,
	});
}
