import { join, resolve } from "node:path";
import type { ArchiveSettings } from "../model/archive-settings.ts";
import type { Correction } from "../model/correction.ts";
import type { MessageFile } from "../model/message.ts";
import type { Source } from "../model/source.ts";
import type { Withholding } from "../model/withholding.ts";
import { knownSources } from "../normalize/known-sources/known-sources.ts";
import { readArchiveSettings } from "./read-archive-settings.ts";
import { readCorrections } from "./read-corrections.ts";
import { readMessages } from "./read-messages.ts";
import { readSources } from "./read-sources.ts";
import { readTextPages, type TextPage } from "./read-text-pages.ts";
import { readWithheld } from "./read-withheld.ts";

/** Everything a command knows before it looks at the captures: paths are absolute, values are checked. Plain data. */
export interface Config {
	readonly root: string;
	readonly out: string;
	/** Folders and files that hold captures. */
	readonly captures: readonly string[];
	readonly settings: ArchiveSettings;
	/** The texts of the interface, best first. */
	readonly messages: readonly MessageFile[];
	/** The archive's own sources. */
	readonly ownSources: readonly Source[];
	/** The sources that ship with Microfilm. */
	readonly knownSources: readonly Source[];
	readonly corrections: readonly Correction[];
	readonly withheld: readonly Withholding[];
	readonly textPages: readonly TextPage[];
}

/** Reads and checks all settings of the archive at `root`. Throws an `ArchiveError` with file and line for the first fault. */
export function loadConfig(options: { readonly root: string; readonly out?: string }): Config {
	const root = resolve(options.root);
	const content = join(root, "content");
	const settings = readArchiveSettings({ path: join(content, "archive.yaml"), root });
	return {
		root,
		out: resolve(root, options.out ?? "_site"),
		captures: [join(content, "articles"), ...settings.articles],
		settings,
		messages: readMessages(settings.language, root),
		ownSources: readSources({ path: join(content, "sources.yaml"), root }),
		knownSources,
		corrections: readCorrections(join(content, "corrections"), root),
		withheld: readWithheld({ path: join(content, "withheld.yaml"), root }),
		textPages: readTextPages(join(content, "pages"), root),
	};
}
