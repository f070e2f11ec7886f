import { lookUpCity, lookUpRegion } from "../../../formats/gazetteer/look-up-place.ts";
import type { KnownNames } from "../known-names.ts";
import { type ReadLead, readLead } from "./read-lead.ts";

/** A dateline behind other words. */
interface Candidate {
	readonly start: number;
	/** 3 after a boundary, or glued to small letters, 2 or more for a name of the gazetteer, 1 where capitals begin, ½ behind two names, 0 otherwise. */
	readonly weight: number;
	readonly read: ReadLead;
}

/**
 * Finds the dateline with a place and a known agency that stands behind other words in the same run of text.
 *
 *     By ELAINE KURTENBACH    SHANGHAI, China (AP) -- Chinese
 *                             ^place
 *
 * Of several the heaviest counts, of these the first; of those without weight, the last. Returns `undefined` where none stands within the first words.
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
		if (isInsideName(front, match.index, read.lead.place)) continue;
		const weight = weigh(front, { from, at: match.index, read, known });
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
const boundary = /(?:[\p{L}\p{N})-]{3,20}(?<! STE)[.!?]\s{1,4}|\s{2,8}|\n)$/u;

/** The longest name before a place, and the space after it. */
const maxLastWord = 31;

/** The state behind a place, its last letter, and what stands behind a small word of a name are no place: `FARGO, N.D. (AP)`, `Weil am Rhein`. */
function isInsideName(front: string, at: number, place: string): boolean {
	if (front[at - 1] === ".") return place.length <= 2;
	if (front.startsWith(", ", at - 2)) return lookUpRegion(place) !== undefined;
	return wordInside.test(front.slice(Math.max(0, at - maxWordInside), at));
}

/** A small word that names of towns have inside. “ am ” · “ del ” */
const wordInside = / (?:am|an|bei|da|de|del|della|der|di|do|dos|en|im|la|las|le|lès|los|ob|sur|upon) $/;
const maxWordInside = 8;

interface Found {
	readonly from: number;
	readonly at: number;
	readonly read: ReadLead;
	readonly known: KnownNames;
}

function weigh(front: string, { from, at, read: { lead }, known }: Found): number {
	const before = front.slice(0, at);
	if (boundary.test(before.slice(-24))) return 3;
	const wordBefore = /\s$/.test(before) ? (before.slice(-maxLastWord, -1).split(/\s/).at(-1) ?? "") : "";
	const isInCapitals = lead.placeCase === "capitals";
	if (isInCapitals && smallLetter.test(before.slice(-1))) return 3;
	const opensCapitals = isInCapitals && (wordBefore !== wordBefore.toUpperCase() || !letter.test(wordBefore));
	const isBehindNames = isTwoNames(before.slice(from));
	// `EAST ST. LOUIS` and `San Luis Potosí` have another city in them.
	const mayBeLonger = opensCapitals || isBehindNames;
	if (lookUpCity(lead.place) !== undefined) return isBehindNames ? 2.5 : 2;
	if (mayBeLonger && known.isTown(lead.place)) return 2.5;
	if (opensCapitals) return 1;
	return isBehindNames ? 0.5 : 0;
}

const letter = /\p{L}/u;
const smallLetter = /\p{Ll}/u;

/** In a byline a name and a surname stand before the place: `TOM REEVE `, `ANN LEE and TOM J. REEVE `. */
function isTwoNames(before: string): boolean {
	const last = before.split(/, | and | AND | & | et | y | und | e /).at(-1) ?? "";
	return twoNames.test(last);
}

const twoNames = /^\p{Lu}[\p{L}.'’-]{1,20} (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]{1,24} $/u;
