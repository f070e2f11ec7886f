import { existsSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { detectChanges, type SeenFiles } from "../archive/detect-changes.ts";
import { compareInputs, digestInputs, type InputDigests } from "../archive/input-digests.ts";
import { findCapture, type ListedFile, listCaptures } from "../captures/list-captures.ts";
import type { Config } from "../config/load-config.ts";
import type { ArticleId } from "../model/brand.ts";
import { foldSourceName } from "../normalize/source-registry.ts";

/** What a build has to do. */
export interface Changes {
	/** Files to be read, one at a time: all of an archive need not fit into memory. */
	readonly changed: Iterable<ListedFile>;
	/** Captures that are gone; asked when the changed ones were read. */
	readonly vanished: () => readonly string[];
	/** Believe that captures are gone, however many. */
	readonly allowRemovals: boolean;
	/** Parse these files even if their bytes are as before. */
	readonly evenIfEqual: (file: string) => boolean;
	readonly renderAll: boolean;
	/** Other code reads captures, or everything is asked for: what was read before is thrown away. */
	readonly readAll: boolean;
	/** The output folder was emptied behind our back. */
	readonly siteIsGone: boolean;
	readonly alsoTouched: readonly ArticleId[];
	readonly inputs: InputDigests;
}

export interface FindOptions {
	/** As if there were no state. */
	readonly full: boolean;
	readonly allowRemovals: boolean;
	/** Look at these files only (`add`), unless code or settings changed. */
	readonly only?: readonly ListedFile[];
	/** What was seen of the files on disk, where somebody has looked already. */
	readonly seen?: SeenFiles | undefined;
}

/** Compares captures, settings, sources, corrections and code with the state. */
export function findChanges(state: DatabaseSync, config: Config, { full, allowRemovals, only, seen }: FindOptions): Changes {
	const inputs = digestInputs(config);
	const changes = compareInputs(state, inputs);
	const readAll = full || changes.parser;
	const siteIsGone = isSiteGone(state, config.out);
	const renderAll = readAll || changes.site || siteIsGone;
	const again = filesToReadAgain(state, config, changes);
	const always = { allowRemovals, renderAll, readAll, siteIsGone, inputs };
	const list = (isWanted?: (file: string) => boolean) => listCaptures(config.root, config.captures, isWanted);
	if (readAll) return { ...always, changed: list(), vanished: none, evenIfEqual: () => true, alsoTouched: [] };
	const { changed, vanished } = only ? { changed: only, vanished: none } : detectChanges(state, list, seen);
	return {
		...always,
		changed: withAgain(changed, again, config.root),
		vanished,
		evenIfEqual: (file) => again.has(file),
		alsoTouched: articlesOfSources(state, changes.sources),
	};
}

function none(): readonly string[] {
	return [];
}

/** What changed, then what is to be read again beside it. */
function* withAgain(changed: Iterable<ListedFile>, again: ReadonlySet<string>, root: string): Generator<ListedFile> {
	const left = new Set(again);
	for (const found of changed) {
		left.delete(found.file);
		yield found;
	}
	for (const file of left) {
		const found = findCapture(root, file);
		if (found) yield found;
	}
}

/** Then all of it is rendered anew. */
function isSiteGone(state: DatabaseSync, out: string): boolean {
	const known = state.prepare("SELECT 1 AS known FROM outputs WHERE path = 'index.html'").get() !== undefined;
	return known && !existsSync(join(out, "index.html"));
}

/** Files of corrected articles, and of sources whose entry changed: what they say stays, what it means may not. */
function filesToReadAgain(
	state: DatabaseSync,
	config: Config,
	{ articles, sources }: { readonly articles: readonly ArticleId[]; readonly sources: readonly string[] },
): ReadonlySet<string> {
	const byArticle = state.prepare("SELECT file FROM readings WHERE article = ?");
	// A capture that has been given an address by its correction is another article by now; its bytes are still those of the correction's id.
	const byBytes = state.prepare("SELECT file FROM files WHERE sha256 >= ?1 AND sha256 < ?1 || 'g'");
	const byHost = state.prepare("SELECT file FROM readings WHERE host = ? OR host LIKE '%.' || ?");
	// A capture that names its source in words may mean an entry by its id or name, now or until now.
	const byStatement = state.prepare("SELECT file FROM readings WHERE stated = ?");
	const entries = config.ownSources.filter(({ id }) => sources.includes(id));
	const hosts = new Set([...sources, ...entries.flatMap(({ alsoKnownAs }) => alsoKnownAs)]);
	const names = new Set([...sources, ...entries.map(({ name }) => name)].map(foldSourceName));
	const rows = [
		...[...articles, ...articlesOfSources(state, sources)].flatMap((id) => byArticle.all(id)),
		...articles.flatMap((id) => byBytes.all(id)),
		...[...hosts].flatMap((host) => byHost.all(host, host)),
		...[...names].flatMap((name) => byStatement.all(name)),
	];
	return new Set(rows.map((row) => String(row.file)));
}

function articlesOfSources(state: DatabaseSync, sources: readonly string[]): readonly ArticleId[] {
	const ofSource = state.prepare("SELECT id FROM postings WHERE list = 'source:' || ?");
	return sources.flatMap((id) => ofSource.all(id).map((row) => String(row.id) as ArticleId));
}
