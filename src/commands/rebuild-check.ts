import { readFileSync, rmSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { removeState } from "../archive/open-state.ts";
import { loadConfig } from "../config/load-config.ts";
import { openProgress } from "../io/progress.ts";
import { walkFiles } from "../io/walk-files.ts";
import { exitCodes } from "../model/archive-error.ts";
import type { ArchiveSettings } from "../model/archive-settings.ts";
import { isSearchFile } from "../model/search-files.ts";
import { searchPaths } from "../search/manifest.ts";
import { readRecords } from "../search/read-records.ts";
import { build } from "./build.ts";
import { openArchive } from "./open-archive.ts";

/** Paths of a published tree that differ from the one built anew. */
interface Differences {
	readonly missing: readonly string[];
	readonly superfluous: readonly string[];
	readonly different: readonly string[];
	/** Articles that the search finds otherwise, or only in one of the two. */
	readonly search: readonly string[];
}

/**
 * `microfilm rebuild-check`: builds everything anew beside the site and compares byte by byte; the search, whose segments depend on the order of
 * additions, article by article. It holds the archive's lock meanwhile, so that
 * no other command changes the site under it. Neither the site nor its state is touched; a publication that was killed is finished first.
 */
export async function runRebuildCheck(flags: {
	readonly root: string;
	readonly out?: string;
	readonly json?: boolean;
	readonly quiet?: boolean;
}): Promise<number> {
	const config = loadConfig(flags);
	const folder = join(config.root, ".microfilm", "rebuild-check");
	const statePath = join(folder, "state.db");
	const archive = await openArchive(config, { say: openProgress({ quiet: flags.quiet ?? false }).say });
	try {
		await build({ root: config.root, out: join(folder, "site"), statePath, full: true, allowRemovals: true, quiet: true, report: false });
		const differences = compareSites(config.out, join(folder, "site"), config.settings);
		const lines = describe(differences);
		if (flags.json) process.stdout.write(`${JSON.stringify(differences)}\n`);
		else if (!flags.quiet || lines.length > 0)
			process.stdout.write(
				`${[...lines, lines.length === 0 ? "The site equals a full build, byte by byte." : "Run `microfilm build --full`."].join("\n")}\n`,
			);
		return lines.length === 0 ? exitCodes.done : exitCodes.problems;
	} finally {
		removeState(statePath);
		rmSync(folder, { recursive: true, force: true });
		archive.close();
	}
}

function compareSites(site: string, anew: string, settings: Pick<ArchiveSettings, "search">): Differences {
	const trees = compareTrees(site, anew);
	if (!settings.search) return { ...trees, search: [] };
	const published = readSearch(site);
	const expected = readSearch(anew);
	if (typeof published === "string") return { ...trees, different: [...trees.different, published], search: [] };
	if (typeof expected === "string") throw new Error(`A search was built that cannot be read: \`${expected}\`.`);
	const paths = new Set([...published.keys(), ...expected.keys()]);
	return { ...trees, search: [...paths].filter((path) => published.get(path) !== expected.get(path)).sort() };
}

/** What the search of a site knows; or the path of the file that cannot be read. */
function readSearch(folder: string): ReadonlyMap<string, string> | string {
	let last = "";
	try {
		return readRecords((path) => {
			last = searchPaths.root + path;
			return readFileSync(join(folder, last));
		});
	} catch {
		return last;
	}
}

function compareTrees(site: string, anew: string): Omit<Differences, "search"> {
	const published = new Set(listFiles(site));
	const expected = listFiles(anew);
	const missing = expected.filter((path) => !published.has(path));
	const different = expected.filter(
		(path) => published.has(path) && !readFileSync(join(site, path)).equals(readFileSync(join(anew, path))),
	);
	const kept = new Set(expected);
	return { missing, superfluous: [...published].filter((path) => !kept.has(path)), different };
}

function listFiles(folder: string): readonly string[] {
	const paths = [...walkFiles(folder)].map(({ path }) => relative(folder, path).split(sep).join("/"));
	return paths.filter((path) => !isSearchFile(path));
}

function describe({ missing, superfluous, different, search }: Differences): readonly string[] {
	return [
		...different.map((path) => `differs: ${path}`),
		...missing.map((path) => `missing: ${path}`),
		...superfluous.map((path) => `not of this build: ${path}`),
		...search.map((path) => `the search finds it otherwise: ${path}`),
	];
}
