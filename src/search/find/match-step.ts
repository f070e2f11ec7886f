import type { Posting } from "../segment/read-shard.ts";

/** The articles in which the first words of a clause stand side by side, each with the places where the clause may begin. */
export type ClauseMatches = ReadonlyMap<number, readonly number[]>;

/** Narrows what was found by one more word of the clause, `offset` places after the first; without `before`, it is the first one. */
export function matchStep(postings: readonly Posting[], offset: number, before?: ClauseMatches): ClauseMatches {
	const matches = new Map<number, number[]>();
	for (const posting of postings) {
		const starts = startsOf(posting, offset, before);
		if (starts.length === 0) continue;
		const known = matches.get(posting.article);
		if (known === undefined) matches.set(posting.article, starts);
		else known.push(...starts);
	}
	return matches;
}

function startsOf({ article, positions }: Posting, offset: number, before: ClauseMatches | undefined): number[] {
	const allowed = before?.get(article);
	if (before !== undefined && allowed === undefined) return [];
	const starts = positions.map((position) => position - offset);
	if (allowed === undefined) return starts;
	const known: ReadonlySet<number> = new Set(allowed);
	return starts.filter((start) => known.has(start));
}
