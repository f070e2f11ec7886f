import type { DatabaseSync } from "node:sqlite";

/** Runs `work` in one transaction; undoes everything when it throws. */
export function inTransaction<Result>(state: DatabaseSync, work: () => Result): Result {
	state.exec("BEGIN IMMEDIATE");
	try {
		const result = work();
		state.exec("COMMIT");
		return result;
	} catch (error) {
		state.exec("ROLLBACK");
		throw error;
	}
}
