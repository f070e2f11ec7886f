import { isAsciiDigit } from "../../../../formats/ascii.ts";

/**
 * Takes away what a byline says beside its names: the paper in front; behind them buttons, another office, the rubric, an address, an
 * agency, a place, the age of the story; of soldiers their class and unit.
 *
 *     Ann Lee | ann@news.example      Ann Lee
 */
export function namesIn(signed: string): string {
	// Most bylines are a name and nothing else.
	if (twoWords.test(signed)) return signed.slice(1);
	return signed
		.replace(ownPaper, "")
		.replace(editedBy, "")
		.replace(sourceBehind, "")
		.replace(degreeBehind, "")
		.replace(picturesBehind, "")
		.replace(studioBehind, "")
		.replace(staffRank, " ")
		.replace(rankOfClass, "")
		.replace(unitBehind, "")
		.replace(carrier, "")
		.replace(colonApart, "")
		.replace(bracketBehind, "")
		.replace(followButton, "")
		.replace(furtherOffice, "")
		.replace(furtherSection, "")
		.replace(furtherAgency, "")
		.replace(furtherCarrier, (carried, _at, names: string) => (names.startsWith(" The ") ? carried : ""))
		.replace(furtherPlace, "")
		.replace(shortAge, "")
		.replace(finalStop, "")
		.trim();
}

/** Two words of ASCII, each with its capital, of which the second is none of those below. “ Ann Lee” */
const twoWords = /^ [A-Z][a-z]{1,20} (?!(?:Follow|Suivre|Seguir|Segui|Folgen|Volg|Today|Yesterday)$)[A-Z][a-z]{1,20}$/;

/** The paper of a chain, before its reporter. “Laporan Wartawan Tribun Medan, Budi Hutauruk” */
const ownPaper = /^ (?:Tribun|TRIBUN)[\p{L}.]{0,20}(?: \p{Lu}\p{L}{2,20}){0,2}, /u;

/** Who edited it, or took its pictures. “; editing by Per Olsen” · “, photos by Per Olsen” */
const editedBy =
	/[;,|] ?(?:[Ee]dit(?:ing|ed)|[Pp]hotos|[Pp]hotographs|[Pp]ictures|[Aa]dditional reporting|[Vv]ideo) by .{1,100}$| (?:Photos|Photographs|Photography|Pictures|Video) by .{1,100}$/;

/** Where it is from, or who took its pictures. “; источник: Речной узел” · “, фото: Пётр Орлов” */
const sourceBehind =
	/[;,] ?(?:источник|джерело|source|fuente|fonte|quelle|фото|світлини|photos?|fotos?|bilder|видео|відео|video): .{1,60}$/iu;
