/**
 * Folds a name of a place for comparing: compatibility forms, case, accents, hyphens, apostrophes and a last full stop do not count.
 *
 *     foldPlaceName("PORT-AU-PRINCE")   "port au prince"
 *     foldPlaceName("São Paulo")        "sao paulo"
 *
 * Only marks that a reader may leave out go: accents, Hebrew points, Arabic vowels. Those that make another letter (`か` and `が`) stay.
 */
export function foldPlaceName(name: string): string {
	if (plainName.test(name)) return name.toLowerCase();
	const text = plainWord.test(name) ? name : name.normalize("NFKD").replace(marks, "").normalize("NFC").replace(apostrophes, "'");
	return text.toLowerCase().replace(gaps, " ").replace(lastStop, "").trim();
}

/** Letters that have no accent and no other form: of ASCII, of Russian but `Й`, of Arabic but those with hamza or madda; Han, Hangul. */
const plainLetters = "A-Za-z\u0410-\u0418\u041a-\u0438\u043a-\u044f\u0627-\u063a\u0641-\u064a\u4e00-\u9fff\uac00-\ud7a3";
/** Words of these with single blanks between them, where nothing but case is to be folded: `Lagos`, `New York`, `МОСКВА`. */
const plainName = new RegExp(`^(?:[${plainLetters}]+(?: [${plainLetters}]+)*)?$`);
/**
 * Such letters and signs of ASCII, of which the grave is an apostrophe elsewhere: `ST. PAUL`. The three normal forms of a name take as long
 * as reading a line.
 */
const plainWord = new RegExp(`^(?:[\\x20-\\x7e]*|[\\x20-_a-~${plainLetters}]*)$`);
/** Marks that NFKD has split off Latin, Greek, Cyrillic, Hebrew and Arabic letters: the tilde of `ã`, the hamza of `أ`. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;
/** Apostrophes of any shape: `’`, `ʼ`. */
const apostrophes = /[’‘ʼ`´]/g;
/** White space and hyphens: `Port-au-Prince`, `Port  of Spain`. */
const gaps = /[\s\u00a0-]+/g;
/** The stop of an abbreviation: `Mass.`, `N.Y.`. */
const lastStop = /\.$/;
