import { isAsciiDigit } from "../../../../formats/ascii.ts";
import { hasDigit } from "../../../stamps/has-digit.ts";
import { isStampLabel } from "../../../stamps/is-stamp-label.ts";
import { readStamps } from "../../../stamps/read-stamps.ts";
import { isDense } from "../../lines/dense-script.ts";
import { endsSentence } from "../../lines/ends-sentence.ts";
import type { TextLine } from "../../lines/read-lines.ts";
import { readByline } from "../names/read-byline.ts";
import { readNameLine } from "../names/read-name-line.ts";

/**
 * Parts the stamp in front of the first line, or of one that begins with its label, from what stands behind it, where that is longer than a
 * name: the headline or the text, as captures of NDR print both behind the day of the crawl.
 *
 *      date 2024-05 Stand: 03.05.2024 15:17 Uhr Brand im Hafen: Zwei Schiffe beschädigt
 *                   ^stamp                      ^headline
 *
 * A day alone may open a sentence, so the stamp must have its time.
 */
export function splitStampInFront(lines: readonly TextLine[]): readonly TextLine[] {
	const index = lines.findIndex(({ text }, at) => at < maxHeader && mayOpenInStamp(text, at));
	const line = lines[index];
	if (line === undefined) return lines;
	// Without its stop: a sentence is no stamp.
	const front = line.text.slice(0, Math.min(maxStamp, line.text.length - 1));
	const { stamps, impossible } = readStamps(front, line.number);
	const [stamp, second] = stamps;
	if (stamp === undefined || second !== undefined || impossible.length > 0 || stamp.time === undefined || stamp.dates.length === 0)
		return lines;
	const [from, to = 0] = stamp.evidence.columns ?? [];
	if (from !== 1) return lines;
	const rest = line.text.slice(to).replace(marks, "");
	if (rest.length < minRest || !opensLine.test(rest) || !(isDense(rest) || rest.split(" ", minWords).length >= minWords)) return lines;
	if ((readByline(rest) ?? readNameLine(rest)) !== undefined) return lines;
	const at = line.text.length - rest.length;
	return [
		...lines.slice(0, index),
		{ ...line, text: line.text.slice(0, to) },
		{ ...line, text: rest, column: line.column + at, blankBefore: false },
		...lines.slice(index + 1),
	];
}

function mayOpenInStamp(text: string, at: number): boolean {
	return text.length >= minLine && (at === 0 || opensWithLabel(text)) && timeInside.test(text.slice(0, maxStamp));
}

/** What a stamp dates, and its colon: “最后更新:” */
function opensWithLabel(text: string): boolean {
	const [narrow, wide] = [text.indexOf(":"), text.indexOf("：")];
	const colon = narrow < 0 || (wide >= 0 && wide < narrow) ? wide : narrow;
	return colon > 0 && colon <= maxLabel && isStampLabel(text.slice(0, colon));
}

const maxLabel = 24;
/** The headline, its deck, who wrote. */
const maxHeader = 5;

/**
 * Parts how long ago the story was published from what it tells, where the line break between them was lost, right below the first line. A
 * sentence says in years what is long ago, or has “I” or a verb behind one name.
 *
 *     9 months ago The mayor spoke about the bridge
 */
export function splitAgoInFront(lines: readonly TextLine[]): readonly TextLine[] {
	const [headline, line] = lines;
	if (headline === undefined || line === undefined || line.blankBefore || endsSentence(headline.text) === "sentence") return lines;
	if (!isAsciiDigit(line.text.charCodeAt(0)) || !ago.test(line.text)) return lines;
	const from = line.text.indexOf(" ago ") + " ago ".length;
	if (line.text.length - from < minRest) return lines;
	return [
		headline,
		{ ...line, text: line.text.slice(0, from - 1) },
		{ ...line, text: line.text.slice(from), column: line.column + from, blankBefore: false },
		...lines.slice(2),
	];
}

/** A number, and what opens another line: a sentence has a comma behind “ago”, a word in small letters, or a name and its verb. */
const ago =
	/^\d{1,2} (?:min(?:ute)?|hour|day|week|month)s? ago (?=["“‘„«]?(?:\p{Lo}|(?:The|An?|At|In|On|Police|Officials|Two|Three|\p{Lu}\p{Lu}) ))/u;

/** A stamp and a headline of four words. */
const minLine = 40;
/** The longest stamp with its label. */
const maxStamp = 64;
/** A quick look before the slow one. “15:17” · “9.05” · “14h30” */
export const timeInside = /\d[:.h]\d\d/;
/** A name and an office are shorter, or read as such. */
const minRest = 24;
const minWords = 4;
/** What parts the two. “ | ” · “ – ” */
const marks = /^[\s|·•,–—-]{1,6}/;
/** A capital, a number or a script without case, maybe behind a quotation mark; small letters go on with the stamp. */
const opensLine = /^["“«„¿¡]?[\p{Lu}\p{Lo}\d]/u;

/**
 * Parts the day, in digits or with its weekday, and its dash from the first paragraph of a page that says nowhere above when it was published, as papers print both in
 * one line; or a day with its year that is glued to the first word, as captures of Deutsche Welle have it.
 *
 *     13.03.19 - Mit einem Bagger hat die Feuerwehr      6/25/2019 – A late move in the council      August 3, 2014The council said
 *     ^stamp     ^text                                   ^stamp      ^text                           ^stamp        ^text
 */
export function splitDayInFront(lines: readonly TextLine[]): readonly TextLine[] {
	const at = lines.slice(0, maxAbove).findIndex(({ text }) => findDay(text) !== null);
	const line = lines[at];
	// Several days open the paragraphs of a timeline.
	if (line === undefined || lines.slice(at + 1).some(({ text }) => findDay(text) !== null)) return lines;
	if (lines.slice(0, at).some(({ text, number }) => hasDigit(text) && readStamps(text, number).stamps.length > 0)) return lines;
	const [front = "", day = ""] = findDay(line.text) ?? [];
	const from = front.length;
	return [
		...lines.slice(0, at),
		{ ...line, text: day },
		{ ...line, text: line.text.slice(from), column: line.column + from, blankBefore: false },
		...lines.slice(at + 1),
	];
}

const maxAbove = 16;
/** A sentence. */
const minParagraph = 60;
/** A day and its dash, or a day that lost the line break behind it. */
function findDay(text: string): RegExpExecArray | null {
	if (text.length < minParagraph || !hasDigit(text.slice(0, maxDay))) return null;
	return dayAndDash.exec(text) ?? gluedDay.exec(text);
}

/** The longest day and its dash. */
const maxDay = 40;
const dayAndDash =
	/^(\d{1,2}(?:\.\d{1,2}\.|\/\d{1,2}\/)(?:\d{2}|\d{4})|\p{Lu}\p{Ll}{2,8}day, (?:\d{1,2} \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8} \d{1,2},) \d{4}) [-–—] (?=["“„«]?\p{Lu})/u;
/** A day with its year, and a word with a capital right behind it. “August 3, 2014The” · “3 de agosto de 2014Las” · “03.08.2014Die” */
const gluedDay =
	/^(\p{Lu}\p{Ll}{2,8} \d{1,2}, (?:19|20)\d\d|\d{1,2}\.? (?:de )?\p{L}{3,10} (?:de )?(?:19|20)\d\d|\d{1,2}\.\d{1,2}\.(?:19|20)\d\d)(?=["“„«¿¡]?\p{Lu}\p{L})/u;
