import type { DatabaseSync } from "node:sqlite";
import { hashText } from "../io/hash.ts";
import { inTransaction } from "../io/transaction.ts";
import { ArchiveError } from "../model/archive-error.ts";
import type { ArchiveSettings } from "../model/archive-settings.ts";
import type { ArticleId } from "../model/brand.ts";
import type { Correction } from "../model/correction.ts";
import type { Withholding } from "../model/withholding.ts";
import { allPagesButArticles } from "../plan/all-pages.ts";
import { toPageKey } from "../plan/page-key.ts";
import { type ArticleChange, planBefore, planTouched } from "../plan/touched-pages.ts";
import { countArticles, countGone } from "./count-articles.ts";
import { isMassRemoval } from "./detect-changes.ts";
import { type InputDigests, writeInputs } from "./input-digests.ts";
import { addAllArticlesPending, addAllCapturesPending, addAllCitationsPending, addPending, addPublishedPending } from "./pending-pages.ts";
import { openReader } from "./reader/open-reader.ts";
import { sharedIndexes } from "./state-schema.ts";
import { noteUnmatched } from "./unmatched-decisions.ts";
import { changedArticles, openArticleWriter, openMerge, sharedArticles } from "./write-articles.ts";
import { type ChangedFiles, type ReadingStream, writeFirstReadings, writeReadings } from "./write-readings.ts";

/** Past so many changed articles it is cheaper to render every page than to ask which ones. */
const maxPlannedChanges = 2_000;

export interface UpdateOptions {
	readonly settings: ArchiveSettings;
	readonly textPages: readonly string[];
	/** Settings, layouts or code changed: every page is rendered, and bytes decide what is written. */
	readonly renderAll: boolean;
	/** Articles to render although their captures are as before: their source's entry changed. */
	readonly alsoTouched: Iterable<ArticleId>;
	readonly inputs: InputDigests;
	readonly corrections: readonly Correction[];
	readonly withheld: readonly Withholding[];
}

/** What the archive learned. */
export interface ArchiveUpdate {
	/** Files whose bytes were parsed. */
	readonly parsed: number;
	/** Articles whose captures are gone, but too many at once to believe it: they were kept. */
	readonly removalsRefused: number;
}

/**
 * Brings the state up to the captures on disk, in one transaction: readings, merged articles, lists, and the pages that must be rendered.
 * Killed before the end, it leaves the state as it was; killed after, the pages still wait.
 */
export async function updateArchive(state: DatabaseSync, files: ChangedFiles, options: UpdateOptions): Promise<ArchiveUpdate> {
	return inTransaction(state, async () => {
		const written = await (options.renderAll ? updateWhole(state, files, options) : updateTouched(state, files, options));
		noteInputs(state, options);
		return written;
	});
}

function noteInputs(state: DatabaseSync, options: UpdateOptions): void {
	noteUnmatched(state, options);
	writeInputs(state, options.inputs);
}

/**
 * As if there were no state: all captures are read into one that knows none (`fresh`); of the old one, only its articles are looked at. Throws an
 * `ArchiveError` when too many of those would be gone: what was kept of them could not be shown by other code.
 */
export async function fillState(
	fresh: DatabaseSync,
	old: DatabaseSync,
	{ files, options }: { readonly files: ChangedFiles; readonly options: UpdateOptions },
): Promise<ArchiveUpdate> {
	const written = await inTransaction(fresh, async () => {
		const filled = await writeFirst(fresh, files.readings);
		renderEverything(fresh, options);
		noteInputs(fresh, options);
		return filled;
	});
	const gone = files.allowRemovals ? 0 : countGone(old, fresh);
	if (!isMassRemoval(gone, () => countArticles(old))) return written;
	throw new ArchiveError("refused", `${gone} of ${countArticles(old)} articles have no capture any more, so nothing was built.`, {
		hint: "Bring the captures back. If you removed them on purpose, run `microfilm build --allow-removals`.",
	});
}

/** Each article is written as its capture says, while the next ones are being read; those of several captures are merged at the end. */
async function writeFirst(fresh: DatabaseSync, readings: ReadingStream): Promise<ArchiveUpdate> {
	const writer = openArticleWriter(fresh);
	const written = await writeFirstReadings(fresh, readings, writer.writeAlone);
	fresh.exec(sharedIndexes);
	const merge = openMerge(fresh);
	for (const id of sharedArticles(fresh)) writer.write(merge(id));
	writer.flush();
	return written;
}

/** Only what changed is planned: the articles are gathered first, and looked at before and after. */
async function updateTouched(state: DatabaseSync, files: ChangedFiles, options: UpdateOptions): Promise<ArchiveUpdate> {
	const ids = new Set(options.alsoTouched);
	const written = await writeReadings(state, files, (changed) => {
		for (const id of changedArticles(state, changed)) ids.add(id);
	});
	if (ids.size > maxPlannedChanges) {
		writeAll(state, ids.values().map(openMerge(state)));
		renderEverything(state, options);
	} else renderTouched(state, ids, options);
	return written;
}

/** Every page will be rendered anyway: articles are written while the next captures are being read. */
async function updateWhole(state: DatabaseSync, files: ChangedFiles, options: UpdateOptions): Promise<ArchiveUpdate> {
	const merge = openMerge(state);
	const writer = openArticleWriter(state);
	const written = await writeReadings(state, files, (changed) => {
		for (const id of changedArticles(state, changed)) writer.write(merge(id));
	});
	writer.flush();
	renderEverything(state, options);
	return written;
}

function renderTouched(state: DatabaseSync, ids: ReadonlySet<ArticleId>, { settings }: UpdateOptions): void {
	if (ids.size === 0) return;
	const context = { reader: openReader(state), settings, hash: hashText };
	const changes: ArticleChange[] = [...ids].map(openMerge(state));
	const before = planBefore(changes, context);
	writeAll(state, changes);
	const touched = planTouched(before, changes, context);
	addPending(state, touched.pages);
	for (const prefix of touched.redivided) addPublishedPending(state, prefix);
}

function renderEverything(state: DatabaseSync, { settings, textPages }: UpdateOptions): void {
	addPending(state, [...allPagesButArticles(openReader(state), { settings, textPages })].map(toPageKey));
	addAllArticlesPending(state);
	if (settings.publishCaptures) addAllCapturesPending(state);
	if (settings.citationFiles) addAllCitationsPending(state);
	addPublishedPending(state, "");
}

function writeAll(state: DatabaseSync, changes: Iterable<ArticleChange>): void {
	const writer = openArticleWriter(state);
	for (const change of changes) writer.write(change);
	writer.flush();
}
