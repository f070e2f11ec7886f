import { countPending, readRange } from "../../src/archive/pending-pages.ts";
import { openReader } from "../../src/archive/reader/open-reader.ts";
import { findChanges } from "../../src/commands/find-changes.ts";
import { holdState } from "../../src/commands/open-archive.ts";
import { update } from "../../src/commands/update.ts";
import { readHere } from "../../src/commands/workers/read-here.ts";
import { loadConfig } from "../../src/config/load-config.ts";

/** Reads the archive at `root` into a state in memory, and tells its pages. Nothing is rendered. */
export async function readArchive(root: string, archive = holdState(":memory:")) {
	const config = loadConfig({ root });
	const changes = findChanges(archive.state, config, { full: false, allowRemovals: true });
	await update(archive, config, changes, readHere(changes.changed, config));
	const { state } = archive;
	const pages = countPending(state) === 0 ? [] : readRange(state, { from: 0, to: Number.MAX_SAFE_INTEGER });
	return { config, archive, state, reader: openReader(state), pages };
}
