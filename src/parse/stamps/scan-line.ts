import { isAsciiDigit } from "../../formats/ascii.ts";
import { findLetterBehind } from "./find-letter-behind.ts";
import type { FoldedLine } from "./fold-line.ts";
import type { LineItem } from "./line-item.ts";
import { readCjkDate } from "./matches/cjk-date.ts";
import type { DateMatch } from "./matches/date-match.ts";
import { findLabelInside, findMonthInside, matchFusedLabel } from "./matches/fused-label.ts";
import { matchHijriDay, matchHijriInDigits, withCommonEra } from "./matches/hijri-day.ts";
import { matchEnd } from "./matches/match-end.ts";
import { isNameBehindDay } from "./matches/name-behind-day.ts";
import { readNamedDate } from "./matches/named-date.ts";
import { readNumericDate } from "./matches/numeric-date.ts";
import { matchChangedNow, matchRelativeTime } from "./matches/relative-times.ts";
import { readTime } from "./matches/time-match.ts";
import { matchYearlessStamp } from "./matches/yearless-stamp.ts";
import { readUpdateInDigits, readYearlessUpdate } from "./matches/yearless-update.ts";
import { readZone, readZoneBehindDay } from "./matches/zone-match.ts";
import { isSpacedLetter } from "./words/lexicon.ts";
import { labels } from "./words/stamp-labels.ts";
import { connectors } from "./words/time-words.ts";
import { matchWeekday, weekdays } from "./words/weekday-names.ts";

/**
 * Cuts a folded line into dates, times, zones, labels and words, left to right.
 *
 *     Published: Fri 31 May 2024 at 6:12am, by Ann
 *     ^label     ^weekday ^date  ^connector ^time  ^words
 *
 * The order of the attempts at one place matters: 1. label, so that “Update” is none of the words, alone or with “just now”; 2. count (“5 min”), before the hour
 * “5”; 3. relative time, before the day “2”; 4. date, before the time “31.05”; 5. time; 6. weekday; 7. connector. Behind
 * a time a zone comes before all of them.
 */
export function scanLine(line: FoldedLine, original: string): readonly LineItem[] {
	const { text } = line;
	const items: LineItem[] = [];
	let index = 0;
	let words = 0;
	let isUpdate = false;
	let limit: number = maxWords.beforeStamp;
	while (index < text.length && words <= limit) {
		const update: LineItem | undefined =
			(isUpdate ? readYearlessUpdate(text, index, items) : undefined) ?? readUpdateInDigits(text, index, items);
		const item: LineItem = update ?? readItem(line, original, index, items.at(-1));
		items.push(item);
		if (item.kind === "date" && item.value.timeAt !== undefined) items.push(...readInside(item, line, original));
		if (item.kind === "word" || item.kind === "connector") words++;
		else if (item.kind === "date" || item.kind === "label") {
			words = 0;
			limit = maxWords.afterStamp;
			isUpdate = item.kind === "label" && item.value.role === "modified";
		}
		index = item.end;
	}
	return items;
}

/** Whether a line has a word or a number that is no piece of a stamp; it is cut no further than to the first. */
export function hasWords(line: FoldedLine, original: string): boolean {
	let previous: LineItem | undefined;
	for (let index = 0; index < line.text.length; ) {
		const item = readItem(line, original, index, previous);
		if (item.kind === "word" || item.kind === "number") return true;
		previous = readInside(item, line, original).at(-1) ?? item;
		index = item.end;
	}
	return false;
}

/** After so many words a line is text, and what follows need not be looked at; more than `judge-line.ts` allows in any case. */
const maxWords = { beforeStamp: 20, afterStamp: 32 } as const;

/** The time and zone that are printed between the day and the year: “May 31 12:05:00 EDT 2024”. */
function readInside(item: LineItem, line: FoldedLine, original: string): readonly LineItem[] {
	if (item.kind !== "date" || item.value.timeAt === undefined) return [];
	const { end } = item;
	const start = item.value.timeAt;
	const time = readTime(line.text, start);
	if (!time) return [];
	const zone = readZone(line, original, time.end, false);
	const items: LineItem[] = [{ kind: "time", start, end, value: time }];
	if (zone && zone.end < end) items.push({ kind: "zone", start, end, value: zone.zone });
	return items;
}

