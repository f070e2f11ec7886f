import type { ArchiveUpdate } from "../archive/update-archive.ts";
import type { Config } from "../config/load-config.ts";
import { inRehearsal } from "../io/transaction.ts";
import { findChanges } from "./find-changes.ts";
import type { OpenArchive } from "./open-archive.ts";
import { readHere } from "./read-changed.ts";
import { update } from "./update.ts";

/**
 * Calls `look` while the state says what the captures say now, then takes that back: neither state nor site changes, and the next build finds
 * the same changes. `look` is told what the state learned.
 */
export function lookAtContent<Seen>(
	{ state }: OpenArchive,
	config: Config,
	look: (update: ArchiveUpdate) => Seen | Promise<Seen>,
): Promise<Seen> {
	return inRehearsal(state, async () => {
		const changes = findChanges(state, config, { full: false, allowRemovals: false });
		return look(await update(state, config, changes, readHere(changes.changed, config)));
	});
}
