import { endsSentence } from "../../lines/ends-sentence.ts";
import { foldLine, foldWords } from "../../lines/fold-line.ts";
import type { TextLine } from "../../lines/read-lines.ts";
import { bylineAgencies } from "../../words/byline-words.ts";
import { officeWords } from "../../words/office-words.ts";
import { pictureButtons, pictureHeadings } from "../../words/page-words.ts";
import type { HeaderLine } from "../header-line.ts";
import { leftOutRule } from "../left-out-rule.ts";
import { endsInDay, isCaptionOfDay, isDatedCaption } from "./dated-captions.ts";
import { hasPerfect } from "./has-happened.ts";
import { isPictureFile } from "./picture-files.ts";
import { isSignedCaption } from "./signed-captions.ts";

// What a page says of a picture in several lines: the text of the picture, the caption, the credit, each maybe twice. One line alone is
// judged by `isCaption`.

/**
 * Whether a line is the text of a picture whose caption is the next line: it says the same without the credit. A caption that an agency
 * signs, or that ends in its day, needs none, only the text or itself below.
 *
 *     The mayor at the bridge
 *     The mayor at the bridge - Sputnik International, 1920, 07.02.2022
 */
export function isPictureText(line: TextLine, next: TextLine | undefined): boolean {
	if (next === undefined || line.text.length > 300 || line.text.length < 12) return false;
	if ((isSignedCaption(line.text) || isDatedCaption(line.text)) && endsSentence(next.text) === "sentence") return true;
	if (isAboveCredit(line, next)) return true;
	if (isNamedBelow(line, next) || isNameInCaption(line, next)) return true;
	if (isBehindCredit(line, next)) return true;
	if (next.text.charCodeAt(0) !== line.text.charCodeAt(0) || !next.text.startsWith(line.text.slice(0, 10))) return false;
	if (opensNext(line, next)) return true;
	if (next.text === line.text && isSignedCaption(line.text)) return true;
	if (isCutOffCopy(line, next)) return true;
	const opening = line.text.replace(cutOff, "").replace(/[.,]$/u, "");
	return next.text.startsWith(opening) && leftOutRule(next.text) === "caption" && foldWords(opening).length >= 10;
}

/** The caption below says the same behind its credit. “Ann Lee, mayor of Oldport” above “© WIRE | Ann Lee, mayor of Oldport” */
function isBehindCredit({ text }: TextLine, next: TextLine): boolean {
	const credit = next.text.length - text.length;
	return credit > 0 && credit <= maxCreditInFront && next.text.endsWith(text) && leftOutRule(next.text) === "caption";
}

/** A sign, a name and an agency. */
const maxCreditInFront = 40;

/**
 * Somebody and an office, right above the sentence that names them so. “Ann Lee, mayor of Oldport” above “Ann Lee, mayor of Oldport, said
 * …” · “Mayor of Oldport Ann Lee said …”
 */
export function isNamedBelow({ text }: TextLine, next: TextLine): boolean {
	const comma = text.length < minCaption || text.length > maxNameAndOffice || next.text.length <= text.length ? -1 : text.indexOf(", ");
	if (comma < 0) return false;
	const name = text.slice(0, comma);
	const [office = ""] = text.slice(comma + 2).split(", ", 1);
	const opensWithOffice = next.text.startsWith(office);
	if (!(opensWithOffice || next.text.startsWith(text)) || !nameAndOffice.test(text)) return false;
	if (opensWithOffice) return next.text.startsWith(`${office} ${name}`) || next.text.startsWith(`${office}, ${name}`);
	return !next.blankBefore && next.text.startsWith(text);
}

/** Whom a picture shows, right above the sentence that opens with the same words. “Mayor Ann Lee” above “Mayor Ann Lee opened …” */
export function opensNext({ text }: TextLine, next: TextLine): boolean {
	return next.text.startsWith(`${text} `) && capitalsAlone.test(text) && endsSentence(next.text) === "sentence";
}

/** Three words to eight, each with a capital. */
const capitalsAlone = /^\p{Lu}[\p{L}.'’-]{0,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){2,7}$/u;

/**
 * A name and nothing else, right above the caption that has it. “Ann Lee” above “Mayor Ann Lee speaks at the bridge on Friday, May 3,
 * 2024.”
 */
function isNameInCaption({ text }: TextLine, next: TextLine): boolean {
	return !next.blankBefore && text.length <= maxName && next.text.includes(text) && twoNames.test(text) && isCaptionOfDay(next.text);
}

/** Three names. */
const maxName = 40;
/** Two names or three. */
const twoNames = /^\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){1,2}$/u;