/** Reads the piece at one place: by its first character it is a number, a word or a mark. */
function readItem(line: FoldedLine, original: string, start: number, previous: LineItem | undefined): LineItem {
	const { text } = line;
	if (previous?.kind === "time") {
		const iso = text.charAt(previous.start - 1) === "t" || previous.value.second !== undefined;
		const zone = readZone(line, original, start, iso);
		if (zone) return { kind: "zone", start, end: zone.end, value: zone.zone };
	}
	// “10:15, 30 May 2024 | GMT +6”: the day stands between.
	if ((previous?.kind === "mark" || previous?.kind === "date") && (text.startsWith("gmt", start) || text.startsWith("utc", start))) {
		const zone = readZone(line, original, start, false);
		if (zone) return { kind: "zone", start, end: zone.end, value: zone.zone };
	}
	const behindDay = previous?.kind === "date" ? readZoneBehindDay(line, original, start, previous.start) : undefined;
	if (behindDay) return { kind: "zone", start, end: behindDay.end, value: behindDay.zone };
	if (isAsciiDigit(text.charCodeAt(start))) return readNumber(line, original, start, previous);
	if (isWordStart(text, start) || weekdayInBrackets(text, start)) return readWord(line, original, start, previous);
	return readMark(text, start, previous);
}

/** What begins with a digit. */
function readNumber(line: FoldedLine, original: string, start: number, previous: LineItem | undefined): LineItem {
	const { text } = line;
	const letter = findLetterBehind(text, start);
	const worded = letter !== undefined;
	const count = worded ? matchEnd(countPattern, text, start) : undefined;
	// “16 min ago” is no time that it takes to read.
	if (count !== undefined && matchRelativeTime(text, start) === undefined) return { kind: "count", start, end: count };
	const isArabic = worded && letter >= firstArabic && letter < firstIndian;
	const otherwise = worded
		? isArabic
			? matchHijriDay(text, start)
			: undefined
		: (matchMonthDay(text, start) ?? matchHijriInDigits(text, start));
	if (otherwise !== undefined) return { kind: "mark", start, end: otherwise };
	const relative = worded ? (matchYearlessStamp(text, start, letter) ?? matchRelativeTime(text, start)) : undefined;
	if (relative !== undefined) return { kind: "relative", start, end: relative };
	const date = beginsTime(text, start) ? undefined : readDateInDigits(text, start, worded);
	if (date) return { kind: "date", start, end: date.end, value: date };
	const time = readProvenTime(line, original, start, previous);
	return time ?? { kind: "number", start, end: matchEnd(numberPattern, text, start) ?? start + 1 };
}

/** What begins with a letter. */
function readWord(line: FoldedLine, original: string, start: number, previous: LineItem | undefined): LineItem {
	const { text } = line;
	const label = labels.matchAt(text, start) ?? matchFusedLabel(line, original, start);
	const changed = label && matchChangedNow(text, start);
	if (changed !== undefined) return { kind: "relative", start, end: changed };
	if (label) return { kind: "label", start, end: label.end, value: label.value };
	// “Updated ago”: the number is lost.
	if (previous?.kind === "mark" && text.startsWith("ago", start) && agoPattern.test(text.slice(start, start + 4)))
		return { kind: "relative", start, end: start + 3 };
	const relative = matchRelativeTime(text, start);
	if (relative !== undefined) return { kind: "relative", start, end: relative };
	// Only an era (令和) begins a date in digits with a letter.
	const date = readCjkDate(text, start) ?? readNamedDate(text, start);
	if (date) return { kind: "date", start, end: date.end, value: date };
	const time = readProvenTime(line, original, start, previous);
	if (time) return time;
	const weekday = matchWeekday(text, start);
	if (weekday && !isNameBehindDay(line, original, start, weekday.end))
		return { kind: "weekday", start, end: weekday.end, value: weekday.value };
	const connector = connectors.matchAt(text, start);
	// “L.R - Publié le …”: a capital behind the stop of another is an initial.
	const isInitial =
		connector?.end === start + 1 && text.charAt(start - 1) === "." && capital.test(original.charAt(line.positions[start] ?? 0));
	if (connector && !isInitial) return { kind: "connector", start, end: connector.end };
	const end = matchEnd(wordPattern, text, start) ?? start + 1;
	return { kind: "word", start, end: findLabelInside(line, original, start, end) ?? findMonthInside(line, original, start, end) ?? end };
}

/** `worded`: the number is one that a word follows. */
function readDateInDigits(text: string, start: number, worded: boolean): DateMatch | undefined {
	return withCommonEra(
		text,
		readNumericDate(text, start) ?? (worded ? (readCjkDate(text, start) ?? readNamedDate(text, start)) : undefined),
	);
}

function matchMonthDay(text: string, start: number): number | undefined {
	const slash = isAsciiDigit(text.charCodeAt(start + 1)) ? start + 2 : start + 1;
	return text.charAt(slash) === "/" ? matchEnd(monthDayPattern, text, start) : undefined;
}

/** Where the letters of these scripts begin. */
const firstArabic = 0x600;
const firstIndian = 0x900;

