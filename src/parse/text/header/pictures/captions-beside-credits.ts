import { type HeaderLine, toHeaderLine } from "../../line-kinds/header-line.ts";
import { readNameWithOffice } from "../../line-kinds/names/read-office.ts";
import { isCreditAlone } from "../../line-kinds/pictures/captions.ts";
import { endsInDay } from "../../line-kinds/pictures/dated-captions.ts";
import { namesCaption } from "../../line-kinds/pictures/picture-texts.ts";
import { foldLine } from "../../lines/fold-line.ts";
import type { TextLine } from "../../lines/read-lines.ts";
import { bylineAgencies } from "../../words/byline-words.ts";
import { countShownAbove, isInBlockOfCredit } from "./short-captions.ts";

// What a picture's credit says of the lines beside it.

/**
 * A caption right below its credit, which ends in the day on which the picture was taken, or right below the word for it, or its button, or
 * below the picture's text, the headline, and its credit.
 */
export function isBelowCredit(line: HeaderLine, head: readonly HeaderLine[], next: TextLine | undefined): boolean {
	const credit = head.at(-1);
	if (next !== undefined && isInBlockOfCredit(line, credit, next) && hasTitle(head)) return true;
	if (
		credit !== undefined &&
		!line.blankBefore &&
		(namesCaption(credit.text) || isPlusOfPicture(credit, head) || isBelowCopy(credit, head))
	)
		return true;
	const isCredit = credit?.kind === "left-out" && credit.rule === "caption" && credit.text.length <= maxLoneCredit;
	return isCredit && line.kind !== "stamp" && !line.blankBefore && line.text.length >= minCaption && endsInDay(line.text);
}

/**
 * Marks the text of a picture, above the button that enlarges it, in one block with the caption, as papers of Germany print it.
 *
 *     People stand on the bridge.
 *     +
 *     People of the town stand on the new bridge.
 */
export function markPlus(button: HeaderLine, head: HeaderLine[], next: TextLine | undefined): boolean {
	const text = head.at(-1);
	if (button.text !== plus || button.blankBefore || next?.blankBefore !== false) return false;
	if (text === undefined || !(text.kind === "prose" || text.kind === "title")) return false;
	// “T” above it makes letters larger.
	if (text.text.length < minCaption || text.text.length > maxLongCaption) return false;
	head[head.length - 1] = asCaption(text);
	return true;
}

const plus = "+";

function isPlusOfPicture(button: HeaderLine, head: readonly HeaderLine[]): boolean {
	const text = head.at(-2);
	return button.text === plus && text?.kind === "left-out" && text.rule === "caption";
}

/** Who took a picture, right below the headline that is printed once more as its text. “Harbour Times/Ann Lee” */
function isBelowCopy(credit: HeaderLine, head: readonly HeaderLine[]): boolean {
	if (credit.kind !== "title" || credit.blankBefore || !credit.text.includes("/") || !creditAlone.test(credit.text)) return false;
	const copy = head[head.length - 2];
	return copy?.kind === "title" && head.slice(0, -2).some(({ text }) => text === copy.text);
}

/** “Photo Credit: Ann Lee/Harbour News Agency” */
const maxLoneCredit = 60;

/** A picture's text, its credit, and the same text again as its caption. */
export function isBelowItsCredit(line: HeaderLine, head: readonly HeaderLine[]): boolean {
	const credit = head.at(-1);
	if (credit === undefined || head[head.length - 2]?.text !== line.text || line.text.length < minCaption) return false;
	// A sentence of its own is the caption of the picture between the headline and itself.
	if (credit.kind === "left-out" && credit.rule === "caption") return credit.text.length <= maxLoneCredit && !credit.text.includes(". (");
	// Below a newsroom, or “By”, stands the text, which begins as its summary does.
	if (credit.kind === "byline" && (credit.byline.people.length === 0 || credit.text.startsWith("By ")))
		return bylineAgencies.has(foldLine(credit.text)) && !credit.blankBefore && !line.blankBefore;
	if (credit.text.length > maxCreditOfAgency) return false;
	return creditAlone.test(credit.text) || (line.kind === "prose" && creditWithoutStroke.test(credit.text));
}

/**
 * Marks a picture's text and who took it, above his agency and the same text again, as stations of public radio print them.
 *
 *     The mayor speaks on the bridge on May 3, 2024     text
 *     Ann Lee                                           who took it
 *     AFP via Getty Images                              credit
 *     The mayor speaks on the bridge on May 3, 2024     `caption`
 */
