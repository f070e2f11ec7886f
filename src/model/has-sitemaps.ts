import type { ArchiveSettings } from "./archive-settings.ts";

/** Tells whether the archive has sitemaps: one of our own texts, with an address (a sitemap holds absolute addresses alone). */
export function hasSitemaps({ profile, address }: Pick<ArchiveSettings, "profile" | "address">): boolean {
	return profile === "ours" && address !== undefined;
}
