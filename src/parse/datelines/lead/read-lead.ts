import type { KnownNames } from "../known-names.ts";
import type { HouseStyle } from "./house-style.ts";
import { houseStyles } from "./house-styles.ts";
import { Lead } from "./lead.ts";
import { scanLead } from "./scan-lead.ts";

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
		const styles = stylesOf(symbols.slice(0, count));
		if (styles.length === 0) continue;
		const lead = new Lead(text, pieces.slice(0, count), known);
		const style = styles.find((each) => each.accepts(lead));
		if (style !== undefined) return { lead, style };
	}
	return undefined;
}

/** The house styles of a shape, looked up once: a few dozen shapes are all that most archives have. */
function stylesOf(shape: string): readonly HouseStyle[] {
	let styles = stylesByShape.get(shape);
	if (styles === undefined) {
		styles = houseStyles.filter((each) => each.shape.test(shape));
		if (stylesByShape.size < maxShapes) stylesByShape.set(shape, styles);
	}
	return styles;
}

const stylesByShape = new Map<string, readonly HouseStyle[]>();
/** It bounds what hostile captures may fill. */
const maxShapes = 2000;
