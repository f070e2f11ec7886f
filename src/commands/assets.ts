import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import type { Config } from "../config/load-config.ts";
import { stageFilesWith } from "../publish/hosts/compress-staged.ts";
import { hostFiles } from "../publish/hosts/host-files.ts";
import { openPublishedHashes } from "../publish/published-hashes.ts";
import { openStaging, type StagedFile } from "../publish/staging.ts";
import { readStylesheet, type Stylesheet } from "../publish/stylesheet.ts";
import { bundleScript, type SearchScript } from "../search/bundle-script.ts";
import type { RenderJob } from "./render-range.ts";

/** The files that pages ask for by a name which carries their hash. */
interface Assets {
	readonly stylesheet: Stylesheet;
	/** Absent where the archive has no search. */
	readonly searchScript?: SearchScript;
}

/** Reads the assets of an archive. */
export function readAssets({ root, settings }: Pick<Config, "root" | "settings">): Assets {
	const stylesheet = readStylesheet(root, settings.accent);
	return settings.search ? { stylesheet, searchScript: bundleScript(join(root, ".microfilm", "layouts")) } : { stylesheet };
}

/** Stages the files that are no pages. */
export function stageAssets(
	state: DatabaseSync,
	{ config: { out, settings }, lookAtSite }: Pick<RenderJob, "config" | "lookAtSite">,
	{ stylesheet, searchScript }: Assets,
): readonly StagedFile[] {
	const stage = stageFilesWith(settings, openStaging(out, { name: "assets", published: openPublishedHashes(state, { out, lookAtSite }) }));
	const assets = [stylesheet, ...(searchScript === undefined ? [] : [searchScript])].map(({ path, text }) => ({
		path: path.slice(1),
		text,
	}));
	return [...assets, ...hostFiles(settings)].flatMap((file) => stage(file.path, file.text, ""));
}
