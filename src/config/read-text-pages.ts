import { basename, relative } from "node:path";
import { isWindowsName } from "../formats/windows-names.ts";
import { ArchiveError } from "../model/archive-error.ts";
import { readSettingsText } from "./read-yaml-file.ts";
import { walkSettings } from "./walk-settings.ts";

/** A hand-written page: its Markdown, and the slug that is its path on the site. */
export interface TextPage {
	readonly slug: string;
	readonly markdown: string;
}

/** Names at the top of the site that are not free for hand-written pages. Years begin with a digit, hosts have a dot: no slug does. */
const takenSlugs: ReadonlySet<string> = new Set(
	"articles assets bylines captures changes data feed places search sources timemap topics undated".split(" "),
);

/**
 * Reads the hand-written pages under `content/pages/`, in any sub-folder: files that end in `.md` or `.markdown`. The slug is the file's
 * name in small letters. Throws an `ArchiveError` for a name that cannot be one, that is taken by us, or that two files share.
 */
export function readTextPages(folder: string, root: string): readonly TextPage[] {
	const names = new Map<string, string>();
	return [...walkSettings({ path: folder, root })].flatMap((path) => {
		const [ending] = markdownEnding.exec(path) ?? [];
		if (ending === undefined) return [];
		const slug = basename(path).slice(0, -ending.length).toLowerCase();
		const name = relative(root, path);
		const other = names.get(slug);
		if (other !== undefined)
			throw new ArchiveError("configuration", `${name}: ${other} has the same path on the site, \`/${slug}/\`.`, {
				hint: "Rename one of the two files, or make one page of them.",
			});
		if (takenSlugs.has(slug) || isWindowsName(slug) || !pageSlug.test(slug))
			throw new ArchiveError("configuration", `${name}: A page cannot be called \`${slug}\`.`, {
				hint: "Rename the file: small letters, digits and hyphens, and no name of ours, such as `sources`.",
			});
		names.set(slug, name);
		return [{ slug, markdown: readSettingsText({ path, root }) ?? "" }];
	});
}

/** markdownEnding = ".md" or ".markdown" in any case. Examples: `about.md`, `About.Markdown`. */
const markdownEnding = /\.(?:md|markdown)$/i;

/** pageSlug = a letter, then up to 80 letters, digits or hyphens. Examples: `about`, `how-we-work`. */
const pageSlug = /^[a-z][a-z0-9-]{0,80}$/;
