/**
 * Whether a line ends in the credit of a picture behind a word for it or between marks: `end` is the last 120 characters.
 *
 *     The mayor at the new bridge. (Photo: city hall)      The mayor at the new bridge | Photo Credit: PTI
 *
 * Limit: in a headline “Viral photo: …” the word reads like a credit's.
 */
export function endsInPictureCredit(end: string): boolean {
	if (end.includes("redit ") && creditWithoutColon.test(end)) return true;
	if (end.includes("CC BY") && licence.test(end.slice(-maxLicence))) return true;
	if (end.endsWith(")") && sideOfPicture.test(end) && lettersAtEnd.test(end)) return true;
	const isSold = sellerEnds.includes(end.charAt(end.length - 1)) && seller.test(end.slice(-longestSeller));
	if (!(isSold || creditSign.test(end)) || !creditHint.test(end)) return false;
	return creditInBrackets.test(end) || creditAtEnd.test(end) || creditBehindClause.test(end);
}

/** A dash, the word for a credit without its colon, and whose it is, maybe a site. “The mayor on the bridge - Image Credit harbour.example” */
const creditWithoutColon = / [-–—|] (?:Image|Photo|Picture|Video) [Cc]redit [\p{L}@©][^!?|]{1,60}$/u;
/** A licence of Creative Commons at the end: what may be done with a picture. “… CC BY 4.0” · “… CC BY-SA 3.0” */
const licence = /(?<![\p{L}\d])CC BY(?:-(?:SA|NC|ND)){0,2} \d\.\d\)?$/u;
const maxLicence = 24;

/**
 * Where somebody stands in the picture, as agencies say behind a name. “(L)” · “(2nd R)” · “(C)”. The last bracket then is the agency's,
 * though no table has it. “(R)” alone is a party, too: a story about it may close with its agency.
 */
const sideOfPicture = /\p{L} \((?:\d(?:st|nd|rd|th) [LRC]|[LC])\)[ ,]/u;
/** A stop, and the letters of an agency in brackets. “… in May. (SPA)” */
const lettersAtEnd = /[.!?] \(\p{Lu}{2,6}\)$/u;

/**
 * A sign or a small word that every credit has but a seller's name: the first of the quick looks, since most lines have none. Signs inside
 * numbers are those of days and times. “photo:” · “ by Ann” · “REUTERS/” · “(file)”
 */
const creditSign = /[^\d][:：/|]|\/[^\d]|[©—–)\]]|-[AEPR]| (?:by|courtesy|of|via) \p{Lu}|Copyright /u;
/** Who sells pictures, at the end. “Getty Images” · “Shutterstock” */
const seller = /(?:Images|[Ss]tock|Alamy|Unsplash|Pixabay|photos|Pexels|Picture)$/;
/** What they end in. */
const sellerEnds = "skyhe";
const longestSeller = 13;
/** What every credit contains: the second. “Photo” · “REUTERS/” */
const creditHint =
	/[.)”"] ?-(?:A|P|EPA|Reuters)|Graphic \/ |[—–] ?(?:AP|PPI|INP|Online)|\((?:\p{Lu}[\p{L}.’-]+ ){2,4}for |(?:photo|Photo|Image|Picture|Video|Graphic)s? by |[Pp]hoto|PHOTO|[Ii]mage|[Cc]r[eé]dit|REUTERS|Reuters|Getty|Shutterstock|iStock|Alamy|Unsplash|Pixabay|Depositphotos|Pexels|PA (?:Wire|Media|Archive)|(?:Facebook|Twitter|Instagram|andout|Submitted|Supplied|Provided) ?[/|]|Profile|Foto|Фото|AFP|EPA|[bB]ild|PRN|File|Copyright|[Cc]ourtesy|[Ss]creenshot|Picture|via (?:AP|EPA|REUTERS|Reuters)|[Pp]ic(?:ture)?s?(?:[ .:/]|$)|Video ?\/|©|[([](?:file |archive |illustrative |[dD]ivulg|[rR]eprodu|[aA]rquivo|[aA]rchivio|ABC|AAP|Supplied|Submitted|Provided|Contributed|Archiv|Quelle|Zdjęcie|fot\.)/u;

/**
 * A credit in brackets at the end; the word alone is a headline's. “(AP Photo/Jane Doe, File)” · “(Photo: city hall)” · not “Mayor opens
 * bridge (PHOTO)”
 */
