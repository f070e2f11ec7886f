import { type ArchiveUpdate, fillState, type UpdateOptions, updateArchive } from "../archive/update-archive.ts";
import type { ChangedFiles, ReadingStream } from "../archive/write-readings.ts";
import type { Config } from "../config/load-config.ts";
import type { Changes } from "./find-changes.ts";
import type { OpenArchive } from "./open-archive.ts";

/** Brings the state up to what was read: readings, articles, and the pages that must be rendered. */
export function update(
	archive: Pick<OpenArchive, "state" | "renew">,
	config: Config,
	changes: Changes,
	readings: ReadingStream,
): Promise<ArchiveUpdate> {
	const { files, options } = toUpdate(config, changes, readings);
	if (!changes.readAll) return updateArchive(archive.state, files, options);
	return archive.renew((fresh) => fillState(fresh, archive.state, { files, options }));
}

/** What an update of the state needs to be told of a build. */
export function toUpdate(
	{ settings, corrections, withheld, textPages }: Config,
	{ vanished, allowRemovals, renderAll, alsoTouched, inputs }: Changes,
	readings: ReadingStream,
): { readonly files: ChangedFiles; readonly options: UpdateOptions } {
	return {
		files: { vanished, readings, allowRemovals },
		options: { renderAll, alsoTouched, inputs, settings, corrections, withheld, textPages: textPages.map(({ slug }) => slug) },
	};
}
