import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import type { Sha256 } from "../model/brand.ts";
import { type StagedFile, stagingFolder } from "./staging.ts";

/**
 * What a publication does, in order. The lists lie in the tables `staged` and `removals`, so that they need no memory; a small file in the
 * staging folder says that they are whole, and that the publication has begun.
 */
export interface Journal {
	/** Pending pages up to this number are done with it. */
	readonly pendingTo: number;
	/** The files that go into place, in order. */
	readonly place: () => Iterable<StagedFile>;
	/** Published files that are to go. */
	readonly remove: () => Iterable<string>;
}

const journalName = "journal";

/** Says that a publication has begun: from here on, a killed one is finished. The file appears whole or not at all. */
export function beginJournal(state: DatabaseSync, out: string, pendingTo: number): Journal {
	const path = join(stagingFolder(out), journalName);
	writeFileSync(`${path}.new`, toText(state, pendingTo));
	renameSync(`${path}.new`, path);
	return openJournal(state, pendingTo);
}

/** Whether a publication was killed after its journal. */
export function hasJournal(out: string): boolean {
	return existsSync(join(stagingFolder(out), journalName));
}

/**
 * Reads the journal of a killed publication; `undefined` when it is damaged: a machine that lost power may leave an empty file, or lists without
 * their last rows.
 */
export function readJournal(state: DatabaseSync, out: string): Journal | undefined {
	const text = readFileSync(join(stagingFolder(out), journalName), "utf8");
	const pendingTo = Number.parseInt(text, 10);
	return text === toText(state, pendingTo) ? openJournal(state, pendingTo) : undefined;
}

/** Up to which pending page it goes, and how many rows the two lists have. */
function toText(state: DatabaseSync, pendingTo: number): string {
	const count = state.prepare("SELECT (SELECT count(*) FROM staged) AS place, (SELECT count(*) FROM removals) AS remove").get();
	return `${pendingTo} ${count?.place} ${count?.remove}\n`;
}

function openJournal(state: DatabaseSync, pendingTo: number): Journal {
	const place = state.prepare("SELECT path, key, sha256, bytes, staged FROM staged ORDER BY rank, path");
	const remove = state.prepare("SELECT path FROM removals ORDER BY path");
	return {
		pendingTo,
		place: () => place.iterate().map(toStagedFile),
		remove: () => remove.iterate().map(({ path }) => String(path)),
	};
}

function toStagedFile({ path, key, sha256, bytes, staged }: Readonly<Record<string, unknown>>): StagedFile {
	// `recordStaged` wrote what a hash is.
	const file = { path: String(path), key: String(key), sha256: String(sha256) as Sha256, bytes: Number(bytes) };
	return typeof staged === "string" ? { ...file, staged } : file;
}