export function markTakerAndCredit(caption: HeaderLine, head: HeaderLine[]): boolean {
	const text = head[head.length - 3];
	if (text?.text !== caption.text || text.text.length < minCaption) return false;
	const [taker, credit] = head.slice(-2);
	if (credit?.kind !== "left-out" || credit.rule !== "caption" || taker === undefined || taker.text.length > maxCreditOfAgency)
		return false;
	if (!(taker.kind === "title" || taker.kind === "byline") || taker.blankBefore || credit.blankBefore || caption.blankBefore) return false;
	head.splice(-3, 2, asCaption(text), asCaption(taker));
	return true;
}

/**
 * The line above once more, and behind it the word for a picture, or its size and who posted it. “Mill reopens Foto: the mill in May
 * (Wire)” · “Mill reopens 150 150 admin”
 */
export function isCopyWithCredit(line: TextLine, above: TextLine | undefined): boolean {
	if (above === undefined || !line.text.startsWith(above.text) || line.text.charAt(above.text.length) !== " ") return false;
	const behind = line.text.slice(above.text.length + 1);
	return isCreditAlone(behind) || sizeAndName.test(behind);
}

/** Width, height, and a name of the site's users. “150 150 admin” · “1024 683 Ann Lee” */
const sizeAndName = /^\d{2,4} \d{2,4} \p{L}[\p{L}\d._-]{1,20}(?: \p{L}[\p{L}.-]{0,20}){0,2}$/u;

/** Two names and an agency. */
const maxCreditOfAgency = 60;
/** A name or two, a stroke, an agency. “Ann Lee/AFP” · “Ann Lee / Getty Images” */
const creditAlone = /^\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3} ?\/ ?\p{Lu}[\p{L} ]{1,30}$/u;

/** Between a sentence and itself no stroke is needed, or no agency. “Ann Lee AP” · “Ann Lee” */
const creditWithoutStroke = /^\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,4}$/u;

/**
 * Marks the lines of a column whose last ends in the credit of their picture.
 *
 *     People of the town
 *     stand on the bridge
 *     in May. (Photo by Ann Lee)
 */
export function markBrokenCaption(head: HeaderLine[]): void {
	for (let at = head.length - 1; at > 0; at--) {
		const [above, line] = head.slice(at - 1, at + 1);
		if (line === undefined || line.blankBefore || !/^\p{Ll}/u.test(line.text)) return;
		if (above === undefined || above.text.length > maxColumn || (above.kind !== "title" && above.kind !== "tag")) return;
		head[at - 1] = asCaption(above);
	}
}

/** A headline is longer. */
const maxColumn = 40;

/**
 * Marks the line above a credit with a dash in front, which goes on from it, or the block above one in brackets: the caption, and maybe
 * the picture's text. Returns whether there was one.
 *
 *     People wave and sing.
 *     People of the town wave flags on the bridge.
 *     (Ann Lee / Associated Press)
 */
export function markCaptionAbove(credit: HeaderLine, head: HeaderLine[]): boolean {
	if (credit.kind !== "left-out" || credit.rule !== "caption" || credit.blankBefore) return false;
	const lines = goesOnAbove.test(credit.text) ? 1 : isCreditInBrackets(credit.text) ? linesOfBlock(head) : 0;
	for (let at = head.length - lines; at < head.length; at++) {
		const line = head[at];
		if (line?.kind === "title" || line?.kind === "prose") head[at] = asCaption(line);
	}
	return lines > 0;
}

/**
 * Marks the lines above who took a picture, in one block that is set off below a headline: the caption, a sentence, and maybe the
 * picture's text. A name or an agency alone needs both: a deck may stand above a byline.
 *
 *     People wave and sing.
 *     People of the town wave flags on the bridge.
 *     Ann Lee for Lake News
 */
