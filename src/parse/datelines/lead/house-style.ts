import type { Lead } from "./lead.ts";

/** One way to print a dateline. */
export interface HouseStyle {
	/** Name of the rule, as it stands in the evidence. */
	readonly rule: string;
	/** The pieces it has, in the symbols of `Piece`. */
	readonly shape: RegExp;
	/** What must hold besides the shape, so that a look-alike is not taken. */
	readonly accepts: (lead: Lead) => boolean;
	/** True where a known agency and a place prove it, wherever the text begins. */
	readonly strong?: true;
}

/** The expression of a shape. Every shape has at most a dozen symbols, so the patterns need no bound of their own. */
export function shape(pattern: string): RegExp {
	return new RegExp(`^(?:${pattern.replaceAll("P…", "P(?:,?[RrPUs]){0,3}")})$`);
}
