import { fromDayNumber, toDayNumber } from "../../model/civil-date.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { DateReading, PrintedStamp } from "../../model/parsed-article.ts";
import { type FoldedLine, foldLine } from "./fold-line.ts";
import { groupStamps, type StampGroup } from "./group-stamps.ts";
import { hasDigit } from "./has-digit.ts";
import { isStampLine } from "./judge-line.ts";
import type { LineItem } from "./line-item.ts";
import { closesSpan, hasHours, namesEvent } from "./matches/event-words.ts";
import { readIsoStamp } from "./read-iso-stamp.ts";
import { scanLine } from "./scan-line.ts";

/** What a header line says of dates. */
export interface StampLine {
	readonly stamps: readonly PrintedStamp[];
	/** What is left when stamps, labels and separators are taken away: a byline, a rubric, or nothing. The whole line if it has no stamp. */
	readonly rest: string;
	/** Dates that the calendar does not have (31.02.2024): for the problem `date-impossible`. */
	readonly impossible: readonly Evidence[];
	/** The line has words of a stamp that date nothing: “Published 1 hour ago”, the zero date of a content system. */
	readonly relative: boolean;
	/** The line has the day of an event or a deadline: “Comments close: June 30, 2024”. */
	readonly event: boolean;
}

/** Longer than any header line seen: a longer line is text. It bounds the work on a hostile line. */
const maxCharacters = 400;

/**
 * Finds the stamps in one line of a page header.
 *
 *     Ann Author (@ann) Published June 24, 2023 | 08:40 PM
 *     ^rest             ^label    ^date           ^time
 *
 * Rule: a label gives the role, else it is `unknown`; all readings of digits are kept; nothing is invented, so a relative time gives no
 * stamp and a day without a year none either. Events, deadlines, captions, mastheads, sentences, counts and the zero dates of content
 * systems are no stamps.
 * Limit: a line of more than 400 characters is text.
 */
export function readStamps(line: string, lineNumber: number): StampLine {
	const iso = readIsoStamp(line, lineNumber);
	if (iso !== undefined) return { stamps: [iso], rest: "", impossible: [], relative: false, event: false };
	return readPieces(line, lineNumber);
}

/** Reads the stamps of a line piece by piece, whatever their form. */
function readPieces(line: string, lineNumber: number): StampLine {
	const none: StampLine = {
		stamps: [],
		rest: line.trim(),
		impossible: [],
		relative: false,
		event: false,
	};
	if (line.length > maxCharacters || !hasDigit(line)) return none;
	const folded = foldLine(line);
	const items = scanLine(folded, line);
	const groups = groupStamps(items, line.endsWith(":"))
		.map((group, index, all) => emptyEvent(group, folded, index > 0 ? (all[index - 1]?.end ?? 0) : 0))
		.map((group, index, all) => (isRevision(group, all[index + 1], folded) ? { ...group, label: revised } : group))
		.map((group, index, all) => (isSecondOfPair(group, index, all, folded) ? { ...group, label: secondOfPair } : group));
	if (groups.length === 0 || !isStampLine(folded, line, items, groups)) return none;

	const stamps: PrintedStamp[] = [];
	const impossible: Evidence[] = [];
	for (const group of groups) {
		if (group.empty) continue;
		const evidence = toEvidence(group, folded, line, lineNumber);
		if (group.date?.value.readings.length === 0) impossible.push(evidence);
		else stamps.push(toStamp(group, evidence));
	}
	return {
		stamps,
		rest: toRest(items, groups, folded, line),
		impossible,
		relative: groups.some((group) => group.empty && !group.event),
		event: groups.some((group) => group.event),
	};
}

/** “Fri 3 May 2024 18.08 BST First published on Fri 3 May 2024 04.16 BST”: a stamp without a label beside one that is the first. */
function isRevision(group: StampGroup, next: StampGroup | undefined, { text }: FoldedLine): boolean {
	if (group.label !== undefined || group.empty || group.time === undefined || group.date === undefined) return false;
	return next?.label?.role === "published" && next.time !== undefined && text.startsWith("first ", next.start);
}

const revised = { role: "modified", language: "en" } as const;

/**
 * Whether a stamp without a label is the second of two on its line with nothing but a blank between, and not the earlier: the page was
 * changed then. “03.05.2024, 06:0003.05.2024, 16:02” Marks between two make them a span.
 */
function isSecondOfPair(group: StampGroup, index: number, all: readonly StampGroup[], { text }: FoldedLine): boolean {
	const [first] = all;
	if (index !== 1 || all.length !== 2 || first === undefined || !isWhole(first) || !isWhole(group)) return false;
	if (text.slice(first.end, group.start).trim() !== "") return false;
	const [from, to] = [toMinutes(first), toMinutes(group)];
	return from.length > 0 && from.length === to.length && to.every((minute, at) => minute > (from[at] ?? minute));
}

/** A day and a time, without a label. */
function isWhole({ label, empty, date, time }: StampGroup): boolean {
	return label === undefined && !empty && date !== undefined && time !== undefined;
}

