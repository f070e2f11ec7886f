import { closeSync, openSync, renameSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { type SiteChange, unreportedPaths } from "../publish/site-changes.ts";

const kinds: readonly SiteChange[] = ["added", "changed", "removed"];
/** What is written at once. */
const chunkCharacters = 100_000;

/**
 * Writes `.microfilm/changes.json`: the files that were added, changed and removed since the last report, and the URLs to purge from caches,
 * one a line. It appears whole or not at all, and is never whole in memory: a first build adds every file.
 */
export function writeChanges(state: DatabaseSync, folder: string, address: string | undefined): void {
	const path = join(folder, "changes.json");
	const file = openSync(`${path}.new`, "w");
	try {
		let waiting = "{";
		const write = (text: string): void => {
			waiting += text;
			if (waiting.length < chunkCharacters) return;
			writeSync(file, waiting);
			waiting = "";
		};
		for (const kind of kinds) writeList(write, kind, unreportedPaths(state, kind));
		writeList(
			write,
			"purge",
			unreportedPaths(state, "changed", "removed").map((each) => toUrl(each, address ?? "/")),
			"\n}\n",
		);
		writeSync(file, waiting);
	} finally {
		closeSync(file);
	}
	renameSync(`${path}.new`, path);
}

/** One member of the object, as `JSON.stringify` with tabs prints it. */
function writeList(write: (text: string) => void, name: string, items: Iterable<string>, end = ","): void {
	write(`\n\t${JSON.stringify(name)}: [`);
	let isFirst = true;
	for (const item of items) {
		write(`${isFirst ? "" : ","}\n\t\t${JSON.stringify(item)}`);
		isFirst = false;
	}
	write(`${isFirst ? "" : "\n\t"}]${end}`);
}

/** `2024/05/index.html` → `https://archive.example/2024/05/`. */
function toUrl(path: string, base: string): string {
	const segments = path.replace(/(^|\/)index\.html$/, "$1").split("/");
	return base + segments.map(encodeURIComponent).join("/");
}
