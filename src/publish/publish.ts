import type { DatabaseSync } from "node:sqlite";
import { inTransaction } from "../io/transaction.ts";
import { carryOut } from "./carry-out.ts";
import { type Journal, readJournal, writeJournal } from "./journal.ts";
import { clearStaging, type StagedFile } from "./staging.ts";

/** What changed on the site: paths inside the output folder, sorted. */
export interface SiteChanges {
	readonly added: readonly string[];
	readonly changed: readonly string[];
	readonly removed: readonly string[];
}

/**
 * Publishes staged files: journal, renames (assets, articles, lists), removals, state. A page that is pending but was not rendered is there
 * no more, and its file is removed. Only files that the state records are ever removed.
 */
export async function publish(state: DatabaseSync, out: string, files: readonly StagedFile[]): Promise<SiteChanges> {
	const place = [...files].sort(byPublicationOrder);
	const remove = goneFiles(state, new Set(place.map(({ path }) => path)));
	const pendingTo = Number(state.prepare("SELECT coalesce(max(number), 0) AS number FROM pending").get()?.number);
	const changes = compare(state, place, remove);
	if (pendingTo === 0 && remove.length === 0 && place.every(({ staged }) => staged === undefined)) {
		clearStaging(out);
		return changes;
	}
	const journal: Journal = { pendingTo, place, remove };
	writeJournal(out, journal);
	await finish(state, out, journal);
	return changes;
}

/** Finishes a publication that was killed after its journal; throws away what one killed before it had staged. Tells whether it finished one. */
export async function recoverPublication(state: DatabaseSync, out: string): Promise<boolean> {
	const journal = readJournal(out);
	if (journal) await finish(state, out, journal);
	else clearStaging(out);
	return journal !== undefined;
}

/** Throws away what a failed build staged; a publication that had begun is left for the next command to finish. */
export function abandonStaging(out: string): void {
	if (readJournal(out) === undefined) clearStaging(out);
}

async function finish(state: DatabaseSync, out: string, journal: Journal): Promise<void> {
	carryOut(out, journal);
	await inTransaction(state, () => {
		const record = state.prepare("INSERT OR REPLACE INTO outputs (path, key, sha256, bytes) VALUES (?, ?, ?, ?)");
		const forget = state.prepare("DELETE FROM outputs WHERE path = ?");
		for (const { path, key, sha256, bytes } of journal.place) record.run(path, key, sha256, bytes);
		for (const path of journal.remove) forget.run(path);
		state.prepare("DELETE FROM pending WHERE number <= ?").run(journal.pendingTo);
	});
	clearStaging(out);
}

/** Files whose page was asked for and is there no more, or lies elsewhere now; old assets. */
function goneFiles(state: DatabaseSync, kept: ReadonlySet<string>): readonly string[] {
	const published = state.prepare("SELECT path FROM outputs WHERE key IN (SELECT key FROM pending) OR key = ''");
	return published
		.all()
		.map((row) => String(row.path))
		.filter((path) => !kept.has(path))
		.sort();
}

/** No list may link to a page that is not there: assets first, then articles, then what lists them. */
function byPublicationOrder(a: StagedFile, b: StagedFile): number {
	return rank(a) - rank(b) || (a.path < b.path ? -1 : 1);
}

function rank({ key }: StagedFile): number {
	if (key === "") return 0;
	return key.startsWith("article ") ? 1 : 2;
}

function compare(state: DatabaseSync, place: readonly StagedFile[], removed: readonly string[]): SiteChanges {
	const known = state.prepare("SELECT 1 AS known FROM outputs WHERE path = ?");
	const written = place.filter(({ staged }) => staged !== undefined).map(({ path }) => path);
	const isKnown = (path: string): boolean => known.get(path) !== undefined;
	return { added: written.filter((path) => !isKnown(path)).sort(), changed: written.filter(isKnown).sort(), removed };
}
