/**
 * Folds a name of a place for comparing: compatibility forms, case, accents, hyphens, apostrophes and a last full stop do not count.
 *
 *     foldPlaceName("PORT-AU-PRINCE")   "port au prince"
 *     foldPlaceName("São Paulo")        "sao paulo"
 */
export function foldPlaceName(name: string): string {
	const text = plainWord.test(name) ? name : name.normalize("NFKD").replace(marks, "").replace(apostrophes, "'");
	return text.toLowerCase().replace(gaps, " ").replace(lastStop, "").trim();
}

/** Letters, digits and marks of ASCII alone: `Lagos`, `ST. PAUL`. */
const plainWord = /^[\x20-\x7e]*$/;
/** Marks that NFKD has split off letters: the tilde of `ã`, the ring of `å`. */
const marks = /\p{M}/gu;
/** Apostrophes of any shape: `’`, `ʼ`. */
const apostrophes = /[’‘ʼ`´]/g;
/** White space and hyphens: `Port-au-Prince`, `Port  of Spain`. */
const gaps = /[\s\u00a0-]+/g;
/** The stop of an abbreviation: `Mass.`, `N.Y.`. */
const lastStop = /\.$/;
