import type { ListSummary } from "../model/archive-reader.ts";
import type { ListsPageView } from "../model/list-views.ts";
import type { ListKind } from "../model/page.ts";
import { listBars } from "./bars.ts";
import { formatNumber, localeOf } from "./format-date.ts";
import { memo } from "./memo.ts";
import { largestCount } from "./period-text.ts";
import { toHead, toSite } from "./site-view.ts";
import { wordsFor } from "./site-words.ts";
import type { ViewContext } from "./view-context.ts";

/** From here on names are easier to find under their first letter than in one column. */
const minGroupedLists = 50;

/** Makes the page of all sources, places, topics or bylines, by name. It is there even while nothing is filed: the masthead links to it. */
export function viewLists(of: ListKind, context: ViewContext): ListsPageView {
	const { language } = context.settings;
	const kind = wordsFor(language).kinds[of];
	const lists = byName(context.reader.lists(of), language);
	const summary = kind.count(formatNumber(lists.length, language), lists.length === 1);
	const largest = largestCount(lists);
	return {
		kind: "lists",
		site: toSite(context),
		head: toHead(kind.many, context.pathOf({ kind: "lists", of }), context, { description: summary }),
		heading: kind.many,
		summary,
		groups: toGroups(lists).map(({ heading, members }) => ({
			...(heading === undefined ? {} : { heading }),
			entries: listBars(of, members, largest, context),
		})),
	};
}

interface Group {
	readonly heading?: string;
	readonly members: readonly ListSummary[];
}

function toGroups(lists: readonly ListSummary[]): readonly Group[] {
	if (lists.length === 0) return [];
	if (lists.length < minGroupedLists) return [{ members: lists }];
	const groups = new Map<string, ListSummary[]>();
	for (const list of lists) {
		const letter = firstLetter(list.name);
		const members = groups.get(letter);
		if (members === undefined) groups.set(letter, [list]);
		else members.push(list);
	}
	return [...groups].map(([heading, members]) => ({ heading, members }));
}

/** The letter a name is looked up under, without accents; `#` for figures and for scripts whose signs are too many to head a group. */
function firstLetter(name: string): string {
	const letter = name.normalize("NFD").charAt(0).toUpperCase();
	return alphabetic.test(letter) ? letter : "#";
}

/** One letter of an alphabet. Examples: `A`, `Ж`. */
const alphabetic =
	/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Armenian}\p{Script=Georgian}]$/u;

function byName(lists: readonly ListSummary[], language: string): readonly ListSummary[] {
	const collator = memo(`collator ${language}`, () => new Intl.Collator(localeOf(language)));
	return [...lists].sort((one, other) => collator.compare(one.name, other.name) || (one.slug < other.slug ? -1 : 1));
}
