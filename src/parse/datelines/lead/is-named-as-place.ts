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
const minNamedPlace = 4;
/** The longest of `locatives`, and the spaces around it. */
const maxLocative = 12;
/** What an English story calls a place by, behind its name; in Hindi, Marathi, Bengali and Urdu “in” stands there, too. */
const placeNouns: ReadonlySet<string> = new Set(
	"town city district village block municipality tehsil taluk subdivision में जिले जिला शहर थाना येथे येथील जिल्ह्यात শহরে শহরের জেলার উপজেলার میں شہر ضلع".split(
		" ",
	),
);
const maxNoun = 16;
/** A word: `town`. */
const wordAt = /^[\p{L}\p{M}]{2,14}/u;
/** Words before a name that make it a place, in the languages that do not print the place in capitals. Not those that may mean “of” or “to”. */
const locatives: ReadonlySet<string> = new Set(
	"in at near outside around bei aus nach à en em w we v ve na в во под під у kreis landkreis stadt gemeinde bezirk district di kota kabupaten pemko pemkot pemkab".split(
		" ",
	),
);
