import { namesPicture } from "../line-kinds/pictures/picture-texts.ts";
import { isMarkedTaker, isTaker } from "../line-kinds/pictures/takers.ts";
import { tellsStory } from "../line-kinds/pictures/tells-story.ts";
import { beginsInMiddle } from "../lines/broken-sentence.ts";
import { endsSentence } from "../lines/ends-sentence.ts";
import { lineAbove } from "../lines/line-above.ts";
import type { TextLine } from "../lines/read-lines.ts";
import { bylineAgencies, outletWords } from "../words/byline-words.ts";

/**
 * Whether a line between two sentences belongs to a picture by its form alone: it has no stop, and ends as a credit does, or stands above
 * who took the picture, or is who took it; or it stands below the word for a picture.
 *
 *     A shopkeeper sweeps glass [Ann Lee/Valley Wire]
 *     A shopkeeper sweeps glass outside her store.      in one block
 *     Ann Lee / Valley Tribune
 *
 * No paragraph ends so, and no subhead. `isCredit` says whether a line is known to be a credit by its own words.
 */
export function isCaptionBetween(lines: readonly TextLine[], index: number, isCredit: (line: TextLine) => boolean): boolean {
	const [above, line, next] = [lineAbove(lines, index), lines[index], lines[index + 1]];
	if (line === undefined || above === undefined || next === undefined || line.text.length > maxCaption) return false;
	const isNamed = namesPicture(above.text);
	// A quick look: most lines are paragraphs, and a caption with a stop is set off, or short.
	if (!isNamed && (!line.blankBefore || line.text.length > maxSentence) && fullStops.includes(line.text.charAt(line.text.length - 1)))
		return false;
	const isOpen = endsSentence(line.text) === "open";
	// “Close” alone may be any button where no blank line parts it from the text above.
	const isApart = above.blankBefore || above.text !== "Close";
	if (isNamed && (isOpen || (!line.blankBefore && isApart)) && line.text.length >= minCaption && !goesOn(next)) return true;
	if (!isOpen) return isSetOffAbove(line, next, lines[index + 2], isCredit);
	if (beginsInMiddle(line.text)) return false;
	if (isWholeSentence(above) && isWholeSentence(next) && endsAsCredit(line.text)) return true;
	if (isWholeSentence(next) && isTaker(line.text) && isOfCaption(line, above, lineAbove(lines, index - 1))) return true;
	return isEnd(lines[index + 2]) && isWholeSentence(above) && !speaker.test(line.text) && (isTaker(next.text) || isCredit(next));
}

const fullStops = ".。";

/** A sentence in one block with who took the picture, and apart from the text above and below. */
function isSetOffAbove(line: TextLine, next: TextLine, below: TextLine | undefined, isCredit: (line: TextLine) => boolean): boolean {
	if (!line.blankBefore || next.blankBefore || below?.blankBefore !== true) return false;
	return line.text.length <= maxSentence && (isMarkedTaker(next.text) || isCredit(next));
}

/** The line above who took a picture: its caption, without a stop below a sentence, or in one block with it. */
function isOfCaption(taker: TextLine, caption: TextLine, above: TextLine | undefined): boolean {
	if (above === undefined || !isWholeSentence(above)) return false;
	return endsSentence(caption.text) === "open" || (!taker.blankBefore && caption.blankBefore && caption.text.length <= maxSentence);
}

function isEnd(line: TextLine | undefined): boolean {
	return line === undefined || isWholeSentence(line);
}

function isWholeSentence({ text }: TextLine): boolean {
	return endsSentence(text) === "sentence" && !beginsInMiddle(text);
}

function goesOn({ text, blankBefore }: TextLine): boolean {
	return !blankBefore && beginsInMiddle(text);
}

/**
 * Whether a line without a stop ends as credits do: in brackets, behind the last sentence in words with capitals, behind a stroke or a bar,
 * or in a name that lost the blank before it.
 */
