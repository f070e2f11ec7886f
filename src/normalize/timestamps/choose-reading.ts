import { type CivilDate, toDayNumber, weekdayOf } from "../../model/civil-date.ts";
import type { DateReading, PrintedStamp } from "../../model/parsed-article.ts";
import { countryOfHost } from "./country-of-host.ts";
import { dateFromAddress } from "./date-from-address.ts";
import { type DayMonthOrder, orderOfCountry, orderOfLanguage, orderOfYearLast, orderOfZone } from "./day-month-order.ts";
import type { StampContext } from "./stamp-context.ts";

/** The reading of a printed date; `others` where nothing decides. */
export interface ChosenReading {
	readonly reading: DateReading;
	readonly others: readonly DateReading[];
}

/**
 * Chooses between the readings of a date in digits (03/12/2009). What decides, in this order:
 *
 * 1. another stamp of the capture in the same form that can be read in one way only (05/31/2024 beside 06/01/2024): the page itself
 *    shows how it writes, which outweighs what is known of its source or country;
 * 2. the same day in words on the same line (05/03/2024May 3, 2024), or in the dateline, or, of no update, a day of the two weeks behind that;
 * 3. the source's own order in the registry;
 * 4. convention: dots put the day first; then the words beside the stamp, the source's or host's country, the language;
 * 5. the printed weekday, where one reading falls on it;
 * 6. the day in the address;
 * 7. the day of the capture: a reading after it is out, one on it or up to two days before it is right;
 * 8. another stamp that can be read in one way only and names the same day;
 * 9. two digits of a year stand first only where the country or language writes so.
 *
 * Else of an update the reading that is of the days after the publication, of both the order in which they lie within two weeks, or the first, day
 * first; with the others. English alone decides nothing; the zone beside the stamp tells more.
 */
export function chooseReading(stamp: PrintedStamp, stamps: readonly PrintedStamp[], context: StampContext): ChosenReading | undefined {
	const { source } = context;
	const [first, ...more] = stamp.dates;
	if (!first) return undefined;
	if (more.length === 0) return { reading: first, others: [] };
	const sure = stamps.filter(({ dates }) => dates.length === 1);
	const proven = provenOrder(stamp, sure);
	const told = proven === undefined ? tellDay(stamp, sure, context.wireDay) : undefined;
	if (told !== undefined) return { reading: told, others: [] };
	for (const order of ordersOf(stamp, stamps, context, proven)) {
		const reading = order && stamp.dates.find((date) => date.order === order);
		if (reading) return order === source?.dayMonthOrder ? { reading, others: [] } : weighYearFirst(stamp, reading, context);
	}
	const byDay = decideByDay(stamp, context);
	if (byDay.length === 1 && byDay[0]) return { reading: byDay[0], others: [] };
	const yearLast = byDay.filter((date) => date.order !== "year-first");
	if (yearLast.length === 1 && yearLast[0]) return { reading: yearLast[0], others: [] };
	const sameDay = byDay.filter((date) => sure.some(({ dates: [only] }) => only && toText(only) === toText(date)));
	if (sameDay.length === 1 && sameDay[0]) return { reading: sameDay[0], others: [] };
	const [reading = first, ...others] = byDay;
	const soon = stamp.role === "modified" ? byDay.filter((date) => sure.some((other) => isSoonAfter(date, other))) : [];
	const near = soon.length === 1 ? soon : byDay.filter((date) => isNearInOrder(stamp, date, stamps));
	if (near.length === 1 && near[0]) return { reading: near[0], others: byDay.filter((date) => date !== near[0]) };
	return { reading, others };
}

/**
 * Whether in the order of a reading the publication and the update of the capture, both in digits, lie within two weeks: “Posted 4/5/2004, updated
 * 4/7/2004”.
 */
function isNearInOrder(stamp: PrintedStamp, date: DateReading, stamps: readonly PrintedStamp[]): boolean {
	return stamps.some((other) => {
		if ((other.role === "modified") === (stamp.role === "modified") || other.dates.length < 2) return false;
		const same = other.dates.find(({ order }) => order === date.order);
		if (same === undefined || !isDay(same) || !isDay(date)) return false;
		const days = toDayNumber(date) - toDayNumber(same);
		return stamp.role === "modified" ? days >= 0 && days <= maxSoon : days <= 0 && days >= -maxSoon;
	});
}

/** Most updates are of the same days; another reading months later stays possible. */
function isSoonAfter(date: DateReading, { dates: [published], role }: PrintedStamp): boolean {
	if (role === "modified" || published?.day === undefined || !isDay(date)) return false;
	const days = toDayNumber(date) - toDayNumber({ ...published, day: published.day });
	return days >= 0 && days <= maxSoon;
}

const maxSoon = 14;

/**
 * “24-05-12”: hyphens between three pairs of digits are also how ISO 8601 was shortened, everywhere. So no convention of a country rules
 * out the year first; a capture that lies close to one reading does.
 */
function weighYearFirst(stamp: PrintedStamp, reading: DateReading, context: StampContext): ChosenReading {
	if (stamp.pairs === undefined || reading.order === "year-first" || !stamp.evidence.text.includes("-")) return { reading, others: [] };
	const possible = decideByDay(stamp, context);
	const [only, ...more] = possible;
	if (only !== undefined && more.length === 0) return { reading: only, others: [] };
	return { reading, others: possible.filter((date) => date !== reading && date.order === "year-first") };
}