/** Four names of 21 letters and the office. */
const maxNameAndOffice = 170;
/** A name of two words or more, a comma, and the rest. “Ann Lee, mayor of Oldport” */
const nameAndOffice = /^\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}, [^,]{4,80}$/u;

/**
 * Whether `copy` is the same caption again with a credit glued to it, or its credit alone.
 *
 *     The mayor at the bridge.
 *     The mayor at the bridge.JANE DOE (WIRE)
 */
export function isCreditedCopy(line: TextLine | undefined, copy: TextLine | undefined): boolean {
	if (line === undefined || copy === undefined || line.text.length < 12) return false;
	if (isAboveCredit(line, copy)) return true;
	if (isCutOffCopy(line, copy)) return true;
	if (!copy.text.startsWith(line.text)) return false;
	const credit = copy.text.slice(line.text.length);
	if (credit.startsWith(" /")) return strokeCredit.test(credit);
	if (credit.startsWith("(", credit.search(/\S/)))
		return (
			bracketedCredit.test(credit) &&
			!namesOffice(credit) &&
			(endsSentence(line.text) === "open" || !bylineAgencies.has(credit.trim().slice(1, -1).toLowerCase()))
		);
	return (gluedCredit.test(credit) && leftOutRule(credit.trim()) !== "boilerplate") || bylineAgencies.has(credit.trim().toLowerCase());
}

/** The office of somebody whose name stands twice. “ (редактор отдела «Экономика»)” */
function namesOffice(credit: string): boolean {
	return credit
		.toLowerCase()
		.split(noLetters)
		.some((word) => officeWords.has(word));
}

const noLetters = /[^\p{L}-]+/u;

/**
 * The text of a picture that was cut off, right above the whole caption and its credit, glued in brackets: “The mayor at the …” above
 * “The mayor at the bridge in the rain.(River TV)”.
 */
function isCutOffCopy({ text }: TextLine, copy: TextLine): boolean {
	if (copy.blankBefore || !copy.text.endsWith(")") || !cutOff.test(text.slice(-3))) return false;
	return copy.text.startsWith(text.replace(cutOff, "")) && gluedBracket.test(copy.text.slice(-maxBracket));
}

