import { gunzipSync } from "node:zlib";
import { openState } from "../../src/archive/open-state.ts";
import { hashBytes } from "../../src/io/hash.ts";
import type { ArticleId } from "../../src/model/brand.ts";
import { openFiles } from "../../src/search/find/fetch-file.ts";
import { parseQuery } from "../../src/search/find/parse-query.ts";
import { rankHits } from "../../src/search/find/rank-hits.ts";
import {
	type Hit,
	readManifest,
	readStub,
	type SearchScope,
	type SearchStep,
	searchArchive,
} from "../../src/search/find/search-archive.ts";
import { makeJob, type SegmentJob } from "../../src/search/make-job.ts";
import type { ArticleFacet } from "../../src/search/segment/make-facets.ts";
import type { SearchArticle } from "../../src/search/segment/make-segment.ts";
import { updateSearch } from "../../src/search/update-search.ts";

/** An article as the tests write it. */
export interface TestArticle {
	readonly day: string;
	readonly text: string;
	readonly isCut?: boolean;
	/** `kind value`. */
	readonly facets?: readonly string[];
}

/** Sixteen hex digits from a short name: `a1` → `00000000000000a1`. */
function toId(name: string): ArticleId {
	return name.padStart(16, "0") as ArticleId;
}

function toFacet(written: string): ArticleFacet {
	const [kind = "", value = ""] = written.split(" ");
	// The tests write the kinds that there are.
	return { kind: kind as ArticleFacet["kind"], value, name: value.toUpperCase() };
}

/** An archive of which only the search is published, in memory. `weight` makes each article count as so many when segments are divided. */
export function makeSearchSite({ weight = 1 }: { readonly weight?: number } = {}) {
	const state = openState(":memory:");
	const articles = new Map<string, TestArticle>();
	const files = new Map<string, { readonly bytes: Uint8Array; readonly key: string }>();
	const clear = (id: string): void => {
		for (const table of ["articles", "postings"]) state.prepare(`DELETE FROM ${table} WHERE id = ?`).run(id);
		state.prepare("INSERT OR IGNORE INTO search_pending VALUES (?)").run(id);
	};
	const read = (id: ArticleId): SearchArticle | undefined => {
		const article = articles.get(id);
		if (article === undefined) return undefined;
		const { day, text, isCut = false, facets = [] } = article;
		const parts = text.split("\n");
		return {
			day,
			stub: { href: id, headline: text.slice(0, 20), when: day },
			parts,
			isCut,
			facets: facets.map(toFacet),
			headlinePlaces: (parts[0] ?? "").split(" ").length,
		};
	};
	/** Publishes, or is killed before it does. */
	const update = async ({ fold = false, killed = false, elsewhere = false } = {}) => {
		const changed = new Set<string>();
		const stage = (path: string, bytes: Uint8Array, key: string) => {
			const before = files.get(path);
			if (before === undefined || hashBytes(before.bytes) !== hashBytes(bytes)) changed.add(path);
			if (!killed) {
				files.set(path, { bytes, key });
				state.prepare("INSERT OR REPLACE INTO outputs VALUES (?, ?, ?, ?)").run(path, key, hashBytes(bytes), bytes.length);
			}
			return [{ path, key, sha256: hashBytes(bytes), bytes: bytes.length }];
		};
		/** As processes do: plain data, in whatever order they are ready. */
		async function* makeElsewhere(jobs: readonly SegmentJob[]) {
			for (const job of [...jobs].reverse()) yield structuredClone(makeJob(structuredClone(job), { stage, read }));
		}
		const { indexed } = await updateSearch(state, {
			stage,
			read,
			fold,
			madeBy: "this code",
			anew: false,
			...(elsewhere ? { makeElsewhere } : {}),
		});
		const live = new Set(
			state
				.prepare("SELECT 'search ' || folder AS key FROM search_segments")
				.all()
				.map(({ key }) => String(key)),
		);
		for (const [path, { key }] of killed ? [] : files) {
			if (key === "search manifest" || live.has(key)) continue;
			files.delete(path);
			state.prepare("DELETE FROM outputs WHERE path = ?").run(path);
		}
		return { indexed, changed };
	};
	const search = async (typed: string, scope: SearchScope = {}) => {
		const fetched: string[] = [];
		const fetchFile = openFiles(async (path) => {
			fetched.push(path);
			const file = files.get(`search/${path}`);
			if (file === undefined) throw new Error(`There is no \`${path}\`.`);
			return new Uint8Array(file.bytes);
		});
		const manifest = await readManifest(fetchFile);
		const steps: SearchStep[] = [];
		for await (const step of searchArchive(parseQuery(typed), { manifest, fetchFile, ...scope })) steps.push(step);
		const namesOf = async (hits: readonly Hit[]) =>
			(await Promise.all(hits.map((hit) => readStub(hit, fetchFile)))).map((stub) => stub?.href.replace(/^0+/, ""));
		const hits = steps.flatMap((step) => step.hits);
		return {
			names: await namesOf(hits),
			ranked: async () => namesOf(await rankHits(hits, fetchFile)),
			steps,
			fetched,
			manifest,
			fetchFile,
		};
	};
	return {
		state,
		put: (name: string, article: TestArticle): void => {
			const id = toId(name);
			clear(id);
			articles.set(id, article);
			state
				.prepare("INSERT INTO articles (id, bytes, card, day, time, completeness) VALUES (?, ?, '', ?, '~', '')")
				.run(id, weight * 20_000, article.day);
			state
				.prepare("INSERT INTO postings (list, day, time, id, seen) VALUES (?, ?, '~', ?, '')")
				.run(article.day === "" ? "undated" : "all", article.day, id);
		},
		remove: (name: string): void => {
			articles.delete(toId(name));
			clear(toId(name));
		},
		update,
		search,
		/** The names of the articles found, in the order of their names. */
		find: async (typed: string, scope?: SearchScope) => (await search(typed, scope)).names.sort(),
		/** All that is published, unpacked, as text. */
		published: (): string =>
			[...files].map(([path, { bytes }]) => Buffer.from(path.endsWith(".bin") ? gunzipSync(bytes) : bytes).toString("utf8")).join("\n"),
		files,
	};
}
