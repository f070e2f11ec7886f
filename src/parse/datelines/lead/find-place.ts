import { lookUpCity, lookUpRegion } from "../../../formats/gazetteer/look-up-place.ts";
import { isBareAgency } from "../know-agency.ts";
import type { KnownNames } from "../known-names.ts";
import { type ReadLead, readLead } from "./read-lead.ts";

/** A dateline behind other words. */
export interface FoundPlace {
	readonly start: number;
	/** 3 after a boundary, or glued to small letters, 2 or more for a name of the gazetteer, 1 or more where capitals begin, ½ behind two names, 0 otherwise. */
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
export function findPlace(text: string, from: number, known: KnownNames): FoundPlace | undefined {
	const front = text.slice(0, from + maxFrontCharacters);
	let best: FoundPlace | undefined;
	let tries = 0;
	wordStart.lastIndex = from;
	for (const match of front.matchAll(wordStart)) {
		if (match.index <= from) continue;
		if (++tries > maxTries) break;
		const read = readLead(text, match.index, known);
		if (read?.style.strong !== true || read.lead.place === "" || read.lead.unknownRegion || read.lead.pieces[0]?.symbol !== "P") continue;
		if (isInsideName(front, match.index, read.lead.place, from)) continue;
		const weight = weigh(front, { from, at: match.index, read, known });
		if (best === undefined || weight > best.weight || (weight === 0 && best.weight === 0)) best = { start: match.index, weight, read };
	}
	return best;
}

/** A headline and the dateline. */
export const maxFrontCharacters = 200;
/**
 * Behind a blank, a stop, a stroke or a bracket, or capitals that are glued to a small letter: `… (Photo: Wire)Oslo (Wire) – `, `2 hours agoOSLO`, but
 * for those of a name, `McLEE`.
 */
const wordStart = /(?<=[\s./)])[\p{Lu}\p{Lo}]|(?<=\p{Ll})(?<!(?<!\p{L})(?:Ma?c|D[aei]|L[ae]|V[ao]n|Fitz))\p{Lu}(?=\p{Lu}{2})/gu;
/** Words of a headline; it bounds the work on a hostile text. */
const maxTries = 40;
/** The end of a sentence or line, or a run of spaces: `Pulice. `, `KURTENBACH    `. */
const boundary = /(?:[\p{L}\p{N})-]{3,20}(?<! STE)[.!?]\s{1,4}|\s{2,8}|\n)$/u;

/**
 * What stands inside a name or a list is no place of its own: the state behind a place, its last letter, the second word of a state, what follows a
 * small word, a further city. `FARGO, N.D. (AP)` · `NEW YORK` · `Weil am Rhein` · `OSLO/BONN`
 */
function isInsideName(front: string, at: number, place: string, from: number): boolean {
	const before = front[at - 1];
	if (before === ".") return place.length <= 2;
	if (before === "/") return capitalsAtEnd.test(front.slice(Math.max(0, at - maxLastWord), at - 1));
	// Behind who wrote, New York is the city.
	if (front.startsWith(", ", at - 2))
		return lookUpRegion(place) !== undefined && !(lookUpCity(place) !== undefined && isTwoNames(`${front.slice(from, at - 2)} `));
	return wordInside.test(front.slice(Math.max(0, at - maxWordInside), at));
}

/** The longest name before a place, and the space after it. */
const maxLastWord = 31;
const capitalsAtEnd = /(?:^|[ /.)\p{Ll}])\p{Lu}[\p{Lu}.'’-]{2,20}$/u;
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
	const isInCapitals = lead.placeCase === "capitals";
	if (isInCapitals && smallLetter.test(before.slice(-1))) return 3;
	if (boundary.test(before.slice(-24))) return 3;
	const isBehindNames = isTwoNames(before.slice(from));
	const words = before.slice(from, -1).split(/\s/);
	const opensCapitals = isInCapitals && !isCapitalWord(words.at(-1) ?? "");
	// `EAST ST. LOUIS` and `San Luis Potosí` have another city in them.
	const isCity = lookUpCity(firstOf(lead.place)) !== undefined;
	if (isCity && isBehindNames) return 2.5;
	if (!isCity && (opensCapitals || isBehindNames) && known.isTown(lead.place)) return 2.5;
	if (isCity) return isInCapitals && !opensCapitals && isBehindTitle(words) ? 1.5 : 2;
	if (opensCapitals && isBehindTitle(words)) return 1.9;
	if (opensCapitals && !joinsNames.test(words.at(-1) ?? "")) return 1;
	return isBehindNames ? 0.5 : 0;
}

const smallLetter = /\p{Ll}/u;

/** The first place of a list. `OSLO/BONN` */
function firstOf(place: string): string {
	return place.split(/[/&]| and /, 1)[0]?.trim() ?? "";
}

/** A word in capitals, and no agency. */
function isCapitalWord(word: string): boolean {
	return inCapitals.test(word) && !isBareAgency(word);
}

/** Letters with what names have between them; no bracket or comma. “ST.” · “AU-PRINCE” */
const inCapitals = /^\p{Lu}[\p{Lu}.'’-]{0,24}$/u;

/** Before the capitals stands a word that ends a name or a headline: none that joins names, no comma. “Per Lee EAST ” · “found alive EAST ” */
function isBehindTitle(words: readonly string[]): boolean {
	const last = words.findLast((word) => !isCapitalWord(word)) ?? "";
	return smallLetter.test(last) && !joinsNames.test(last);
}

const joinsNames = /,$|^(?:and|et|y|und|e|with|for|by)$/i;

/** In a byline a name and a surname stand before the place: `TOM REEVE `, `ANN LEE and TOM J. REEVE `. */
function isTwoNames(before: string): boolean {
	const last = before.split(/, | and | AND | & | et | y | und | e /).at(-1) ?? "";
	return twoNames.test(last) || twoCapitalNames.test(last);
}

const twoNames = /^\p{Lu}[\p{L}.'’-]{0,20}[\p{Ll}.] (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]{0,24}\p{Ll} $/u;
const twoCapitalNames = /^\p{Lu}[\p{Lu}.'’-]{1,20} (?:\p{Lu}\. )?\p{Lu}[\p{Lu}'’-]{1,24} $/u;
