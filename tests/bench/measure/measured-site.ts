import { rmSync } from "node:fs";
import { compareFolders, type FolderListing, listFolder, sumFolder } from "./compare-folders.ts";
import type { RunCost } from "./figure.ts";
import type { ProcessCost } from "./measure-process.ts";

/** A site whose files are compared before and after each command. */
export interface MeasuredSite {
	/** Does the work, then says what it did to the site. */
	readonly measure: (work: () => Promise<ProcessCost>) => Promise<RunCost & { readonly output: string }>;
	/** Removes the site. */
	readonly clear: () => void;
}

/** Opens a site in its output folder. */
export async function openMeasuredSite(out: string): Promise<MeasuredSite> {
	let before: FolderListing = await listFolder(out);
	return {
		measure: async (work) => {
			const cost = await work();
			const after = await listFolder(out, before);
			const difference = compareFolders(before, after);
			before = after;
			return { ...cost, ...difference, site: sumFolder(after) };
		},
		clear: () => {
			rmSync(out, { recursive: true, force: true });
			before = new Map();
		},
	};
}
