import type { Evidence } from "./evidence.ts";

/** A place that a dateline names. */
export interface Place {
	/** As printed: `WASHINGTON`. */
	readonly printed: string;
	/** In ordinary case, in the language of the capture: `Washington`. */
	readonly name: string;
	/** State, province or country printed after the place: `Mich.`. */
	readonly region?: string;
	/** ISO 3166 alpha-2, where it can be known. */
	readonly country?: string;
}

/** “WASHINGTON (Sputnik) –”: who wrote it where, maybe on which day. Never a timestamp. */
export interface Dateline {
	/** The dateline as printed, its separator included. */
	readonly text: string;
	readonly places: readonly Place[];
	/** As printed: `Sputnik`. */
	readonly agencies: readonly string[];
	/** `YYYY-MM-DD`, `MM-DD`, or `---DD` where only the day is printed. */
	readonly date?: string;
	readonly evidence: readonly Evidence[];
}
