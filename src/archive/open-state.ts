import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { hashText } from "../io/hash.ts";
import { toIoError } from "../io/io-error.ts";
import { outputsSchema, sharedIndexes, stateIndexes, stateSchema, stateVersion } from "./state-schema.ts";

/** A record has some six kilobytes: pages of sixteen hold it whole. */
const pageSize = 16_384;

/** Where the state of an archive lies: one for each output folder. */
export function statePathOf({ root, out }: { readonly root: string; readonly out: string }): string {
	const name = out === join(root, "_site") ? "state.db" : `state-${hashText(out).slice(0, 8)}.db`;
	return join(root, ".microfilm", name);
}

/**
 * Opens the state for writing, and makes it anew where it is missing, of another version or damaged. `:memory:` is allowed.
 * Throws an `ArchiveError` when the folder cannot be written.
 */
export function openState(path: string): DatabaseSync {
	try {
		if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
		const state = tryOpen(path);
		if (state) return state;
		removeDatabase(path);
		return prepare(path);
	} catch (error) {
		throw toIoError(error, `Opening the state \`${path}\``);
	}
}

/**
 * Makes a state anew beside the one at `path`, while that one stays open and as it is: `write` fills it, and it takes its place. Returns the
 * new state, open. What `write` throws leaves the old one. No journal is kept of it: killed or failed, it is thrown away; it is on the disk before it
 * takes the place.
 */
export async function renewState<Result>(
	{ state, path }: { readonly state: DatabaseSync; readonly path: string },
	write: (fresh: DatabaseSync) => Promise<Result>,
): Promise<{ readonly state: DatabaseSync; readonly result: Result }> {
	if (path === ":memory:") {
		const fresh = prepare(path);
		return { state: fresh, result: await write(fresh) };
	}
	const result = await inFreshState(path, write);
	flushToDisk(freshPathOf(path));
	state.close();
	removeDatabase(path);
	renameSync(freshPathOf(path), path);
	return { state: openState(path), result };
}

function flushToDisk(path: string): void {
	const file = openSync(path, "r+");
	try {
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}

/** Makes a state anew, lets `look` fill and read it, and throws it away. */
export async function tryFreshState<Result>(path: string, look: (fresh: DatabaseSync) => Promise<Result>): Promise<Result> {
	try {
		return await inFreshState(path, look);
	} finally {
		removeDatabase(freshPathOf(path));
	}
}

async function inFreshState<Result>(path: string, write: (fresh: DatabaseSync) => Promise<Result>): Promise<Result> {
	const freshPath = freshPathOf(path);
	removeDatabase(freshPath);
	const fresh = new DatabaseSync(freshPath);
	try {
		fresh.prepare("ATTACH ? AS site").run(outputsPathOf(path));
		fresh.exec(`PRAGMA temp_store = MEMORY; PRAGMA main.page_size = ${pageSize}; PRAGMA main.cache_size = -24576;`);
		fresh.exec("PRAGMA main.journal_mode = OFF; PRAGMA main.synchronous = OFF; PRAGMA main.locking_mode = EXCLUSIVE;");
		fresh.exec(stateSchema + outputsSchema);
		const result = await write(fresh);
		fresh.exec(stateIndexes);
		writeMeta(fresh, "version", stateVersion);
		fresh.close();
		return result;
	} catch (error) {
		if (fresh.isOpen) fresh.close();
		removeDatabase(freshPath);
		throw error;
	}
}

function freshPathOf(path: string): string {
	return `${path}.new`;
}

/** Opens the state for reading; many processes may. */
export function openStateForReading(path: string): DatabaseSync {
	const state = new DatabaseSync(path, { readOnly: true });
	state.prepare("ATTACH ? AS site").run(outputsPathOf(path));
	// No memory map: it counts as memory of each process, 200 MB for 10,000 captures, and saves no time that can be measured.
	state.exec("PRAGMA cache_size = -8192;");
	return state;
}

/** Deletes a state and the list of what was published with it. */
export function removeState(path: string): void {
	removeDatabase(path);
	removeDatabase(outputsPathOf(path));
}

/** `state.db` → `outputs.db`, in the same folder. */
function outputsPathOf(statePath: string): string {
	return statePath === ":memory:" ? statePath : join(dirname(statePath), `outputs${basename(statePath).replace(/^state/, "")}`);
}

/** With the files that SQLite keeps beside it. */
function removeDatabase(path: string): void {
	for (const end of ["", "-wal", "-shm"]) rmSync(path + end, { force: true });
}

function tryOpen(path: string): DatabaseSync | undefined {
	let state: DatabaseSync | undefined;
	try {
		state = prepare(path);
		const found = state.prepare("SELECT value FROM meta WHERE name = 'version'").get();
		if (found?.value === stateVersion) return state;
		state.close();
		return undefined;
	} catch (error) {
		state?.close();
		if (!isDamage(error) && !(error instanceof Error && /no such column|has no column/.test(error.message))) throw error;
		removeUnreadable(outputsPathOf(path));
		return undefined;
	}
}

/** Whether an error says that SQLite met a damaged file. */
export function isDamage(error: unknown): error is Error {
	return error instanceof Error && /database disk image is malformed|malformed database schema|file is not a database/.test(error.message);
}

/** Removes a damaged state: the next command makes it anew. What was published stays known, unless that list is damaged, too. */
export function removeDamaged(path: string): void {
	removeDatabase(path);
	removeUnreadable(outputsPathOf(path));
}

function removeUnreadable(path: string): void {
	if (!isReadable(path)) removeDatabase(path);
}

function isReadable(path: string): boolean {
	let outputs: DatabaseSync | undefined;
	try {
		outputs = new DatabaseSync(path);
		outputs.exec("SELECT path, key, sha256, bytes FROM outputs LIMIT 1");
		return outputs.prepare("PRAGMA quick_check(1)").get()?.quick_check === "ok";
	} catch {
		return false;
	} finally {
		outputs?.close();
	}
}

/** WAL lets workers read while the builder writes; the state can be recomputed, so `synchronous` stays at NORMAL. */
function prepare(path: string): DatabaseSync {
	const state = new DatabaseSync(path);
	try {
		state.prepare("ATTACH ? AS site").run(outputsPathOf(path));
		state.exec(
			`PRAGMA temp_store = MEMORY; PRAGMA main.page_size = ${pageSize}; PRAGMA main.cache_size = -24576; PRAGMA site.cache_size = -16384;`,
		);
		for (const file of ["main", "site"]) state.exec(`PRAGMA ${file}.journal_mode = WAL; PRAGMA ${file}.synchronous = NORMAL;`);
		state.exec(stateSchema + sharedIndexes + stateIndexes + outputsSchema);
	} catch (error) {
		state.close();
		throw error;
	}
	state.prepare("INSERT OR IGNORE INTO meta (name, value) VALUES ('version', ?)").run(stateVersion);
	return state;
}

/** A named text in the state; `undefined` when it was never set. */
export function readMeta(state: DatabaseSync, name: string): string | undefined {
	const value = state.prepare("SELECT value FROM meta WHERE name = ?").get(name)?.value;
	return typeof value === "string" ? value : undefined;
}

/** Sets a named text in the state. */
export function writeMeta(state: DatabaseSync, name: string, value: string): void {
	state.prepare("INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value").run(name, value);
}
