import type { ArchiveSettings } from "./archive-settings.ts";

/** Tells whether browsers can be told how to search the archive: it has a search, and an address (the description holds absolute addresses alone). */
export function hasOpenSearch({ search, address }: Pick<ArchiveSettings, "search" | "address">): boolean {
	return search && address !== undefined;
}
