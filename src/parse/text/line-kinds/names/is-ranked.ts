/**
 * Whether a line is a name of two words or more behind a rank, a form of address or a degree, and nothing else. “Amb Ann Lee” · “Lt Gen (Dr) Per
 * Olsen” · “Prof. Ann Lee”
 *
 * Limit: a saint, a street or a hero may be called so; ask only where a name may stand.
 */
export function isRanked(text: string): boolean {
	return text.length <= maxCharacters && ranked.test(text);
}

/** Rank, maybe its second word and a degree in brackets, then two to four words or initials. */
const ranked =
	/^(?:(?:Amb|Ambassador|Brig|Brigadier|Capt|Captain|Cmde|Commodore|Col|Dr|Gen|Lt|Maj|Prof|Professor|Shri|Smt)\.?|Air (?:Commodore|Marshal)|Group Captain|(?:Rear|Vice) Admiral|Wing Commander) (?:(?:Gen|Col|Cdr)\.? )?(?:\((?:Dr|Retd)\.?\) )?(?:\p{Lu}[\p{L}'’-]{1,20}|\p{Lu}\.)(?: (?:\p{Lu}[\p{L}'’-]{1,20}|\p{Lu}\.)){1,3}$/u;
/** A rank and four names. */
const maxCharacters = 60;
