import type { ArchiveReader } from "./archive-reader.ts";
import { divisionOf, partsOf } from "./list-division.ts";
import type { ListKey, Page } from "./page.ts";

/**
 * Tells whether the size of a list asks for this page (now): every period above it is divided, and its part is not behind the last one.
 * An empty list asks for its first page, too: whoever plans or shows pages looks at what is in them.
 */
export function isListPage({ of, slug, period, part }: Extract<Page, { kind: "list" }>, sizes: Pick<ArchiveReader, "count">): boolean {
	const list: ListKey = `${of}:${slug}`;
	const divisionAt = (place: string) => divisionOf(sizes.count(list, place), place);
	const above = ["", period.slice(0, 4), period.slice(0, 7)].filter((wider) => wider.length < period.length);
	if (above.some((wider) => divisionAt(wider) === "entries")) return false;
	return part === 1 || (divisionAt(period) === "parts" && part <= partsOf(sizes.count(list, period)));
}
