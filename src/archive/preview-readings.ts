import type { DatabaseSync } from "node:sqlite";
import { inRehearsal } from "../io/transaction.ts";
import type { ArticleId } from "../model/brand.ts";
import type { ArticleChange } from "../plan/touched-pages.ts";
import { changedArticles, openMerge } from "./write-articles.ts";
import { type ChangedFiles, type WrittenReadings, writeReadings } from "./write-readings.ts";

/** Takes readings as a build would, hands each article that would change to `show`, before and after, and leaves the state as it was. */
export function previewReadings(state: DatabaseSync, files: ChangedFiles, show: (change: ArticleChange) => void): Promise<WrittenReadings> {
	return inRehearsal(state, async () => {
		const ids = new Set<ArticleId>();
		const written = await writeReadings(state, files, (changed) => {
			for (const id of changedArticles(state, changed)) ids.add(id);
		});
		for (const change of [...ids].map(openMerge(state))) show(change);
		return written;
	});
}
