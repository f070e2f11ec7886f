import type { DatabaseSync } from "node:sqlite";
import { openPublishedCaptures } from "../../archive/published-captures.ts";
import type { Config } from "../../config/load-config.ts";
import { openPageSource } from "../../eleventy/page-source.ts";
import { type PageFault, renderPages } from "../../eleventy/render-pages.ts";
import type { ArchiveReader } from "../../model/archive-reader.ts";
import type { AssetPaths } from "../../model/asset-paths.ts";
import type { PageKey } from "../../model/page.ts";
import { fromPageKey } from "../../plan/page-key.ts";
import { pathOf } from "../../plan/page-kinds.ts";
import { stageFilesWith } from "../../publish/hosts/compress-staged.ts";
import { openPublishedHashes } from "../../publish/published-hashes.ts";
import { openStaging, type StagedFile } from "../../publish/staging.ts";

/** All that a process needs to render pages of one build. Plain data. */
export interface RenderJob {
	readonly config: Config;
	readonly statePath: string;
	readonly assets: AssetPaths;
	/** Compare pages with the files of the site, not with what the state says of them. */
	readonly lookAtSite: boolean;
	/** Name of the process's own folder in staging. */
	readonly name: string;
}

/** What became of pages: files in staging, and pages that could not be drawn. Plain data. */
export interface RenderedRange {
	readonly files: readonly StagedFile[];
	readonly faults: readonly PageFault[];
}

/** Opens the way from page keys to staged files: views and layouts, Eleventy, staging; captures as found are copied. */
export async function openRenderer(
	{ config, assets, lookAtSite, name }: RenderJob,
	state: DatabaseSync,
	reader: ArchiveReader,
): Promise<(keys: readonly PageKey[]) => Promise<RenderedRange>> {
	const { out } = config;
	const source = await openPageSource({ config, reader, assets });
	const stage = stageFilesWith(config.settings, openStaging(out, { name, published: openPublishedHashes(state, { out, lookAtSite }) }));
	const captures = openPublishedCaptures(state, config);
	const stageCapture = (key: PageKey): readonly StagedFile[] => {
		const page = fromPageKey(key);
		const bytes = page.kind === "capture" ? captures(page.sha256) : undefined;
		return bytes === undefined ? [] : stage((pathOf(page) ?? "").slice(1), bytes, key);
	};
	return async (keys) => {
		const { pages, faults } = await renderPages(keys, source);
		const copied = keys.filter((key) => key.startsWith("capture ")).flatMap(stageCapture);
		return { files: [...pages.flatMap(({ path, bytes, key }) => stage(path, bytes, key)), ...copied], faults };
	};
}
