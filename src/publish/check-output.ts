import { existsSync, readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { walkEntries } from "../io/walk-files.ts";
import type { ArchiveSettings } from "../model/archive-settings.ts";
import { toOutputPath } from "./output-path.ts";

/** What is wrong with the published files. */
export interface OutputFaults {
	readonly files: number;
	/** Links of our pages to pages of ours that are not there. */
	readonly deadLinks: readonly { readonly page: string; readonly href: string }[];
	/** Files that were published and are gone. */
	readonly missing: readonly string[];
	/** Files in the output folder that no build published: a host would serve them, and nothing ever removes them. */
	readonly strangers: readonly string[];
}

/** Reads every published page, looks its internal links up among the published files, and compares these with the output folder. */
export function checkOutput(
	state: DatabaseSync,
	{ out, settings }: { readonly out: string; readonly settings: ArchiveSettings },
): OutputFaults {
	const paths = new Set(recordedPaths(state));
	const present = new Set(publishedPaths(state, out));
	const missing = [...paths].filter((path) => !present.has(path));
	const pages = [...present].filter((path) => /\.html?$/.test(path));
	const deadLinks = pages.flatMap((page) => {
		const html = readFileSync(toOutputPath(out, page), "utf8");
		const dead = internalTargets(html, page, settings.basePath).filter(({ path }) => path === undefined || !paths.has(path));
		return dead.map(({ href }) => ({ page, href }));
	});
	return { files: paths.size, deadLinks, missing, strangers: findStrangers(out, paths) };
}

/** The files of the site that are where they were published. */
export function publishedPaths(state: DatabaseSync, out: string): readonly string[] {
	return recordedPaths(state).filter((path) => existsSync(toOutputPath(out, path)));
}

function recordedPaths(state: DatabaseSync): readonly string[] {
	const rows = state.prepare("SELECT path FROM outputs ORDER BY path").all();
	return rows.map((row) => String(row.path));
}

function findStrangers(out: string, paths: ReadonlySet<string>): readonly string[] {
	const found = [...walkEntries(out, { hidden: true })].map(({ path }) => relative(out, path).split(sep).join("/"));
	return found.filter((path) => !paths.has(path)).sort();
}

/** hrefs = the links of a page as our serialiser prints them. Examples: `href="/2024/"`, `href="../a&amp;b"`. */
const hrefs = /\shref="([^"]*)"/g;

interface InternalTarget {
	readonly href: string;
	/** The file that it leads to; `undefined` when its escapes are malformed, so that it leads to none. */
	readonly path: string | undefined;
}

function internalTargets(html: string, page: string, basePath: string): readonly InternalTarget[] {
	const base = new URL(basePath + page.split("/").map(encodeURIComponent).join("/"), "http://archive.invalid");
	return [...html.matchAll(hrefs)].flatMap(([, raw = ""]) => {
		const href = raw.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&");
		const url = URL.parse(href, base.href);
		if (url?.host !== base.host || !url.pathname.startsWith(basePath)) return [];
		const path = decodePath(url.pathname.slice(basePath.length));
		return [{ href, path: path === "" || path?.endsWith("/") ? `${path}index.html` : path }];
	});
}

function decodePath(path: string): string | undefined {
	try {
		return decodeURIComponent(path);
	} catch {
		return undefined;
	}
}
