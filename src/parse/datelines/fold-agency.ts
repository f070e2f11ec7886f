/**
 * Folds the name of an agency for comparing: compatibility forms, case, runs of blanks and a last stop or comma do not count.
 *
 *     foldAgency("ＡＦＰ")             "afp"
 *     foldAgency("Newsfile  Corp.")   "newsfile corp"
 */
export function foldAgency(name: string): string {
	return name
		.normalize("NFKC")
		.toLowerCase()
		.replace(/[\s\u00a0]+/g, " ")
		.replace(/[.,]$/, "")
		.trim();
}
