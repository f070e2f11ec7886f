import type { ArchiveSettings } from "./archive-settings.ts";

/** Tells whether the archive offers its records in bulk: one of our own texts. */
export function hasData({ profile }: Pick<ArchiveSettings, "profile">): boolean {
	return profile === "ours";
}
