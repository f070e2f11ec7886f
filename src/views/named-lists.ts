import type { ListSummary } from "../model/archive-reader.ts";
import type { ListKind } from "../model/page.ts";
import { nameOf } from "./name-of.ts";
import type { ViewContext } from "./view-context.ts";

/** Gives lists the names that readers see: a language is filed under its code, and named in the language of the interface. */
export function namedLists(
	of: ListKind,
	lists: readonly ListSummary[],
	{ settings }: Pick<ViewContext, "settings">,
): readonly ListSummary[] {
	return of === "language" ? lists.map((list) => ({ ...list, name: nameOf("language", list.slug, settings.language) })) : lists;
}

/** The same for one list; `undefined` where there is none. */
export function namedList(of: ListKind, slug: string, context: Pick<ViewContext, "reader" | "settings">): ListSummary | undefined {
	const list = context.reader.listSummary(of, slug);
	return list && namedLists(of, [list], context)[0];
}
