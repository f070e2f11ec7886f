import type { ListEntry } from "../model/archive-reader.ts";
import type { ArticleGroupView, LinkView } from "../model/views.ts";
import { toItems } from "./article-item.ts";
import { formatDay } from "./format-date.ts";
import { pageLink } from "./links.ts";
import type { ViewContext } from "./view-context.ts";

/**
 * Puts the entries of a list under headings, in their order: under days on the page of a month, under nothing on the page of a day, else
 * under months. A heading leads to the archive's own page of that time.
 */
export function toListGroups(entries: readonly ListEntry[], period: string, context: ViewContext): readonly ArticleGroupView[] {
	const length = period.length >= 7 ? 10 : 7;
	const groups = new Map<string, ListEntry[]>();
	for (const entry of entries) {
		const key = entry.day.slice(0, length);
		const members = groups.get(key);
		if (members === undefined) groups.set(key, [entry]);
		else members.push(entry);
	}
	const years = new Set<string>();
	return [...groups].map(([key, members]) => ({
		...(period === "" ? idOf(key.slice(0, 4), years) : {}),
		...(period.length === 10 ? {} : { heading: headingOf(key, length, context) }),
		items: toItems(
			members.map(({ id }) => id),
			key.length === 10 ? "time" : "date",
			context,
		),
	}));
}

function headingOf(key: string, length: 7 | 10, context: ViewContext): LinkView {
	const { texts, settings } = context;
	if (key === "") return pageLink({ kind: "undated", part: 1 }, texts.undated.heading, context);
	if (key.length === 10) return pageLink({ kind: "day", day: key, part: 1 }, formatDay(key, "long", settings.language), context);
	const month = formatDay(key, "month", settings.language);
	return pageLink({ kind: "month", month: key }, length === 10 ? texts.moments.monthOnly({ month }) : month, context);
}

/** The first group of a year can be linked to. */
function idOf(year: string, seen: Set<string>): { readonly id?: string } {
	if (year === "" || seen.has(year)) return {};
	seen.add(year);
	return { id: yearId(year) };
}

/** The name of a year inside a page. */
export function yearId(year: string): string {
	return `year-${year}`;
}
