import { basename, relative } from "node:path";
import * as v from "valibot";
import { readFrontMatter } from "../formats/front-matter.ts";
import { isWindowsName } from "../formats/windows-names.ts";
import { ArchiveError } from "../model/archive-error.ts";
import { readSettingsText } from "./read-yaml-file.ts";
import { language } from "./value-schemas.ts";
import { walkSettings } from "./walk-settings.ts";

/** A hand-written page: its Markdown, and the slug that is its path on the site. */
export interface TextPage {
	readonly slug: string;
	/** Where it is not written in the language of the interface. */
	readonly language?: string;
	readonly markdown: string;
}

/** Names at the top of the site that are not free for hand-written pages. Years begin with a digit, hosts have a dot: no slug does. */
const takenSlugs: ReadonlySet<string> = new Set(
	"articles assets bylines captures changes data feed places search sources timemap topics undated".split(" "),
);

/**
 * Reads the hand-written pages under `content/pages/`, in any sub-folder: files that end in `.md` or `.markdown`. The slug is the file's
 * name in small letters. Front matter may say its `language`, and nothing else. Throws an `ArchiveError` for front matter that is not so, and for a name
 * that cannot be one, that is taken by us, or that two files share.
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
		return [{ slug, ...readPage(readSettingsText({ path, root }) ?? "", name) }];
	});
}

function readPage(text: string, name: string): Omit<TextPage, "slug"> {
	const { data, lines, body, problems } = readFrontMatter(text);
	const refuse = (line: number | undefined, fault: string) =>
		new ArchiveError("configuration", `${name}:${line}: ${fault}`, { hint: "Mend the line and run the command again." });
	const [problem] = problems;
	if (problem !== undefined) throw refuse(problem.line, problem.message);
	const unknown = [...lines.keys()].find((key) => key !== "language");
	if (unknown !== undefined)
		throw refuse(lines.get(unknown), `\`${unknown}\`: A page has one key, \`language\`. Write the rest into its text.`);
	const result = v.safeParse(v.optional(language), data.language);
	if (!result.success) throw refuse(lines.get("language"), `\`language\`: ${result.issues[0].message}`);
	return { ...(result.output === undefined ? {} : { language: result.output }), markdown: body };
}

/** markdownEnding = ".md" or ".markdown" in any case. Examples: `about.md`, `About.Markdown`. */
const markdownEnding = /\.(?:md|markdown)$/i;

/** pageSlug = a letter, then up to 80 letters, digits or hyphens. Examples: `about`, `how-we-work`. */
const pageSlug = /^[a-z][a-z0-9-]{0,80}$/;
