import type { KnownNames } from "../known-names.ts";
import { type HouseStyle, houseStyles } from "./house-styles.ts";
import type { Lead } from "./lead.ts";
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
export function readLead(text: string, from: number, known: KnownNames): ReadLead | undefined {
	const pieces = scanLead(text, from, known);
	let symbols = "";
	for (const { symbol } of pieces) symbols += symbol;
	for (let count = pieces.length; count > 0; count--) {
		const shape = symbols.slice(0, count);
		if (!anyShape.test(shape)) continue;
		const lead = weighLead(text, pieces.slice(0, count), known);
		const style = houseStyles.find((each) => each.shape.test(shape) && each.accepts(lead));
		if (style !== undefined) return { lead, style };
	}
	return undefined;
}

/** The shape of any house style: most runs of pieces have none, and one look says so. */
const anyShape = new RegExp(houseStyles.map(({ shape }) => shape.source).join("|"));
