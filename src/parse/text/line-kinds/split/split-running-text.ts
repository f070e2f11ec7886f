import { lookUpCity, lookUpCountry, lookUpRegion } from "../../../../formats/gazetteer/look-up-place.ts";
import { readStamps } from "../../../stamps/read-stamps.ts";
import { isLikeHeadline } from "../../lines/broken-sentence.ts";
import { opensWithPlace } from "../../lines/opens-with-place.ts";
import type { TextLine } from "../../lines/read-lines.ts";
import { functionWords } from "../../words/function-words.ts";
import { startsLike } from "../index-openings.ts";
import { isCaption } from "../pictures/captions.ts";
import { isAddress } from "../read-address.ts";

/**
 * Parts what stands in front of the text on its own line, where an extractor put all on one: the headline before the stamp, the stamp, a row
 * of buttons, a caption with its credit in brackets. The other lines stay as they are.
 *
 *     Ferry lines share a pier - May 3, 2024 10:15 - The ferry lines of …
 *     ^headline                  ^stamp              ^text
 *     Share Tweet Email The ferry lines of …
 *     ^buttons          ^text
 *     The new pier. (AP Photo/Ann Lee) The ferry lines of …
 *     ^caption                         ^text
 *
 * What is left must be a sentence as long as a paragraph. A day alone may open a sentence, so a stamp in front has its time, a label, a bar
 * behind it, or a word with which a sentence begins anew.
 */
export function splitRunningText(lines: readonly TextLine[]): readonly TextLine[] {
	const top = lines.slice(0, maxLines);
	if (!top.some(({ text }) => text.length >= minLine)) return lines;
	// Several captions run on in one line above the place where the text begins.
	const isApart = () => top.some(({ text }) => opensWithPlace(text));
	// In a table of events each paragraph has its day, and a page that prints its stamp on its own line has no second one in its text.
	const isTimeline = () => lines.filter(({ text }) => text.length >= minLine && opensWithDay.test(text.slice(0, maxStamp))).length > 1;
	let split: TextLine[] | undefined;
	for (const [index, line] of top.entries()) {
		const isLong = line.text.length >= minLine && !isAddress(line.text);
		const isStamped = () => top.slice(0, index).some(({ text }) => text.length < minLine && holdsYear(text, text.length)) || isTimeline();
		const parts = isLong ? splitLine(line, { isFirst: index === 0, isApart, isStamped }) : undefined;
		if (parts !== undefined && parts.length > 1) split ??= top.slice(0, index);
		split?.push(...(parts ?? [line]));
	}
	return split === undefined ? lines : [...split, ...lines.slice(maxLines)];
}

/** A place and its country. */
const maxPlace = 64;

function splitLine(
	line: TextLine,
	{ isFirst, isApart, isStamped }: { readonly isFirst: boolean; readonly isApart: () => boolean; readonly isStamped: () => boolean },
): readonly TextLine[] {
	const parts: TextLine[] = [...buttonsOf(line)];
	let rest = after(line, parts);
	for (let part = 0; part < maxParts; part++) {
		const at =
			(isFirst && part === 0 ? headlineEnd(rest) : undefined) ??
			(holdsYear(rest.text, maxStamp) && !isStamped() ? stampEnd(rest) : undefined) ??
			bylineEnd(rest.text) ??
			captionEnd(rest.text, isApart);
		if (at === undefined) break;
		const text = rest.text.slice(at);
		parts.push({ ...rest, text: rest.text.slice(0, at).replace(marksBehind, "") });
		rest = { ...rest, text, column: rest.column + at, blankBefore: false };
	}
	return [...parts, rest];
}

/** The headline, its stamp, who wrote, a caption. */
const maxParts = 4;
/** A menu is above no such line. */
const maxLines = 6;
/** A stamp or a caption, and a paragraph. */
const minLine = 90;
const minText = 60;

function isText(text: string): boolean {
	return text.length >= minText && opening.test(text) && stop.test(text.slice(minText / 2));
}

