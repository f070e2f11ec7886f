/**
 * Folds the name of an agency for comparing: compatibility forms, case, quotation marks, the form of apostrophes, vowels of Arabic, runs of
 * blanks and a last stop or comma do not count.
 *
 *     foldAgency("ＡＦＰ")             "afp"
 *     foldAgency("Newsfile  Corp.")   "newsfile corp"
 */
export function foldAgency(name: string): string {
	if (plain.test(name)) return name.toLowerCase();
	return name
		.normalize("NFKC")
		.toLowerCase()
		.replace(/["«»\u064b-\u0652]/g, "")
		.replace(/[’‘ʻʼ]/g, "'")
		.replace(/[\s\u00a0]+/g, " ")
		.replace(/[.,]$/, "")
		.trim();
}

/** Letters that have no other form (of ASCII, of Russian, Arabic and Chinese, Hangul), and digits. */
const plainLetters = "A-Za-z\\d\u0410-\u044f\u0621-\u063a\u0641-\u064a\u4e00-\u9fff\uac00-\ud7a3";
/** Words of these with single blanks between them, where nothing but case is to be folded: `AFP`, `РИА Новости`. */
const plain = new RegExp(`^(?:[${plainLetters}]+(?: [${plainLetters}]+)*)?$`);
