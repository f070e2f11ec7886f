import type { ArchiveSettings } from "./archive-settings.ts";
import type { ListKind } from "./page.ts";

/** Tells whether a list has feeds of its own: every source does, a place or topic when archive.yaml names it, a byline or language never. */
export function hasFeed(of: ListKind, slug: string, settings: Pick<ArchiveSettings, "feeds">): boolean {
	if (of === "source") return true;
	if (of === "place") return settings.feeds.places.includes(slug);
	return of === "topic" && settings.feeds.topics.includes(slug);
}
