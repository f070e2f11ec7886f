import type { DatabaseSync } from "node:sqlite";
import { openPublishedCaptures } from "../archive/published-captures.ts";
import type { Config } from "../config/load-config.ts";
import { openPageSource } from "../eleventy/page-source.ts";
import { renderPages } from "../eleventy/render-pages.ts";
import type { ArchiveReader } from "../model/archive-reader.ts";
import type { PageKey } from "../model/page.ts";
import { fromPageKey } from "../plan/page-key.ts";
import { pathOf } from "../plan/page-kinds.ts";
import { openStaging, type StagedFile } from "../publish/staging.ts";

/** All that a process needs to render pages of one build. Plain data. */
export interface RenderJob {
	readonly config: Config;
	readonly statePath: string;
	readonly stylesheetPath: string;
	/** Name of the process's own folder in staging. */
	readonly name: string;
}

/** Opens the way from page keys to staged files: views and layouts, Eleventy, staging; captures as found are copied. */
export async function openRenderer(
	{ config, stylesheetPath, name }: RenderJob,
	state: DatabaseSync,
	reader: ArchiveReader,
): Promise<(keys: readonly PageKey[]) => Promise<readonly StagedFile[]>> {
	const source = await openPageSource({ config, reader, stylesheetPath });
	const output = state.prepare("SELECT sha256 FROM outputs WHERE path = ?");
	const stage = openStaging(config.out, { name, published: (path) => output.get(path)?.sha256?.toString() });
	const captures = openPublishedCaptures(state, config);
	const stageCapture = (key: PageKey): readonly StagedFile[] => {
		const page = fromPageKey(key);
		const bytes = page.kind === "capture" ? captures(page.sha256) : undefined;
		return bytes === undefined ? [] : [stage((pathOf(page) ?? "").slice(1), bytes, key)];
	};
	return async (keys) => [
		...(await renderPages(keys, source)).map(({ path, text, key }) => stage(path, text, key)),
		...keys.filter((key) => key.startsWith("capture ")).flatMap(stageCapture),
	];
}
