/**
 * Whether a line is a name behind a rank, a form of address or a degree, and nothing else. “Amb Ann Lee” · “Lt Gen (Dr) Per Olsen” · “Prof. Ann
 * Lee”
 *
 * Limit: ranks of English as papers of South Asia print them.
 */
export function isRanked(text: string): boolean {
	return text.length <= maxCharacters && ranked.test(text);
}

const ranked =
	/^(?:(?:Amb|Ambassador|Brig|Brigadier|Capt|Captain|Cmde|Commodore|Col|Dr|Gen|Lt|Maj|Prof|Professor|Shri|Smt)\.? |(?:Air|Group|Rear|Vice|Wing) (?:Captain|Marshal|Admiral|Commander) )(?:(?:Gen|Col|Cdr)\.? )?(?:\((?:Dr|Retd)\.?\) )?\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,3}$/u;
/** A rank and four names. */
const maxCharacters = 60;