/** “18:25”: no date has a colon behind its first number. */
function beginsTime(text: string, start: number): boolean {
	let end = start + 1;
	while (isAsciiDigit(text.charCodeAt(end))) end++;
	return text.charAt(end) === ":" && end - start <= 2;
}

/** A time; one with a dot only beside a date or before a zone, so that 9.75 million is none. */
function readProvenTime(line: FoldedLine, original: string, start: number, previous: LineItem | undefined): LineItem | undefined {
	const time = readTime(line.text, start);
	if (!time) return undefined;
	if (start > 0 && durationBefore.test(line.text.slice(Math.max(0, start - 12), start))) return { kind: "count", start, end: time.end };
	if (time.unproven && !followsDate(line.text, start, previous) && !opensBeforeWeekday(line.text, start, time.end)) {
		if (!readZone(line, original, time.end, false)) return undefined;
	}
	return time.unknown ? { kind: "mark", start, end: time.end } : { kind: "time", start, end: time.end, value: time };
}

/** “23.54 - giovedì 15 giugno 2023”: the time opens the line, and a weekday stands behind a mark; or the day: “07.38 11 Oct 2022”. */
function opensBeforeWeekday(text: string, start: number, end: number): boolean {
	if (start === 0 && matchEnd(dayBehind, text, end) !== undefined) return true;
	const next = start === 0 ? matchEnd(dash, text, end) : undefined;
	return next !== undefined && weekdays.matchAt(text, next) !== undefined;
}

/** day month year.      “ 11 oct 2022” */
const dayBehind = / \d{1,2} [a-z]{3,9} (?:19|20)\d{2}$/y;
/** space mark space.      “ - ”     “ | ” */
const dash = / ?[-|,·] ?/y;

function followsDate(text: string, start: number, previous: LineItem | undefined): boolean {
	if (!previous) return false;
	if (previous.kind === "date" || previous.kind === "connector") return true;
	return previous.kind === "mark" && /^[\s,|-]*$/.test(text.slice(previous.start, start)) && previous.end - previous.start <= 3;
}

/** month day in Chinese or Japanese, in brackets before an update's time or alone, without a year: it repeats the day.      “3/13 ” */
const monthDayPattern = /\d{1,2}\/\d{1,2} (?=\d{1,2}:\d{2} ?(?:更新|配信))/y;
/** Words before a running time.      “Video 2:31” */
const durationBefore = /(?:video|vidéo|vídeo|audio|duration|length|podcast|видео|відео)[ :]{1,2}$/;
/** The word alone.      “ago” */
const agoPattern = /^ago(?:$|[^\p{L}])/u;
/** number, unit of reading or of audience.      “5 min read”     “1,204 views” */
const countPattern =
	/\d[\d.,]{0,10} ?[km]? ?(?:minutes? read|min read|minute read|min\.? de lecture|minutos? de leitura|min lesezeit|minuten lesezeit|minuti di lettura|views?|reads?|comments?|shares?|likes?|views|words|просмотр\p{L}{0,4}|коммент\p{L}{0,8}|komentar\p{L}{0,3}|次阅读|阅读|閱讀|조회|lượt xem|görüntülenme|okunma|dibaca|min|mins|minutes?|seconds?|sec)(?![\p{L}])/uy;
const numberPattern = /\d{1,30}/y;
const wordPattern = /[\p{L}\p{M}'@_]{1,60}/uy;
/** Everything that is neither letter nor digit; the ISO `T` between day and time is one of its marks. */
const markPattern = /[^\p{L}\p{N}@(]{1,40}|\(/uy;

function readMark(text: string, start: number, previous: LineItem | undefined): LineItem {
	if (previous?.kind === "date" && text.charAt(start) === "t") return { kind: "mark", start, end: start + 1 };
	return { kind: "mark", start, end: matchEnd(markPattern, text, start) ?? start + 1 };
}

const tatweel = 0x640;

/** A letter with which a word may begin; but not the `T` of “2024-05-31T04:06”. */
function isWordStart(text: string, start: number): boolean {
	const code = text.charCodeAt(start);
	if (code === 0x74 && isAsciiDigit(text.charCodeAt(start - 1)) && isAsciiDigit(text.charCodeAt(start + 1))) return false;
	// Arabic types its sign for a long letter as a dash, too.
	if (code === tatweel && text.charAt(start + 1) === " ") return false;
	return isSpacedLetter(code) || (code > 0xe00 && /[\p{L}\p{M}]/u.test(text.charAt(start)));
}

/** “(金)”, “(금)”: a weekday that its brackets belong to. */
function weekdayInBrackets(text: string, start: number): boolean {
	return text.charAt(start) === "(" && weekdays.matchAt(text, start) !== undefined;
}

const capital = /\p{Lu}/u;
