import type { facetKinds, SegmentFacet, SegmentFacets } from "../manifest.ts";

/** One thing by which an article can be picked out. */
export interface ArticleFacet {
	readonly kind: (typeof facetKinds)[number];
	/** How the address of a search says it. */
	readonly value: string;
	readonly name: string;
}

/** What is known of an article beside its words. */
export interface FacetedArticle {
	readonly facets: readonly ArticleFacet[];
	readonly headlinePlaces: number;
}

/** Turns what is known of each article, in their order, into what is known of a segment: each facet once, under its newest article's name for it. */
export function makeFacets(articles: readonly FacetedArticle[]): SegmentFacets {
	const known = new Map<string, { readonly facet: ArticleFacet; readonly steps: number[]; last: number }>();
	for (const [number, { facets }] of articles.entries())
		for (const facet of facets) {
			const key = `${facet.kind} ${facet.value}`;
			const entry = known.get(key) ?? { facet, steps: [], last: 0 };
			known.set(key, entry);
			entry.steps.push(number - entry.last);
			entry.last = number;
		}
	const ofKind = (kind: ArticleFacet["kind"]) =>
		[...known.values()]
			.filter(({ facet }) => facet.kind === kind)
			.map(({ facet, steps }): SegmentFacet => [facet.value, facet.name, ...steps]);
	return {
		source: ofKind("source"),
		place: ofKind("place"),
		year: ofKind("year"),
		language: ofKind("language"),
		label: ofKind("label"),
		headlines: articles.map(({ headlinePlaces }) => headlinePlaces),
	};
}

/** The numbers of the articles that have a facet, ascending. */
export function listFaceted([, , ...steps]: SegmentFacet): readonly number[] {
	let number = 0;
	return steps.map((step) => {
		number += step;
		return number;
	});
}
