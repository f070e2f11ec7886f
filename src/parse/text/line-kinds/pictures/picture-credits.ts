import { anyOf, creditsAtEnd, creditsInBrackets } from "./credit-forms.ts";

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
	if (end.endsWith(")") && ((sideOfPicture.test(end) && lettersAtEnd.test(end)) || dayAndAgency.test(end.slice(-maxDayAndAgency))))
		return true;
	if (end.endsWith("]") && rightsInBrackets.test(end)) return true;
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
/** A dash, the day of the picture, and in brackets whose it is, as Enab Baladi prints them. “… - 11 February 2023 (Harbour News)” */
const dayAndAgency = / [-–—] \d{1,2} \p{Lu}\p{L}{2,8} (?:19|20)\d\d \(\p{Lu}[\p{L} ./-]{2,30}\)$/u;
/** The longest of each part. */
const maxDayAndAgency = 54;
/** Whose the picture is. “… in May. [© Ann Lee / Wire]” */
const rightsInBrackets = / \[© ?\p{Lu}[^[\]/]{1,40}\/ ?\p{Lu}[^[\]]{1,30}\]$/u;
/** A stop, and the letters of an agency in brackets. “… in May. (SPA)” */
const lettersAtEnd = /[.!?] \(\p{Lu}{2,6}\)$/u;

/**
 * A sign or a small word that every credit has but a seller's name: the first of the quick looks, since most lines have none. Signs inside
 * numbers are those of days and times. “photo:” · “ by Ann” · “REUTERS/” · “(file)”
 */
const creditSign = /[^\d][:：/|]|\/[^\d]|[©—–)\]]|-[AEPR]| (?:by|courtesy|of|via) \p{Lu}|Copyright /u;
/** Who sells or gives pictures, at the end. “Getty Images” · “Shutterstock” · “Wikimedia Commons” · “NASA” */
const seller =
	/(?:Images|[Ss]tock|Alamy|Unsplash|Pixabay|photos|Pexels|Picture|Commons|Wikipedia|Screenshot|Screengrab|Contributed|Supplied|ourtesy|EPA-EFE|NASA|NOAA|REUTERS)$/;
/** What they end in. */
const sellerEnds = "skyheatbdnAES";
const longestSeller = 13;
/** What every credit contains: the second. “Photo” · “REUTERS/” */
const creditHint =
	/Commons$|Wikipedia$|Contributed$|Supplied$|NASA$|NOAA$|\(Source|\( (?:ABC|AAP|AP|Supplied)|\| (?:KYODO|Kyodo|PTI|ANI|IANS|A|EPA|B|GETTY|XINHUA)|[.)”"] ?-(?:A|P|EPA|Reuters)|Graphic \/ |[—–] ?(?:AP|PPI|INP|Online)|\((?:\p{Lu}[\p{L}.’-]+ ){2,4}for |(?:photo|Photo|Image|Picture|Video|Graphic)s? by |[Pp]hoto|PHOTO|[Ii]mage|[Cc]r[eé]dit|REUTERS|Reuters|Getty|Shutterstock|iStock|Alamy|Unsplash|Pixabay|Depositphotos|Pexels|PA (?:Wire|Media|Archive)|(?:Facebook|Twitter|Instagram|andout|Submitted|Supplied|Provided) ?[/|]|Profile|Foto|Фото|AFP|EPA|[bB]ild|PRN|File|Copyright|[Cc]ourtesy|[Ss]creenshot|Picture|via (?:AP|EPA|REUTERS|Reuters)|[Pp]ic(?:ture)?s?(?:[ .:/]|$)|Video ?\/|©|[([](?:file |archive |illustrative |[dD]ivulg|[rR]eprodu|[aA]rquivo|[aA]rchivio|ABC|AAP|Supplied|Submitted|Provided|Contributed|Archiv|Quelle|Zdjęcie|fot\.)/u;

const creditInBrackets = anyOf(creditsInBrackets);
const creditAtEnd = anyOf(creditsAtEnd);

/**
 * A word in small letters, and at the end a word that has other meanings too, a colon and names: a headline has capitals before it, or
 * goes on otherwise. “The mayor at the new bridge Picture: Jane Doe” · not “Child Tax Credit: Who Gets It”, “Schiefes Bild: Warum die
 * Brücke …”
 */
const creditBehindClause =
	/ \p{Ll}{3,20} [^:]{0,80}(?:Credits?|Picture|Bild|Crédit) ?: ?\p{Lu}[\p{L}\d.’'-]{1,20}(?:[ /,]{1,2}\p{Lu}[\p{L}\d.’'-]{0,20}){0,4}$/u;

/** Whether the word for a source is glued to what a picture shows, as Erem News prints both. “… وزير الدفاعالمصدر: أ ف ب” */
export function endsInGluedSource(text: string): boolean {
	return text.length <= maxSourced && text.includes("المصدر: ") && sourceBehindLetter.test(text.slice(-maxSource)) && !saysOn.test(text);
}

const sourceBehindLetter = /\p{Script=Arabic}المصدر: [\p{Script=Arabic} ./]{2,30}$/u;
const maxSource = 48;
/** A caption is shorter than a last paragraph, which has a source, too. */
const maxSourced = 90;
/** How a paragraph goes on with what somebody said. “وأضاف” */
const saysOn = /^(?:وقال|قال|وأضاف|أضاف|وأكد|أكد|وأوضح|وأشار|كما) /;