const opening = /^["“„«‘]?[\p{Lu}\p{Lo}]/u;
/** A sentence may be cut off at the end of a capture. */
const stop = /[.!?…。！？।]/u;
const marksBehind = /[\s|·•,–—-]{1,6}$/u;

/** Two names of buttons or more, which open no sentence together, each on a line of its own. “Share Tweet Email The” */
function buttonsOf(line: TextLine): readonly TextLine[] {
	const end = mayBeButtons(line.text) ? (buttons.exec(line.text)?.[0].length ?? 0) : 0;
	if (end === 0 || !isText(line.text.slice(end))) return [];
	return Array.from(line.text.slice(0, end).matchAll(button), ({ 0: text, index }) => ({
		...line,
		text,
		column: line.column + index,
		blankBefore: index === 0 && line.blankBefore,
	}));
}

/** What is left of a line behind its last button. */
function after(line: TextLine, parts: readonly TextLine[]): TextLine {
	const last = parts.at(-1);
	if (last === undefined) return line;
	const end = last.column - line.column + last.text.length;
	const text = line.text.slice(end).replace(marksInFront, "");
	return { ...line, text, column: line.column + line.text.length - text.length, blankBefore: false };
}

const mayBeButtons = startsLike("sh|tw|fa|em|e-|pr|co|sa|te|pa|по|вк".split("|"));
const names =
	"Share|Tweet|Email|E-mail|E-Mail|Print|Save|Facebook|Twitter|X|WhatsApp|Whatsapp|Pinterest|LinkedIn|Linkedin|Reddit|Messenger|Telegram|Copy link|Copy Link|Comments?|Teilen|Drucken|Compartir|Compartilhar|Partager|Поделиться|ВКонтакте|Одноклассники";
const buttons = new RegExp(`^(?:(?:${names})[ |•·]{1,3}){2,12}(?=["“«‘]?\\p{Lu})`, "u");
const button = new RegExp(names, "gu");

/** A stamp in front of the text. “May 3, 2024 10:15 - The” · “Updated May 3, 2024 The” · “May 3, 2024 | The” */
function stampEnd({ text, number }: TextLine): number | undefined {
	const front = text.slice(0, maxStamp);
	// Of a day alone a sentence may go on; what stands behind it is looked at below.
	const { stamps, impossible } = readStamps(dayInFront.exec(front)?.[0].trim() ?? front, number);
	const [stamp, second] = stamps;
	if (stamp === undefined || second !== undefined || impossible.length > 0 || stamp.dates.length === 0) return undefined;
	const [from, to = 0] = stamp.evidence.columns ?? [];
	if (from !== 1) return undefined;
	const mark = marksInFront.exec(text.slice(to))?.[0] ?? "";
	const rest = text.slice(to + mark.length);
	// A comma goes on with the sentence: “On May 3, 2024, Ann Lee …”
	if (mark === "" || mark.includes(",")) return undefined;
	const isMarked = stamp.time !== undefined || stamp.role !== "unknown" || bar.test(mark) || (mark.trim() === "" && opensNewSentence(rest));
	return isMarked && (isText(rest) || bylineEnd(rest) !== undefined) && (!rest.startsWith("By ") || bylineEnd(rest) !== undefined)
		? to + mark.length
		: undefined;
}

/** Behind a day alone a dash may be a dateline's. */
const bar = /[|·•]/;

/** A word that no clause behind a day begins with, or a place in capitals with its mark. “The” · “OSLO (” */
function opensNewSentence(text: string): boolean {
	const word = text.slice(0, Math.max(0, text.indexOf(" ")));
	return functionWords.has(word.toLowerCase()) || placeAndMark.test(text.slice(0, maxPlace)) || bylineEnd(text) !== undefined;
}

/** “OSLO: ” · “OSLO (” · “NEW DELHI —” · “OSLO, May 3” */
const placeAndMark = /^\p{Lu}{3}[\p{Lu} .'’-]{0,24}(?:: | ?[—–(]|, \p{Lu})/u;

/** Who wrote it, in front of a word that is no part of a name. “By Ann Lee The” */
function bylineEnd(text: string): number | undefined {
	if (!text.startsWith("By ")) return undefined;
	for (const name of [twoNames, threeNames]) {
		const end = name.exec(text)?.[0].length ?? 0;
		const rest = text.slice(end);
		if (end > 0 && opensWithSmallWord(rest) && isText(rest) && !isPlaceInCapitals.test(text.slice(2, end + 2))) return end;
	}
	return undefined;
}

function opensWithSmallWord(text: string): boolean {
	return functionWords.has(text.slice(0, Math.max(0, text.indexOf(" "))).toLowerCase());
}

const twoNames = /^By \p{Lu}[\p{L}.'’-]{0,20} \p{Lu}[\p{L}.'’-]{0,20} /u;
const threeNames = /^By \p{Lu}[\p{L}.'’-]{0,20} \p{Lu}[\p{L}.'’-]{0,20} \p{Lu}[\p{L}.'’-]{0,20} /u;

/** Capitals behind small letters, up to the second of its words, which is not “the”: a place of several words. “Ann Lee RIO DE” */
const isPlaceInCapitals = /\p{Ll} \p{Lu}{2,20} (?!TH)\p{Lu}{2}$/u;

/** A day without a time, in front of a word. “May 6, 2024 The” · “Monday, 6 May 2024 The” */
const dayInFront = /^(?:\p{L}{3,7}day, )?(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{L}{2,8} \d{4}) (?=\p{Lu}\p{L})/u;
/** A day with its year, maybe behind its weekday. “May 6, 2024” · “6. Mai 2024” · “06.05.2024” · “2024-05-06” */
const opensWithDay =
	/^(?:\p{L}{2,12},? )?(?:\p{L}{3,10}\.? \d{1,2}, \d{4}|\d{1,2}\.? (?:de )?\p{L}{3,10}\.? (?:de )?\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d\d-\d\d)/u;
/** The longest stamp with its label. */
const maxStamp = 64;

/** Whether the first two digits of a year stand before a place: a quick look. */
function holdsYear(text: string, end: number): boolean {
	for (let at = 0; at < end - 1 && at < text.length; at++) {
		const code = text.charCodeAt(at);
		if ((code === 0x31 && text.charCodeAt(at + 1) === 0x39) || (code === 0x32 && text.charCodeAt(at + 1) === 0x30)) return true;
	}
	return false;
}

const marksInFront = /^[\s|·•,–—-]{1,6}/u;

/** A headline in front of its stamp, on the first line. */
function headlineEnd({ text, number }: TextLine): number | undefined {
	if (!holdsYear(text, maxHeadline)) return undefined;
	const end = text.slice(0, maxHeadline);
	for (const { index } of end.matchAll(dayBehind)) {
		const headline = text.slice(0, index).replace(marksBehind, "");
		if (headline.length < minHeadline || !isLikeHeadline(headline)) continue;
		const rest = { text: text.slice(index + 1), number, column: 1, blankBefore: false };
		if (stampEnd(rest) !== undefined) return index + 1;
	}
	return undefined;
}

/** The longest headline, and the year of its stamp. */
const maxHeadline = 190;
const minHeadline = 20;
/** Where a stamp may begin: a digit, a month or a label and the day. */
const dayBehind = / (?=\d|\p{Lu}\p{Ll}{2,9}(?:\.? \d|: |day, | \p{Lu}\p{Ll}{2,8}\.? \d))/gu;

/** A caption whose credit in brackets stands before the text. */
function captionEnd(text: string, isApart: () => boolean): number | undefined {
	// Who wrote, the place and the agency: “by Ann Lee OSLO (Reuters) The mill”; or the last two: “Oslo (AFP) May 3, 2024 The mill”
	if (text.startsWith("(") || signedWire.test(text) || opensAsWire(text)) return undefined;
	for (let at = text.indexOf(") "); at >= 0 && at < maxCaption; at = text.indexOf(") ", at + 1)) {
		if (!creditInside.test(text.slice(Math.max(0, at - maxCredit), at)) || !isText(text.slice(at + 2))) continue;
		if (isCaption(text.slice(0, at + 1))) return isApart() ? undefined : at + 2;
	}
	return undefined;
}

const signedWire = /^[Bb]y \p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,2} \p{Lu}{3}[\p{Lu} ]{0,20} \(/u;
/** Whether a text opens with a city or a place in its state or country, maybe its day, and an agency in brackets: no caption with its credit. */
function opensAsWire(text: string): boolean {
	const [, place = "", letters = "", region = ""] = placeAndAgency.exec(text) ?? [];
	return lookUpCity(place) !== undefined || (lookUpRegion(letters || region) ?? lookUpCountry(letters || region)) !== undefined;
}

/** Names, maybe two letters or behind a comma names, maybe a day, and a word in brackets. “Oslo, Norway (AFP) ” · “Huntsville AL (SPX) ” · “Oslo, 3 May 2024 (AFP) ” */
const placeAndAgency =
	/^(\p{Lu}[\p{L}'’-]{1,20}(?: (?:(?!\p{Lu}{2} \()\p{Lu}[\p{L}.'’-]{1,20}|d[aeio]s?|del|la|of)){0,4}?)(?: (\p{Lu}{2}))?(?:, (\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20}){0,2}))?(?:,? (?:\d{1,2}\.? \p{Lu}?\p{L}{2,9}\.?|\p{Lu}\p{L}{2,8}\.? \d{1,2})(?:,? \d{4})?)?\.? \(\p{L}{2,9}\) /u;
/** AP's captions are as long. */
const maxCaption = 320;
const maxCredit = 60;
/** What says in brackets who took a picture. “(AP Photo/Ann Lee” · “(Photo: Ann Lee” · “(Ann Lee/Reuters” */
const creditInside = /\((?:[^()]{2,30}[/:] ?|[^()]{0,24}(?:[Pp]hoto|[Ii]mage|Courtesy|Foto|Getty|Reuters|AFP)\b)[^()]{0,40}$/u;
