import type { DatabaseSync } from "node:sqlite";

/**
 * Runs `work` in one transaction; undoes everything when it throws. Inside another transaction it is a part of that one, which alone decides
 * whether anything lasts. Nobody else may use this connection meanwhile.
 */
export async function inTransaction<Result>(state: DatabaseSync, work: () => Result | Promise<Result>): Promise<Result> {
	const { begin, keep, undo } = state.isTransaction ? part : whole;
	state.exec(begin);
	try {
		const result = await work();
		state.exec(keep);
		return result;
	} catch (error) {
		// A full disk has ended the transaction already.
		if (state.isTransaction) state.exec(undo);
		throw error;
	}
}

/** Runs `work` in a transaction that is undone in any case: a look at what would be. */
export async function inRehearsal<Result>(state: DatabaseSync, work: () => Promise<Result>): Promise<Result> {
	state.exec("BEGIN IMMEDIATE");
	try {
		return await work();
	} finally {
		if (state.isTransaction) state.exec("ROLLBACK");
	}
}

const whole = { begin: "BEGIN IMMEDIATE", keep: "COMMIT", undo: "ROLLBACK" } as const;
/** SQLite's own transactions do not nest; savepoints do (sqlite.org/lang_savepoint.html). */
const part = { begin: "SAVEPOINT part", keep: "RELEASE part", undo: "ROLLBACK TO part; RELEASE part" } as const;
