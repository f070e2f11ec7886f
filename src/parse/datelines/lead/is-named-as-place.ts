import { lookUpCity } from "../../../formats/gazetteer/look-up-place.ts";
import { locatives, placeNouns } from "../words/place-words.ts";
import type { Lead } from "./lead.ts";

/**
 * The story says of the name that something is in it or near it, or that it is a town. So a place is proven that no table has; a person
 * would be named again without these words.
 *
 *     Nordvik – The bell of the harbour in Nordvik rings again.
 *                                       ^^ ^^^^^^^
 *     Nordvik: The bell of Nordvik town rings again.
 */
export function isNamedAsPlace({ place, placeCase, story }: Lead): boolean {
	if (placeCase === "mixed" || place.length < minNamedPlace) return false;
	const name = place.toLowerCase();
	const text = story.toLowerCase();
	for (let at = text.indexOf(name); at > 0; at = text.indexOf(name, at + 1)) {
		// “Wahl” is not proven by “bei Wahlen”.
		if (letter.test(text.slice(at + name.length, at + name.length + 2))) continue;
		const before = text.slice(Math.max(0, at - maxLocative), at);
		if (before.endsWith(" ") && locatives.has(before.trimEnd().split(" ").at(-1) ?? "")) return true;
		const end = at + name.length;
		if (text[end] === " " && placeNouns.has(wordAt.exec(text.slice(end + 1, end + maxNoun))?.[0] ?? "")) return true;
	}
	return false;
}

const letter = /^[\p{L}\p{M}]/u;
/** Shorter names may be words of the language. */
const minNamedPlace = 4;
/** The longest of `locatives`, and the spaces around it. */
const maxLocative = 12;
/** The longest of `placeNouns`, and the spaces around it. */
const maxNoun = 16;
/** A word: `town`. */
const wordAt = /^[\p{L}\p{M}]{2,14}/u;

/** Two cities in capitals: papers in Romance languages open so with a stop. `MADRID y CARACAS. El ministro` */
export function isTwoCities({ place }: Lead): boolean {
	const [, one = "", other = ""] = twoPlaces.exec(place) ?? [];
	return lookUpCity(one) !== undefined && lookUpCity(other) !== undefined;
}

const twoPlaces = /^(\p{Lu}[\p{Lu} .'’-]{2,24}) (?:y|e|et|i) (\p{Lu}[\p{Lu} .'’-]{2,24})$/u;
