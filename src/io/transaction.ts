import type { DatabaseSync } from "node:sqlite";

/** Runs `work` in one transaction; undoes everything when it throws. Nobody else may use this connection meanwhile. */
export async function inTransaction<Result>(state: DatabaseSync, work: () => Result | Promise<Result>): Promise<Result> {
	state.exec("BEGIN IMMEDIATE");
	try {
		const result = await work();
		state.exec("COMMIT");
		return result;
	} catch (error) {
		// A full disk has ended the transaction already.
		if (state.isTransaction) state.exec("ROLLBACK");
		throw error;
	}
}

/** Runs `work` in a transaction that is undone in any case: a look at what would be. */
export async function inRehearsal(state: DatabaseSync, work: () => Promise<void>): Promise<void> {
	state.exec("BEGIN IMMEDIATE");
	try {
		await work();
	} finally {
		state.exec("ROLLBACK");
	}
}
