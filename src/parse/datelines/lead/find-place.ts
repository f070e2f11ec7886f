import { lookUpCity } from "../../../formats/gazetteer/look-up-place.ts";
import type { KnownNames } from "../known-names.ts";
import { type ReadLead, readLead } from "./read-lead.ts";

/** A dateline behind other words. */
interface Candidate {
	readonly start: number;
	/** 3 after a boundary, 2 for a name of the gazetteer, 1 where capitals begin, 0 otherwise. */
	readonly weight: number;
	readonly read: ReadLead;
}

/**
 * Finds the dateline with a place and a known agency that stands behind other words in the same run of text.
 *
 *     By ELAINE KURTENBACH    SHANGHAI, China (AP) -- Chinese
 *                             ^place
 *
 * Of several the heaviest counts; of those without weight, the last. Returns `undefined` where none stands within the first words.
 */
export function findPlace(text: string, from: number, known: KnownNames): Candidate | undefined {
	const front = text.slice(0, from + maxFrontCharacters);
	let best: Candidate | undefined;
	let tries = 0;
	wordStart.lastIndex = from;
	for (const match of front.matchAll(wordStart)) {
		if (match.index <= from) continue;
		if (++tries > maxTries) break;
		const read = readLead(text, match.index, known);
		if (read?.style.strong !== true || read.lead.place === "" || read.lead.unknownRegion || read.lead.pieces[0]?.symbol !== "P") continue;
		const weight = weigh(front.slice(0, match.index), read);
		if (best === undefined || weight > best.weight || (weight === 0 && best.weight === 0)) best = { start: match.index, weight, read };
	}
	return best;
}

/** A headline and the dateline. */
export const maxFrontCharacters = 200;
/** Behind a blank, a stop, a stroke or a bracket, or capitals that are glued to a small letter: `… (Photo: Wire)Oslo (Wire) – `, `2 hours agoOSLO`. */
const wordStart = /(?<=[\s./)])[\p{Lu}\p{Lo}]|(?<=\p{Ll})\p{Lu}(?=\p{Lu}{2})/gu;
/** Words of a headline; it bounds the work on a hostile text. */
const maxTries = 40;
/** The end of a sentence or line, or a run of spaces: `Pulice. `, `KURTENBACH    `. */
const boundary = /(?:[\p{L}\p{N})-]{3,20}[.!?]\s{1,4}|\s{2,8}|\n)$/u;

/** The longest name before a place, and the space after it. */
const maxLastWord = 31;

function weigh(before: string, { lead }: ReadLead): number {
	if (boundary.test(before.slice(-24))) return 3;
	if (lookUpCity(lead.place) !== undefined) return 2;
	const wordBefore = /\s$/.test(before) ? (before.slice(-maxLastWord, -1).split(/\s/).at(-1) ?? "") : "";
	return lead.placeCase === "capitals" && wordBefore !== wordBefore.toUpperCase() ? 1 : 0;
}
