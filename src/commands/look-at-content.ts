import type { DatabaseSync } from "node:sqlite";
import { tryFreshState } from "../archive/open-state.ts";
import { type ArchiveUpdate, fillState, updateArchive } from "../archive/update-archive.ts";
import type { Config } from "../config/load-config.ts";
import { inRehearsal } from "../io/transaction.ts";
import { findChanges } from "./find-changes.ts";
import type { OpenArchive } from "./open-archive.ts";
import { toUpdate } from "./update.ts";
import { readHere } from "./workers/read-here.ts";

/**
 * Calls `look` with a state that says what the captures say now, then takes that back: neither state nor site changes, and the next build finds
 * the same changes. `look` is told what the state learned.
 */
export function lookAtContent<Seen>(
	{ state, statePath }: OpenArchive,
	config: Config,
	look: (now: DatabaseSync, update: ArchiveUpdate) => Seen | Promise<Seen>,
): Promise<Seen> {
	const changes = findChanges(state, config, { full: false, allowRemovals: false });
	const { files, options } = toUpdate(config, changes, readHere(changes.changed, config));
	if (changes.readAll) return tryFreshState(statePath, async (fresh) => look(fresh, await fillState(fresh, state, { files, options })));
	return inRehearsal(state, async () => look(state, await updateArchive(state, files, options)));
}
