import { noteFaults } from "../archive/page-faults.ts";
import { loadConfig } from "../config/load-config.ts";
import { errorCode, toIoError } from "../io/io-error.ts";
import { openProgress } from "../io/progress.ts";
import { abandonStaging, publish } from "../publish/publish.ts";
import { recordStaged } from "../publish/record-staged.ts";
import type { BuildSummary } from "../report/build-report.ts";
import { reportBuild } from "../report/report-build.ts";
import { readAssets, stageAssets, toAssetPaths } from "./assets.ts";
import type { BuildOptions } from "./build-options.ts";
import { findChanges } from "./find-changes.ts";
import { indexArticles } from "./index-articles.ts";
import { openArchive } from "./open-archive.ts";
import { loadReader, readChanged } from "./read-changed.ts";
import { prepareRenderer, renderPending } from "./render-pending.ts";
import { update } from "./update.ts";
import { lookApart } from "./workers/look-apart.ts";
import { openWorkerPool } from "./workers/worker-pool.ts";

/**
 * Brings the site up to the captures: find what changed, read it, render what that touches, index it, publish. One article's way through the code is
 * this function from top to bottom (`src/README.md`). Throws an `ArchiveError` for problems of the run; then the site is as it was.
 */
export async function build(options: BuildOptions): Promise<BuildSummary> {
	const started = performance.now();
	const config = options.config ?? loadConfig(options);
	const progress = openProgress(options);
	const pool = options.pool ?? openWorkerPool();
	const archive = await openArchive(config, { statePath: options.statePath, say: progress.say });
	try {
		const { statePath, recovered } = archive;
		const looking = lookApart(archive, config, options);
		const assets = readAssets(config);
		const job = { config, statePath, assets: toAssetPaths(assets), lookAtSite: options.full };
		pool.begin(job);
		// While a thread looks at the files, this one loads what reads them, and what draws pages. What outlives a build reads as it was when it began.
		if (looking || options.pool) await loadReader();
		if (looking && !options.pool) await prepareRenderer(config.root);
		const changes = findChanges(archive.state, config, { ...options, seen: await looking });
		const readings = readChanged(archive.state, config, changes, { pool, onRead: progress.count("captures read") });
		const { parsed, removalsRefused } = await update(archive, config, changes, readings);
		const { state } = archive;
		const apart = options.pool !== undefined;
		await recordStaged(state, stageAssets(state, job, assets));
		const search = await indexArticles(state, job, { pool, fold: options.fold ?? false, changes });
		const { count, faults } = await renderPending(state, job, { pool, apart, onProgress: progress.count("pages rendered") });
		const kept = await noteFaults(state, faults);
		await publish(state, config.out, kept);
		return reportBuild(state, {
			write: options.report ?? true,
			config,
			parsed,
			rendered: count,
			search,
			removalsRefused,
			recovered,
			milliseconds: performance.now() - started,
		});
	} catch (fault) {
		const hint = abandonStaging(config.out);
		const error = archive.explain(fault);
		throw errorCode(error) === undefined ? error : toIoError(error, `Publishing to \`${config.out}\``, hint);
	} finally {
		if (!options.pool) pool.replace();
		progress.end();
		archive.close();
	}
}
