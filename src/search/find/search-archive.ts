import type { ArticleStub, SearchManifest, SegmentDays, SegmentEntry } from "../manifest.ts";
import { articlesPerFile, manifestVersion, searchPaths } from "../manifest.ts";
import { type FetchFile, readJson } from "./fetch-file.ts";
import { findInSegment } from "./find-in-segment.ts";
import type { QueryClause } from "./parse-query.ts";
import { type Filters, listAllowed, readFacets } from "./read-facets.ts";

/** Days between which articles are asked for, both included: `2024-05-31`, or as much of it as was given. */
export interface DayRange {
	readonly from?: string;
	readonly to?: string;
}

/** An article that was found. */
export interface Hit {
	readonly folder: string;
	readonly number: number;
	/** `""` where none is known. */
	readonly day: string;
	/** For each clause of the query the places where it begins. */
	readonly places: readonly (readonly number[])[];
}

/** Which articles are asked for, beside their words. */
export interface SearchScope {
	readonly range?: DayRange;
	readonly filters?: Filters;
}

/** One step back in time. */
export interface SearchStep {
	/** Newest first, and none newer than those of the step before. */
	readonly hits: readonly Hit[];
	/** Everything from this day on has been searched; `""` = all, the undated too. */
	readonly searchedTo: string;
	/** Articles looked at so far, and in all. */
	readonly searched: number;
	readonly articles: number;
}

/** So many segments are asked for at once: enough to hide the way to the server, few enough to stay cheap when the first one answers. */
const segmentsAhead = 3;

/**
 * Searches the archive from the newest articles to the oldest, a segment at a time; whoever stops asking stops the transfers. Articles of the
 * latest additions are told with the others of their time.
 */
export async function* searchArchive(
	query: readonly QueryClause[],
	{ manifest, fetchFile, range = {}, filters = {} }: { readonly manifest: SearchManifest; readonly fetchFile: FetchFile } & SearchScope,
): AsyncGenerator<SearchStep> {
	const segments = manifest.segments.filter((segment) => isInRange(segment, range));
	const articles = segments.reduce((sum, segment) => sum + segment.articles, 0);
	const find = (segment: SegmentEntry) => findHits(query, segment, { fetchFile, range, filters });
	const recent = segments.filter(({ kind }) => kind === "recent");
	const rest = segments.filter(({ kind }) => kind !== "recent");
	let searched = recent.reduce((sum, segment) => sum + segment.articles, 0);
	let waiting = sortHits((await Promise.all(recent.map(find))).flat());
	const ahead: Promise<readonly Hit[]>[] = [];
	for (const [index, segment] of rest.entries()) {
		for (let next = index + ahead.length; next < rest.length && ahead.length < segmentsAhead; next++) {
			const asked = rest[next];
			if (asked !== undefined) ahead.push(quietly(find(asked)));
		}
		const found = (await ahead.shift()) ?? [];
		const searchedTo = index === rest.length - 1 ? "" : (segment.from ?? "");
		const all = sortHits([...waiting, ...found]);
		const cut = all.findIndex(({ day }) => day < searchedTo);
		searched += segment.articles;
		waiting = cut === -1 ? [] : all.slice(cut);
		yield { hits: cut === -1 ? all : all.slice(0, cut), searchedTo, searched, articles };
	}
	if (rest.length === 0) yield { hits: waiting, searchedTo: "", searched, articles };
}

/** Reads the manifest. Throws when it is of another version than this script: the page is older than the archive, or the other way round. */
export async function readManifest(fetchFile: FetchFile): Promise<SearchManifest> {
	const manifest = await readJson<SearchManifest>(fetchFile, searchPaths.manifest);
	if (manifest.version !== manifestVersion) throw new Error("The search files are of another version than this page.");
	return manifest;
}

/** Reads how an article that was found is shown. */
export async function readStub({ folder, number }: Hit, fetchFile: FetchFile): Promise<ArticleStub | undefined> {
	const stubs = await readJson<readonly ArticleStub[]>(fetchFile, searchPaths.articles(folder, number));
	return stubs[number % articlesPerFile];
}

async function findHits(
	query: readonly QueryClause[],
	segment: SegmentEntry,
	{ fetchFile, range, filters }: { readonly fetchFile: FetchFile } & Required<SearchScope>,
): Promise<readonly Hit[]> {
	const isFiltered = Object.keys(filters).length > 0;
	const allowed = isFiltered ? listAllowed(await readFacets(segment.folder, fetchFile), filters) : undefined;
	if (allowed?.size === 0) return [];
	const found = await findInSegment(query, segment, { fetchFile, allowed });
	if (found.length === 0) return [];
	const days = await readJson<SegmentDays>(fetchFile, searchPaths.days(segment.folder));
	const dayOf = days.flatMap(([day, count]) => Array.from({ length: count }, () => day));
	return found
		.map(({ article, places }) => ({ folder: segment.folder, number: article, day: dayOf[article] ?? "", places }))
		.filter(
			({ day }) => (range.from === undefined || day >= range.from) && (range.to === undefined || day.slice(0, range.to.length) <= range.to),
		);
}

/** A segment without days is asked for only where no days are asked for. */
function isInRange({ from = "", to = "" }: SegmentEntry, range: DayRange): boolean {
	return (range.from === undefined || to >= range.from) && (range.to === undefined || from.slice(0, range.to.length) <= range.to);
}

/** Newest day first; inside a day and segment in their order. */
function sortHits(hits: readonly Hit[]): readonly Hit[] {
	return [...hits].sort((one, other) => (one.day === other.day ? 0 : one.day < other.day ? 1 : -1));
}

/** What fails ahead of its time fails when it is asked for, not before. */
export function quietly<Value>(promise: Promise<Value>): Promise<Value> {
	promise.catch(() => undefined);
	return promise;
}
