import { toDayNumber } from "../../model/civil-date.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { DateReading, ParsedArticle, PrintedStamp } from "../../model/parsed-article.ts";
import { type Problem, toProblem } from "../../model/problem.ts";
import type { Timestamp } from "../../model/timestamp.ts";
import { toOpeningText } from "../body-text.ts";
import { dateFromAddress } from "./date-from-address.ts";

/** What else a capture says of its day. */
interface OtherDays {
	/** The day or month of the capture. */
	readonly captured: string | undefined;
	/** The original address, which may name a day or a month. */
	readonly address: string | undefined;
}

/**
 * Takes out of the stamps a day above the headline that is the day on which the page was read, not the article's.
 *
 *     Harbour Times
 *     Sunday, December 1, 2024
 *     Council Closes the Old Bridge
 *
 * It is the page's where the capture is older, where address or dateline name a day more than two days away, and, with its weekday,
 * where another stamp says another day, or where it is the page's first line, set off from the headline, and the text names
 * several years, all well before it: themes of papers print the day of the reader there. Otherwise it may be either (blogs print the article's there), and `findPageDay` doubts it.
 *
 * With its time it is the page's only where it is older than a dateline that names its year: the clock of a portal that stood still. No
 * story is published before its dateline, while one that is older than the page may well be stamped so. Or where right below it, above the
 * headline, too, an earlier moment stands: a clock that goes.
 */
export function withoutPageDays(
	{ stamps, dateline, body }: ParsedArticle,
	{ captured, address }: OtherDays,
): { readonly stamps: readonly PrintedStamp[]; readonly pageDays: readonly Evidence[] } {
	if (!stamps.some(({ pageDay }) => pageDay)) return { stamps, pageDays: [] };
	const addressed = address === undefined ? undefined : dateFromAddress(address);
	const toldYears = () => new Set((toOpeningText(body, lookedAtCharacters).match(years) ?? []).map(Number));
	const isOfPage = (stamp: PrintedStamp): boolean => {
		if (stamp.pageDay === undefined) return false;
		if (stamp.time !== undefined)
			return stamp.dates.every((day) => isEarlierDay(day, dateline?.date)) || stamps.some((other) => isClockAbove(stamp, other));
		if (stamp.dates.every((day) => isAfter(day, captured) || isAway(day, addressed) || isAway(day, dateline?.date))) return true;
		if (stamp.weekday === undefined) return false;
		if (stamp.pageDay === "on-top" && isYearsLater(stamp, toldYears())) return true;
		const saysOther = (other: PrintedStamp) => other.role !== "modified" && other.dates.length > 0 && !sharesDay(stamp, other);
		return stamps.some(saysOther);
	};
	const ofPage = stamps.filter(isOfPage);
	if (ofPage.length === 0) return { stamps, pageDays: [] };
	return {
		stamps: stamps.filter((stamp) => !ofPage.includes(stamp)),
		pageDays: ofPage.map(({ evidence }) => ({ ...evidence, rule: "masthead" })),
	};
}

/**
 * Two years or more behind the latest of several that the text names: one alone, or one before pages were stored, may be that of which a story
 * of today remembers something.
 */
function isYearsLater({ dates }: PrintedStamp, told: ReadonlySet<number>): boolean {
	const latest = Math.max(...told);
	return told.size >= minTold && latest >= firstStored && dates.length > 0 && dates.every(({ year }) => year - latest >= minYears);
}

const minYears = 2;
const minTold = 2;
/** The Internet Archive began in this year. */
const firstStored = 1996;
const years = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** The first paragraphs. */
const lookedAtCharacters = 4000;

/** Whether a moment stands right above an earlier one, both above the headline. ISO stamps are the metadata's, in an order of their own. */
function isClockAbove(clock: PrintedStamp, other: PrintedStamp): boolean {
	if (other.pageDay === undefined || clock.evidence.rule === "iso-stamp" || other.evidence.line !== clock.evidence.line + 1) return false;
	const [later, earlier] = [toMoment(clock), toMoment(other)];
	return later !== undefined && earlier !== undefined && earlier < later;
}

/** Day and time as one number that grows with them; `undefined` where one is missing or the day has several readings. */
function toMoment({ dates: [date, ...others], time }: PrintedStamp): number | undefined {
	if (date?.day === undefined || time === undefined || others.length > 0) return undefined;
	const { year, month, day } = date;
	return (toDayNumber({ year, month, day }) * 24 + time.hour) * 3600 + time.minute * 60 + Number(time.second ?? 0);
}

/** Reports a publication that rests on nothing but a weekday and its day above the headline. */
export function findPageDay(stamps: readonly PrintedStamp[], published: Timestamp | undefined): readonly Problem[] {
	const [evidence, ...others] = published?.evidence ?? [];
	if (evidence === undefined || others.length > 0) return [];
	const stamp = stamps.find((each) => each.evidence.line === evidence.line);
	if (stamp?.pageDay === undefined || stamp.weekday === undefined || stamp.time !== undefined) return [];
	return [toProblem("date-in-masthead", { text: evidence.text }, evidence.line)];
}

function sharesDay(stamp: PrintedStamp, other: PrintedStamp): boolean {
	return stamp.dates.some((one) => other.dates.some(({ year, month, day }) => one.year === year && one.month === month && one.day === day));
}

/** More than a day after the capture: zones lie between the two. */
function isAfter(day: DateReading, captured: string | undefined): boolean {
	return (daysFrom(captured, day) ?? 0) > 1;
}

/** Days before a day that names its year. A release may be stamped when it was handed in. */
function isEarlierDay(day: DateReading, dateline: string | undefined): boolean {
	return fullDay.test(dateline ?? "") && (daysFrom(dateline, day) ?? 0) < -maxHeld;
}

/** A release is held back for a week at most. */
const maxHeld = 7;
/** year-month-day      “2024-05-31” */
const fullDay = /^\d{4}-\d\d-\d\d/;

/** More than two days from a day of another kind: a night at the desk and a zone lie between the two. */
function isAway(day: DateReading, other: string | undefined): boolean {
	return Math.abs(daysFrom(other, day) ?? 0) > 2;
}

/** Days from a day, a month (its end or beginning, whichever is nearer) or a day of any year to another day. */
function daysFrom(from: string | undefined, { year, month, day }: DateReading): number | undefined {
	const [, fromYear, fromMonth, fromDay] = dayPattern.exec(from ?? "") ?? [];
	if (day === undefined || fromMonth === undefined) return undefined;
	const to = toDayNumber({ year, month, day });
	const at = (ofYear: number, ofDay: number) => to - toDayNumber({ year: ofYear, month: Number(fromMonth), day: ofDay });
	if (fromYear === undefined) return nearest([year - 1, year, year + 1].map((ofYear) => at(ofYear, Number(fromDay))));
	if (fromDay !== undefined) return at(Number(fromYear), Number(fromDay));
	const first = at(Number(fromYear), 1);
	return first < 0 ? first : Math.max(0, first - 30);
}

function nearest(days: readonly number[]): number {
	return days.reduce((best, each) => (Math.abs(each) < Math.abs(best) ? each : best));
}

/** year-month-day      “2024-05-31” · “2024-05” · “05-31” */
const dayPattern = /^(?:(\d{4})-)?(\d\d)(?:-(\d\d))?(?!\d)/;
