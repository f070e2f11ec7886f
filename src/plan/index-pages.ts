import { toFilingKey } from "../formats/filing-key.ts";
import type { ArchiveReader } from "../model/archive-reader.ts";
import { drawersAlong, drawersBelow, lettersOf, maxIndexEntries } from "../model/list-drawers.ts";
import type { ListKind, Page } from "../model/page.ts";

type IndexSizes = Pick<ArchiveReader, "countFiled" | "filedBelow" | "listSummary">;
type IndexPage = Extract<Page, { kind: "lists" }>;

/** A list whose filing key is another than before; absent = it was not there, or is there no more. */
export interface Refiling {
	readonly kind: ListKind;
	readonly from: string | undefined;
	readonly to: string | undefined;
}

/** Makes the key of one page of an index: all names, or those that begin so. */
function indexPage(of: ListKind, under: string): IndexPage {
	return under === "" ? { kind: "lists", of } : { kind: "lists", of, under };
}

/** The filing key of a list, after the name that is shown; `undefined` where there is no such list. */
function filingKeyOf(kind: ListKind, slug: string, sizes: Pick<IndexSizes, "listSummary">): string | undefined {
	const name = sizes.listSummary(kind, slug)?.name;
	return name === undefined ? undefined : toFilingKey(name);
}

/** The pages of the index that name a list, or count it: all of them, its letter, its drawer, as far as the index is divided. */
export function indexPagesOf(kind: ListKind, slug: string, sizes: IndexSizes): readonly IndexPage[] {
	return drawersAlong(kind, filingKeyOf(kind, slug, sizes) ?? "", sizes).map((under) => indexPage(kind, under));
}

/** The pages of an index for the names that begin so (`""` = all its pages). */
export function* indexPagesBelow(kind: ListKind, under: string, sizes: IndexSizes): Generator<IndexPage> {
	yield indexPage(kind, under);
	if (under !== "") for (const drawer of drawersBelow(kind, under, sizes)) yield indexPage(kind, drawer.under);
	else for (const letter of lettersOf(kind, sizes)) yield* indexPagesBelow(kind, letter.under, sizes);
}

/**
 * The pages of indexes that were divided, or joined again, by lists that came, went or changed their name. How many names began so before is
 * known from how many do now, and from those that moved.
 */
export function* redividedIndexPages(refilings: readonly Refiling[], sizes: IndexSizes): Generator<IndexPage> {
	const gained = new Map<string, number>();
	const note = (kind: ListKind, key: string | undefined, by: 1 | -1): void => {
		for (const under of beginningsOf(key)) gained.set(`${kind} ${under}`, (gained.get(`${kind} ${under}`) ?? 0) + by);
	};
	for (const { kind, from, to } of refilings) {
		note(kind, from, -1);
		note(kind, to, 1);
	}
	const known = new Map<string, Division>();
	const divisionOf = (kind: ListKind, under: string): Division => {
		const place = `${kind} ${under}`;
		const division = known.get(place) ?? compare(kind, under, gained.get(place) ?? 0, sizes);
		known.set(place, division);
		return division;
	};
	const redivided = new Map<string, IndexPage>();
	for (const { kind, from, to } of refilings)
		for (const key of [from, to]) {
			const under = beginningsOf(key).find((beginning) => divisionOf(kind, beginning) !== "divided");
			if (under !== undefined && divisionOf(kind, under) === "redivided") redivided.set(`${kind} ${under}`, indexPage(kind, under));
		}
	yield* redivided.values();
}

/** `divided` and `whole` = before and now. */
type Division = "divided" | "whole" | "redivided";

function compare(kind: ListKind, under: string, gained: number, sizes: Pick<IndexSizes, "countFiled">): Division {
	const now = sizes.countFiled(kind, under, maxIndexEntries + 1 + Math.max(0, gained));
	const [isDivided, wasDivided] = [now > maxIndexEntries, now - gained > maxIndexEntries];
	return isDivided !== wasDivided ? "redivided" : isDivided ? "divided" : "whole";
}

/** `""`, and every beginning of a key, itself included; none without a key. */
function beginningsOf(key: string | undefined): readonly string[] {
	if (key === undefined) return [];
	const signs = [...key];
	return ["", ...signs.map((_, index) => signs.slice(0, index + 1).join(""))];
}
