import { facetKinds, type SearchManifest, type SegmentFacets, searchPaths } from "../manifest.ts";
import { listFaceted } from "../segment/make-facets.ts";
import { type FetchFile, readJson } from "./fetch-file.ts";

type FacetKind = (typeof facetKinds)[number];

/** What articles must have, by the values of facets. */
export type Filters = Readonly<Partial<Record<FacetKind, string>>>;

/** What a filter may ask for, and how many articles have it. */
export interface Choice {
	readonly value: string;
	readonly name: string;
	readonly count: number;
}

/** Reads what filters and ranking know of a segment. */
export function readFacets(folder: string, fetchFile: FetchFile): Promise<SegmentFacets> {
	return readJson<SegmentFacets>(fetchFile, searchPaths.facets(folder));
}

/** The numbers of the articles of a segment that have all that is asked for. */
export function listAllowed(facets: SegmentFacets, filters: Filters): ReadonlySet<number> {
	const sets = facetKinds.flatMap((kind) => {
		const asked = filters[kind];
		if (asked === undefined) return [];
		const facet = facets[kind].find(([value]) => value === asked);
		return [new Set(facet ? listFaceted(facet) : [])];
	});
	const [first = new Set<number>(), ...others] = sets;
	return new Set([...first].filter((number) => others.every((set) => set.has(number))));
}

/** Reads all that filters may ask for, from every segment; the newest one gives the name. */
export async function readChoices(manifest: SearchManifest, fetchFile: FetchFile): Promise<Readonly<Record<FacetKind, readonly Choice[]>>> {
	const known = new Map<string, Choice & { readonly kind: FacetKind }>();
	const files = await Promise.all(
		manifest.segments.map(async (segment) => ({ hidden: new Set(segment.hidden), facets: await readFacets(segment.folder, fetchFile) })),
	);
	for (const { hidden, facets } of files)
		for (const kind of facetKinds)
			for (const facet of facets[kind]) {
				const [value, name] = facet;
				const key = `${kind} ${value}`;
				const count = listFaceted(facet).filter((number) => !hidden.has(number)).length;
				const before = known.get(key);
				if (count > 0) known.set(key, { kind, value, name: before?.name ?? name, count: count + (before?.count ?? 0) });
			}
	const ofKind = (asked: FacetKind) => [...known.values()].filter(({ kind }) => kind === asked);
	return {
		source: ofKind("source"),
		place: ofKind("place"),
		year: ofKind("year"),
		language: ofKind("language"),
		label: ofKind("label"),
	};
}
