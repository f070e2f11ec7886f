import type { DatabaseSync } from "node:sqlite";
import { isSegmentKey } from "../../model/search-files.ts";
import { cacheControlOf } from "../hosts/host-headers.ts";
import { mediaTypeOf } from "../hosts/host-media-types.ts";
import { depthOf } from "../path-depth.ts";

/** When a file goes up: assets and captures first, because articles link to them, and segments, to which the manifest of the search leads; then articles; then the lists that link to these. */
export const deployGroups = ["assets", "articles", "lists"] as const;

/** A published file, with all that a host is to be told of it. */
export interface DeployFile {
	/** Inside the site, with `/`. */
	readonly path: string;
	readonly group: (typeof deployGroups)[number];
	readonly bytes: number;
	readonly sha256: string;
	readonly contentType: string;
	readonly cacheControl: string;
}

/**
 * Reads the published files in the order in which they are uploaded: no list links to a page that is not there, a day comes before its month,
 * the home page last.
 */
export function readDeployFiles(state: DatabaseSync): readonly DeployFile[] {
	const files: DeployFile[] = [];
	for (const row of state.prepare("SELECT path, key, sha256, bytes FROM outputs").iterate())
		files.push(toDeployFile(String(row.path), String(row.key), { sha256: String(row.sha256), bytes: Number(row.bytes) }));
	return files.sort(byUploadOrder);
}

function toDeployFile(path: string, key: string, content: Pick<DeployFile, "sha256" | "bytes">): DeployFile {
	return { path, group: groupOf(key), ...content, contentType: mediaTypeOf(path), cacheControl: cacheControlOf(path) };
}

function groupOf(key: string): DeployFile["group"] {
	if (key === "" || key.startsWith("capture ") || isSegmentKey(key)) return "assets";
	return key.startsWith("article ") ? "articles" : "lists";
}

function byUploadOrder(a: DeployFile, b: DeployFile): number {
	return deployGroups.indexOf(a.group) - deployGroups.indexOf(b.group) || depthOf(b.path) - depthOf(a.path) || (a.path < b.path ? -1 : 1);
}
