import type { DatabaseSync } from "node:sqlite";
import { inRehearsal } from "../io/transaction.ts";
import type { ArticleChange } from "../plan/touched-pages.ts";
import { articlesAtPaths, openMerge } from "./write-articles.ts";
import { type ReadingStream, writeReadings } from "./write-readings.ts";

/** Takes readings as a build would, hands each article that would change to `show`, before and after, and leaves the state as it was. */
export function previewReadings(
	state: DatabaseSync,
	files: { readonly vanished: readonly string[]; readonly readings: ReadingStream },
	show: (change: ArticleChange) => void,
): Promise<void> {
	return inRehearsal(state, async () => {
		const changed = await writeReadings(state, files);
		const merge = openMerge(state);
		for (const id of new Set([...changed.articles, ...articlesAtPaths(state, changed.plainKeys)])) show(merge(id));
	});
}
