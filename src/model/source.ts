/** One publisher, as the registry knows it. */
export interface Source {
	/** Its host without `www.`: the path segment of its page. */
	readonly id: string;
	readonly name: string;
	/** Other hosts that are the same source. */
	readonly alsoKnownAs: readonly string[];
	readonly homepage?: string;
	/** ISO 3166 alpha-2. */
	readonly country?: string;
	/** BCP 47. */
	readonly language?: string;
	/** IANA zone of its printed local times. */
	readonly timeZone?: string;
	/** How it writes dates in digits; `open` where its languages differ, so that its country tells nothing. */
	readonly dayMonthOrder?: "day-first" | "month-first" | "year-first" | "open";
	/** Names it signs datelines with. */
	readonly agencies: readonly string[];
	readonly ownership?: { readonly statement: string; readonly source?: string; readonly asOf?: string };
	readonly rights?: string;
	/** Show only the first words of its articles. */
	readonly excerpt: boolean;
	/** Where the facts can be checked. */
	readonly lookedUp?: string;
}

/** The registry: looks a source up by host. Unknown hosts give a source that is named for its host. */
export interface SourceRegistry {
	readonly byHost: (host: string) => Source | undefined;
	readonly byId: (id: string) => Source | undefined;
	/** By the name it is known under, case folded; for captures that name their source but no address. */
	readonly byName: (name: string) => Source | undefined;
}
