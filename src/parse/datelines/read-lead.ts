import { type HouseStyle, houseStyles } from "./house-styles.ts";
import type { KnownAgencies } from "./known-agencies.ts";
import type { Lead } from "./lead.ts";
import type { Piece } from "./piece.ts";
import { scanLead } from "./scan-lead.ts";
import { weighLead } from "./weigh-lead.ts";

/** A dateline that a house style accepts. */
export interface ReadLead {
	readonly lead: Lead;
	readonly style: HouseStyle;
}

/**
 * Reads the dateline that begins at `from`: the longest run of pieces whose shape is a house style's and which it accepts.
 *
 * Returns `undefined` where no style fits.
 */
export function readLead(text: string, from: number, known: KnownAgencies): ReadLead | undefined {
	const pieces = scanLead(text, from, known);
	const symbols = pieces.map(({ symbol }) => symbol).join("");
	for (let count = pieces.length; count > 0; count--) {
		const found = match(text, pieces.slice(0, count), symbols.slice(0, count));
		if (found !== undefined) return found;
	}
	return undefined;
}

function match(text: string, pieces: readonly Piece[], symbols: string): ReadLead | undefined {
	const fitting = houseStyles.filter(({ shape }) => shape.test(symbols));
	if (fitting.length === 0) return undefined;
	const lead = weighLead(text, pieces);
	const style = fitting.find(({ accepts }) => accepts(lead));
	return style && { lead, style };
}
