import { gunzipSync } from "node:zlib";
import { hashText } from "../io/hash.ts";
import {
	type ArticleStub,
	articlesPerFile,
	facetKinds,
	type SearchManifest,
	type SegmentEntry,
	type SegmentFacets,
	searchPaths,
} from "./manifest.ts";
import { listFaceted } from "./segment/make-facets.ts";
import { type Posting, readPostings, readShard } from "./segment/read-shard.ts";

/** Reads a file of the search by its path from `search/`. */
export type ReadSearchFile = (path: string) => Uint8Array;

/**
 * Reads what the published search knows, whatever its segments are: for each article that it finds, by its path, one hash of how it is shown,
 * by what it can be picked out, and of every word with its places. An index that grew by additions and one that was made at once give the same. Throws when a file is missing, or
 * when an article is found twice.
 */
export function readRecords(read: ReadSearchFile): ReadonlyMap<string, string> {
	const records = new Map<string, string>();
	const { segments } = readJson<SearchManifest>(read, searchPaths.manifest);
	for (const segment of segments) {
		const words = sumWords(segment, read);
		const facets = readFacets(segment, read);
		const hidden = new Set(segment.hidden);
		for (const [number, stub] of readStubs(segment, read).entries()) {
			if (hidden.has(number)) continue;
			if (records.has(stub.href)) throw new Error(`The search finds \`${stub.href}\` twice.`);
			records.set(stub.href, hashText(JSON.stringify([words.map((sums) => sums[number]), stub, facets[number]])));
		}
	}
	return records;
}

function readStubs({ folder, articles }: SegmentEntry, read: ReadSearchFile): readonly ArticleStub[] {
	const stubs: ArticleStub[] = [];
	for (let number = 0; number < articles; number += articlesPerFile)
		stubs.push(...readJson<readonly ArticleStub[]>(read, searchPaths.articles(folder, number)));
	return stubs;
}

/** For each article the values of its facets. Their names are the newest article's of a segment, and so tell how it is divided. */
function readFacets({ folder, articles }: SegmentEntry, read: ReadSearchFile): readonly (readonly unknown[])[] {
	const file = readJson<SegmentFacets>((path) => gunzipSync(read(path)), searchPaths.facets(folder));
	const ofArticle = Array.from({ length: articles }, (_, number): unknown[] => [file.headlines[number]]);
	for (const kind of facetKinds)
		for (const facet of file[kind].toSorted(([one], [other]) => (one < other ? -1 : 1)))
			for (const number of listFaceted(facet)) ofArticle[number]?.push(`${kind} ${facet[0]}`);
	return ofArticle;
}

/** Two sums for each article. A sum does not tell in which order, and from which shards, its words came. */
function sumWords({ folder, shards, articles }: SegmentEntry, read: ReadSearchFile): readonly Uint32Array[] {
	const sums = seeds.map((seed) => ({ seed, ofArticle: new Uint32Array(articles) }));
	for (let number = 0; number < shards; number++)
		for (const [term, place] of readShard(gunzipSync(read(searchPaths.shard(folder, number))))) {
			const list = "bytes" in place ? place.bytes : gunzipSync(read(searchPaths.list(folder, place.list)));
			const postings = readPostings(list);
			for (const { seed, ofArticle } of sums) {
				const word = hashTerm(term, seed);
				for (const posting of postings) ofArticle[posting.article] = (ofArticle[posting.article] ?? 0) + hashPlaces(posting, word);
			}
		}
	return sums.map(({ ofArticle }) => ofArticle);
}

/** Any two numbers. */
const seeds = [0x811c9dc5, 0x2f0b4c27] as const;

function hashTerm(term: string, seed: number): number {
	let hash = seed;
	for (let at = 0; at < term.length; at++) hash = mix(hash, term.charCodeAt(at));
	return hash;
}

function hashPlaces({ positions }: Posting, word: number): number {
	return positions.reduce(mix, word) >>> 0;
}

/** A round of MurmurHash3, 32 bits (Appleby 2011). */
function mix(hash: number, value: number): number {
	const scrambled = Math.imul(value, 0xcc9e2d51);
	const turned = hash ^ Math.imul((scrambled << 15) | (scrambled >>> 17), 0x1b873593);
	return (Math.imul((turned << 13) | (turned >>> 19), 5) + 0xe6546b64) | 0;
}

function readJson<Value>(read: ReadSearchFile, path: string): Value {
	// `updateSearch` wrote it.
	return JSON.parse(new TextDecoder().decode(read(path))) as Value;
}
