import type { FetchFile } from "./fetch-file.ts";
import { readFacets } from "./read-facets.ts";
import type { Hit } from "./search-archive.ts";

/**
 * Puts the best matches first: those with more of the words (or phrases) asked for in the headline; among them those in which the words
 * stand more often, all words together; among equals the newest, as they came. No word weighs more than another: what decides can be seen on the page.
 */
export async function rankHits(hits: readonly Hit[], fetchFile: FetchFile): Promise<readonly Hit[]> {
	const folders = [...new Set(hits.map(({ folder }) => folder))];
	const facets = new Map(await Promise.all(folders.map(async (folder) => [folder, await readFacets(folder, fetchFile)] as const)));
	const ranked = hits.map((hit) => {
		const headline = facets.get(hit.folder)?.headlines[hit.number] ?? 0;
		return {
			hit,
			inHeadline: hit.places.filter((starts) => starts.some((start) => start < headline)).length,
			times: hit.places.reduce((sum, starts) => sum + starts.length, 0),
		};
	});
	return ranked.sort((one, other) => other.inHeadline - one.inHeadline || other.times - one.times).map(({ hit }) => hit);
}
