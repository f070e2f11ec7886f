import type { DatabaseSync } from "node:sqlite";
import { ArchiveError } from "../model/archive-error.ts";
import type { ArticleId } from "../model/brand.ts";
import type { ListKey } from "../model/page.ts";
import { articleIds } from "./article-ids.ts";

/** Which articles are meant: those of which all that is given is true. */
export interface Selection {
	/** Id of a source. */
	readonly source?: string;
	/** Slug of a place. */
	readonly place?: string;
	/** Month of the list day: `2024-05`. */
	readonly month?: string;
}

/**
 * The ids of the articles that are meant, one at a time: all by id, a selection by day. Throws an `ArchiveError` for a source or place of which
 * the archive has nothing.
 */
export function* selectedIds(state: DatabaseSync, { source, place, month }: Selection): Generator<ArticleId> {
	const lists: readonly ListKey[] = [
		...(source === undefined ? [] : ([`source:${source}`] as const)),
		...(place === undefined ? [] : ([`place:${place}`] as const)),
	];
	for (const list of lists) requireList(state, list);
	if (lists.length === 0 && month === undefined) return yield* articleIds(state);
	const [first = "all", second = first] = lists;
	const rows = state
		.prepare(
			`SELECT id FROM postings AS listed WHERE list = ? AND day >= ? AND day < ? AND EXISTS (
				SELECT 1 FROM postings AS other WHERE other.list = ? AND (other.day, other.time, other.id) = (listed.day, listed.time, listed.id)
			) ORDER BY day, time, id`,
		)
		// Digits and `-` sort before `:`.
		.iterate(first, month ?? "", `${month ?? ""}:`, second);
	for (const row of rows) yield String(row.id) as ArticleId;
}

function requireList(state: DatabaseSync, list: ListKey): void {
	if (state.prepare("SELECT 1 FROM list_totals WHERE list = ?").get(list) !== undefined) return;
	const [kind, name] = list.split(/:(.*)/s);
	throw new ArchiveError("usage", `The archive has no article of the ${kind} \`${name}\`.`, {
		hint: `Write the ${kind} as in the address of its page, the part behind \`/${kind}s/\`.`,
	});
}
