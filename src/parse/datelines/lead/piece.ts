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
	readonly names: KnownName | undefined;
	readonly agencies: readonly string[] | undefined;
	readonly date: string | undefined;
	/** A name in the agency's brackets: `/Корр. ТАСС Иван Иванов/`. */
	readonly byline: string | undefined;
}

/** What a piece says beside its words. */
export type Said = Partial<Pick<Piece, "names" | "agencies" | "date" | "byline">>;

/** Makes a piece. All have the same keys, as lines of a header do (`toHeaderLine`). */
export function toPiece(symbol: Piece["symbol"], start: number, end: number, text: string, said: Said = nothing): Piece {
	const { names, agencies, date, byline } = said;
	return { symbol, start, end, text, names, agencies, date, byline };
}

const nothing: Said = {};
