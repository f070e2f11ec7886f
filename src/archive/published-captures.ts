import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import type { Config } from "../config/load-config.ts";
import { hashBytes } from "../io/hash.ts";

/**
 * Opens the captures that may be served as found: those of articles of which nothing is withheld, where archive.yaml says
 * `publishCaptures: true`. The function gives the bytes with that hash, `undefined` where there are none to serve.
 */
export function openPublishedCaptures(state: DatabaseSync, { root, settings }: Config): (sha256: string) => Uint8Array | undefined {
	const find = state.prepare(
		`SELECT min(files.file) AS file, max(articles.card ->> '$.withheld' IS NOT NULL) AS withheld FROM files JOIN readings ON readings.file = files.file
		 JOIN articles ON articles.id = readings.article WHERE files.sha256 = ?`,
	);
	return (sha256) => {
		if (!settings.publishCaptures) return undefined;
		const row = find.get(sha256);
		if (typeof row?.file !== "string" || row.withheld !== 0) return undefined;
		const bytes = readFileSync(join(root, row.file));
		// A file that changed since it was read will be published by the next build, under its new hash.
		return hashBytes(bytes) === sha256 ? bytes : undefined;
	};
}
