import { type SegmentEntry, searchPaths } from "../manifest.ts";
import { type Posting, readPostings, readShard } from "../segment/read-shard.ts";
import { shardOf } from "../text/shard-of.ts";
import type { FetchFile } from "./fetch-file.ts";
import { type ClauseMatches, matchStep } from "./match-step.ts";
import type { QueryClause, QueryStep } from "./parse-query.ts";

/** An article that was found in a segment, by its number, and for each clause that it meets the places where that begins. */
export interface SegmentHit {
	readonly article: number;
	readonly places: readonly (readonly number[])[];
}

/**
 * Lists the articles of a segment that a query finds, ascending, of those that are `allowed` (absent = all); where no word is asked for, all of these. Clauses are looked up one after the other, long words first, because they are
 * rare: where one finds nothing, the shards of the others are not fetched.
 */
export async function findInSegment(
	query: readonly QueryClause[],
	segment: SegmentEntry,
	{ fetchFile, allowed }: { readonly fetchFile: FetchFile; readonly allowed: ReadonlySet<number> | undefined },
): Promise<readonly SegmentHit[]> {
	const wanted = query.filter(({ isExcluded }) => !isExcluded).sort((one, other) => lengthOf(other) - lengthOf(one));
	let found: readonly SegmentHit[] = Array.from({ length: segment.articles }, (_, article) => ({ article, places: [] })).filter(
		({ article }) => allowed === undefined || allowed.has(article),
	);
	for (const clause of wanted) {
		const matches = await matchInSegment(clause, segment, fetchFile);
		found = found.flatMap(({ article, places }) => {
			const starts = matches.get(article);
			return starts === undefined ? [] : [{ article, places: [...places, starts] }];
		});
		if (found.length === 0) return [];
	}
	const excluded = new Set(segment.hidden);
	for (const clause of query.filter(({ isExcluded }) => isExcluded))
		for (const article of (await matchInSegment(clause, segment, fetchFile)).keys()) excluded.add(article);
	return found.filter(({ article }) => !excluded.has(article));
}

/** Step by step, the longest word first: where nothing is left, the files of the others are not fetched. */
async function matchInSegment({ steps }: QueryClause, segment: SegmentEntry, fetchFile: FetchFile): Promise<ClauseMatches> {
	let matches: ClauseMatches | undefined;
	for (const step of [...steps].sort((one, other) => other.term.length - one.term.length)) {
		matches = matchStep(await readStep(step, segment, fetchFile), step.offset, matches);
		if (matches.size === 0) break;
	}
	return matches ?? new Map();
}

async function readStep({ term, isStart }: QueryStep, { folder, shards }: SegmentEntry, fetchFile: FetchFile): Promise<readonly Posting[]> {
	const shard = readShard(await fetchFile(searchPaths.shard(folder, shardOf(term, shards))));
	const terms = isStart ? [...shard.keys()].filter((each) => each.startsWith(term)) : [term];
	const lists = terms.map(async (each) => {
		const place = shard.get(each);
		if (place === undefined) return [];
		return readPostings("bytes" in place ? place.bytes : await fetchFile(searchPaths.list(folder, place.list)));
	});
	return (await Promise.all(lists)).flat();
}

function lengthOf({ steps }: QueryClause): number {
	return Math.max(...steps.map(({ term }) => term.length));
}
