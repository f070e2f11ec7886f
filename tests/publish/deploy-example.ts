import type { ArchiveSettings } from "../../src/model/archive-settings.ts";
import type { DeployFile } from "../../src/publish/deploy/deploy-files.ts";

/** An archive of others' texts, below a path. */
export const settings: ArchiveSettings = {
	title: "The Example Files",
	address: "https://archive.example/archive/",
	basePath: "/archive/",
	language: "en",
	timeZone: "UTC",
	profile: "others",
	publishCaptures: false,
	articles: [],
	search: true,
	feeds: { places: [], topics: [] },
};

/** A page of 1,000 bytes, unless told otherwise. */
export function fileOf(path: string, more: Partial<DeployFile> = {}): DeployFile {
	return {
		path,
		group: "lists",
		bytes: 1_000,
		sha256: `sum of ${path}`,
		contentType: "text/html; charset=utf-8",
		cacheControl: "public, max-age=60, must-revalidate",
		...more,
	};
}
