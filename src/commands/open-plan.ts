import { readRange } from "../archive/pending-pages.ts";
import { openReader } from "../archive/reader/open-reader.ts";
import { loadConfig } from "../config/load-config.ts";
import { openPageSource } from "../eleventy/page-source.ts";
import type { PageSource, PlannedPage } from "../eleventy/plugin.ts";
import { readAssets, toAssetPaths } from "./assets.ts";
import { findChanges } from "./find-changes.ts";
import { holdState } from "./open-archive.ts";
import { update } from "./update.ts";
import { readHere } from "./workers/read-here.ts";

/** Every page of the archive at `root`, with what renders them: for Eleventy's own command line. Works on a state in memory. */
export async function openPlan(root: string): Promise<{ readonly pages: readonly PlannedPage[]; readonly source: PageSource }> {
	const config = loadConfig({ root });
	const archive = holdState(":memory:");
	const changes = findChanges(archive.state, config, { full: true, allowRemovals: true });
	await update(archive, config, changes, readHere(changes.changed, config));
	const { state } = archive;
	const source = await openPageSource({ config, reader: openReader(state), assets: toAssetPaths(readAssets(config)) });
	return { pages: source.locate(readRange(state, { from: 0, to: Number.MAX_SAFE_INTEGER })), source };
}
