import type { DeployHost } from "./deploy-host.ts";

/** `content/archive.yaml`, validated: what the owner says of the archive. */
export interface ArchiveSettings {
	readonly title: string;
	readonly description?: string;
	/** Where it is hosted, ending in `/`; may contain a path. Absent = links are relative to `/` and feeds have no absolute address. */
	readonly address?: string;
	/** Path part of the address, beginning and ending in `/`. */
	readonly basePath: string;
	/** Language of the interface, BCP 47. */
	readonly language: string;
	/** IANA zone in which the archive shows moments beside UTC. */
	readonly timeZone: string;
	/** `ours` is indexable; `others` (third-party text) is not. */
	readonly profile: "ours" | "others";
	/** Where to ask for a removal: an e-mail address or a URL. */
	readonly contact?: string;
	/** A CSS colour for the accent, light and dark: `#7a1f1f`. */
	readonly accent?: string;
	/** Serve captures as found under `/captures/`. */
	readonly publishCaptures: boolean;
	/** Publish each citation as files of its own, too: three more an article. */
	readonly citationFiles?: boolean;
	/** Whom to tell of a weakness of the site, and until which day (`YYYY-MM-DD`) that holds: for `security.txt`. */
	readonly security?: { readonly contact: string; readonly expires: string };
	/** Further folders or files of captures, absolute. */
	readonly articles: readonly string[];
	/** Slugs of places and topics that get feeds of their own. */
	readonly feeds: { readonly places: readonly string[]; readonly topics: readonly string[] };
	/** Publish a search page, and the files that it searches. */
	readonly search: boolean;
	/** Where the site is hosted: decides which host files (`_headers`, `.nojekyll`) are published with it. */
	readonly host?: DeployHost;
	/** Publish a `.br` and a `.gz` beside each text file, for a server that serves them. */
	readonly precompress?: boolean;
}
