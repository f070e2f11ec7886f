import type { DatabaseSync } from "node:sqlite";
import { inTransaction } from "../io/transaction.ts";
import { ArchiveError } from "../model/archive-error.ts";
import type { PageKey } from "../model/page.ts";
import { toProblem } from "../model/problem.ts";
import { countArticles } from "./count-articles.ts";
import { isMassRemoval } from "./detect-changes.ts";

const articlePrefix = "article ";

/** A page that could not be drawn, and why. */
interface PageFault {
	readonly key: PageKey;
	readonly reason: string;
}

/**
 * Notes which articles could not be drawn as problems of their captures, and takes back what was noted of those that now could. Throws when the
 * fault cannot be that of a few captures: another kind of page, or many articles at once.
 *
 * Returns the pages of which what was published before may stay: of an article that is withheld, the old page would show what may not be shown.
 */
export async function noteFaults(state: DatabaseSync, faults: readonly PageFault[]): Promise<readonly PageKey[]> {
	const other = faults.find(({ key }) => !key.startsWith(articlePrefix));
	const worst = other ?? (isMassRemoval(faults.length, () => countArticles(state)) ? faults[0] : undefined);
	if (worst)
		throw new ArchiveError("configuration", `${faults.length} pages could not be drawn; the first is \`${worst.key}\`: ${worst.reason}`, {
			hint: "Nothing was published. Mend the layout that draws it; if it is not yours, this is a fault of Microfilm: please report it.",
		});
	await inTransaction(state, () => noteArticles(state, faults));
	const isWithheld = state.prepare("SELECT 1 AS withheld FROM articles WHERE id = ? AND card ->> '$.withheld' IS NOT NULL");
	return faults.flatMap(({ key }) => (isWithheld.get(key.slice(articlePrefix.length)) === undefined ? [key] : []));
}

function noteArticles(state: DatabaseSync, faults: readonly PageFault[]): void {
	const noted = state.prepare("SELECT DISTINCT article FROM problems JOIN readings USING (file) WHERE id = 'page-failed'").all();
	if (noted.length + faults.length === 0) return;
	const drawn = state.prepare("SELECT 1 AS drawn FROM staged WHERE key = ?");
	const remove = state.prepare("DELETE FROM problems WHERE id = 'page-failed' AND file IN (SELECT file FROM readings WHERE article = ?)");
	const insert = state.prepare(
		"INSERT INTO problems (file, line, id, severity, message) SELECT file, NULL, ?, ?, ? FROM readings WHERE article = ? ORDER BY file LIMIT 1",
	);
	for (const { article } of noted) if (drawn.get(`${articlePrefix}${article}`) !== undefined) remove.run(String(article));
	for (const { key, reason } of faults) {
		const article = key.slice(articlePrefix.length);
		const { id, severity, message } = toProblem("page-failed", { reason });
		remove.run(article);
		insert.run(id, severity, message, article);
	}
}
