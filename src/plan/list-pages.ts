import type { ArchiveReader } from "../model/archive-reader.ts";
import { divisionOf, partsOf, periodLengths } from "../model/list-division.ts";
import type { ListKey, ListKind, Page } from "../model/page.ts";

/** How many articles a list holds in a period, and how many lists are filed where: all that the plan needs to know of the archive's size. */
export type Sizes = Pick<ArchiveReader, "count" | "periods" | "countFiled" | "filedBelow" | "listSummary">;

type ListPage = Extract<Page, { kind: "list" }>;

/** All pages of one list: the first, and the years, months, days and parts that its size asks for. */
export function* listPages(of: ListKind, slug: string, sizes: Sizes): Generator<ListPage> {
	yield* periodPages({ of, slug, period: "" }, sizes, () => true);
}

/** The pages of one list on which an article of this day stands, by its name or in a count. */
export function* listPagesOfDay(of: ListKind, slug: string, day: string, sizes: Sizes): Generator<ListPage> {
	yield* periodPages({ of, slug, period: "" }, sizes, (period) => day.startsWith(period));
}

interface Place {
	readonly of: ListKind;
	readonly slug: string;
	readonly period: string;
}

function* periodPages(place: Place, sizes: Sizes, wanted: (period: string) => boolean): Generator<ListPage> {
	const { of, slug, period } = place;
	const list: ListKey = `${of}:${slug}`;
	const count = sizes.count(list, period);
	const division = divisionOf(count, period);
	const parts = division === "parts" ? partsOf(count) : 1;
	for (let part = 1; part <= parts; part++) yield { kind: "list", of, slug, period, part };
	if (division === "entries" || division === "parts") return;
	for (const below of sizes.periods(list, { period, length: periodLengths[division] }))
		if (wanted(below.period)) yield* periodPages({ ...place, period: below.period }, sizes, wanted);
}

/** How a list is divided along one day: changes when an addition or a removal passes a border, and then every page of the list changes. */
export function divisionAlong(list: ListKey, day: string, sizes: Sizes): string {
	return ["", day.slice(0, 4), day.slice(0, 7), day].map((period) => divisionOf(sizes.count(list, period), period)).join(" ");
}
