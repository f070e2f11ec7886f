import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { digestCode } from "../archive/input-digests.ts";
import type { Config } from "../config/load-config.ts";
import { bundleScript, type Script } from "../io/bundle-script.ts";
import type { AssetPaths } from "../model/asset-paths.ts";
import { stageFilesWith } from "../publish/hosts/compress-staged.ts";
import { hostFiles } from "../publish/hosts/host-files.ts";
import { openPublishedHashes } from "../publish/published-hashes.ts";
import { readSiteIcon, type SiteIcon } from "../publish/site-icon.ts";
import { openStaging, type StagedFile } from "../publish/staging.ts";
import { readStylesheet, type Stylesheet } from "../publish/stylesheet.ts";
import type { RenderJob } from "./workers/render-range.ts";

/** The files that pages ask for by a name which carries their hash. */
interface Assets {
	readonly stylesheet: Stylesheet;
	readonly icon: SiteIcon;
	/** Absent where the archive has no search. */
	readonly searchScript?: Script;
	readonly citeScript: Script;
	readonly findScript: Script;
}

const entries = {
	search: join(import.meta.dirname, "../search/browser/search-page.js"),
	cite: join(import.meta.dirname, "../publish/browser/cite.js"),
	find: join(import.meta.dirname, "../old-links/browser/find-page.js"),
} as const;

/** Reads the assets of an archive. */
export function readAssets({ root, settings }: Pick<Config, "root" | "settings">): Assets {
	const kept = { code: digestCode().site, folder: join(root, ".microfilm", "assets") };
	const script = (name: keyof typeof entries): Script => bundleScript({ name, entry: entries[name], ...kept });
	return {
		stylesheet: readStylesheet({ root, ...(settings.accent === undefined ? {} : { accent: settings.accent }), ...kept }),
		icon: readSiteIcon(root),
		...(settings.search ? { searchScript: script("search") } : {}),
		citeScript: script("cite"),
		findScript: script("find"),
	};
}

/** Where they lie on the site. */
export function toAssetPaths({ stylesheet, icon, searchScript, citeScript, findScript }: Assets): AssetPaths {
	return {
		stylesheet: stylesheet.path,
		icon: icon.path,
		...(searchScript && { searchScript: searchScript.path }),
		citeScript: citeScript.path,
		findScript: findScript.path,
	};
}

/** Stages the files that are no pages. */
export function stageAssets(
	state: DatabaseSync,
	{ config: { out, settings }, lookAtSite }: Pick<RenderJob, "config" | "lookAtSite">,
	{ stylesheet, icon, searchScript, citeScript, findScript }: Assets,
): readonly StagedFile[] {
	const stage = stageFilesWith(settings, openStaging(out, { name: "assets", published: openPublishedHashes(state, { out, lookAtSite }) }));
	const assets = [stylesheet, icon, ...(searchScript === undefined ? [] : [searchScript]), citeScript, findScript].map(
		({ path, text }) => ({
			path: path.slice(1),
			text,
		}),
	);
	return [...assets, ...hostFiles(settings)].flatMap((file) => stage(file.path, file.text, ""));
}
