import type { DatabaseSync } from "node:sqlite";
import { openMemberRows } from "./member-rows.ts";
import { openSegmentRows } from "./segment-rows.ts";

/** Opens what the search keeps in the state. Segments that were made by anything else than `madeBy` are as if they were not there. */
export function openSearchStore(state: DatabaseSync, madeBy: string) {
	return { ...openSegmentRows(state, madeBy), ...openMemberRows(state) };
}

/** What `openSearchStore` returns. */
export type SearchStore = ReturnType<typeof openSearchStore>;
