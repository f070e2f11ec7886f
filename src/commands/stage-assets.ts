import type { DatabaseSync } from "node:sqlite";
import { openPublishedHashes } from "../publish/published-hashes.ts";
import { openStaging, type StagedFile } from "../publish/staging.ts";
import type { Stylesheet } from "../publish/stylesheet.ts";
import type { RenderJob } from "./render-range.ts";

/** Stages the files that are no pages. */
export function stageAssets(
	state: DatabaseSync,
	{ config: { out }, lookAtSite }: Pick<RenderJob, "config" | "lookAtSite">,
	{ path, text }: Stylesheet,
): readonly StagedFile[] {
	const stage = openStaging(out, { name: "assets", published: openPublishedHashes(state, { out, lookAtSite }) });
	return [stage(path.slice(1), text, "")];
}
