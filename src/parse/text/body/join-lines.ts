import { endsSentence } from "../lines/ends-sentence.ts";
import { lineAbove } from "../lines/line-above.ts";
import type { TextLine } from "../lines/read-lines.ts";
import { titles } from "../words/abbreviations.ts";
import { functionWords } from "../words/function-words.ts";
import { isHardWrapped } from "./hard-wraps.ts";

/** A paragraph, from one line or from several that belong together. */
export interface JoinedLines {
	readonly text: string;
	readonly lines: readonly TextLine[];
}

/**
 * Puts lines together that one sentence runs through: text extractors break a line at every link.
 *
 *     … can hit with US weapons     ┐
 *     , the New York paper          ├ one paragraph
 *     has reported.                 ┘
 *     … with one insider adding:      ends one
 *     “This is new,” she said.        begins the next
 *
 * Signs of a break, strongest first: 1. the next line begins with a closing mark; 2. it begins in lower case; 3. the line ends with
 * a word after which no sentence ends, a comma, a dash or an opening mark; 4. the line after next has sign 1 or 2 and the next is
 * short: at the very beginning, where no subhead stands, the line itself may be short. Across a blank line only 1 and 2 count, and 4 behind sign 3, and only in a sentence begun. Hard-wrapped text is unwrapped by its columns.
 *
 * `opensText` tells that the lines are the first of the text. Limit: a line that breaks before a capital, with none of these signs, stays broken.
 */
export function joinLines(lines: readonly TextLine[], opensText = false): readonly JoinedLines[] {
	const wrapped = isHardWrapped(lines);
	const paragraphs: { text: string; readonly lines: TextLine[] }[] = [];
	for (let index = 0; index < lines.length; index++) {
		const [before, line] = [lineAbove(lines, index), lines[index]];
		if (line === undefined) break;
		const last = paragraphs.at(-1);
		const joint =
			before === undefined || last === undefined
				? undefined
				: (wrapped?.(before, line) ?? jointBetween(before, line, lines[index + 1], last.lines.length > 1, opensText && index === 1));
		if (last === undefined || joint === undefined) paragraphs.push({ text: line.text, lines: [line] });
		else {
			last.text += joint + line.text;
			last.lines.push(line);
		}
	}
	return paragraphs;
}

/** What joins two lines: nothing, a space, or `undefined` where the first ends a paragraph. */
function jointBetween(
	line: TextLine,
	next: TextLine,
	third: TextLine | undefined,
	isJoined: boolean,
	opensText: boolean,
): "" | " " | undefined {
	const end = endsSentence(line.text);
	if (beginsWithCloser(next.text)) return next.blankBefore && end === "sentence" && next.text.length > 3 ? undefined : "";
	if (end === "sentence" || isItem(next.text)) return undefined;
	if (beginsInLowerCase(next.text)) return isBegun(line, isJoined, next) ? gapAfter(line.text) : undefined;
	if (end === "colon") return undefined;
	if (next.blankBefore) return isBridgeBetweenBlanks(line, next, third) ? " " : undefined;
	if (end === "abbreviation") return endsWithInitial.test(line.text.slice(-14)) ? " " : undefined;
	if (endsUnfinished(line.text)) return isBegunAgain(line.text, next.text) ? undefined : gapAfter(line.text);
	if (third !== undefined && !third.blankBefore && isBridge(line, next, third, isJoined || opensText)) return " ";
	return hasNoCase(line.text) ? jointWithoutCase(line.text, isJoined) : undefined;
}

/** A closing mark at the start: punctuation, or an English genitive. “, the paper” · “’s chief” · “.” */
const closer = /^(?:[,;:)\]”»%、。，；：）」』！？؛،]|[.!?](?!\.)|['’]s(?:\s|$)|"(?:[\s,.;:]|$))/u;
/** First signs of `closer`. */
const closingMarks = ",;:)]”»%、。，；：）」』！？؛،.!?'’\"";
/** An item of a list: a mark and a blank. “• One” · “- Two” */
const item = /^(?:[•‣▪●◦■►–—-]|\d{1,2}[.)]) /u;
/** An initial or a title before a name: “Lloyd J.” · “Gen.” */
const endsWithInitial = new RegExp(`(?:^|[\\s(“"])(?:\\p{Lu}|${titles.map(withCapital).join("|")})\\.$`, "u");

function withCapital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}

