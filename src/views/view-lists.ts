import { nameDrawer, toFilingKey } from "../formats/filing-key.ts";
import type { FiledCount, ListSummary } from "../model/archive-reader.ts";
import { drawersBelow, isDivided, isDrawer, lettersOf } from "../model/list-drawers.ts";
import type { DrawerView, ListsPageView } from "../model/list-views.ts";
import type { Page } from "../model/page.ts";
import type { LinkView } from "../model/views.ts";
import { listBars } from "./bars.ts";
import { collatorOf } from "./collator.ts";
import { formatNumber } from "./format-date.ts";
import { pageLink } from "./links.ts";
import { namedLists } from "./named-lists.ts";
import { largestCount } from "./period-text.ts";
import { toHead, toSite } from "./site-view.ts";
import type { ViewContext } from "./view-context.ts";

type IndexPage = Extract<Page, { kind: "lists" }>;

/** From here on names are easier to find under their first letter than in one column. */
const minGroupedLists = 50;
/** Beside the letters: whoever comes without a name in mind looks at what is filed most. */
const maxLargestLists = 20;

/**
 * Makes the page of all sources, places, topics, bylines or languages, by name; of more than one page shows, the letters, and for a letter its names or
 * their beginnings (`model/list-drawers.ts`). All of them is there even while nothing is filed: the masthead links to it. `undefined` where no
 * name begins so, or another page shows those that do.
 */
export function viewLists(page: IndexPage, context: ViewContext): ListsPageView | undefined {
	const { of, under = "" } = page;
	const { reader, texts } = context;
	if (!isDrawer(of, under, reader)) return undefined;
	const count = reader.countFiled(of, under, Number.MAX_SAFE_INTEGER);
	const heading = headingOf(page, context);
	const summary = texts.kindCounts[of]({ count });
	return {
		kind: "lists",
		site: toSite(context),
		head: toHead(heading, context.pathOf(page), context, { description: summary }),
		heading,
		summary,
		...(under === "" ? {} : { up: linksAbove(page, context) }),
		...(of === "place" && under === "" && reader.hasMappedPlaces()
			? { more: pageLink({ kind: "countries" }, texts.maps.countries, context) }
			: {}),
		...(isDivided(of, under, reader) ? dividedPart(page, context) : wholePart(page, context)),
	};
}

function headingOf({ of, under }: IndexPage, { texts }: ViewContext): string {
	const kinds = texts.kinds[of];
	return under === undefined ? kinds : texts.lists.underLetter({ kinds, letter: nameDrawer(under) });
}

/** The whole index, and for the beginning of a name its letter. */
function linksAbove({ of, under = "" }: IndexPage, context: ViewContext): readonly LinkView[] {
	const [letter = ""] = under;
	const above: readonly IndexPage[] = [{ kind: "lists", of }, ...(letter === under ? [] : [{ kind: "lists" as const, of, under: letter }])];
	return above.map((page) => pageLink(page, page.under === undefined ? headingOf(page, context) : nameDrawer(page.under), context));
}

/** The names. Their bars are relative to the longest list of the page, so that a longer one elsewhere does not change it. */
function wholePart({ of, under = "" }: IndexPage, context: ViewContext): Pick<ListsPageView, "groups"> {
	const lists = byName(namedLists(of, context.reader.filedLists(of, under), context), context);
	const largest = largestCount(lists);
	return {
		groups: toGroups(lists, under, context).map(({ heading, members }) => ({
			...(heading === undefined ? {} : { heading }),
			entries: listBars(of, members, largest, context),
		})),
	};
}

/** Letters or beginnings; on the first page the most filed, too. */
function dividedPart({ of, under = "" }: IndexPage, context: ViewContext): Pick<ListsPageView, "drawers" | "groups"> {
	const { reader, settings } = context;
	const drawers = under === "" ? lettersOf(of, reader) : drawersBelow(of, under, reader);
	// Whoever reads them all sees them in alphabetic order, whatever a letter's place in Unicode.
	const collator = collatorOf(context);
	const toDrawer = (drawer: FiledCount): DrawerView => ({
		...pageLink({ kind: "lists", of, under: drawer.under }, nameDrawer(drawer.under), context),
		count: formatNumber(drawer.count, settings.language),
	});
	const largest = under === "" ? namedLists(of, reader.largestLists(of, maxLargestLists), context) : [];
	return {
		drawers: drawers.map(toDrawer).sort((one, other) => collator.compare(one.text, other.text) || (one.href < other.href ? -1 : 1)),
		groups:
			largest.length === 0
				? []
				: [
						{
							heading: context.texts.lists.mostArticles,
							entries: listBars(of, largest, largestCount(largest), context),
						},
					],
	};
}

interface Group {
	readonly heading?: string;
	readonly members: readonly ListSummary[];
}

/** Under first letters where they are many; under none where they have one. */
function toGroups(lists: readonly ListSummary[], under: string, context: ViewContext): readonly Group[] {
	if (lists.length === 0) return [];
	if (lists.length < minGroupedLists || under !== "") return [{ members: lists }];
	const groups = new Map<string, ListSummary[]>();
	for (const list of lists) {
		const [letter = ""] = toFilingKey(list.name);
		const members = groups.get(letter);
		if (members === undefined) groups.set(letter, [list]);
		else members.push(list);
	}
	const collator = collatorOf(context);
	return [...groups]
		.map(([letter, members]) => ({ heading: nameDrawer(letter), members }))
		.sort((one, other) => collator.compare(one.heading, other.heading));
}

function byName(lists: readonly ListSummary[], context: ViewContext): readonly ListSummary[] {
	const collator = collatorOf(context);
	return [...lists].sort((one, other) => collator.compare(one.name, other.name) || (one.slug < other.slug ? -1 : 1));
}