/** What somebody is by examination. “, Ph.D.” */
const degreeBehind = /, (?:Ph\.?D|M\.?D|J\.?D|M\.?A|R\.?N|MBA|Esq|CPA|CFA|DVM|MPH)\.?$/;
/** Who took its pictures, behind a name of two words. “ Fotos Rui Caldeira” · “ Foto: Rui Caldeira” */
const picturesBehind =
	/ (?:Fotos?|Fotografías?|Fotografias?|Photos?|Bilder)(?<=\p{Lu}[\p{L}.'’-]{1,20} \p{Lu}[\p{L}'’-]{1,20} \p{L}{4,11}):?(?: \p{Lu}[\p{L}.'’-]{1,20}){2,4}$/u;

/** The German-speaking station that sent somebody, and where its studio is. “, ARD-Studio Rom” · “, ARD Rom” */
const studioBehind = /, (?:ARD|ZDF|WDR|NDR|SWR|MDR|RBB|ORF|SRF)(?:[- ]\p{Lu}[\p{L}-]{2,20}){1,2}$/u;

/** What a rank of the armed forces of the United States has in front, which is no name: ` Staff Sgt. Ann Lee`, ` 1st Lt. Ann Lee`. */
const staffRank = /^ (?:Staff|1st|2nd|First|Second) (?=(?:Sgt|Lt)\.? \p{Lu})/u;
/** The class of a rank: ` Petty Officer 2nd Class Ann Lee`. */
const rankOfClass = / (?:1st|2nd|3rd) Class(?= \p{Lu})/gu;
/** The unit behind a name, by its number: ` Sgt. Ann Lee 3rd River Brigade`, ` Ann Lee, 21st River Command`. */
const unitBehind = /(?<=\p{L})(?:,| \|)? \d{1,3}(?:st|nd|rd|th) \p{Lu}[\p{L}\d .,'&-]{2,80}$/u;
/** The paper and the wire that carried its story, before the reporter. “The Harbour via Lake Media Wire, Ann Lee” */
const carrier = /^ (?=[^,]{3,80}, )(?:\p{Lu}[\p{L}\d.'’&-]{0,20} ){1,4}via(?: \p{Lu}[\p{L}\d.'’&-]{0,20}){1,4}, /u;

/** The same without a reporter, or behind one. “Ann Lee via Lake Media Wire” */
const furtherCarrier = /(?<=\p{L}) via(?: \p{Lu}[\p{L}\d.'’&-]{0,20}){1,4}$/u;

/** The colon of French type, behind a blank. */
const colonApart = /^ : ?/;

/** What is said of a name in brackets behind it: paper, place, office. “Par Anne Petit (Rome, correspondante)” · “By Ann Lee (Lake Post)” */
const bracketBehind = / ?\((?!(?:and|und|et|y|e) )[^()]{2,80}\)\.?$/u;

/** The button behind a name, and the time it takes to read. “Ann Lee Suivre 3 mn” */
const followButton = / (?:Follow|Suivre|Seguir|Segui|Folgen|Volg)(?: \d{1,3} ?\p{L}{1,4}\.?)?$/u;

/** A mark, another office with its colon, and its holder, or one of some without a mark: ` | Editor: Rina Dewi`, ` Editor: Rina Dewi`. */
const furtherOffice = / ?[|/•–-] ?\p{Lu}[\p{L} ]{2,20}: .{0,60}$| (?:Editor|Redaktur|Penulis|Fotografer) ?: ?.{0,60}$/u;

/** A mark and the rubric: ` · in Local`. */
const furtherSection = / ?[|/•·–-] ?in \p{Lu}[\p{L} &]{1,30}$/u;

/**
 * The agency whose reports were used, in capitals, or a word for such. “Von Anna Groß mit DPA” · “By Ann Lee and staff”. Or the programme: “By Ann Lee on RN Drive”
 */
const furtherAgency =
	/ (?:avec|with|mit|con|com) (?:l['’])?\p{Lu}{2,8}$| on \p{Lu}{2,3} \p{Lu}\p{Ll}{2,12}$|,? (?:and|with) (?:staff|wires?|agencies|(?:news|wire) (?:services|reports))$/u;

/** A dash with the place, with the letters of the station, or with nothing: ` — São Paulo`, ` - RTP`, ` -`. */
const furtherPlace = / ?— \p{Lu}[\p{L} ]{2,30}$| [-–] \p{Lu}{2,6}$| -$/u;

/** A mark and how long ago, in a letter: ` • 3h`, ` 7y`. */
export const shortAge = / ?[|•· ] ?\d{1,2} ?(?:h|hr|hrs|d|m|min|w|wk|mo|y|yr|yrs)$| (?:Today|Yesterday),?$/;

/** A stop behind a word, or the word before a day that was lost. “By Our Correspondent.” · “Posted by: Ann Lee on:” */
const finalStop = /(?<=\p{Ll}{2})\.$|(?<=\p{L}) on:$/u;

/** Whether a line may end in how long ago: a quick look before the slow one. “Ann Lee 3h” · “Ann Lee Today,” */
export function endsInAge(text: string): boolean {
	return mayEndInAge(text) && ageEnd.test(text.slice(-10));
}

/** A digit among the last characters, or the word for a day. */
function mayEndInAge(text: string): boolean {
	for (let at = Math.max(0, text.length - maxUnit); at < text.length; at++) if (isAsciiDigit(text.charCodeAt(at))) return true;
	return text.endsWith("day") || text.endsWith("day,");
}

/** “3 min” */
const maxUnit = 5;
const ageEnd = /\d ?[a-z]{1,3}$|day,?$/;
