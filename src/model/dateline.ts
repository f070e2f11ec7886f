import type { Evidence } from "./evidence.ts";

/** A place of the gazetteer: the same whatever the language and spelling it is printed in. */
export interface ResolvedPlace {
	/** Its number in GeoNames, which stays: `524901`. */
	readonly id: number;
	/** In English: `Moscow`. */
	readonly name: string;
	/** The state or country that tells it from a better known place of its name: `Idaho`. */
	readonly within?: string;
	/** Degrees north and east, to about a kilometre. */
	readonly latitude: number;
	readonly longitude: number;
}

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
	/** Which place it is. Absent = the name is not in the gazetteer, or nothing decides between several. */
	readonly place?: ResolvedPlace;
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