function beginsWithCloser(text: string): boolean {
	return closingMarks.includes(text.charAt(0)) && closer.test(text.slice(0, 4));
}
function isItem(text: string): boolean {
	return item.test(text.slice(0, 5));
}
function beginsInLowerCase(text: string): boolean {
	return /^["“„«'‘(]{0,2}\p{Ll}/u.test(text.slice(0, 4));
}

/** Whether a sentence was begun that a lower-case line may go on with: a word is a tag or a menu entry, not a sentence. */
function isBegun(line: TextLine, isJoined: boolean, next: TextLine): boolean {
	if (isJoined) return true;
	if (next.blankBefore) return line.text.length >= minBegunCharacters || (line.text.length >= minUnfinished && stopsShort(line.text));
	return !(/^\p{Ll}/u.test(line.text) && line.text.length < minBegunCharacters);
}
/** Half a line of a column; the shortest broken first line seen had 26 characters and no blank line below it. */
const minBegunCharacters = 40;
/** A subhead or the entry of a menu is shorter. “Read the” */
const minUnfinished = 20;

/** No space after an opening mark or a slash, nor in scripts without spaces. “(” · “the “” · “と、” */
function gapAfter(text: string): "" | " " {
	return /[([“„«‘/、，；（「『《]$/u.test(text) ? "" : " ";
}

/** Whether a line stops at a word or mark that something must follow. */
function endsUnfinished(text: string): boolean {
	if (/[,;([“„«‘–—/&、，；（「『《،؛]$|\s-$|--$/u.test(text)) return true;
	const space = text.lastIndexOf(" ");
	if (space < 1 || text.length - space > 20) return false;
	const word = text.slice(space + 1);
	return functionWords.has(word) && /^\p{Ll}/u.test(word);
}

/** Whether a line stops at a word that goes with the next, and joins no items of a list: “paid for by”, not “one spoon of salt and”. */
function stopsShort(text: string): boolean {
	const word = text.slice(text.lastIndexOf(" ") + 1);
	return functionWords.has(word) && !ands.has(word) && /^\p{Ll}/u.test(word);
}

const ands: ReadonlySet<string> = new Set(["and", "or", "but", "und", "oder", "et", "ou", "y", "o", "e", "и", "или", "і", "та"]);

/** An excerpt that was cut off, above the whole of it. */
function isBegunAgain(text: string, next: string): boolean {
	return text.length >= minBegunCharacters && next.startsWith(text.slice(0, minBegunCharacters));
}

/**
 * Whether the next line is the short text of a link, and the line after it goes on: both belong to this sentence. `mayBeShort` tells that the
 * line is no subhead.
 */
function isBridge(line: TextLine, next: TextLine, third: TextLine, mayBeShort: boolean): boolean {
	if (next.text.length > 60 || endsSentence(next.text) !== "open" || (!mayBeShort && isCapitalised(line.text))) return false;
	if (line.text.length < 20 && !mayBeShort) return false;
	return (beginsWithCloser(third.text) || beginsInLowerCase(third.text)) && !isItem(third.text);
}

/** The same where blank lines stand around the link: the sentence stops at a word that something must follow. */
function isBridgeBetweenBlanks(line: TextLine, next: TextLine, third: TextLine | undefined): boolean {
	if (third?.blankBefore !== true || line.text.length < minBegunCharacters || !stopsShort(line.text)) return false;
	return isBridge(line, next, third, true);
}

/** “Talks Go On in the North”: most words carry a capital, as in a headline or subhead. */
function isCapitalised(text: string): boolean {
	const words = text.slice(0, 200).split(" ");
	if (words.length > 14) return false;
	const capitals = words.filter((word) => /^[\p{Lu}\p{N}"“'‘]/u.test(word)).length;
	return capitals / words.length > 0.6;
}

/** Whether the script has no capitals: Han, kana, Hangul, Arabic, Hebrew, Devanagari, Thai. */
function hasNoCase(text: string): boolean {
	const start = text.slice(0, 20);
	return start.toLowerCase() === start.toUpperCase() && /\p{Lo}/u.test(start);
}

/** An open line of some length in a script without case is a broken one. Scripts without spaces take none. */
function jointWithoutCase(text: string, isJoined: boolean): "" | " " | undefined {
	const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}》〉]$/u.test(text);
	if (dense) return isJoined || text.length >= 25 ? "" : undefined;
	return text.length >= 60 ? " " : undefined;
}
