import { isAsciiSmall } from "../../../formats/ascii.ts";
import type { TextLine } from "./read-lines.ts";

/**
 * Parts the headline from the day that lost the line break between them, and from who wrote the story; the other lines stay as they are.
 *
 *     Bridge Opens in OldportBy Ann LeeJanuary 31, 2021
 *     ^headline              ^byline   ^day
 *
 * So does a line in which stops part headline, day and address, as The Dong-A Ilbo prints it, and a rubric in capitals from who wrote.
 */
export function splitGluedDay(lines: readonly TextLine[]): readonly TextLine[] {
	return splitLength(splitDay(splitRubric(lines)));
}

/** The day and how long a film is, as Radio Télévision Suisse prints both below what it says of it. “31.05.20242 min” */
function splitLength(lines: readonly TextLine[]): readonly TextLine[] {
	const index = lines.findIndex(
		({ text }, at) => at < maxAbove && text.length <= maxDayAndLength && text.endsWith(" min") && dayAndLength.test(text),
	);
	const line = lines[index];
	if (line === undefined) return lines;
	return [
		...lines.slice(0, index),
		{ ...line, text: line.text.slice(0, dayLength) },
		{ ...line, text: line.text.slice(dayLength), column: line.column + dayLength, blankBefore: false },
		...lines.slice(index + 1),
	];
}

const dayAndLength = /^\d\d\.\d\d\.(?:19|20)\d\d\d{1,3} min$/;
/** “31.05.2024” */
const dayLength = 10;
const maxDayAndLength = 17;

/** “FIRE IN OLDPORTBy Ann Lee” · “INCENDIO EN PUERTOPor Ana Ruiz” */
function splitRubric(lines: readonly TextLine[]): readonly TextLine[] {
	const index = lines.slice(0, maxAbove).findIndex(({ text }) => mayOpenInCapitals(text) && rubricAndByline.test(text));
	const line = lines[index];
	const at = line === undefined ? 0 : line.text.search(bylineBehindCapital);
	if (line === undefined || at <= 0) return lines;
	return [
		...lines.slice(0, index),
		{ ...line, text: line.text.slice(0, at) },
		{ ...line, text: line.text.slice(at), column: line.column + at, blankBefore: false },
		...lines.slice(index + 1),
	];
}

/** A quick look: most lines have a small letter, a blank or a digit there. */
function mayOpenInCapitals(text: string): boolean {
	const second = text.charCodeAt(1);
	return text.length <= maxRubric && second > 0x40 && !isAsciiSmall(second);
}

/** Four words and two names. */
const maxRubric = 70;
/** Capitals, and glued to them the word that opens a byline, with two names or three. */
const rubricAndByline =
	/^(?=\p{Lu}{3})[\p{Lu} &-]{4,40}(?<=\p{Lu})(?:By|Por|Par|Von|Oleh) \p{Lu}\p{Ll}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,2}$/u;
const bylineBehindCapital = /(?<=\p{Lu})(?:By|Por|Par|Von|Oleh) /u;

function splitDay(lines: readonly TextLine[]): readonly TextLine[] {
	const index = lines
		.slice(0, maxAbove)
		.findIndex(
			({ text }) =>
				text.length <= maxCharacters &&
				((mayEndInDay(text) && (gluedDay.test(text.slice(-maxDay)) || isCapitalDay(text))) ||
					(text.includes(".com") && dayBetweenStops.test(text))),
		);
	const line = index < 0 ? undefined : lines[index];
	if (line === undefined) return lines;
	const stops = line.text.includes(".com") ? dayBetweenStops.exec(line.text) : null;
	if (stops !== null) return [...lines.slice(0, index), ...cutAt(line, stops), ...lines.slice(index + 1)];
	const day = isCapitalDay(line.text) ? capitalDay : gluedDay;
	const dayAt = Math.max(0, line.text.length - maxDay) + line.text.slice(-maxDay).search(day);
	// What the day dates belongs to it: “Published May 3, 2024UpdatedMay 4, 2024”.
	const at = dayAt - (labelAtEnd.exec(line.text.slice(Math.max(0, dayAt - maxLabel), dayAt))?.[0].length ?? 0);
	const front = line.text.slice(0, at);
	const from = [...new Set([0, front.search(gluedByline), at])].filter((start) => start >= 0);
	const parts = from.map((start, part) => ({
		...line,
		text: line.text.slice(start, from[part + 1]).replace(lastStroke, ""),
		column: line.column + start,
		blankBefore: start === 0 && line.blankBefore,
	}));
	return [...lines.slice(0, index), ...parts, ...lines.slice(index + 1)];
}

