import { existsSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { toIoError } from "../io/io-error.ts";
import { inTransaction } from "../io/transaction.ts";
import { ArchiveError } from "../model/archive-error.ts";
import type { PageKey } from "../model/page.ts";
import { carryOut } from "./carry-out.ts";
import { hasJournal, type Journal, readJournal, writeJournal } from "./journal.ts";
import { toOutputPath } from "./output-path.ts";
import { noteUnreported, type SiteChanges } from "./site-changes.ts";
import { clearStaging, type StagedFile } from "./staging.ts";

/**
 * Publishes staged files: journal, renames (assets, articles, lists), removals, state. A page that is pending, was not rendered and is not
 * among the faults is there no more, and its file is removed. Only files that the state records are ever removed.
 */
export async function publish(
	state: DatabaseSync,
	out: string,
	files: readonly StagedFile[],
	faults: readonly { readonly key: PageKey }[] = [],
): Promise<void> {
	const place = [...files].sort(byPublicationOrder);
	const failed = new Set(faults.map(({ key }) => key));
	const remove = goneFiles(state, { kept: new Set(place.map(({ path }) => path)), failed });
	const pendingTo = Number(state.prepare("SELECT coalesce(max(number), 0) AS number FROM pending").get()?.number);
	const changes = compare(state, place, remove);
	if (pendingTo === 0 && remove.length === 0 && place.every(({ staged }) => staged === undefined)) {
		clearStaging(out);
		return;
	}
	const journal: Journal = { pendingTo, place, remove, changes };
	writeJournal(out, journal);
	await finish(state, out, journal);
}

/**
 * Finishes a publication that was killed after its journal; throws away what one killed before it had staged. Tells whether it finished one.
 * One that cannot be finished, because its journal is damaged or files that it had placed are gone, is left to the next build to do anew.
 */
export async function recoverPublication(state: DatabaseSync, out: string): Promise<boolean> {
	try {
		if (!hasJournal(out)) {
			clearStaging(out);
			return false;
		}
		const journal = readJournal(out);
		const finished = journal !== undefined && (await tryFinish(state, out, journal));
		if (!finished) await beginAnew(state, out, journal?.place ?? []);
		return finished;
	} catch (error) {
		throw toIoError(error, `Finishing the last publication in \`${out}\``);
	}
}

/**
 * Throws away what a failed build staged; a publication that had begun is left for the next command to finish. Says how the site stands, and
 * what to do.
 */
export function abandonStaging(out: string): string {
	if (hasJournal(out)) return "Every file of the site is whole, old or new. Mend this, and the next command publishes the rest.";
	clearStaging(out);
	return "The site is as it was. Mend this and run the command again.";
}

async function tryFinish(state: DatabaseSync, out: string, journal: Journal): Promise<boolean> {
	try {
		await finish(state, out, journal);
		return true;
	} catch (error) {
		if (error instanceof ArchiveError) return false;
		throw error;
	}
}

/**
 * The pages still wait, and with them every page whose file is gone. What lies in their places is not known any more, so their hashes are
 * forgotten: they are written in any case.
 */
async function beginAnew(state: DatabaseSync, out: string, place: Journal["place"]): Promise<void> {
	await inTransaction(state, () => {
		const record = state.prepare("INSERT OR REPLACE INTO outputs (path, key, sha256, bytes) VALUES (?, ?, '', 0)");
		for (const { path, key } of place) record.run(path, key);
		const ask = state.prepare("INSERT OR IGNORE INTO pending (key, bytes) VALUES (?, 0)");
		const gone = state
			.prepare("SELECT path, key FROM outputs WHERE key <> ''")
			.all()
			.filter(({ path }) => !existsSync(toOutputPath(out, String(path))));
		for (const { key } of gone) ask.run(String(key));
		state.prepare("UPDATE outputs SET sha256 = '' WHERE key IN (SELECT key FROM pending)").run();
	});
	clearStaging(out);
}

async function finish(state: DatabaseSync, out: string, journal: Journal): Promise<void> {
	carryOut(out, journal);
	await inTransaction(state, () => {
		const record = state.prepare("INSERT OR REPLACE INTO outputs (path, key, sha256, bytes) VALUES (?, ?, ?, ?)");
		const forget = state.prepare("DELETE FROM outputs WHERE path = ?");
		for (const { path, key, sha256, bytes } of journal.place) record.run(path, key, sha256, bytes);
		for (const path of journal.remove) forget.run(path);
		state.prepare("DELETE FROM pending WHERE number <= ?").run(journal.pendingTo);
		noteUnreported(state, journal.changes);
	});
	clearStaging(out);
}

/** Files whose page was asked for and is there no more, or lies elsewhere now; old assets. A page that could not be drawn stays as it was. */
function goneFiles(
	state: DatabaseSync,
	{ kept, failed }: { readonly kept: ReadonlySet<string>; readonly failed: ReadonlySet<string> },
): readonly string[] {
	const published = state.prepare("SELECT path, key FROM outputs WHERE key IN (SELECT key FROM pending) OR key = ''");
	return published
		.all()
		.filter((row) => !failed.has(String(row.key)))
		.map((row) => String(row.path))
		.filter((path) => !kept.has(path))
		.sort();
}

/** No list may link to a page that is not there: assets first, then articles, then what lists them, a day before its month, the home page last. */
function byPublicationOrder(a: StagedFile, b: StagedFile): number {
	return rank(a) - rank(b) || depth(b) - depth(a) || (a.path < b.path ? -1 : 1);
}

function depth({ path }: StagedFile): number {
	return path.split("/").length;
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
