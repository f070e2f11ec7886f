import { givenNames } from "../../../formats/given-names.ts";
import type { KnownNames } from "../known-names.ts";
import { ambiguousPlaces, labelWords } from "../words/look-alikes.ts";

/**
 * Whether what brackets hold is a town of the gazetteer and nothing else: in capitals of two words or three (`GREAT MILLS`; one may be a label),
 * or in small letters one that is no label, name or other word (`Rimouski`).
 */
export function isTownAlone(content: string, { isTown }: KnownNames): boolean {
	if (townInCapitals.test(content)) return isTown(content);
	if (!townInSmall.test(content)) return false;
	const word = content.toLowerCase();
	const isWord = labelWords.has(word) || ambiguousPlaces.has(word) || givenNames.has(word);
	return !isWord && isTown(content.toUpperCase());
}

const townInCapitals = /^\p{Lu}{2,12}(?: \p{Lu}{2,12}){1,2}$/u;
/** One word to five, small ones between; the first has five letters at least. “Saint-Loin-sur-Mer” */
const townInSmall = /^\p{Lu}\p{Ll}{4,15}(?:[ -](?:\p{Lu}\p{Ll}{2,15}|sur|sous|de|du|des|la|les?|en|upon|am|der)){0,4}$/u;
