import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hashText } from "../io/hash.ts";
import { ArchiveError } from "../model/archive-error.ts";

/** The one stylesheet of the site. */
export interface Stylesheet {
	/** `/assets/style-<hash>.css`: a new name for new bytes, so that it may be cached for ever. */
	readonly path: string;
	readonly text: string;
}

const ownFolder = join(import.meta.dirname, "../../layouts/assets");

/** Joins the stylesheets of `layouts/assets/` in order of their names; the archive's own file of the same name replaces ours. */
export function readStylesheet(root: string, accent: string | undefined): Stylesheet {
	const theirFolder = join(root, "layouts/assets");
	const names = new Set([...listStylesheets(ownFolder), ...listStylesheets(theirFolder)]);
	const parts = [...names].sort().map((name) => {
		const theirs = join(theirFolder, name);
		return readFileSync(existsSync(theirs) ? theirs : join(ownFolder, name), "utf8");
	});
	if (parts.length === 0) throw new ArchiveError("configuration", `No stylesheet lies in \`${ownFolder}\`.`);
	// The colour was checked to be six hex digits when archive.yaml was read.
	const text = [...parts, ...(accent === undefined ? [] : [`:root { --accent: ${accent}; }\n`])].join("\n");
	return { path: `/assets/style-${hashText(text).slice(0, 10)}.css`, text };
}

function listStylesheets(folder: string): readonly string[] {
	return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".css")) : [];
}
