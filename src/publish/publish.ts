import { existsSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { toIoError } from "../io/io-error.ts";
import { inTransaction } from "../io/transaction.ts";
import { ArchiveError } from "../model/archive-error.ts";
import type { PageKey } from "../model/page.ts";
import { isSearchKey } from "../model/search-files.ts";
import { carryOut } from "./carry-out.ts";
import { beginJournal, hasJournal, type Journal, readJournal } from "./journal.ts";
import { toOutputPath } from "./output-path.ts";
import { noteUnreported } from "./site-changes.ts";
import { clearStaging } from "./staging.ts";

/**
 * Publishes what was staged: journal, renames (assets, articles, lists), removals, state. A page that is pending, was not rendered and is not
 * among those kept is there no more, and its file is removed. Only files that the state records are ever removed.
 */
export async function publish(state: DatabaseSync, out: string, kept: readonly PageKey[]): Promise<void> {
	await inTransaction(state, () => noteRemovals(state, kept));
	const pendingTo = Number(state.prepare("SELECT coalesce(max(number), 0) AS number FROM pending").get()?.number);
	const hasWork = state.prepare("SELECT 1 AS work FROM staged WHERE staged IS NOT NULL UNION ALL SELECT 1 FROM removals LIMIT 1");
	if (pendingTo > 0 || hasWork.get() !== undefined) await finish(state, out, beginJournal(state, out, pendingTo));
	else await clearPublication(state, out);
}

/**
 * Finishes a publication that was killed after its journal; throws away what one killed before it had staged. Tells whether it finished one.
 * One that cannot be finished, because its journal is damaged or files that it had placed are gone, is left to the next build to do anew.
 */
export async function recoverPublication(state: DatabaseSync, out: string): Promise<boolean> {
	try {
		if (!hasJournal(out)) {
			await clearPublication(state, out);
			return false;
		}
		const journal = readJournal(state, out);
		const finished = journal !== undefined && (await tryFinish(state, out, journal));
		if (!finished) await beginAnew(state, out);
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

/**
 * Files whose page was asked for and is there no more, or lies elsewhere now; old assets; files of segments that are none any more, or were made
 * anew without them. Pages that are kept could not be drawn, and stay as they were.
 */
function noteRemovals(state: DatabaseSync, kept: readonly PageKey[]): void {
	state.exec("DELETE FROM removals");
	const note = state.prepare(
		`INSERT INTO removals SELECT path FROM outputs WHERE key IN (SELECT key FROM pending UNION ALL SELECT '')
		 AND path NOT IN (SELECT path FROM staged) AND key NOT IN (SELECT value FROM json_each(?))`,
	);
	note.run(JSON.stringify(kept));
	state.exec(
		`INSERT INTO removals SELECT path FROM outputs WHERE key GLOB 'search *' AND path NOT IN (SELECT path FROM staged)
		 AND (key IN (SELECT key FROM staged) OR key NOT IN (SELECT 'search ' || folder FROM search_segments))`,
	);
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
async function beginAnew(state: DatabaseSync, out: string): Promise<void> {
	await inTransaction(state, () => {
		state.exec("INSERT OR REPLACE INTO outputs (path, key, sha256, bytes) SELECT path, key, '', 0 FROM staged");
		const ask = state.prepare("INSERT OR IGNORE INTO pending (key, bytes) VALUES (?, 0)");
		const forget = state.prepare("UPDATE outputs SET sha256 = '' WHERE key = ?");
		const gone = state
			.prepare("SELECT path, key FROM outputs WHERE key <> ''")
			.all()
			.filter(({ path }) => !existsSync(toOutputPath(out, String(path))));
		// Segments whose hashes are not known are made again (`updateSearch`).
		for (const { key } of gone) (isSearchKey(String(key)) ? forget : ask).run(String(key));
		state.exec("UPDATE outputs SET sha256 = '' WHERE key IN (SELECT key FROM pending)");
	});
	await clearPublication(state, out);
}

async function finish(state: DatabaseSync, out: string, journal: Journal): Promise<void> {
	carryOut(out, journal);
	await inTransaction(state, () => {
		noteUnreported(state);
		state.exec(`
			INSERT OR REPLACE INTO outputs (path, key, sha256, bytes) SELECT path, key, sha256, bytes FROM staged;
			DELETE FROM outputs WHERE path IN (SELECT path FROM removals);
		`);
		state.prepare("DELETE FROM pending WHERE number <= ?").run(journal.pendingTo);
		forgetPublication(state);
	});
	clearStaging(out);
}

/** First what is staged, then what the state knows of it: without the journal's file, nothing of it counts. */
async function clearPublication(state: DatabaseSync, out: string): Promise<void> {
	clearStaging(out);
	await inTransaction(state, () => forgetPublication(state));
}

function forgetPublication(state: DatabaseSync): void {
	state.exec("DELETE FROM staged; DELETE FROM removals;");
}
