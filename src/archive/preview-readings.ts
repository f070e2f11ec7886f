import type { DatabaseSync } from "node:sqlite";
import type { ListedFile } from "../captures/list-captures.ts";
import type { ArticleChange } from "../plan/touched-pages.ts";
import { articlesAtPaths, openMerge } from "./write-articles.ts";
import { type ReadingOptions, writeReadings } from "./write-readings.ts";

/**
 * Reads changed captures as a build would, hands each article that would change to `show`, before and after, and leaves the state as it was.
 */
export function previewReadings(
	state: DatabaseSync,
	files: { readonly changed: readonly ListedFile[]; readonly vanished: readonly string[] },
	{ show, ...options }: ReadingOptions & { readonly show: (change: ArticleChange) => void },
): void {
	state.exec("BEGIN IMMEDIATE");
	try {
		const readings = writeReadings(state, files, options);
		const merge = openMerge(state);
		for (const id of new Set([...readings.articles, ...articlesAtPaths(state, readings.plainKeys)])) show(merge(id));
	} finally {
		state.exec("ROLLBACK");
	}
}