/** The moment in minutes by each reading, to compare it with another on its line. */
function toMinutes({ date, time }: StampGroup): readonly number[] {
	const clock = (time?.value.hour ?? 0) * 60 + (time?.value.minute ?? 0);
	return (date?.value.readings ?? []).flatMap(({ day, ...month }) =>
		day === undefined ? [] : [toDayNumber({ ...month, day }) * minutesOfDay + clock],
	);
}

const minutesOfDay = 1440;
const secondOfPair = { role: "modified", language: "" } as const;

/**
 * The day of an event dates nothing: the words before it or the hours behind it say so, unless a label between them and the day says what
 * it dates.
 */
function emptyEvent(group: StampGroup, { text }: FoldedLine, from: number): StampGroup {
	const { label, date, time, start, end } = group;
	const toCome = label?.role === "modified" ? announced.exec(text.slice(Math.max(from, start - maxToCome), start))?.[0] : undefined;
	if (toCome !== undefined) return { ...group, start: start - toCome.length, empty: true, event: true };
	if (group.empty || (label !== undefined && label.role !== "unknown")) return group;
	const dayAt = Math.max(start, Math.min(date?.start ?? end, time?.start ?? end));
	return namesEvent(text, from, dayAt) || closesSpan(text, from, dayAt) || (date !== undefined && hasHours(text, time?.start ?? end))
		? { ...group, empty: true, event: true }
		: group;
}

/** An update that is to come has changed nothing yet.      “**next** update: 15 feb 2024”     “**to be** updated” */
const announced = /(?<!\p{L})(?:next|to be|will be|nachstes?|prochaine|proxima|prossimo|volgende|следующее|наступне) $/u;
const maxToCome = 16;

function toStamp(group: StampGroup, evidence: Evidence): PrintedStamp {
	const time = group.time?.value;
	// English words beside a stamp tell least: content systems print them in any language.
	const languages = [group.label?.language, group.date?.value.language, time?.language, group.language].filter(
		(each) => each !== undefined,
	);
	const language = languages.find((each) => each !== "" && each !== "en") ?? group.label?.language;
	const readings = group.date?.value.readings ?? [];
	return {
		role: group.label?.role ?? "unknown",
		dates: time?.nextDay ? readings.map(toNextDay) : readings,
		pairs: group.date?.value.pairs,
		time: time && { hour: time.hour, minute: time.minute, second: time.second },
		zone: group.zone,
		weekday: group.weekday,
		language: language === "" ? undefined : language,
		pageDay: undefined,
		evidence,
	};
}

/** “24:00” of a day is the beginning of the next. */
function toNextDay(reading: DateReading): DateReading {
	const { day, order } = reading;
	return day === undefined ? reading : { ...fromDayNumber(toDayNumber({ ...reading, day }) + 1), ...(order ? { order } : {}) };
}

function toEvidence(group: StampGroup, { positions }: FoldedLine, printed: string, line: number): Evidence {
	const first = positions[group.start] ?? 0;
	const text = printed.slice(first, (positions[group.end - 1] ?? 0) + 1).trimEnd();
	return { line, columns: [first + 1, first + text.length], text, rule: toRule(group) };
}

function toRule({ date, time }: StampGroup): string {
	if (!date) return "time-only-stamp";
	if (date.value.rule === "numeric-stamp" && time && time.start < date.start) return "human-stamp";
	return date.value.rule;
}

/**
 * The words outside all stamps, without the marks and joining words at their edges. Where others stand, a label at the end whose stamp was
 * lost is none of them. “Wire 3 May 2024, 10:15 - Updated:”
 */
function toRest(items: readonly LineItem[], groups: readonly StampGroup[], { positions }: FoldedLine, printed: string): string {
	const pieces: string[] = [];
	let from = 0;
	const isInFront = (item: LineItem) => item.kind === "word" && item.end <= (groups[0]?.start ?? 0);
	const lost = printed.endsWith(":") && items.some(isInFront) ? items.findLast(({ kind }) => kind !== "mark") : undefined;
	for (const group of [...groups, { start: positions.length - 1, end: positions.length - 1 }]) {
		const inside = items.filter((item) => item.start >= from && item.end <= group.start && item.kind !== "count");
		const words = inside.filter((item) => item.kind !== "mark" && (item.kind !== "label" || item !== lost));
		const first = words.find((item) => item.kind !== "connector" || words.length > 1);
		const last = words.findLast((item) => item.kind !== "connector");
		if (first && last && last.start >= first.start) {
			const [from, to] = [positions[first.start] ?? 0, positions[last.end] ?? printed.length];
			pieces.push(withBrackets(printed.slice(from, to), printed.charAt(from - 1), printed.charAt(to)));
		}
		from = group.end;
	}
	return pieces.join(" ").trim();
}

/** Keeps the mark that belongs to a word: the `@` before it, the bracket that closes it, the dot of an abbreviation. */
function withBrackets(words: string, before: string, after: string): string {
	const closed = (after === ")" && words.includes("(")) || (after === "]" && words.includes("[")) ? after : "";
	if (before === "@" || before === "#") return `${before}${words}${closed}`;
	if (before === "(" && after === ")") return `(${words})`;
	const abbreviated = after === "." && /(?:^|[ .])\p{L}{1,2}$/u.test(words) ? "." : "";
	return `${words}${closed}${abbreviated}`;
}
