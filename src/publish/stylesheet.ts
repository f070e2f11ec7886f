import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hashParts, hashText } from "../io/hash.ts";
import { keepText } from "../io/keep-text.ts";
import { withCompiler } from "../io/with-compiler.ts";
import { ArchiveError } from "../model/archive-error.ts";

/** The one stylesheet of the site. */
export interface Stylesheet {
	/** `/assets/style-<hash>.css`: a new name for new bytes, so that it may be cached for ever. */
	readonly path: string;
	readonly text: string;
}

/** Where the stylesheets are, and what is made of them. */
export interface StylesheetOptions {
	readonly root: string;
	/** The archive's own colour for labels and marks. */
	readonly accent?: string;
	/** The digest of all code and packages: another compiler may write the same rules in other words. */
	readonly code: string;
	/** Where the short form is kept. */
	readonly folder: string;
}

const ownFolder = join(import.meta.dirname, "../../layouts/assets");

/**
 * Joins the stylesheets of `layouts/assets/` in order of their names, without comments and spaces; the archive's own file of the same name replaces
 * ours. The short form is kept in a folder and found again by its source, because the compiler's start costs more than an addition (as for layouts).
 */
export function readStylesheet({ root, accent, code, folder }: StylesheetOptions): Stylesheet {
	const theirFolder = join(root, "layouts/assets");
	const names = new Set([...listStylesheets(ownFolder), ...listStylesheets(theirFolder)]);
	const parts = [...names].sort().map((name) => {
		const theirs = join(theirFolder, name);
		return readFileSync(existsSync(theirs) ? theirs : join(ownFolder, name), "utf8");
	});
	if (parts.length === 0) throw new ArchiveError("configuration", `No stylesheet lies in \`${ownFolder}\`.`);
	// The colour was checked to be six hex digits when archive.yaml was read.
	const source = [...parts, ...(accent === undefined ? [] : [`:root { --accent: ${accent}; }\n`])].join("\n");
	const key = hashParts([
		["code", code],
		["source", source],
	]).slice(0, 16);
	const text = keepText(join(folder, `style-${key}.css`), () => shorten(source));
	return { path: `/assets/style-${hashText(text).slice(0, 10)}.css`, text };
}

/** What the compiler does not understand it passes on as it is. */
function shorten(source: string): string {
	return withCompiler(
		({ transformSync }) => transformSync(source, { loader: "css", charset: "utf8", minify: true, legalComments: "none" }).code,
	);
}

function listStylesheets(folder: string): readonly string[] {
	return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".css")) : [];
}
