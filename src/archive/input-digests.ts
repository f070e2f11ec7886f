import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import type { Config } from "../config/load-config.ts";
import { hashParts, hashText } from "../io/hash.ts";
import { walkFiles } from "../io/walk-files.ts";
import type { ArticleTarget } from "../model/article-target.ts";
import type { ArticleId } from "../model/brand.ts";
import { toArticleId } from "../normalize/article-id.ts";
import { parseAddress, toIdentity } from "../normalize/parse-address.ts";
import { readMeta, writeMeta } from "./open-state.ts";

const packageRoot = join(import.meta.dirname, "../..");

/** Folders whose code decides what a capture is understood to say, and how the state keeps it. */
const parserFolders = ["model", "formats", "captures", "parse", "normalize", "archive", "plan"];

/** Everything but the captures that the site depends on, as hashes. */
export interface InputDigests {
	/** Code that reads captures and keeps what they say, its packages, the names of agencies that it is told, and the runtime. */
	readonly parser: string;
	/** Code, layouts, settings, hand-written pages, lock file, runtime. */
	readonly site: string;
	/** Code and settings that decide what the search finds and how its files are kept, beside the articles. */
	readonly search: string;
	/** The archive's own sources, by id. */
	readonly sources: Readonly<Record<string, string>>;
	/** What people decided about single articles, corrections and withholdings, by the article. */
	readonly decisions: Readonly<Record<string, string>>;
}

/** Which inputs changed since the state was last brought up to date. */
export interface InputChanges {
	readonly parser: boolean;
	readonly site: boolean;
	readonly sources: readonly string[];
	readonly articles: readonly ArticleId[];
}

/** Hashes the inputs. Reads some forty small files; the first time in a process those of the code as well (two hundred, ten milliseconds). */
export function digestInputs({ settings, textPages, root, ownSources, corrections, withheld, messages }: Config): InputDigests {
	const { parser, site } = digestCode();
	const plain = ["settings", JSON.stringify({ ...settings, articles: settings.articles.length, textPages })] as const;
	// The names of the known sources are a file of the code. Any capture may be signed with any name.
	const agencies = ["agencies", JSON.stringify(ownSources.flatMap((source) => source.agencies).sort())] as const;
	const layouts = [join(packageRoot, "layouts"), join(root, "layouts")];
	return {
		parser: hashParts([["code", parser], agencies]),
		site: hashParts([["code", site], plain, ...readFolders(layouts)]),
		search: hashParts([
			["code", site],
			["settings", JSON.stringify([settings.precompress, messages])],
		]),
		sources: Object.fromEntries(ownSources.map((source) => [source.id, hashText(JSON.stringify(source))])),
		decisions: digestDecisions([...corrections, ...withheld]),
	};
}

/** The code that runs, its packages and its runtime, as hashes: what the process started with, even if files change below it. */
export const digestCode = once(() => {
	const runtime = ["runtime", `${process.versions.node} ${process.versions.icu} ${process.versions.unicode}`] as const;
	const base = [runtime, ...readLockFile()];
	const code = (folders: readonly string[]) => hashParts([...base, ...readFolders(folders.map((name) => join(packageRoot, "src", name)))]);
	return { parser: code(parserFolders), site: code([""]) };
});

function once<Value>(make: () => Value): () => Value {
	let made: { readonly value: Value } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

/** The article that a target names; `undefined` when its address is none. */
export function targetedArticle(target: ArticleTarget): ArticleId | undefined {
	if ("id" in target) return target.id as ArticleId;
	const address = parseAddress(target.address);
	return address === undefined ? undefined : toArticleId(toIdentity(address), hashText);
}

/** Compares the inputs with those of the last build. */
export function compareInputs(state: DatabaseSync, now: InputDigests): InputChanges {
	return {
		parser: readMeta(state, "parser") !== now.parser,
		site: readMeta(state, "site") !== now.site,
		sources: changedKeys(readMeta(state, "sources"), now.sources),
		// The keys are what `targetedArticle` gave.
		articles: changedKeys(readMeta(state, "decisions"), now.decisions) as ArticleId[],
	};
}

/** Remembers the inputs; part of the transaction that used them. */
export function writeInputs(state: DatabaseSync, { parser, site, sources, decisions }: InputDigests): void {
	writeMeta(state, "parser", parser);
	writeMeta(state, "site", site);
	writeMeta(state, "sources", JSON.stringify(sources));
	writeMeta(state, "decisions", JSON.stringify(decisions));
}

function digestDecisions(decisions: readonly { readonly target: ArticleTarget }[]): Readonly<Record<string, string>> {
	const digests: Record<string, string> = {};
	for (const decision of decisions) {
		const id = targetedArticle(decision.target);
		if (id !== undefined) digests[id] = hashText((digests[id] ?? "") + JSON.stringify(decision));
	}
	return digests;
}

function changedKeys(before: string | undefined, now: Readonly<Record<string, string>>): string[] {
	const known = JSON.parse(before ?? "{}") as Readonly<Record<string, string>>;
	return [...new Set([...Object.keys(known), ...Object.keys(now)])].filter((key) => known[key] !== now[key]).sort();
}

/** Of the large tables, a digest stands in the code (`placesDigest`). */
function readFolders(folders: readonly string[]): (readonly [string, Buffer])[] {
	const found = folders.flatMap((folder) => [...walkFiles(folder)].map(({ path }) => path));
	const files = new Set(found.filter((path) => !path.endsWith(".tsv")));
	return [...files].map((path) => [relative(packageRoot, path).split(sep).join("/"), readFileSync(path)] as const);
}

function readLockFile(): (readonly [string, Buffer])[] {
	try {
		return [["package-lock.json", readFileSync(join(packageRoot, "package-lock.json"))]];
	} catch {
		return [];
	}
}
