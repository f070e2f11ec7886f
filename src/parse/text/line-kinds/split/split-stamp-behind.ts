import { readStamps } from "../../../stamps/read-stamps.ts";
import { isLikeHeadline } from "../../lines/broken-sentence.ts";
import type { TextLine } from "../../lines/read-lines.ts";
import { readByline } from "../names/read-byline.ts";
import { isBehindCrawlDay } from "../read-crawl-line.ts";
import { timeInside } from "./split-stamp-in-front.ts";

/**
 * Parts the headline, where it is among the first lines, from the stamp behind it on the same line, as captures of CCTV print both.
 *
 *     Mayor opens the bridge over the river 18-04-22 10:29 Updated BJT
 *     ^headline                             ^stamp
 *
 *     Мэр открыл мост через реку 18 апреля 2022, 10:29 Текст: Анна Ли
 *     ^headline                  ^stamp                ^byline
 *
 * A headline may end in the day and time of what it tells of, so the stamp must have its time and say what it dates, or stand before who
 * wrote, or behind how long it takes to read: not “Mayor opens the bridge 3 May 2024 10:00”. Behind the day of the crawl a point in front of it is enough. Behind the stop of a first
 * paragraph a whole day, a stroke and the time are the page's stamp, which then stands above the text, where stamps are looked for.
 */
export function splitStampBehind(lines: readonly TextLine[]): readonly TextLine[] {
	const first = lines[0];
	const closing = first?.text.endsWith("|", first.text.length - 6) ? stampBehindSentence.exec(first.text.slice(-maxStamp)) : null;
	if (first !== undefined && closing !== null) {
		const at = first.text.length - closing[0].length + 1;
		const [sentence, stamp] = cutAt(first, at, first.text.slice(0, at - 1));
		return [{ ...stamp, blankBefore: first.blankBefore }, { ...sentence, blankBefore: false }, ...lines.slice(1)];
	}
	for (const [index, line] of lines.slice(0, maxTitles).entries()) {
		const parts = cutStampBehind(line);
		if (parts !== undefined) return [...lines.slice(0, index), ...parts, ...lines.slice(index + 1)];
	}
	return lines;
}

function cutStampBehind(line: TextLine): readonly TextLine[] | undefined {
	if (line.text.length < minLine || line.text.length > maxLine) return undefined;
	const from = Math.max(minHeadline, line.text.length - maxStamp);
	const end = line.text.slice(from);
	if (!timeInside.test(end) || readStamps(line.text, line.number).stamps.length > 0) return undefined;
	for (const { index, 0: blank } of end.matchAll(dayBehind)) {
		const front = line.text.slice(0, from + index);
		const headline = front.replace(marks, "");
		const at = from + index + blank.length;
		const printed = line.text.slice(at);
		const reading = readingTime.exec(printed)?.[0] ?? "";
		const stamp = printed.slice(reading.length);
		const isPointed = reading !== "" || (front.endsWith("•") && isBehindCrawlDay(line));
		if (!isStamp(stamp, isPointed) || !isLikeHeadline(headline.replace(question, ""))) continue;
		const [title, behind] = cutAt(line, at, headline);
		return [title, ...(reading === "" ? [behind] : cutAt(behind, reading.length, reading.trim()))];
	}
	return undefined;
}

/** The two halves of a line: what stands in front, and what stands from `at` on, in one block with it. */
function cutAt(line: TextLine, at: number, front: string): readonly [TextLine, TextLine] {
	return [
		{ ...line, text: front },
		{ ...line, text: line.text.slice(at), column: line.column + at, blankBefore: false },
	];
}

/**
 * One stamp with its time, and nothing beside it but who wrote, or where it has a label or a point in front nothing, or letters of a zone
 * that stand behind the label.
 */
function isStamp(text: string, isPointed: boolean): boolean {
	const { stamps, rest, impossible } = readStamps(text, 1);
	const [stamp, second] = stamps;
	if (stamp?.time === undefined || second !== undefined || impossible.length > 0 || stamp.dates.length === 0) return false;
	if (stamp.evidence.columns?.[0] !== 1) return false;
	if (isPointed && rest === "") return true;
	if (stamp.role !== "unknown" && (rest === "" || zoneLetters.test(rest))) return true;
	const people = rest === "" ? undefined : readByline(rest)?.people;
	return people !== undefined && people.length > 0;
}

/** A whole day, a stroke and the time, behind the stop of a first paragraph, as B92 prints them. “… the river. Thursday, June 3, 2021 | 09:09” */
const stampBehindSentence =
	/(?<=\p{L}{2}[.!?…]["”]?) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \p{Lu}\p{Ll}{2,8} \d{1,2}, (?:19|20)\d\d \| \d\d:\d\d$/u;
/** A button, a rubric, the headline, and the headline again. */
const maxTitles = 4;
/** A headline of four words, and its stamp. */
const minLine = 40;
const minHeadline = 20;
const maxLine = 220;
/** The longest stamp, its label and its zone. */
const maxStamp = 52;
/**
 * Where a stamp may begin: a digit, a month or a label and the day, a label and its colon; glued to the headline, the label of the BBC's live pages, or how
 * long it takes to read. “ 18-04-22” · “ May 3” · “ Updated: ” · “bridgepublished at 15:57” · “bridge?1 min read 23 Aug”
 */
const dayBehind = / (?=\d|\p{Lu}\p{Ll}{2,9}(?:\.? \d|: ))|(?<=\P{Lu}) ?(?=published at \d)|(?<=\D)(?=\d{1,2} min read )/gu;
/** What the headline asks or cries. */
const question = /[?!]$/;
/** “1 min read ” · “3 min read . ” */
const readingTime = /^\d{1,2} min read (?:[.·|] )?/;
/** What parts the two. “ |” · “ –” */
const marks = /[\s|·•,–—-]{1,6}$/u;
/** “BJT” */
const zoneLetters = /^\p{Lu}{2,5}$/u;
