import { toFilingKey } from "../../src/formats/filing-key.ts";
import { toSlug } from "../../src/formats/slug.ts";
import { hashText } from "../../src/io/hash.ts";
import type { ArchiveReader, ListEntry, ListSummary, MappedPlace } from "../../src/model/archive-reader.ts";
import type { Article } from "../../src/model/article.ts";
import { toListedLanguage } from "../../src/model/listed-language.ts";
import type { ListKey, ListKind } from "../../src/model/page.ts";
import { toPlaceName } from "../../src/model/place-name.ts";

/** An archive in memory, for tests: every question is answered by filtering and sorting plain arrays. */
export function readMemory(articles: readonly Article[]): ArchiveReader {
	const listsByArticle = new Map(articles.map((article) => [article, listsOf(article)]));
	const membersOf = (list: ListKey): readonly Article[] =>
		articles.filter((article) => listsByArticle.get(article)?.some(({ key }) => key === list)).sort(byDay);
	const daysOf = (list: ListKey): readonly string[] => membersOf(list).map(dayOf);
	const lists = (kind: ListKind): readonly ListSummary[] => {
		const names = new Map(
			[...listsByArticle.values()].flatMap((all) => all.flatMap((list) => (list.kind === kind ? [[list.slug, list.name]] : []))),
		);
		return [...names].sort().map(([slug = "", name = ""]) => {
			const all = daysOf(`${kind}:${slug}`);
			const days = all.filter((day) => day !== "").sort();
			return { slug, name, count: all.length, firstDay: days[0], lastDay: days.at(-1) };
		});
	};
	const filedLists = (kind: ListKind, under: string): readonly ListSummary[] =>
		lists(kind)
			.filter(({ name }) => toFilingKey(name).startsWith(under))
			.sort((one, other) => compare(toFilingKey(one.name), toFilingKey(other.name)));
	return {
		article: (id) => articles.find((article) => article.id === id),
		card: (id) => articles.find((article) => article.id === id),
		neighbours: (id) => {
			const article = articles.find((other) => other.id === id);
			if (article?.listDay === undefined) return {};
			const day = membersOf("all").filter((other) => dayOf(other) === dayOf(article));
			const index = day.findIndex((other) => other.id === id);
			return { previous: day[index - 1]?.id, next: day[index + 1]?.id };
		},
		list: (list, { period, offset = 0, limit }) =>
			membersOf(list)
				.filter((article) => dayOf(article).startsWith(period))
				.slice(offset, offset + limit)
				.map((article): ListEntry => ({ id: article.id, day: dayOf(article) })),
		entriesOn: (list, day, { from, below }) =>
			membersOf(list).flatMap((article) =>
				dayOf(article) === day && article.id >= from && article.id < below ? [{ id: article.id, day }] : [],
			),
		count: (list, period) => daysOf(list).filter((day) => day.startsWith(period)).length,
		periods: (list, { period, length }) => {
			const days = daysOf(list).filter((day) => day.startsWith(period) && day.length >= length);
			const names = [...new Set(days.map((day) => day.slice(0, length)))].sort();
			return names.map((name) => ({ period: name, count: days.filter((day) => day.startsWith(name)).length }));
		},
		around: (list, period) => {
			const names = [...new Set(daysOf(list).flatMap((day) => (day.length >= period.length ? [day.slice(0, period.length)] : [])))].sort();
			return { previous: names.filter((name) => name < period).at(-1), next: names.find((name) => name > period) };
		},
		lists,
		filedLists,
		countFiled: (kind, under, limit) => Math.min(filedLists(kind, under).length, limit),
		filedBelow: (kind, under, length) => {
			const beginnings = filedLists(kind, under).map(({ name }) => [...toFilingKey(name)].slice(0, length).join(""));
			return [...new Set(beginnings)].map((beginning) => ({
				under: beginning,
				count: beginnings.filter((other) => other === beginning).length,
			}));
		},
		largestLists: (kind, limit) => [...lists(kind)].sort((one, other) => other.count - one.count).slice(0, limit),
		listSummary: (kind, slug) => lists(kind).find((list) => list.slug === slug),
		mappedPlaces: (country) => mapped(articles).filter((place) => country === undefined || place.country === country),
		hasMappedPlaces: () => mapped(articles).length > 0,
		whereabouts: (slug) => mapped(articles).filter((place) => place.slug === slug),
		recent: (list, limit) =>
			[...membersOf(list)]
				.sort((one, other) => compare(seenOf(other), seenOf(one)) || compare(one.id, other.id))
				.slice(0, limit)
				.map(({ id }) => id),
		changes: (limit) =>
			articles
				.flatMap(changeOf)
				.sort((one, other) => compare(other.at, one.at))
				.slice(0, limit),
	};
}

/** Every place once: articles of a test agree where it lies. */
function mapped(articles: readonly Article[]): readonly MappedPlace[] {
	const places = new Map<string, MappedPlace>();
	for (const { dateline } of articles)
		for (const printed of dateline?.places ?? []) {
			const slug = toSlug(toPlaceName(printed), hashText);
			const { country, place } = printed;
			if (place === undefined) continue;
			const { latitude, longitude } = place;
			places.set(slug, { slug, ...(country && { country }), latitude, longitude, count: (places.get(slug)?.count ?? 0) + 1 });
		}
	return [...places.values()].sort((one, other) => compare(one.slug, other.slug));
}

type Change = ReturnType<ArchiveReader["changes"]>[number];

function changeOf({ id, corrections, modified }: Article): readonly Change[] {
	const when = corrections[0]?.when;
	if (when !== undefined) return [{ id, at: when, reason: "corrected" }];
	return modified === undefined ? [] : [{ id, at: modified.value, reason: "updated" }];
}

function listsOf(
	article: Article,
): readonly { readonly key: ListKey; readonly kind?: ListKind; readonly slug: string; readonly name: string }[] {
	const toList = (kind: ListKind, name: string, slug = toSlug(name, hashText)) => ({ key: `${kind}:${slug}` as const, kind, slug, name });
	return [
		{ key: article.listDay === undefined ? "undated" : "all", slug: "", name: "" },
		...(article.source === undefined ? [] : [toList("source", article.source.name, article.source.id)]),
		...(article.dateline?.places ?? []).map((place) => toList("place", toPlaceName(place))),
		...article.topics.map(({ value }) => toList("topic", value)),
		...article.authors.map((name) => toList("byline", name)),
		...(article.language === undefined ? [] : [toList("language", toListedLanguage(article.language.code))]),
	];
}

/** Newest day first; inside a day by printed time, then id. */
function byDay(one: Article, other: Article): number {
	return compare(dayOf(other), dayOf(one)) || compare(timeOf(one), timeOf(other)) || compare(one.id, other.id);
}

function dayOf({ listDay }: Article): string {
	return listDay?.day ?? "";
}

function timeOf({ published }: Article): string {
	return published?.value.slice(11, 16) ?? "";
}

function seenOf({ captured, published }: Article): string {
	return captured?.value ?? published?.value ?? "";
}

function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
