import type { DatabaseSync } from "node:sqlite";
import { stageFilesWith } from "../publish/hosts/compress-staged.ts";
import { hostFiles } from "../publish/hosts/host-files.ts";
import { openPublishedHashes } from "../publish/published-hashes.ts";
import { openStaging, type StagedFile } from "../publish/staging.ts";
import type { Stylesheet } from "../publish/stylesheet.ts";
import type { RenderJob } from "./render-range.ts";

/** Stages the files that are no pages. */
export function stageAssets(
	state: DatabaseSync,
	{ config: { out, settings }, lookAtSite }: Pick<RenderJob, "config" | "lookAtSite">,
	{ path, text }: Stylesheet,
): readonly StagedFile[] {
	const stage = stageFilesWith(settings, openStaging(out, { name: "assets", published: openPublishedHashes(state, { out, lookAtSite }) }));
	return [{ path: path.slice(1), text }, ...hostFiles(settings)].flatMap((file) => stage(file.path, file.text, ""));
}