const creditInBrackets =
	/[([](?:AP Photo|(?:Photos?|PHOTOS?|Pics?\.?|Foto|Фото|Image|Picture)(?=[/:：, ])|[Pp]hoto credit|[Ii]mage credit|[Cc]r[ée]ditos?|[Cc]rédits?|[Dd]ivulga[cç][aã]o|[Rr]eprodu[cç][aã]o|[Aa]rquivo|[Aa]rchivio|File|Courtesy|Screenshot|PRNewsfoto|PRNewswire|Reuters|REUTERS|AFP|Getty|Shutterstock(?:\.com)?|iStock|Alamy|PA (?:Wire|Media|Images|Archive)|Supplied|Archivbild|Archivfoto|Symbolbild)(?:[/:：, ][^()[\]]{0,80})?[)\]]\.?$|\([^()]{2,60} via (?:AP|REUTERS|Reuters|AFP|Getty Images)\)$|\([^()]{3,60}\/ ?(?:Foto|Fotos|Photo) AP\)$|[([](?:[\p{L}]{2,12} )?screenshot[)\]]$|[([](?:file|archive|illustrative) (?:photo|pic|picture|image)[)\]]\.?$|[([](?:ABC|AAP|AP|Submitted by|Supplied by|Provided by|Contributed by|Bild|Quelle|Crédit photo|Crédit|Imagen|Zdjęcie)[\p{L} ]{0,20}(?: ?[:/] ?|(?<= by) )[^()[\]]{2,60}[)\]]\.?$|\((?:\p{Lu}[\p{L}.’-]{0,20} ){2,4}for (?:The )?\p{Lu}[\p{L} ]{2,30}\)$|[([](?:[\p{L} ]{3,24} )?[Pp]hotos? by \p{Lu}[^()[\]]{2,50}[)\]]\.?$/u;

/** A credit without brackets at the end. “| Photo Credit: PTI” · “REUTERS/Jane Doe/File Photo” */
const creditAtEnd =
	/(?:\| ?| {2}|\. ?|[—–-] )(?:Photo|File photo|Photo [Cc]redit|Image [Cc]redit|Image|Credit|Foto|Фото) ?[:：] ?[^|!?]{2,60}$|(?:[|/] ?| {2}|\. ?|[—–-] )(?:Photos?|Foto) ?: ?\p{Lu}[^|!?]{1,40}$|(?:^|[.! ])REUTERS\/\p{Lu}[\p{L} .'-]{2,40}(?:\/\p{Lu}[\p{L} .'-]{2,30}){0,3}$|(?:^|[\p{L}.)\]"”»] {0,2})© {0,2}\p{L}[^.!?©]{1,60}$|[\p{L}.)”"] (?:Photo [Cc]redit|Image [Cc]redit|Photograph|Photos?|Foto|Crédit photo|Фото) ?: ?\p{Lu}[^.!?]{1,60}$|[.)”"] (?:Credits?|Pictures?|Pics?|Images?|Bild|Crédit) ?: ?\p{Lu}[^.!?]{1,60}$|[\p{L}.)”"] Copyright \p{Lu}[^.!?]{2,50}$|(?:^|[.!?”"|)] {0,2})(?:File )?(?:[Pp]hotos?|Pictures?|Pics?|Images?|Video|Graphic) (?:by|courtesy(?: of)?) \p{Lu}[\p{L} ./'’-]{1,40}$|[.)”"] (?:\p{Lu}{2,10} )?PHOTO(?: BY |: ?| ?[/|] ?)\p{Lu}[^.!?]{1,60}$|Profile Picture$|[/|] ?Getty Images$|(?:^|[.!?”")] ?)(?:Getty Images|Shutterstock|iStock|Alamy|Unsplash|Pixabay|Depositphotos|Pexels)$|\p{Lu}[\p{L}.’-]{1,20} \/ (?:AFP|EPA|Reuters)$|[\p{L}.)] via (?:AP|AFP|EPA|REUTERS|Reuters|Getty Images)$|[\p{L}.)”"] (?:Photo|Image|Graphic) \/ \p{Lu}[^.!?]{1,40}$|[.)”"] (?:File [Pp]hoto|Photos?|Images?|Pictures?|Pics?|Video|Facebook|Twitter|Instagram|[Hh]andout|Submitted|Supplied|Provided) ?[/|] ?[\p{Lu}\d][^.!?]{1,40}$|[.)”"] ?-(?:AP|AAP|AFP|EPA|PA|Reuters)$|[.!”"] ?[—–] ?(?:Reuters|AFP|AP|APP|PPI|INP|Online|File|(?:Photo|Picture|Pic) by \p{Lu}[\p{L} .'-]{2,40}|(?:Photo|Picture|Pic) courtesy of \p{L}[\p{L} .'-]{2,40}|\p{Lu}[\p{L} ]{1,24} (?:photo|pic|picture)s?)(?: ?\/ ?[\p{Lu}][\p{L} .]{1,30})?$/u;

/**
 * A word in small letters, and at the end a word that has other meanings too, a colon and names: a headline has capitals before it, or
 * goes on otherwise. “The mayor at the new bridge Picture: Jane Doe” · not “Child Tax Credit: Who Gets It”, “Schiefes Bild: Warum die
 * Brücke …”
 */
const creditBehindClause =
	/ \p{Ll}{3,20} [^:]{0,80}(?:Credits?|Picture|Bild|Crédit) ?: ?\p{Lu}[\p{L}\d.’'-]{1,20}(?:[ /,]{1,2}\p{Lu}[\p{L}\d.’'-]{0,20}){0,4}$/u;
