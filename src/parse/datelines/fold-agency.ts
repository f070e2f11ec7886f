/**
 * Folds the name of an agency for comparing: compatibility forms, case, quotation marks, runs of blanks and a last stop or comma do not
 * count.
 *
 *     foldAgency("ＡＦＰ")             "afp"
 *     foldAgency("Newsfile  Corp.")   "newsfile corp"
 */
export function foldAgency(name: string): string {
	if (plain.test(name)) return name.toLowerCase();
	return name
		.normalize("NFKC")
		.toLowerCase()
		.replace(/["«»]/g, "")
		.replace(/[\s\u00a0]+/g, " ")
		.replace(/[.,]$/, "")
		.trim();
}

/** Letters and digits of ASCII alone, where nothing but case is to be folded: `AFP`. */
const plain = /^[A-Za-z\d]*$/;
