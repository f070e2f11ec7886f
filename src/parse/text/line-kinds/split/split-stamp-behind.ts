import { readStamps } from "../../../stamps/read-stamps.ts";
import { isLikeHeadline } from "../../lines/broken-sentence.ts";
import type { TextLine } from "../../lines/read-lines.ts";
import { readByline } from "../names/read-byline.ts";
import { isBehindCrawlDay } from "../read-crawl-line.ts";
import { timeInside } from "./split-stamp-in-front.ts";

/**
 * Parts the headline, where it is the first line, from the stamp behind it on the same line, as captures of CCTV print both.
 *
 *     Mayor opens the bridge over the river 18-04-22 10:29 Updated BJT
 *     ^headline                             ^stamp
 *
 *     Мэр открыл мост через реку 18 апреля 2022, 10:29 Текст: Анна Ли
 *     ^headline                  ^stamp                ^byline
 *
 * A headline may end in the day and time of what it tells of, so the stamp must have its time and say what it dates, or stand before who
 * wrote: not “Mayor opens the bridge 3 May 2024 10:00”. Behind the day of the crawl a point in front of it is enough. Behind the stop of a first
 * paragraph a whole day, a stroke and the time are the page's stamp, which then stands above the text, where stamps are looked for.
 */
export function splitStampBehind(lines: readonly TextLine[]): readonly TextLine[] {
	const line = lines[0];
	if (line === undefined || line.text.length < minLine) return lines;
	const closing = line.text.endsWith("|", line.text.length - 6) ? stampBehindSentence.exec(line.text.slice(-maxStamp)) : null;
	if (closing !== null) {
		const at = line.text.length - closing[0].length + 1;
		return [
			{ ...line, text: line.text.slice(at), column: line.column + at },
			{ ...line, text: line.text.slice(0, at - 1), blankBefore: false },
			...lines.slice(1),
		];
	}
	if (line.text.length > maxLine) return lines;
	const from = Math.max(minHeadline, line.text.length - maxStamp);
	const end = line.text.slice(from);
	if (!timeInside.test(end) || readStamps(line.text, line.number).stamps.length > 0) return lines;
	for (const { index } of end.matchAll(dayBehind)) {
		const front = line.text.slice(0, from + index);
		const headline = front.replace(marks, "");
		const stamp = line.text.slice(from + index + 1);
		const isPointed = front.endsWith("•") && isBehindCrawlDay(line);
		if (!isStamp(stamp, isPointed) || !isLikeHeadline(headline)) continue;
		return [
			{ ...line, text: headline },
			{ ...line, text: stamp, column: line.column + from + index + 1, blankBefore: false },
			...lines.slice(1),
		];
	}
	return lines;
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
/** A headline of four words, and its stamp. */
const minLine = 40;
const minHeadline = 20;
const maxLine = 220;
/** The longest stamp, its label and its zone. */
const maxStamp = 52;
/** Where a stamp may begin: a digit, a month or a label and the day, a label and its colon. “ 18-04-22” · “ May 3” · “ Updated: ” */
const dayBehind = / (?=\d|\p{Lu}\p{Ll}{2,9}(?:\.? \d|: ))/gu;
/** What parts the two. “ |” · “ –” */
const marks = /[\s|·•,–—-]{1,6}$/u;
/** “BJT” */
const zoneLetters = /^\p{Lu}{2,5}$/u;
