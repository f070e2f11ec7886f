import { givenNames } from "../../../../formats/given-names.ts";
import { hasDigit } from "../../../stamps/has-digit.ts";
import { endsSentence } from "../../lines/ends-sentence.ts";
import { foldLine } from "../../lines/fold-line.ts";
import { bylineAgencies } from "../../words/byline-words.ts";
import { readNameLine } from "../names/read-name-line.ts";

/**
 * Whether a line may be who took a picture, alone below the caption: a name, maybe with a paper or an agency; an agency; or a word for who
 * gave it. A reporter signs so, too: its place must say what it is.
 *
 *     Ann Lee / Wire      Ann Lee via Wire      ANN LEE      Reuters      Submitted      / AP
 */
export function isTaker(text: string): boolean {
	return isMarkedTaker(text) || (text.length <= maxTaker && !byline.test(text) && readNameLine(text) !== undefined);
}

/** The same, but for a name alone. */
export function isMarkedTaker(text: string): boolean {
	if (text.length > maxTaker || text.length < 3) return false;
	if (taker.test(text) || agencyAlone.test(text)) return true;
	const fold = foldLine(text);
	return givers.has(fold) || bylineAgencies.has(fold);
}

/** “By Ann Lee” */
const byline = /^by /i;

const maxTaker = 60;
/** Two words with capitals or more, and a stroke, “via” or “for” between. “Ann Lee / Wire” · “Ann Lee for Wire” · “Ann Lee, Valley Tribune” */
const taker = /^\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}(?: ?\/ ?| via | for |, )\p{Lu}[\p{L} .'’-]{1,32}$/u;
/** What is left of such a credit where its name stands above. “/ AP” */
const agencyAlone = /^[/|©] ?\p{Lu}[\p{L} .]{1,24}$/u;
const givers: ReadonlySet<string> = new Set(
	"submitted|supplied|provided|contributed|courtesy|handout|file|file photo|staff|staff photo|screenshot|getty|wikimedia commons|source: supplied".split(
		"|",
	),
);

/** Whether words end in a name in capitals, of which the table has the given one, as papers of Spain sign a picture. “The boats at the quay ANA RUIZ” */
export function isCaptionWithTaker(text: string): boolean {
	const given = nameInCapitals.exec(text)?.[1];
	return given !== undefined && givenNames.has(given.toLowerCase());
}

const nameInCapitals = /\p{Ll}{2}\.? (\p{Lu}{3,12})(?: \p{Lu}{3,16}){1,2}$/u;

/**
 * Whether a line says who wrote, before it says who took the picture, or when, who, and for whom. “Text: Anna Groß, Foto: Per Olsen” · “Text und Foto:
 * Anna Groß” · “May 3, 2024 | By Ann Lee | Reuters” · “3 May 2024 - R. K. Lee, AP” · “By R. K. Lee, AP”
 */
export function namesWriter(text: string): boolean {
	if (text.includes(":") && textInitials.includes(text.charAt(0)) && whoWrote.test(text)) return true;
	return text.length <= maxDated && (hasDigit(text) || text.startsWith("By ")) && dayAndWriter.test(text);
}

/** The longest of these. */
const maxDated = 100;
/** What ends in a year and maybe a time and the word for who wrote, or a day and a mark, or that word alone; a name and an agency that sends stories. */
const dayAndWriter =
	/^(?:[^|]{0,40}\b(?:19|20)\d\d\b[^|]{0,16} \| By |(?:\p{Lu}\p{L}{2,8}, )?(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, (?:19|20)\d\d|\d{1,2} \p{Lu}\p{Ll}{2,8},? (?:19|20)\d\d)(?:,? \d{1,2}:\d{2}(?: ?[AaPp][Mm])?)? [-–—|] |By )\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}(?:,| \|) (?!Getty|Shutterstock|iStock|Alamy|EPA)\p{Lu}[\p{L} ]{1,24}$/u;

const textInitials = "TТH";
const whoWrote = /^(?:Te(?:xts?|xte|xto|kst)|Текст|Haber)(?: (?:und|et|y|e|och|og|en|&|и|і) \p{L}{3,9})? ?: ?\p{Lu}/u;

/** Whether a line says who wrote, maybe behind the day, and for whom. “By Ann Lee and Per Olsen (Reuters)” · “May 3, 2024 | By Ann Lee (Reuters)” */
export function isSignedForAgency(text: string): boolean {
	return signedForAgency.test(text);
}

const signedForAgency =
	/^(?:(?:[\p{L}.,:]{1,14} ){0,3}\d(?:[^()]{0,60}\d)?(?![^ ]*\. )\S{0,6}(?: [AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,4})?(?: [|•·—–/-])? {1,2})?(?:By|Par|Por|Von) \p{Lu}[\p{L}.'’-]{1,20}(?:(?: | and | et | y | und |, )(?:[ae]l-)?\p{Lu}[\p{L}.'’-]{0,20}){1,6} \([^()/]{2,40}\)$/u;

/** Whether a line that is left out as a caption may be the credit alone: it has no clause, and no sentence. “Photo courtesy of Ann Lee” */
export function isCreditWithoutCaption(text: string): boolean {
	if (text.length > maxTaker || endsSentence(text) !== "open" || sentenceInside.test(text)) return false;
	return (text.match(smallWord)?.length ?? 0) <= maxSmallWords;
}

/** The whole caption of another picture; not the short word for one: “fot. Jan Wilk”. */
const sentenceInside = /(?<!^\p{L}{1,4})\p{Ll}[.!?] |[。！？]/u;
/** “courtesy of” */
const maxSmallWords = 2;
const smallWord = /(?<!\p{L})\p{Ll}{2,}/gu;
