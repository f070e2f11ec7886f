import { relative } from "node:path";
import { walkEntries } from "../io/walk-files.ts";
import { ArchiveError } from "../model/archive-error.ts";
import type { SettingsFile } from "./read-yaml-file.ts";

/**
 * The files of a folder of settings (corrections, hand-written pages), by their paths. Names that begin with a dot are passed over.
 *
 * Throws an `ArchiveError` for what is no file that can be read, such as a symbolic link: left out in silence, it would be missed.
 */
export function* walkSettings({ path: folder, root }: SettingsFile): Generator<string> {
	for (const { path, isFile } of walkEntries(folder)) {
		if (!isFile)
			throw new ArchiveError(
				"configuration",
				`${relative(root, path)}: This is a symbolic link, a name that is not valid UTF-8, or no file at all, so it was not read.`,
				{ hint: "Put the file itself here, with a plain name, or take it out." },
			);
		yield path;
	}
}
