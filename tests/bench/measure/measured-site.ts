import { rmSync } from "node:fs";
import { compareFolders, type FolderListing, listFolder, sumFolder } from "./compare-folders.ts";
import type { SiteCost } from "./figure.ts";

/** A site whose files are looked at after each command. */
export interface MeasuredSite {
	/** What happened to it since the last look. */
	readonly look: () => Promise<SiteCost>;
	/** Removes the site. */
	readonly clear: () => void;
}

/** Opens the site in an output folder: what is there is not new. */
export async function openMeasuredSite(out: string): Promise<MeasuredSite> {
	let before: FolderListing = await listFolder(out);
	return {
		look: async () => {
			const after = await listFolder(out, before);
			const difference = compareFolders(before, after);
			before = after;
			return { ...difference, site: sumFolder(after) };
		},
		clear: () => {
			rmSync(out, { recursive: true, force: true });
			before = new Map();
		},
	};
}
