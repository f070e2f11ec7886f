import type { Precision } from "../../model/timestamp.ts";
import type { ResolvedStamp } from "./resolve-stamp.ts";

/**
 * True where two stamps can be the same moment, as far as both are known: the instant where both have an offset, else the printed day
 * and time, else the day.
 */
export function agree(one: ResolvedStamp, other: ResolvedStamp): boolean {
	if (one.instant !== undefined && other.instant !== undefined) return one.instant === other.instant;
	const length = Math.min(localLength(one), localLength(other));
	return one.timestamp.value.slice(0, length) === other.timestamp.value.slice(0, length);
}

/**
 * True where a stamp lies before another, as far as both are known. Where only one has an offset, days are compared: a local time may be
 * of any zone.
 */
export function isBefore(one: ResolvedStamp, other: ResolvedStamp): boolean {
	if (one.instant !== undefined && other.instant !== undefined) return one.instant < other.instant;
	const known = one.instant === undefined && other.instant === undefined ? 16 : 10;
	const length = Math.min(localLength(one), localLength(other), known);
	return one.timestamp.value.slice(0, length) < other.timestamp.value.slice(0, length);
}

/** `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`: seconds are not compared, since one of two renderings often drops them. */
function localLength({ timestamp }: ResolvedStamp): number {
	if (timestamp.precision === "month") return 7;
	return timestamp.precision === "day" ? 10 : 16;
}

/** Joins two stamps that agree: the value of the better known one, the evidence of both. */
export function join(one: ResolvedStamp, other: ResolvedStamp): ResolvedStamp {
	const [better, second] = rank(other) > rank(one) ? [other, one] : [one, other];
	const evidence = [...better.timestamp.evidence, ...second.timestamp.evidence];
	return { ...better, timestamp: { ...better.timestamp, evidence } };
}

function rank(stamp: ResolvedStamp): number {
	return precisionRank[stamp.timestamp.precision] * 2 + (stamp.instant === undefined ? 0 : 1);
}

/** Minute and second count alike, so that the first of them stays. */
const precisionRank: Readonly<Record<Precision, number>> = { month: 0, day: 1, minute: 2, second: 2 };