function* ordersOf(
	stamp: PrintedStamp,
	stamps: readonly PrintedStamp[],
	{ source, host, language }: StampContext,
	proven: DayMonthOrder | undefined,
): Iterable<DayMonthOrder | undefined> {
	yield proven;
	const registered = source?.dayMonthOrder;
	if (registered !== "open") yield registered;
	const words = [stamp, ...stamps].find((other) => other.language !== undefined && other.language !== "en")?.language ?? stamp.language;
	const country = registered === "open" ? undefined : orderOfCountry(source?.country ?? countryOfHost(host));
	if (dottedPattern.test(stamp.evidence.text)) {
		// Two digits everywhere: 24.05.31 is Korean, 31.05.24 European; the country or the words say which, else the day comes first.
		yield country;
		if (words === "ko" || words === "ja" || words === "zh") yield "year-first";
		yield orderOfLanguage(language) === "year-first" ? "year-first" : "day-first";
		yield "day-first";
	}
	yield orderOfLanguage(words);
	yield country;
	yield orderOfLanguage(source?.language);
	yield orderOfZone(stamp.zone);
	yield orderOfLanguage(language);
	if (stamp.pairs === undefined) yield orderOfYearLast(words ?? language);
}

/** digits dot digits dot digits      “05.06.2024” · “05·06·24” */
const dottedPattern = /\d([.·])\d{1,2}\1\d/;

/** Readings that weekday, address and capture leave, by the strongest of them that leaves exactly one; else those not after the capture. */
function decideByDay(stamp: PrintedStamp, context: StampContext): readonly DateReading[] {
	const { dates, weekday } = stamp;
	const onWeekday = weekday === undefined ? [] : dates.filter((date) => isDay(date) && weekdayOf(date) === weekday);
	if (onWeekday.length === 1) return onWeekday;

	const named = context.address === undefined ? undefined : dateFromAddress(context.address);
	const inAddress = named === undefined ? [] : dates.filter((date) => toText(date).startsWith(named));
	if (inAddress.length === 1) return inAddress;

	const { captured } = context;
	if (captured === undefined) return dates;
	const distances = dates.map((date) => ({ date, days: daysBefore(date, captured) }));
	// One day of grace: a page in a zone ahead of the crawler's is dated a day later.
	const possible = distances.filter(({ days }) => days >= -1);
	const near = possible.filter(({ days }) => days <= 2);
	if (near.length === 1) return near.map(({ date }) => date);
	return possible.length > 0 ? possible.map(({ date }) => date) : dates;
}

/** Days from the reading to the capture; of a capture known by month, to the end of that month, but 0 inside it. */
function daysBefore(date: DateReading, captured: string): number {
	const [year = 0, month = 0, day] = captured.split("-").map(Number);
	if (day === undefined) return (year - date.year) * 372 + (month - date.month) * 31;
	return toDayNumber({ year, month, day }) - toDayNumber({ ...date, day: date.day ?? 1 });
}

/** The one reading that is the day of another stamp on the same line, which can be read in one way only, or the day of the dateline. */
function tellDay(stamp: PrintedStamp, sure: readonly PrintedStamp[], wireDay: string | undefined): DateReading | undefined {
	if (sure.length === 0 && wireDay === undefined) return undefined;
	const named = sure.flatMap(({ dates: [only], evidence }) =>
		only !== undefined && evidence.line === stamp.evidence.line ? [toText(only)] : [],
	);
	const told = stamp.dates.filter((date) => {
		const text = toText(date);
		return named.includes(text) || (wireDay !== undefined && wireDay.length >= monthAndDay && text.endsWith(wireDay));
	});
	if (told.length === 1) return told[0];
	// An update may come a month later.
	if (wireDay === undefined || stamp.role === "modified") return undefined;
	const soon = stamp.dates.filter((date) => isSoonAfterWire(date, wireDay));
	return soon.length === 1 ? soon[0] : undefined;
}

/** A story is printed within days of its dateline, whose year may be that of the stamp or the one before. */
function isSoonAfterWire(date: DateReading, wireDay: string): boolean {
	const [, year, month, day] = wireDayPattern.exec(wireDay) ?? [];
	if (!isDay(date) || month === undefined) return false;
	return (year === undefined ? [date.year, date.year - 1] : [Number(year)]).some((ofYear) => {
		const days = toDayNumber(date) - toDayNumber({ year: ofYear, month: Number(month), day: Number(day) });
		return days >= 0 && days <= maxSoon;
	});
}

/** year-month-day, or without the year      “2024-05-31” · “05-31” */
const wireDayPattern = /^(?:(\d{4})-)?(\d\d)-(\d\d)$/;

/** “05-31” */
const monthAndDay = 5;

/** The order that the other stamps of the same form prove; `undefined` where none does, or where they prove both. */
function provenOrder(stamp: PrintedStamp, sure: readonly PrintedStamp[]): DayMonthOrder | undefined {
	const mark = sure.length === 0 ? undefined : numericPattern.exec(stamp.evidence.text)?.[2];
	if (mark === undefined) return undefined;
	const orders = new Set<DayMonthOrder>();
	for (const { evidence } of sure) {
		const found = numericPattern.exec(evidence.text);
		if (!found || found[2] !== mark) continue;
		if (Number(found[1]) > 12) orders.add("day-first");
		else if (Number(found[3]) > 12) orders.add("month-first");
	}
	const [order, ...more] = orders;
	return more.length === 0 ? order : undefined;
}

/** digits mark digits (same mark) year      “05/31/2024”     “31.05.24” */
const numericPattern = /(?<!\d)(\d{1,2})([-./]) ?(\d{1,2})\2 ?(?:\d{4}|\d{2})/;

function isDay(date: DateReading): date is DateReading & CivilDate {
	return date.day !== undefined;
}

function toText({ year, month, day }: DateReading): string {
	return `${year}-${String(month).padStart(2, "0")}-${String(day ?? 1).padStart(2, "0")}`;
}
