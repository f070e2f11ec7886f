import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toFilingKey } from "../../src/formats/filing-key.ts";
import type { ArchiveReader } from "../../src/model/archive-reader.ts";
import { drawersBelow, isDivided, isDrawer, lettersOf, maxIndexEntries } from "../../src/model/list-drawers.ts";
import { indexPagesBelow, indexPagesOf, redividedIndexPages } from "../../src/plan/index-pages.ts";
import { fromPageKey, toPageKey } from "../../src/plan/page-key.ts";
import { pathOf } from "../../src/plan/page-kinds.ts";

type Sizes = Pick<ArchiveReader, "countFiled" | "filedBelow" | "listSummary">;
/** Lists of one kind: slug → name. */
type Names = ReadonlyMap<string, string>;

function toSizes(names: Names): Sizes {
	const keys = [...names.values()].map(toFilingKey).sort();
	const below = (under: string) => keys.filter((key) => key.startsWith(under));
	return {
		countFiled: (_, under, limit) => Math.min(below(under).length, limit),
		filedBelow: (_, under, length) => {
			const beginnings = below(under).map((key) => key.slice(0, length));
			return [...new Set(beginnings)].map((each) => ({ under: each, count: beginnings.filter((other) => other === each).length }));
		},
		listSummary: (_, slug) => {
			const name = names.get(slug);
			return name === undefined ? undefined : { slug, name, count: 1 };
		},
	};
}

/** What each page of the index says. */
function indexOf(names: Names): ReadonlyMap<string, string> {
	const sizes = toSizes(names);
	const pages = [...indexPagesBelow("topic", "", sizes)];
	return new Map(
		pages.map((page) => {
			const under = page.under ?? "";
			expect(isDrawer("topic", under, sizes)).toBe(true);
			const drawers = under === "" ? lettersOf("topic", sizes) : drawersBelow("topic", under, sizes);
			const shown = [...names].filter(([, name]) => toFilingKey(name).startsWith(under)).sort();
			return [toPageKey(page), JSON.stringify(isDivided("topic", under, sizes) ? drawers : shown)];
		}),
	);
}

/** Short names of few letters, so that many begin alike. */
const name = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 4 });
/** Names around the border: how many begin with which letter, and how they go on. */
const base = fc
	.tuple(
		fc.integer({ min: maxIndexEntries - 2, max: maxIndexEntries + 2 }),
		fc.constantFrom("a", "ab", "aba", ""),
		fc.integer({ min: 0, max: 3 }),
	)
	.map(([count, start, others]) => [
		...Array.from({ length: count }, (_, index) => `${start}${index % 7 === 0 ? "b" : "c"}${index}`),
		...Array.from({ length: others }, (_, index) => `z${index}`),
	]);
const changes = fc.array(
	fc.oneof(
		fc.record({ do: fc.constant("add" as const), name }),
		fc.record({ do: fc.constant("remove" as const), at: fc.nat(200) }),
		fc.record({ do: fc.constant("rename" as const), at: fc.nat(200), name }),
	),
	{ minLength: 1, maxLength: 5 },
);

describe("the pages of an index that a change touches", () => {
	it("are all that say something else afterwards, and those that are gone", () => {
		fc.assert(
			fc.property(base, changes, (names, steps) => {
				const before = new Map(names.map((each, index) => [`list-${index}`, each]));
				const after = new Map(before);
				const changed = new Set<string>();
				for (const [index, step] of steps.entries()) {
					const slug = step.do === "add" ? `new-${index}` : `list-${step.at}`;
					if (step.do !== "add" && !after.has(slug)) continue;
					changed.add(slug);
					if (step.do === "remove") after.delete(slug);
					else after.set(slug, step.name);
				}
				const [was, now] = [toSizes(before), toSizes(after)];
				const keyIn = (all: Names, slug: string) => (all.has(slug) ? toFilingKey(all.get(slug) ?? "") : undefined);
				const refilings = [...changed].map((slug) => ({ kind: "topic" as const, from: keyIn(before, slug), to: keyIn(after, slug) }));
				const redivided = [...redividedIndexPages(refilings, now)];
				const touched = new Set(
					[
						...[...changed].flatMap((slug) => [...indexPagesOf("topic", slug, was), ...indexPagesOf("topic", slug, now)]),
						...redivided.flatMap(({ of, under = "" }) => [...indexPagesBelow(of, under, now)]),
					].map(toPageKey),
				);
				const [old, fresh] = [indexOf(before), indexOf(after)];
				const prefixes = redivided.map(toPageKey);
				const missed = [...new Set([...old.keys(), ...fresh.keys()])].filter(
					(key) =>
						old.get(key) !== fresh.get(key) && !touched.has(key) && !(old.has(key) && prefixes.some((prefix) => key.startsWith(prefix))),
				);
				expect(missed).toEqual([]);
			}),
			{ seed: 20240531, numRuns: 200, endOnFailure: true },
		);
	});

	it("show each name once", () => {
		const names = new Map(Array.from({ length: 700 }, (_, index) => [`${index}`, `${"maar"[index % 4]}${index % 3 ? "ar" : ""}${index}`]));
		names.set("Ma", "Ma");
		const sizes = toSizes(names);
		const pages = [...indexPagesBelow("byline", "", sizes)].map(({ under = "" }) => under);
		const whole = pages.filter((under) => !isDivided("byline", under, sizes));
		for (const each of names.values()) expect(whole.filter((under) => toFilingKey(each).startsWith(under))).toHaveLength(1);
	});

	it("keep names of one key together, however many", () => {
		const names = new Map(Array.from({ length: 160 }, (_, index) => [`${index}`, `Ma${"'".repeat(index)}`]));
		const sizes = toSizes(names);
		expect([...indexPagesBelow("byline", "", sizes)].map(toPageKey)).toEqual(["lists byline", "lists byline m", "lists byline ma-"]);
		expect(indexPagesOf("byline", "7", sizes).map(toPageKey)).toEqual(["lists byline", "lists byline m", "lists byline ma-"]);
		expect(["", "m", "ma", "ma-", "n"].map((under) => isDrawer("byline", under, sizes))).toEqual([true, true, false, true, false]);
	});
});

describe("a page of an index", () => {
	it.each([
		["lists place", "/places/", "all names"],
		["lists place m", "/places/@m/", "no slug begins with @"],
		["lists source con", "/sources/@c/@con/", "below its letter, and no name that Windows reserves"],
		["lists byline 漢東", "/bylines/@漢/@漢東/", "whatever the script"],
		["lists topic ~3m-", "/topics/@~/@~3m-/", "figures"],
	])("%s lies at %s (%s)", (key, path) => {
		const page = fromPageKey(key);
		expect([pathOf(page), toPageKey(page)]).toEqual([path, key]);
	});
});
