import { gzipSync } from "node:zlib";
import { type ArticleStub, articlesPerFile, type SegmentEntry, searchPaths } from "../manifest.ts";
import { gatherWords } from "./gather-words.ts";
import { type FacetedArticle, makeFacets } from "./make-facets.ts";
import { writeShards } from "./write-shards.ts";

/** What the search knows of one article. */
export interface SearchArticle extends FacetedArticle {
	/** `YYYY-MM-DD` or `YYYY-MM`; `""` where none is known. */
	readonly day: string;
	readonly stub: ArticleStub;
	/** What is found: headline, deck, paragraphs, as plain text. */
	readonly parts: readonly string[];
	/** It may be less than it was (`toIndexedText`). */
	readonly isCut: boolean;
}

/** The files of a segment, by their path from `search/`, and its entry in the manifest. */
export interface Segment {
	readonly entry: SegmentEntry;
	readonly files: ReadonlyMap<string, Uint8Array>;
}

const encoder = new TextEncoder();

/**
 * Makes a segment of articles that are given newest first, each read once. The same articles give the same bytes. `name` begins the name of its
 * folder, `hash` ends it.
 */
export function makeSegment(
	articles: Iterable<SearchArticle>,
	{
		name,
		kind,
		hash,
	}: { readonly name: string; readonly kind: SegmentEntry["kind"]; readonly hash: (parts: Iterable<Uint8Array>) => string },
): Segment {
	const stubs: ArticleStub[] = [];
	const faceted: FacetedArticle[] = [];
	const days: [day: string, count: number][] = [];
	const { shards, lists } = writeShards(
		gatherWords(
			mapEach(articles, ({ day, stub, parts, facets, headlinePlaces }) => {
				stubs.push(stub);
				faceted.push({ facets, headlinePlaces });
				const last = days.at(-1);
				if (last?.[0] === day) last[1]++;
				else days.push([day, 1]);
				return parts;
			}),
		),
	);
	const stubFiles = Array.from({ length: Math.ceil(stubs.length / articlesPerFile) }, (_, index) =>
		toJson(stubs.slice(index * articlesPerFile, (index + 1) * articlesPerFile)),
	);
	const dayList = toJson(days);
	const facetList = toJson(makeFacets(faceted));
	const folder = `${name}-${hash([...shards, ...lists, ...stubFiles, dayList, facetList])}`;
	const dated = days.filter(([day]) => day !== "").map(([day]) => day);
	return {
		entry: {
			folder,
			kind,
			...(dated.length === 0 ? {} : { from: dated.at(-1), to: dated[0] }),
			articles: stubs.length,
			shards: shards.length,
		},
		files: new Map([
			...shards.map((bytes, shard) => [searchPaths.shard(folder, shard), pack(bytes)] as const),
			...lists.map((bytes, list) => [searchPaths.list(folder, list), pack(bytes)] as const),
			...stubFiles.map((bytes, index) => [searchPaths.articles(folder, index * articlesPerFile), bytes] as const),
			[searchPaths.days(folder), dayList],
			[searchPaths.facets(folder), pack(facetList)],
		]),
	};
}

/** A quarter less to transfer; hosts compress texts by themselves, but not these. Level 4 costs half of level 6, and 2 % of the gain. */
function pack(bytes: Uint8Array): Uint8Array {
	return gzipSync(bytes, { level: 4 });
}

function toJson(value: unknown): Uint8Array {
	return encoder.encode(JSON.stringify(value));
}

function* mapEach<Given, Made>(values: Iterable<Given>, map: (value: Given) => Made): Generator<Made> {
	for (const value of values) yield map(value);
}
