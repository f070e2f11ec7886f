import type { DatabaseSync } from "node:sqlite";
import { inTransaction } from "../io/transaction.ts";
import type { ArticleId } from "../model/brand.ts";
import { manifestKey } from "../model/search-files.ts";
import type { StagedFile } from "../publish/staging.ts";
import { type MadeSegment, makeJob, type SegmentJob, type SegmentTools } from "./make-job.ts";
import { manifestVersion, type SearchManifest, type SegmentEntry, searchPaths } from "./manifest.ts";
import { foldRecents, placeChanges } from "./plan-segments.ts";
import { openSearchStore, type SearchStore } from "./store/search-store.ts";
import type { StoredSegment } from "./store/segment-rows.ts";

/** Past so many articles outside the large segments they are folded in whatever is asked: reading forty recent segments is no search any more. */
const maxRecents = 2_000;
/** Up to so many articles, another process costs more than it saves: the latest additions and a half. */
const maxArticlesHere = 400;

export interface SearchUpdateOptions extends SegmentTools {
	/** Digest of the code and the settings: segments that something else made are made anew. */
	readonly madeBy: string;
	/** Make all segments anew: their files are gone. */
	readonly anew: boolean;
	/** Fold the latest additions into the large segments: at `--full`, or when there is nothing else to do; never while adding. */
	readonly fold: boolean;
	/** Makes many segments in other processes, each with `makeJob`; without it, all are made here. */
	readonly makeElsewhere?: (jobs: readonly SegmentJob[]) => AsyncIterable<MadeSegment>;
}

/** What was done for the search. */
export interface SearchUpdate {
	/** Files of the site, to be recorded (`recordStaged`) and published with the rest. */
	readonly files: readonly StagedFile[];
	/** Articles whose words were read. */
	readonly indexed: number;
	/** Articles outside the large segments: what a fold would fold in. */
	readonly recent: number;
}

/**
 * Brings the search up to the articles that changed since it last looked (`search_pending`). An addition makes one recent segment anew, of 200
 * articles at most; the first time, and for a fold, the archive is divided along the calendar, and only what changed is made. Killed before its
 * files are in place, the next call makes them again.
 */
export async function updateSearch(state: DatabaseSync, options: SearchUpdateOptions): Promise<SearchUpdate> {
	return inTransaction(state, async () => {
		const store = openSearchStore(state, options.madeBy);
		if (options.anew) store.dropAll();
		const changed = store.pending();
		const isFirst = store.segments().length === 0;
		const isFold = options.fold || isFirst || changed.length + store.recents().length > maxRecents;
		const stale = isFold ? foldRecents(store, changed) : placeChanges(store, changed, options.read);
		const names = new Set([...stale, ...store.unpublished()]);
		// The largest first, so that no process waits long for the last one.
		const jobs = [...names].map((name) => ({ name, ids: store.members(name) })).sort((one, other) => other.ids.length - one.ids.length);
		const files: StagedFile[] = [];
		let indexed = 0;
		for await (const made of makeAll(jobs, options)) {
			keep(store, made, jobs.find(({ name }) => name === made.name)?.ids ?? []);
			files.push(...made.files);
			indexed += made.ids.length;
		}
		if (isFold) store.forgetLost();
		store.clearPending();
		files.push(...options.stage(searchPaths.root + searchPaths.manifest, toManifest(store.segments()), manifestKey));
		return { files, indexed, recent: store.recents().length };
	});
}

/** Forgets all segments: an archive without a search has none, and the publisher removes their files. */
export function forgetSearch(state: DatabaseSync): void {
	state.exec("DELETE FROM search_segments; DELETE FROM search_articles; DELETE FROM search_pending;");
}

async function* makeAll(jobs: readonly SegmentJob[], { makeElsewhere, ...tools }: SearchUpdateOptions): AsyncGenerator<MadeSegment> {
	const articles = jobs.reduce((sum, { ids }) => sum + ids.length, 0);
	if (makeElsewhere && articles > maxArticlesHere) yield* makeElsewhere(jobs);
	else for (const job of jobs) yield makeJob(job, tools);
}

/** Notes a segment as it was made; one without any article is dropped. */
function keep(store: SearchStore, { name, entry, files, ids }: MadeSegment, members: readonly ArticleId[]): void {
	if (ids.length === 0) store.drop(name);
	else store.put(name, entry, files.length);
	const shown = new Set(ids);
	for (const id of members) if (!shown.has(id)) store.forget(id);
	for (const [number, id] of ids.entries()) store.setNumber(id, number);
}

const order: Readonly<Record<SegmentEntry["kind"], number>> = { recent: 0, dated: 1, undated: 2 };

function toManifest(segments: readonly StoredSegment[]): Uint8Array {
	const entries = segments.map(({ entry, hidden }) => (hidden.length === 0 ? entry : { ...entry, hidden }));
	const sorted = entries.sort(
		(one, other) => order[one.kind] - order[other.kind] || compare(other.to, one.to) || compare(one.folder, other.folder),
	);
	const manifest: SearchManifest = { version: manifestVersion, segments: sorted };
	return new TextEncoder().encode(`${JSON.stringify(manifest)}\n`);
}

function compare(one = "", other = ""): number {
	return one === other ? 0 : one < other ? -1 : 1;
}