function endsAsCredit(text: string): boolean {
	if (text.length < minCaption) return false;
	const end = text.slice(-maxCredit);
	const last = end.charAt(end.length - 1);
	if (closers.includes(last)) return inBrackets.test(end) && !closesWithPaper(text, end);
	if (stops.test(end)) {
		const credit = behindStop.exec(end)?.[1];
		// A paragraph closes with its agency, too, and is longer; a word alone in small letters is what a wire closes with. “… said. Enditem”
		if (credit !== undefined)
			return text.length <= maxSigned ? credit === credit.toUpperCase() || credit.includes(" ") : isLongCredit(credit);
		if (wordAndName.test(end)) return true;
	}
	if (strokes.test(end) && behindStroke.test(end)) return true;
	return capital.test(last) && gluedCapitals.test(end);
}

/** A paragraph that closes with the paper from which it was taken, as papers of Africa print it. “… before an official statement. (Harbour Tribune)” */
function closesWithPaper(text: string, end: string): boolean {
	const paper = paperBehindStop.exec(end)?.[1];
	return paper !== undefined && outletWords.has(paper.toLowerCase()) && (text.length > maxSentence || tellsStory(text));
}

function isLongCredit(credit: string): boolean {
	return credit.includes(" ") && !bylineAgencies.has(credit.toLowerCase());
}

/** “A: Not this year” */
const speaker = /^\p{Lu}\p{L}{0,16}: /u;
/** AP's captions are longer, and known by their words. */
const maxCaption = 400;
const minCaption = 12;
const maxSentence = 200;
const maxCredit = 72;
const closers = ")]）】］";
/** “[Ann Lee/Valley Wire]” · “(Arşiv)” · “（消防提供）” · “(fot. Ann Lee)”; behind a stop of Japanese stands who wrote. */
const inBrackets = /[^\s([（【［。][ ]?[([（【［](?:[\p{Lu}\p{Lo}]|fot|φωτ|pho|ảnh|kép|crédit)[^()[\]（）【】［］]{1,48}[)\]）】］]$/u;
/** A stop, and in brackets two words or three. “. (Harbour Tribune)” */
const paperBehindStop = /[.!?”"] \((?:\p{Lu}[\p{L}’'-]{1,20} ){1,2}(\p{Lu}[\p{L}]{2,20})\)$/u;
const stops = /[.!?…。]/;
/** A stop, and up to eight words with capitals, with marks between. “… outside her store. Photo: Ann Lee/AFP” · “… store.Getty Images” */
const behindStop =
	/[\p{L}\d”"’)]{2}[.!?…]["”’»]? ?(?:\/ ?)?([\p{Lu}©@][\p{L}\p{M}\d.'’&@_-]{0,24}(?:(?: ?[/,|:] ?| - | – | — | )(?:via |for |by |of |the |de |courtesy |da )?[\p{Lu}©@][\p{L}\p{M}\d.'’&@_-]{0,24}){0,7})$/u;
/** The same in scripts without case: a word, a mark and a name. “… 정류장. /사진=박지영 기자” */
const wordAndName = /[.。।] ?\/?\p{Lo}[\p{Lo}\p{M}]{1,10} ?[:：=/] ?\p{Lo}[\p{Lo}\p{M} ]{1,20}$/u;
/** Captions of one line. */
const maxSigned = 60;
const strokes = /[/|©—–]| -/;
/** A stroke and one to four words with capitals. “… her store / Ann Lee” · “… her store | Foto: Ann Lee” · “… her store - AFP” · “… © Ann Lee” */
const behindStroke =
	/\p{L} ?(?: \/ |\/| \| | ?© ?| [—–-] )(?:\p{L}{3,14} ?: ?)?[\p{Lu}\p{Lo}][\p{L}\p{M}.'’&-]{1,24}(?:[ /][\p{Lu}\p{Lo}][\p{L}\p{M}.'’&-]{0,24}){0,4}$/u;
const capital = /\p{Lu}/u;
/** “… at the portANN LEE” */
const gluedCapitals = /\p{Ll}{2}\p{Lu}[\p{Lu}.'’-]{1,20}(?: \p{Lu}[\p{Lu}.'’-]{0,20}){0,3}$/u;
