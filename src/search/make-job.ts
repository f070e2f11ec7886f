import { createHash } from "node:crypto";
import type { ArticleId } from "../model/brand.ts";
import { searchKeyPrefix } from "../model/search-files.ts";
import type { StagedFile } from "../publish/staging.ts";
import { type SegmentEntry, searchPaths } from "./manifest.ts";
import { makeSegment, type SearchArticle } from "./segment/make-segment.ts";

const folderDigits = 10;

/** A segment to be made, of these articles, newest first. Plain data: another process may make it. */
export interface SegmentJob {
	readonly name: string;
	readonly ids: readonly ArticleId[];
}

/** What became of it. Plain data. */
export interface MadeSegment {
	readonly name: string;
	readonly entry: SegmentEntry;
	readonly files: readonly StagedFile[];
	/** Those of the articles that may be found, each at its number. */
	readonly ids: readonly ArticleId[];
}

/** What a process needs to make segments. */
export interface SegmentTools {
	/** Stages a file of the site, and what goes with it (`stageFilesWith`). */
	readonly stage: (path: string, bytes: Uint8Array, key: string) => readonly StagedFile[];
	/** Reads an article as it may be found; `undefined` when it is gone, or withheld. */
	readonly read: (id: ArticleId) => SearchArticle | undefined;
}

/** Makes a segment and stages its files; without any article that may be found, it has none. */
export function makeJob({ name, ids }: SegmentJob, { stage, read }: SegmentTools): MadeSegment {
	const shown: ArticleId[] = [];
	function* readShown(): Generator<SearchArticle> {
		for (const id of ids) {
			const article = read(id);
			if (article === undefined) continue;
			shown.push(id);
			yield article;
		}
	}
	const { entry, files } = makeSegment(readShown(), { name, kind: kindOf(name), hash: hashFolder });
	const staged = (shown.length === 0 ? [] : [...files]).flatMap(([path, bytes]) =>
		stage(searchPaths.root + path, bytes, searchKeyPrefix + entry.folder),
	);
	return { name, entry, files: staged, ids: shown };
}

function kindOf(name: string): SegmentEntry["kind"] {
	if (name.startsWith("recent-")) return "recent";
	return name.startsWith("undated") ? "undated" : "dated";
}

function hashFolder(parts: Iterable<Uint8Array>): string {
	const sum = createHash("sha256");
	for (const part of parts) sum.update(part);
	return sum.digest("hex").slice(0, folderDigits);
}