/** “… 2024Updated” */
const labelAtEnd = /(?:Updated|Published|Posted|Modified)$/;
const maxLabel = 9;

/** The headline without its stop, the day, and what stands behind it. */
function cutAt(line: TextLine, { 1: headline = "", 2: day = "" }: RegExpExecArray): readonly TextLine[] {
	const dayAt = headline.length + 2;
	const restAt = dayAt + day.length + 2;
	return [
		{ ...line, text: headline },
		{ ...line, text: day, column: line.column + dayAt, blankBefore: false },
		{ ...line, text: line.text.slice(restAt), column: line.column + restAt, blankBefore: false },
	];
}

/** “Mill reopens. July. 06, 2024 07:39. by Ann Lee ann@news.com.” */
const dayBetweenStops =
	/^(.{10,120}?)\. ((?:January|February|March|April|May|June|July|August|September|October|November|December)\. \d{2}, (?:19|20)\d{2} \d{2}:\d{2})\. (?=[^@]{0,40}@)/u;

/** Between the title and its day. */
const lastStroke = / [|–] $/;
/** A menu may stand above the headline. */
const maxAbove = 20;
/** A headline and its day. */
const maxCharacters = 180;
/** A letter, the longest month, its day and year, and the time. */
const maxDay = 48;
/** A quick look before the slow one: most lines end otherwise, or in a stamp for machines. “2021” · “5:04” · “0 pm” · “0 p.m.” · “2021 GMT” */
function mayEndInDay(text: string): boolean {
	if (!text.includes(" ")) return false;
	if (text.endsWith(" GMT")) return true;
	const last = text.charAt(text.length - 1);
	return lastSigns.includes(last === "." ? text.charAt(text.length - 2) : last);
}

const lastSigns = "0123456789mM";
/**
 * A letter, a digit or a closing mark right before month, day and year at the end, in either order; before the day, which is a digit
 * itself, no digit; maybe a time, or the zone alone. Or the day in the title of a page. “OldportJanuary 31, 2021” · “Oldport3 May 2024, 10:00” · “Oldport |
 * Wire | 31.05.2024” · “Oldport – Wire – 05/31/2024” · “«Oldport»31/05/2024”
 */
const gluedDay =
	/(?:(?<=[\p{L}\d?!’”)])(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}|(?<=[\p{Ll}?!’”)])\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)),? (?:19|20)\d{2}(?:,?(?: at| \|| -)? \d{1,2}:\d{2}(?: ?[APap]\.?[Mm]\.?)?)?(?: GMT)?$|(?<=\p{L})(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:\d{1,2} \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8} \d{1,2},?) (?:19|20)\d{2}(?:, \d{1,2}:\d{2})?$|(?<=\p{L} \| )\d{2}\.\d{2}\.(?:19|20)\d{2}$|(?<=\p{L} – )\d{2}\/\d{2}\/(?:19|20)\d{2}$|(?<=["”»])\d{2}([./])\d{2}\1(?:19|20)\d{2}$/u;
/** Whether a byline in capitals ends in its day, in capitals too, as The New York Times printed both. “By ANN LEEAPRIL 11, 2013” */
function isCapitalDay(text: string): boolean {
	return text.startsWith("By ") && capitalDay.test(text.slice(-maxDay));
}

/** A capital right before month, day and year at the end. “LEEAPRIL 11, 2013” · “LEESEPT. 9, 2014” */
const capitalDay = /(?<=\p{Lu})(?:JAN\.|FEB\.|MARCH|APRIL|MAY|JUNE|JULY|AUG\.|SEPT\.|OCT\.|NOV\.|DEC\.) \d{1,2}, (?:19|20)\d{2}$/u;
/** “By” right behind a letter, and a name of two words or three, at the end. “OldportBy Ann Lee” */
const gluedByline = /(?<=[\p{Ll}?!’”)])By \p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,2}$/u;
