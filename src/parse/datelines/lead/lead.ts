import type { NameCase } from "./name-shape.ts";
import type { Piece } from "./piece.ts";

/** A candidate for a dateline with what can be said of it; the conditions of the house styles look at this alone. */
export interface Lead {
	readonly pieces: readonly Piece[];
	/** The candidate as printed. */
	readonly text: string;
	/** What follows it, cut short. */
	readonly body: string;
	/** As much of what follows as was given. */
	readonly story: string;
	/** The first place, as printed; `""` where there is none. */
	readonly place: string;
	readonly placeCase: NameCase;
	readonly words: number;
	/** The tables of cities or the gazetteer have the place. */
	readonly knownCity: boolean;
	readonly knownCountry: boolean;
	readonly region: string | undefined;
	/** A name stands where a region should, and no table knows it. */
	readonly unknownRegion: boolean;
	readonly dated: boolean;
	/** The last piece is a separator. */
	readonly separated: boolean;
	/** The place has a word of an institution in it: `University of Washington`. */
	readonly institution: boolean;
	readonly agencies: readonly string[];
	readonly addressAgency: boolean;
	readonly bareAgency: boolean;
}