const cutOff = /(?:\.\.\.|…)$/;
const gluedBracket = /[.!?”"]\([^()]{2,48}\)$/;
const maxBracket = 52;

/**
 * Who took the picture, in brackets and whatever the name; an agency alone may close a paragraph, but no line without a stop. “ (River
 * TV)” · “(Source: River Newsource)”
 */
const bracketedCredit = /^ ?\([^()]{2,48}\)$/;

/**
 * Strokes around who took the picture, as the papers of Pikiran Rakyat print it. “ /Harbour Hall/” · “ /Reuters/Ann Lee/” · “
 * /YouTube/@mayor”
 */
const strokeCredit = /^ \/[\p{L}@][^/]{1,60}(?:\/[^/]{0,60}){0,3}$/u;

/** Whether a line is the caption above it again, without its credit, or stands below the word for it. “Image caption,” */
export function isCaptionAgain(line: TextLine, above: TextLine | undefined): boolean {
	if (above !== undefined && !line.blankBefore && namesCaption(above.text)) return true;
	if (above === undefined || !above.text.startsWith(line.text.slice(0, 20))) return false;
	if (line.text.length < (above.text.startsWith("(", line.text.length + 1) ? minPictureText : minCaption)) return false;
	return above.text.length > line.text.length && above.text.startsWith(line.text) && leftOutRule(above.text) === "caption";
}

/** Whether a line ends in the BBC's words for a caption, which stands below. “Image caption,” · “The mayor in MayMedia caption” */
export function namesCaption(text: string): boolean {
	return text.length <= maxCaptionName && text.includes(" caption", text.length - 9) && captionName.test(text);
}

/** Whether a line is the word for a picture, its button or its number in a gallery, and nothing else. “Photo” · “1/3” · “Bild vergrößern” */
export function namesPicture(text: string): boolean {
	return text.length <= maxPictureName && (isPictureWord(foldLine(text)) || numberOfPicture.test(text));
}

function isPictureWord(fold: string): boolean {
	return pictureButtons.has(fold) || pictureHeadings.has(fold);
}

const maxPictureName = 30;
/** “1/3” · “1 of 4 |” */
const numberOfPicture = /^\d{1,2} ?(?:\/|of) ?\d{1,2}(?: \|)?$/;

/** The text of a picture, to which the words are glued. */
const maxCaptionName = 160;
const captionName = /(?:^|[^\s])(?:Image|Media|Video) caption,?$/;

/**
 * Whether two lines below the headline say the same: a picture's text and its caption, which may say more before the day on which the
 * picture was taken. With a blank line between, none of them is a sentence.
 */
export function isPictureTwice(line: TextLine | undefined, next: TextLine | undefined): boolean {
	if (line === undefined || next === undefined) return false;
	if (line.text !== next.text) return !next.blankBefore && endsInSameDay(line.text, next.text);
	if (isCaptionOfDay(line.text)) return true;
	if (next.blankBefore) return line.text.length >= minCaption && line.text.length <= maxPictureTwice && endsSentence(line.text) === "open";
	// A first paragraph may be printed twice, too: it ends in a stop, and is longer or says what happened.
	if (endsSentence(line.text) === "sentence" && (line.text.length > maxPictureSentence || hasPerfect(line.text))) return false;
	return line.text.length >= minPictureText;
}

/** “A boat on the river on May 3, 2024.” above “A council boat on the river on May 3, 2024.” */
function endsInSameDay(text: string, caption: string): boolean {
	const end = text.slice(-minCaption);
	return caption.endsWith(end) && endsInDay(end) && caption.slice(0, sameOpening) === text.slice(0, sameOpening);
}

/** A word. */
const sameOpening = 6;

/** A whole paragraph that a page prints twice is its text. */
const maxPictureTwice = 300;
/** A caption that is a sentence has up to two lines of a column. */
const maxPictureSentence = 140;
/** Shorter lines are buttons. */
const minPictureText = 15;

/** Whether a line is the caption of the credit alone on the line below. “The mayor on the bridge.” above “Jane Doe | Wire Images” */
function isAboveCredit(line: TextLine, next: TextLine | undefined): boolean {
	if (next === undefined || next.text.length > maxCredit || line.text.length > maxCredited) return false;
	// A caption set off from its credit ends in the day on which the picture was taken.
	if (next.blankBefore && !endsInDay(line.text)) return false;
	return next.text.includes(" | ") && loneCredit.test(next.text);
}

/** A name and two agencies. */
const maxCredit = 80;
/** Captions run to two sentences. */
const maxCredited = 400;
/** Two names, a stroke, maybe an agency, and one that sells pictures. “Jane Doe | Afp | Getty Images” */
const loneCredit =
	/^\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3} \| (?:[\p{L} ]{2,30} \| )?(?:Getty Images|AP|AFP|Reuters|REUTERS|Bloomberg|CNBC|NurPhoto|Shutterstock|EPA)$/u;

/** Two captions may begin alike. */
const minCaption = 30;

/** Two words or more in capitals, a station, or a name with its agency in brackets. “JANE DOE” · “RIVER24” · “ Jane Doe (Wire)” */
const gluedCredit =
	/^ ?(?:\p{Lu}[\p{Lu}.'’-]{1,20}(?: \p{Lu}[\p{Lu}.'’-]{1,20}){1,3}|\p{Lu}{2,8}\d{1,2}|\p{Lu}[\p{L}.'’ -]{3,40})(?: ?[(/] ?[\p{L} .]{2,30}\)?)?$/u;

/**
 * Whether a line belongs to the picture beside it: between the name of its file and the same again stands whose it is; in one block with
 * who gave it, in a few words, what it shows. “Oldport Police” above “Courtesy Oldport Police”
 */
export function isOfPictureBeside(line: HeaderLine, above: HeaderLine | undefined, next: HeaderLine | undefined): boolean {
	if (next?.kind !== "left-out") return false;
	if (above?.kind === "left-out" && above.text === next.text) return isPictureFile(next.text);
	return (
		line.kind === "title" && line.words <= maxShown && !next.blankBefore && next.rule === "caption" && next.text.startsWith("Courtesy ")
	);
}

/** A headline has more words, and stands apart. */
const maxShown = 5;
