import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import type { Config } from "../config/load-config.ts";
import { hashBytes } from "../io/hash.ts";
import { toSourceRegistry } from "../normalize/source-registry.ts";

/**
 * Opens the captures that may be served as found: those of articles, where archive.yaml says `publishCaptures: true`, but for sources that
 * may only be shown as excerpts. The function gives the bytes with that hash, `undefined` where there are none to serve.
 */
export function openPublishedCaptures(
	state: DatabaseSync,
	{ root, settings, ownSources, knownSources }: Config,
): (sha256: string) => Uint8Array | undefined {
	const registry = toSourceRegistry(ownSources, knownSources);
	const find = state.prepare(
		`SELECT files.file, json_extract(articles.card, '$.source.id') AS source FROM files JOIN readings ON readings.file = files.file
		 JOIN articles ON articles.id = readings.article WHERE files.sha256 = ? ORDER BY files.file LIMIT 1`,
	);
	return (sha256) => {
		if (!settings.publishCaptures) return undefined;
		const row = find.get(sha256);
		if (row === undefined || registry.byId(String(row.source))?.excerpt === true) return undefined;
		const bytes = readFileSync(join(root, String(row.file)));
		// A file that changed since it was read will be published by the next build, under its new hash.
		return hashBytes(bytes) === sha256 ? bytes : undefined;
	};
}
