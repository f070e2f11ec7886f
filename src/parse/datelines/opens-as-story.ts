import { isAsciiLetter, isAsciiSmall, isCapital } from "../../formats/ascii.ts";

/**
 * Whether a text surely has no dateline, by a look at its signs: no place in capitals or before a comma opens it, half a dozen words in small
 * letters stand before the first mark or digit, and no mark behind them that closes a dateline, or a headline in front of one. Asked first,
 * since most paragraphs are such; of letters beyond ASCII nothing is said.
 *
 *     The council of the town said on Monday that it will open the bridge …      true
 *     At least a dozen die in the north: army Ouagadougou, Aug 19 (Wire) - …     false
 */
export function opensAsStory(text: string): boolean {
	if (isCapital(text.charCodeAt(1))) return false;
	let small = 0;
	let behindLetter = false;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (isAsciiLetter(code)) {
			if (!behindLetter && isAsciiSmall(code) && ++small === maxSmallWords) return !closes.test(text);
			behindLetter = true;
		} else if (code === 0x20 || (code === 0x2c && small >= minBeforeComma)) behindLetter = false;
		else if (code !== 0x27) return false;
	}
	return false;
}

/** Behind a place and a comma the story may begin: “Moscow, Four drones were”, “Port of Spain, The mayor”. */
const minBeforeComma = 3;
/** “Republic of the Congo” has two; a byline in front, “By Ann Lee and Per Olsen for the Lake News in Oslo”, has four. */
const maxSmallWords = 6;
/** A bracket, a stroke, a dash, a colon, a break, or a letter that is none of ASCII’s. */
const closes = /[([{<|/\\:\n_=*#@~]| -|- |--|[^\x20-\x7e’‘“”]/;
