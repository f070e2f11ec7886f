import { mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { hashText } from "../io/hash.ts";
import { toIoError } from "../io/io-error.ts";
import { stateSchema, stateVersion } from "./state-schema.ts";

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
		removeState(path);
		return prepare(new DatabaseSync(path));
	} catch (error) {
		throw toIoError(error, `Opening the state \`${path}\``);
	}
}

/** Opens the state for reading; many processes may. */
export function openStateForReading(path: string): DatabaseSync {
	const state = new DatabaseSync(path, { readOnly: true });
	state.exec("PRAGMA mmap_size = 268435456; PRAGMA cache_size = -16384;");
	return state;
}

/** Deletes a state with the files SQLite keeps beside it. */
export function removeState(path: string): void {
	for (const end of ["", "-wal", "-shm"]) rmSync(path + end, { force: true });
}

function tryOpen(path: string): DatabaseSync | undefined {
	let state: DatabaseSync | undefined;
	try {
		state = prepare(new DatabaseSync(path));
		const found = state.prepare("SELECT value FROM meta WHERE name = 'version'").get();
		if (found?.value === stateVersion) return state;
		state.close();
		return undefined;
	} catch (error) {
		state?.close();
		if (error instanceof Error && /malformed|not a database|no such column|has no column/.test(error.message)) return undefined;
		throw error;
	}
}

/** A record has some six kilobytes: pages of sixteen hold it whole. WAL lets workers read while the builder writes; the state can be recomputed, so `synchronous` stays at NORMAL. */
function prepare(state: DatabaseSync): DatabaseSync {
	state.exec(
		"PRAGMA page_size = 16384; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;",
	);
	state.exec(stateSchema);
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