export function markPictureBlock(taker: HeaderLine, head: HeaderLine[], next: TextLine): boolean {
	// An agency in brackets that is set off closes a story. “(NAN)”
	const closes = taker.kind === "byline" && taker.blankBefore && taker.text.startsWith("(");
	// In one block with the day below it stands who wrote.
	if (taker.kind === "byline" && taker.text.startsWith("By ") && !next.blankBefore && year.test(next.text.slice(0, maxStamp))) return false;
	const shown = closes ? 0 : countShownAbove(taker, head, next);
	if (shown > 0 && hasTitle(head)) {
		head.push(...head.splice(-shown).map(asCaption));
		return true;
	}
	if (taker.blankBefore || taker.text.length > maxLoneCredit) return false;
	const [text, caption] = head.slice(-2);
	// A caption that says its text again needs no blank line below.
	if (!next.blankBefore && (caption === undefined || text?.text.startsWith(caption.text.slice(0, -1)) !== true)) return false;
	if (caption?.kind !== "prose" || caption.text.length > maxLongCaption) return false;
	const isCredit = taker.kind === "left-out" && taker.rule === "caption";
	const lines = caption.blankBefore ? 1 : 2;
	const isBlock = lines === 1 ? isCredit : (isCredit || isTakerOfBlock(taker)) && isTextOfBlock(text);
	if (!isBlock || !hasTitle(head.slice(0, -lines))) return false;
	head.push(...head.splice(-lines).map(asCaption));
	return true;
}

const year = /(?:19|20)\d\d/;
/** A label, a weekday and a day. */
const maxStamp = 48;

function hasTitle(head: readonly HeaderLine[]): boolean {
	return head.some((line) => line.kind === "title" && line.words >= minHeadline);
}

function isTextOfBlock(line: HeaderLine | undefined): boolean {
	return (line?.kind === "title" || line?.kind === "prose") && line.blankBefore && line.text.length <= maxPictureText;
}

/** “Ann Lee | Lake News” · “Associated Press” */
function isTakerOfBlock(line: HeaderLine): boolean {
	if (line.kind === "byline") return line.byline.people.length === 0;
	return line.kind === "title" && (line.text.startsWith("Courtesy of ") || readNameWithOffice(line.text) !== undefined);
}

/** Below its text a caption tells of the story, too. */
const maxLongCaption = 400;
/** A kicker and the way to a page have fewer words. */
export const minHeadline = 4;

/**
 * Whether a line says where in the picture somebody is, as captions alone do. The letters of a party are none. “The mayor (left) and the
 * warden” · “Ann Lee, second from right, at the bridge” · “(L-R) Ann Lee, Per Olsen”
 */
export function showsWhere({ kind, text }: HeaderLine): boolean {
	if ((kind !== "title" && kind !== "prose") || text.length > maxLongCaption) return false;
	return (text.includes("left") || text.includes("right") || text.includes("(L")) && whereInPicture.test(text);
}

const whereInPicture =
	/\((?:L ?[-–] ?R|L to R|left|right|(?:[2-4](?:nd|rd|th)|far) (?:L|R|left|right)|(?:second|third|fourth|fifth) from (?:left|right)|from left)\)|\(L\) (?:and|with|speaks|talks|meets|shakes|greets|looks|walks|stands|attends|arrives|addresses)|\p{Lu}\p{L}{1,20}, (?:left|right|far left|far right|(?:second|third|fourth|fifth) from (?:left|right)),|(?:^From|, from) left[,:]? (?=\p{Lu})|^From left:/u;

/** “– फोटो : अमर उजाला” · “- Foto: Ana Ruiz” */
const goesOnAbove = /^[–—-] ?\p{L}/u;

/** Two names in brackets, which no text signs itself with. “(Ann Lee / Associated Press)” · “(Photo by Ann Lee)” */
function isCreditInBrackets(text: string): boolean {
	return text.startsWith("(") && text.endsWith(")") && text.length >= minCredit && namesInCredit.test(text);
}

/** A name and an agency. */
const minCredit = 12;
const namesInCredit = /[/:]| via | by | for |Photo|Images/;

/** How many lines the block above has: a caption alone, or below a text that is shorter; none where it may be a paragraph of the story. */
function linesOfBlock(head: readonly HeaderLine[]): number {
	const [text, caption] = head.slice(-2);
	if (caption === undefined || caption.text.length > maxCaption) return 0;
	if (caption.blankBefore) return 1;
	return text?.blankBefore && text.text.length <= maxPictureText ? 2 : 0;
}

/** A paragraph may be longer. */
const maxCaption = 220;
const maxPictureText = 120;

/** Two short lines may be equal by chance. */
const minCaption = 30;

export function asCaption(line: TextLine): HeaderLine {
	return toHeaderLine(line, { kind: "left-out", rule: "caption" });
}
