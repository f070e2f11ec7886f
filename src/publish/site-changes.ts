import type { DatabaseSync } from "node:sqlite";
import { readMeta, writeMeta } from "../archive/open-state.ts";

/** What changed on the site: paths inside the output folder, sorted. */
export interface SiteChanges {
	readonly added: readonly string[];
	readonly changed: readonly string[];
	readonly removed: readonly string[];
}

const metaName = "unreported-changes";

/** Notes what a publication changed, in the transaction that ends it: whoever is killed before reporting leaves the report to the next build. */
export function noteUnreported(state: DatabaseSync, changes: SiteChanges): void {
	writeMeta(state, metaName, JSON.stringify(joinChanges(readUnreported(state), changes)));
}

/** What publications changed that nobody has reported yet. */
export function readUnreported(state: DatabaseSync): SiteChanges {
	const noted = readMeta(state, metaName);
	// Only `noteUnreported` writes this value.
	return noted === undefined || noted === "" ? { added: [], changed: [], removed: [] } : (JSON.parse(noted) as SiteChanges);
}

/** Everything is reported now. */
export function forgetUnreported(state: DatabaseSync): void {
	writeMeta(state, metaName, "");
}

/** First one, then the other: what was added and removed again never was, what was removed and added again changed. */
function joinChanges(first: SiteChanges, then: SiteChanges): SiteChanges {
	const added = new Set([...without(first.added, then.removed), ...without(then.added, first.removed)]);
	const removed = new Set([...without(first.removed, then.added), ...without(then.removed, first.added)]);
	const back = then.added.filter((path) => first.removed.includes(path));
	const changed = new Set([...first.changed, ...then.changed, ...back].filter((path) => !added.has(path) && !removed.has(path)));
	return { added: [...added].sort(), changed: [...changed].sort(), removed: [...removed].sort() };
}

function without(paths: readonly string[], others: readonly string[]): readonly string[] {
	const gone = new Set(others);
	return paths.filter((path) => !gone.has(path));
}
