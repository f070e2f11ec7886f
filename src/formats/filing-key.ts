/** No file name is long, and names that agree so far are found on one page. */
const maxKeyCharacters = 24;
/** Only the beginning of a name decides: a heading may be long, and signs may fall away. */
const maxReadCharacters = 120;

/** Ends a whole key, so that a name that is the beginning of others (“Ma”, “Marta”) can be told from all that begin so. Never in a name's part. */
const keyEnd = "-";
/** Heads the names that begin with no letter. */
const noLetter = "~";
/** Heads the names in Chinese characters: their first signs are too many to head a group each. */
const han = "漢";
/** The first consonants of Korean syllables, in the order of Unicode (ch. 3.12); 588 syllables begin with each. */
const hangulInitials = [..."ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"];
const firstSyllable = 0xac00;
const syllablesAnInitial = 588;

/**
 * The key under which a name is filed in an index, as in a card index: its heading is the first character, and names are in one drawer
 * whose keys begin alike.
 *
 *     “St. John's” → stjohns- · “Élan” → elan- · “東京” → 漢東京- · “김포” → ㄱ김포- · “3M” → ~3m-
 *
 * Rule: NFKD without marks, capitals as small letters, only letters and figures, NFC. The same in every language of the interface: it
 * decides addresses. At most 24 characters and the end. Limit: the vowel signs of Indic scripts are marks, too.
 */
export function toFilingKey(name: string): string {
	const folded = [...name.slice(0, maxReadCharacters).normalize("NFKD").replace(notFiled, "")].map(foldCase).join("").normalize("NFC");
	const first = [...folded.slice(0, 2)][0] ?? "";
	const heading = headingOf(first);
	const key = heading === first ? folded : heading + folded;
	return [...key].slice(0, maxKeyCharacters).join("") + keyEnd;
}

/**
 * The words on a drawer, from the beginning of the keys in it: `m` → “M”, `mar` → “Mar”, `~` → “#”, `漢` → “漢字”, `漢東` → “東”, `ㄱ김` → “김”.
 */
export function nameDrawer(under: string): string {
	const signs = [...(under.endsWith(keyEnd) ? under.slice(0, -keyEnd.length) : under)];
	const [heading = "", ...rest] = signs;
	if (rest.length === 0) return heading === noLetter ? "#" : heading === han ? "漢字" : capitalize(heading);
	return heading === noLetter || heading === han || hangulInitials.includes(heading) ? rest.join("") : capitalize(heading) + rest.join("");
}

function headingOf(first: string): string {
	if (hanSign.test(first)) return han;
	const syllable = first.charCodeAt(0) - firstSyllable;
	const initial = syllable < 0 ? undefined : hangulInitials[Math.floor(syllable / syllablesAnInitial)];
	if (initial !== undefined) return initial;
	return letter.test(first) ? first : noLetter;
}

/** Sign by sign, so that a sigma at the end of a word is a sigma; through the capital, so that `ß` is `ss` and `ς` is `σ`. */
function foldCase(sign: string): string {
	return [...sign.toUpperCase()].map((capital) => capital.toLowerCase()).join("");
}

/** The capitals that Unicode has for Georgian head no words, and few fonts draw them. */
function capitalize(sign: string): string {
	return georgian.test(sign) ? sign : sign.toUpperCase();
}

/** notFiled = signs that are neither letter nor figure: marks, spaces, apostrophes (also those that count as letters). Examples: `'`, U+02BB. */
const notFiled = /[^\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{N}]+/gu;
/** One Chinese character. Examples: `東`, `漢`. */
const hanSign = /^\p{Script=Han}$/u;
/** One letter of a script that is written in few of them. Examples: `a`, `ж`. Scripts of many hundred signs are left out. */
const letter = /^(?![\p{Script=Yi}\p{Script=Hangul}\p{Script=Tangut}\p{Script=Nushu}\p{Script=Vai}])\p{L}$/u;
/** One Georgian letter. Example: `ა`. */
const georgian = /^\p{Script=Georgian}$/u;
