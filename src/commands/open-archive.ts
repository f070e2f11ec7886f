import { existsSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { isDamage, openState, removeDamaged, renewState, statePathOf } from "../archive/open-state.ts";
import type { Config } from "../config/load-config.ts";
import { takeLock } from "../io/lock.ts";
import { ArchiveError } from "../model/archive-error.ts";
import { recoverPublication } from "../publish/publish.ts";

/** An archive that this process alone may change, until it is closed. */
export interface OpenArchive {
	/** Another one after `renew`. */
	readonly state: DatabaseSync;
	readonly statePath: string;
	/** Makes the state anew; until `write` has filled the new one, `state` is the old one. */
	readonly renew: <Result>(write: (fresh: DatabaseSync) => Promise<Result>) => Promise<Result>;
	/** A publication that had been killed was finished. */
	readonly recovered: boolean;
	readonly close: () => void;
	/** Says what `error` means: where it is that of a damaged state, this is closed and removed, so that the next command makes it anew. */
	readonly explain: (error: unknown) => unknown;
}

/** Takes the lock, opens the state and finishes what a killed command left. Waits while another command writes, and says so. */
export async function openArchive(
	config: Config,
	{ statePath = statePathOf(config), say }: { readonly statePath?: string; readonly say: (line: string) => void },
): Promise<OpenArchive> {
	if (!existsSync(join(config.root, "content")))
		throw new ArchiveError("usage", `\`${config.root}\` is no archive: it has no folder \`content\`.`, {
			hint: "Name an archive with `--root`, or make one with `microfilm init`.",
		});
	const lock = `${statePath}.lock`;
	const release = await takeLock(lock, (holder) =>
		say(`Waiting for another command (process ${holder}) to finish … If there is none, delete \`${lock}\`.`),
	);
	let held: ReturnType<typeof holdState> | undefined;
	const close = (): void => {
		// A renewal that failed between the two states leaves none open.
		if (held?.state.isOpen) held.state.close();
	};
	const closeAndRelease = (): void => {
		close();
		release();
	};
	const explain = (error: unknown): unknown => {
		if (!isDamage(error)) return error;
		close();
		removeDamaged(statePath);
		return new ArchiveError("io", `The state \`${statePath}\` is damaged, and was removed: ${error.message}`, {
			hint: "Run the command again: it is made anew from the captures.",
			cause: error,
		});
	};
	try {
		held = holdState(statePath);
		const recovered = await recoverPublication(held.state, config.out);
		return Object.assign(held, { recovered, explain, close: closeAndRelease });
	} catch (error) {
		const explained = explain(error);
		closeAndRelease();
		throw explained;
	}
}

/** Opens a state that may be made anew. */
export function holdState(statePath: string): Pick<OpenArchive, "state" | "statePath" | "renew"> {
	const held = {
		state: openState(statePath),
		statePath,
		renew: async <Result>(write: (fresh: DatabaseSync) => Promise<Result>): Promise<Result> => {
			const { state, result } = await renewState({ state: held.state, path: statePath }, write);
			held.state = state;
			return result;
		},
	};
	return held;
}
