import type { KnownName } from "../../../formats/gazetteer/look-up-place.ts";

/**
 * One piece of a lead. The symbols spell the shape that the table of house styles knows:
 *
 * `P` place or places · `R` region or country · `r` the same in brackets · `U` a name that is neither · `D` date · `A` agency without
 * brackets · `B` agency in brackets · `b` brackets with a name like an agency's · `S` agency between slashes · `s` slashes with a short
 * name · `N` numbers in brackets · and the separators `,` `.` `-` (any dash) `:` `|` `=` `/` and `n` (end of line).
 */
export interface Piece {
	readonly symbol: "P" | "R" | "r" | "U" | "D" | "A" | "B" | "b" | "S" | "s" | "N" | "," | "." | "-" | ":" | "|" | "=" | "/" | "n";
	readonly start: number;
	readonly end: number;
	/** The words without brackets. */
	readonly text: string;
	/** What the tables know of a place's name, where that was looked up. */
	readonly names?: KnownName;
	readonly agencies?: readonly string[];
	readonly date?: string;
	/** A name in the agency's brackets: `/Корр. ТАСС Иван Иванов/`. */
	readonly byline?: string;
}
