import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hashText } from "../io/hash.ts";

/** The picture that a browser puts beside the title of a page. */
export interface SiteIcon {
	/** `/assets/icon-<hash>.svg`: a new name for new bytes, so that it may be cached for ever. */
	readonly path: string;
	readonly text: string;
}

/** Reads `layouts/assets/icon.svg`, the archive's own or ours. Without one that pages name, browsers ask for `/favicon.ico`. */
export function readSiteIcon(root: string): SiteIcon {
	const theirs = join(root, "layouts/assets/icon.svg");
	const text = readFileSync(existsSync(theirs) ? theirs : join(import.meta.dirname, "../../layouts/assets/icon.svg"), "utf8");
	return { path: `/assets/icon-${hashText(text).slice(0, 10)}.svg`, text };
}
