import { lookUpCity } from "../../../formats/gazetteer/look-up-place.ts";
import type { Lead } from "./lead.ts";

/**
 * The end of a headline or a reporter's name runs into the place, which alone is in capitals, or alone is not, or is a city behind two words:
 * `Firm Opens New Ferry OSLO`, `NEW FERRY OPENS Oslo`, `Ann Lee Oslo`. A place has one or two words of the other kind in front: `Fort
 * McMURRAY`.
 */
export function isHeadlineAndPlace(lead: Lead): boolean {
	// The gazetteer is asked last.
	return lead.placeCase === "title" && lead.place.includes(" ") && isFused(lead) && !lead.knownCountry && !lead.knownCity;
}

function isFused({ place, region }: Lead): boolean {
	const words = place.split(" ");
	if (isInterrupted(words)) return true;
	const first = isInCapitals(words[0] ?? "");
	const turn = words.findIndex((word) => isInCapitals(word) !== first);
	if (turn < 0) {
		const isName = region === undefined && words.length > minHeadlineWords && isPlainPair(words);
		return isName && lookUpCity(words.slice(minHeadlineWords).join(" ")) !== undefined;
	}
	if (turn < minHeadlineWords || words.slice(turn).some((word) => isInCapitals(word) === first)) return false;
	const behind = words.slice(turn).join(" ");
	if (first) return lookUpCity(behind) !== undefined && lookUpCity(words.slice(0, turn).join(" ")) === undefined;
	return lookUpCity(behind) !== undefined || (turn > minHeadlineWords && behind.length >= minCapitals);
}

/** Words in capitals, words that are not, and capitals again: who wrote, for whom, and the place. “ANN LEE Associated Press OSLO” */
function isInterrupted(words: readonly string[]): boolean {
	const from = words.findIndex((word) => !isInCapitals(word));
	return (
		from >= minHeadlineWords && isInCapitals(words[0] ?? "") && titleWord.test(words[from] ?? "") && words.slice(from).some(isCapitalWord)
	);
}

const titleWord = /^\p{Lu}\p{Ll}{2}/u;

function isCapitalWord(word: string): boolean {
	return isInCapitals(word) && capitalsBegin.test(word);
}

const capitalsBegin = /^\p{Lu}{2}/u;

/** The first two words are those of a name: no particle, no hyphen, nothing in short. */
function isPlainPair([first = "", second = ""]: readonly string[]): boolean {
	return plainName.test(first) && plainName.test(second);
}

const plainName = /^\p{Lu}\p{Ll}{2,20}$/u;

function isInCapitals(word: string): boolean {
	return word === word.toUpperCase();
}

/** Before a city; before a town that no table has, one more. */
const minHeadlineWords = 2;
/** Fewer are letters in short: `Ferry Line To Be Sold UK`. */
const minCapitals = 4;
