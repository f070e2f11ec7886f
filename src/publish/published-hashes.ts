import { readFileSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { hashBytes } from "../io/hash.ts";
import { toOutputPath } from "./output-path.ts";

/**
 * Opens the hashes of published files, by path. `lookAtSite` takes them from the files themselves, not from the state: then a file that was
 * edited or damaged is written anew.
 */
export function openPublishedHashes(
	state: DatabaseSync,
	{ out, lookAtSite }: { readonly out: string; readonly lookAtSite: boolean },
): (path: string) => string | undefined {
	const output = state.prepare("SELECT sha256 FROM outputs WHERE path = ?");
	return (path) => {
		const recorded = output.get(path)?.sha256?.toString();
		return recorded !== undefined && lookAtSite ? hashFile(toOutputPath(out, path)) : recorded;
	};
}

function hashFile(path: string): string | undefined {
	try {
		return hashBytes(readFileSync(path));
	} catch {
		return undefined;
	}
}
