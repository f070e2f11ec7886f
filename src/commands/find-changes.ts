import { existsSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { detectChanges, isMassRemoval } from "../archive/detect-changes.ts";
import { compareInputs, digestInputs, type InputDigests } from "../archive/input-digests.ts";
import { type ListedFile, listCaptures } from "../captures/list-captures.ts";
import type { Config } from "../config/load-config.ts";
import type { ArticleId } from "../model/brand.ts";

/** What a build has to do. */
export interface Changes {
	readonly changed: readonly ListedFile[];
	readonly vanished: readonly string[];
	/** Captures that vanished, but too many at once to believe it. */
	readonly removalsRefused: number;
	/** Parse these files even if their bytes are as before. */
	readonly evenIfEqual: (file: string) => boolean;
	readonly renderAll: boolean;
	readonly alsoTouched: readonly ArticleId[];
	readonly inputs: InputDigests;
}

export interface FindOptions {
	/** As if there were no state. */
	readonly full: boolean;
	readonly allowRemovals: boolean;
	/** Look at these files only (`add`), unless code or settings changed. */
	readonly only?: readonly ListedFile[];
}

/** Compares captures, settings, sources, corrections and code with the state. */
export function findChanges(state: DatabaseSync, config: Config, { full, allowRemovals, only }: FindOptions): Changes {
	const inputs = digestInputs(config);
	const changes = compareInputs(state, inputs);
	const renderAll = full || changes.site || siteIsGone(state, config.out);
	const again = filesToReadAgain(state, config, changes);
	if (only && !renderAll && again.size === 0 && !changes.parser)
		return {
			changed: only,
			vanished: [],
			removalsRefused: 0,
			evenIfEqual: () => false,
			renderAll,
			alsoTouched: [],
			inputs,
		};

	const listed = listCaptures(config.root, config.captures);
	const found = detectChanges(state, listed);
	const refused = !allowRemovals && isMassRemoval(found);
	const readAll = full || changes.parser;
	const changed = readAll
		? listed
		: again.size === 0
			? found.changed
			: [...new Set([...found.changed, ...listed.filter(({ file }) => again.has(file))])];
	return {
		changed,
		vanished: refused ? [] : found.vanished,
		removalsRefused: refused ? found.vanished.length : 0,
		evenIfEqual: (file) => readAll || again.has(file),
		renderAll,
		alsoTouched: articlesOfSources(state, changes.sources),
		inputs,
	};
}

/** The output folder was emptied behind our back: render it anew. */
function siteIsGone(state: DatabaseSync, out: string): boolean {
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
	const byHost = state.prepare("SELECT file FROM readings WHERE host = ? OR host LIKE '%.' || ?");
	const entries = config.ownSources.filter(({ id }) => sources.includes(id));
	const hosts = new Set([...sources, ...entries.flatMap(({ alsoKnownAs }) => alsoKnownAs)]);
	const concerned = [...sources, ...sourcesNamed(state, new Set(entries.map(({ name }) => name.toLowerCase())))];
	const rows = [
		...[...articles, ...articlesOfSources(state, concerned)].flatMap((id) => byArticle.all(id)),
		...[...hosts].flatMap((host) => byHost.all(host, host)),
	];
	return new Set(rows.map((row) => String(row.file)));
}

/** Sources that captures name in words: an entry with that name may be theirs now. */
function sourcesNamed(state: DatabaseSync, names: ReadonlySet<string>): readonly string[] {
	const known = state.prepare("SELECT list, name FROM list_names WHERE list >= 'source:' AND list < 'source;'");
	return known.all().flatMap(({ list, name }) => (names.has(String(name).toLowerCase()) ? [String(list).slice("source:".length)] : []));
}

function articlesOfSources(state: DatabaseSync, sources: readonly string[]): readonly ArticleId[] {
	const ofSource = state.prepare("SELECT id FROM postings WHERE list = 'source:' || ?");
	return sources.flatMap((id) => ofSource.all(id).map((row) => String(row.id) as ArticleId));
}
