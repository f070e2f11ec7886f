import { opensInDoubt } from "../line-kinds/doubtful-openings.ts";
import { isLanguageMenu } from "../line-kinds/page/language-menu.ts";
import { dayInFront } from "../line-kinds/pictures/east-asian-captions.ts";
import { isSignedClose } from "../line-kinds/pictures/signed-captions.ts";
import { beginsInMiddle, endsInFunctionWord } from "../lines/broken-sentence.ts";
import { endsSentence } from "../lines/ends-sentence.ts";
import { foldLine } from "../lines/fold-line.ts";
import { lineAbove } from "../lines/line-above.ts";
import type { TextLine } from "../lines/read-lines.ts";
import { wordsAroundText } from "../words/boilerplate.ts";

/**
 * Whether a line is the article's own by what stands around it, although it reads like a button, a caption or a menu: the last paragraph
 * with its agency, a part of a broken sentence, a whole sentence or a subhead between sentences. `before` is the line of the text above it.
 */
export function isOwn(lines: readonly TextLine[], index: number, before: TextLine | undefined): boolean {
	const [line, next] = lines.slice(index, index + 2);
	if (line === undefined) return false;
	if (next === undefined && (before !== undefined || index === 0) && isSignedClose(line.text)) return true;
	if (before === undefined) return false;
	const above = lineAbove(lines, index);
	if (isFragment(line, before, next) || isInChronicle(line, above, next)) return true;
	return next !== undefined && (isHalf(line, next) || isSentenceBetween(line, before, next) || isSubhead(line, above, next));
}

/** A part of a sentence that links break may read like a button: “people want to” / “share” / “it”; “wrote to” / “Facebook” / “, which …”. */
function isFragment(line: TextLine, before: TextLine, next: TextLine | undefined): boolean {
	if (line.blankBefore || line.text.length > maxFragment || endsSentence(before.text) !== "open") return false;
	return /^\p{Ll}/u.test(line.text) || endsInFunctionWord(before.text) || (next !== undefined && closes(next) && beginsInMiddle(next.text));
}

const maxFragment = 40;

/** Whether a line may be the end of a sentence that the line above it began. */
function closes(line: TextLine): boolean {
	return !line.blankBefore && endsSentence(line.text) === "sentence";
}

/** The first half of a sentence may end as captions do: “… in the old hall. Archives” / “of the council say so.” */
function isHalf(line: TextLine, next: TextLine): boolean {
	return line.text.length > maxFragment && closes(next) && /^\p{Ll}/u.test(next.text);
}

/** One of several lines that open with their day, as one alone is a caption. “2021年1月8日、旧橋を閉鎖” */
function isInChronicle(line: TextLine, above: TextLine | undefined, next: TextLine | undefined): boolean {
	return dayInFront.test(line.text) && [above, next].some((beside) => beside !== undefined && dayInFront.test(beside.text));
}

/** A whole sentence between two sentences is text, though its first words are a button's as well: “Copyright law changes on Friday.” */
function isSentenceBetween(line: TextLine, before: TextLine, next: TextLine): boolean {
	return opensInDoubt(line.text) && [before, line, next].every(isProse);
}

function isProse({ text }: TextLine): boolean {
	return text.length >= (noCase.test(text.charAt(0)) ? minDenseSentence : minSentence) && endsSentence(text) === "sentence";
}

/** Shorter lines are buttons. */
const minSentence = 30;
/** The same in Chinese, Japanese and Korean. */
const minDenseSentence = 12;
/** Han, kana, Hangul. */
const noCase = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** A short line right between two sentences, set off from that above it where it is set off from that below. Buttons stand in rows. */
function isSubhead(line: TextLine, above: TextLine | undefined, next: TextLine): boolean {
	if (line.text.length > maxSubhead || (next.blankBefore && !line.blankBefore)) return false;
	if (above === undefined || !isProse(above) || !isProse(next)) return false;
	return (
		(subhead.test(line.text) && (wordsAroundText.has(foldLine(line.text)) || isLanguageMenu(line.text))) || numberInText.test(line.text)
	);
}

const maxSubhead = 40;
/** Words that no small letter and no mark opens; in capitals alone they are a button. “Views” · “로봇” */
const subhead = /^(?:\p{Lu}(?=.{0,10}\p{Ll})|\p{Lo}).*\p{L}$/u;
/** The number of an item and its words, a year alone, or a telephone that the story gives. “1. The old bridge” · “1944” · “555-0100-222” */
const numberInText = /^(?:\d{1,2}\. \p{Lu}|(?:1\d|20)\d\d$|\+?\d[\d ()-]{7,20}$)/u;
