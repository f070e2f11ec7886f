import { type CivilDate, toDayNumber, weekdayOf } from "../../model/civil-date.ts";
import type { DateReading, PrintedStamp, StampRole } from "../../model/parsed-article.ts";
import { type Problem, toProblem } from "../../model/problem.ts";
import type { Precision, Timestamp } from "../../model/timestamp.ts";
import { chooseReading } from "./choose-reading.ts";
import { type ResolvedZone, resolveZone } from "./resolve-zone.ts";
import type { StampContext } from "./stamp-context.ts";

/** A stamp with its meaning. Its problems are reported only where the stamp is used. */
export interface ResolvedStamp {
	readonly role: StampRole;
	readonly rule: string;
	readonly line: number;
	readonly timestamp: Timestamp;
	/** The moment in minutes since 1970 in UTC; absent = local time or no time. */
	readonly instant: number | undefined;
	/** A time is printed, and nothing says in which zone. */
	readonly zoneMissing: boolean;
	readonly problems: readonly Problem[];
}

/**
 * Gives one printed stamp its meaning; `undefined` where it has no day.
 *
 * Reports `timestamp-ambiguous`, `zone-unknown`, `zone-ambiguous`, `zone-assumed`, `zone-out-of-season`, `weekday-disagrees`,
 * `date-in-future`.
 */
export function resolveStamp(stamp: PrintedStamp, stamps: readonly PrintedStamp[], context: StampContext): ResolvedStamp | undefined {
	const chosen = chooseReading(stamp, stamps, context);
	if (!chosen) return undefined;
	const { evidence, time } = stamp;
	const { reading, others } = chosen;
	const zone = zoneOf(stamp, reading, context);
	const value = toValue(stamp, reading, zone);
	const alternatives = others.map((other) => toValue(stamp, other, zoneOf(stamp, other, context)));

	const problems: Problem[] = [];
	const [second] = alternatives;
	if (second !== undefined) {
		problems.push(toProblem("timestamp-ambiguous", { text: evidence.text, first: value, second }, evidence.line));
	}
	if (zone.doubt) problems.push(toProblem(zone.doubt, { zone: stamp.zone ?? "", text: evidence.text }, evidence.line));
	if (stamp.weekday !== undefined && isDay(reading) && others.length === 0 && weekdayOf(reading) !== stamp.weekday) {
		problems.push(toProblem("weekday-disagrees", { text: evidence.text }, evidence.line));
	}
	const isPast = context.captured !== undefined && value.slice(0, context.captured.length) <= context.captured;
	if (others.length === 0 && !isPast && isAfterCapture(reading, context.captured)) {
		problems.push(toProblem("date-in-future", { text: evidence.text }, evidence.line));
	}
	const known = { value, precision: precisionOf(stamp, reading), basis: zone.basis, evidence: [evidence] };
	return {
		role: stamp.role,
		rule: evidence.rule,
		line: evidence.line,
		timestamp: alternatives.length === 0 ? known : { ...known, alternatives },
		zoneMissing: time !== undefined && zone.offset === undefined && !zone.doubt,
		problems,
		instant: time && isDay(reading) && zone.offset ? toInstant(reading, time, zone.offset) : undefined,
	};
}

function zoneOf({ time, zone, evidence }: PrintedStamp, reading: DateReading, context: StampContext): ResolvedZone {
	// A day has no offset; its first ten characters are never converted.
	if (!time || !isDay(reading)) return { basis: "local" };
	const { year, month, day } = reading;
	return resolveZone({ name: zone, text: evidence.text }, { year, month, day, hour: time.hour, minute: time.minute }, context);
}

function toValue({ time }: PrintedStamp, { year, month, day }: DateReading, { offset }: ResolvedZone): string {
	if (day === undefined) return `${year}-${pad(month)}`;
	const date = `${year}-${pad(month)}-${pad(day)}`;
	if (!time) return date;
	return `${date}T${pad(time.hour)}:${pad(time.minute)}${time.second ? `:${time.second}` : ""}${offset ?? ""}`;
}

function precisionOf({ time }: PrintedStamp, { day }: DateReading): Precision {
	if (day === undefined) return "month";
	if (!time) return "day";
	return time.second ? "second" : "minute";
}

function toInstant(day: CivilDate, time: { readonly hour: number; readonly minute: number }, offset: string): number {
	const [hours = 0, minutes = 0] = offset === "Z" ? [] : offset.slice(1).split(":").map(Number);
	const east = (hours * 60 + minutes) * (offset.startsWith("-") ? -1 : 1);
	return toDayNumber(day) * 1440 + time.hour * 60 + time.minute - east;
}

/** More than a day after the capture; after the month of a capture that is known by month. */
function isAfterCapture(reading: DateReading, captured: string | undefined): boolean {
	if (captured === undefined) return false;
	const [year = 0, month = 0, day] = captured.split("-").map(Number);
	if (day === undefined || !isDay(reading)) return reading.year * 12 + reading.month > year * 12 + month;
	return toDayNumber(reading) - toDayNumber({ year, month, day }) > 1;
}

function isDay(reading: DateReading): reading is DateReading & CivilDate {
	return reading.day !== undefined;
}

function pad(number: number): string {
	return number < 10 ? `0${number}` : `${number}`;
}
