import { holdsSign, toCharSet } from "../char-set.ts";
import { foldPlaceName } from "./fold-place-name.ts";

/** Longer than any name in the table; a longer text is no name. */
const maxNameCharacters = 60;

/** The key under which the tables hold a name: folded, `St.` written out, without the apostrophes that stand for a soft sign. */
export function toGazetteerKey(name: string): string {
	const folded = foldPlaceName(name.slice(0, maxNameCharacters));
	const bare = holdsSign(folded, isApostrophe) ? folded.replace(apostrophes, "") : folded;
	return bare.startsWith("st") ? bare.replace(saint, "saint ") : bare;
}

/** apostrophes = what stands for one, single or double. Examples: `Arkhangel'sk`, `Slov”yans'k`. */
const apostrophes = /['"“”]/g;
const isApostrophe = toCharSet("'\"“”");

/** saint = the abbreviation at the start of a name. Examples: `st. paul`, `st louis`. */
const saint = /^st\.? /;
