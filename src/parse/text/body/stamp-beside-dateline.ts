import type { Evidence } from "../../../model/evidence.ts";
import type { ParsedDateline, PrintedStamp } from "../../../model/parsed-article.ts";
import { readStamps } from "../../stamps/read-stamps.ts";

/**
 * The stamp that a dateline is besides, where it says day, year and time: of a page that says nowhere else when it was published. The day alone
 * is that of the wire.
 *
 *     Vatican City, Mar 12, 2020 / 04:30 am (CNA).-          Mar 12, 2020 / 04:30 am
 */
export function readStampInDateline(dateline: ParsedDateline | undefined): readonly PrintedStamp[] {
	const { date, text = "", evidence = [] } = dateline ?? {};
	const time = date?.length === wholeDay ? timeOfDay.exec(text) : null;
	const place = text.indexOf(", ");
	const line = evidence[0]?.line;
	if (time === null || place < 0 || line === undefined) return [];
	const { stamps } = readStamps(text.slice(place + 2, time.index + time[0].length), line);
	const [stamp] = stamps;
	if (stamp === undefined || stamps.length > 1 || stamp.time === undefined || stamp.dates.every((each) => toDay(each) !== date)) return [];
	const { columns, ...printed } = stamp.evidence;
	return [{ ...stamp, evidence: printed }];
}

/**
 * The day in square brackets in front of a dateline, as papers of the Midwest print it: of a page that says nowhere else when it was published.
 * `leftOut` is what stood there.
 *
 *     [October 02, 2009]  OSLO (Wire) -- Two ferries …          October 02, 2009
 */
export function readStampBeforeDateline(leftOut: readonly Evidence[]): readonly PrintedStamp[] {
	const before = leftOut.find(({ rule }) => rule === "before-dateline");
	const day = dayInBrackets.exec(before?.text ?? "")?.[1];
	if (before === undefined || day === undefined) return [];
	const { stamps, rest } = readStamps(day, before.line);
	const [stamp] = stamps;
	return stamp === undefined || stamps.length > 1 || rest !== "" ? [] : [{ ...stamp, evidence: { ...before, rule: stamp.evidence.rule } }];
}

/** A day, its month in words, and its year.      “[October 02, 2009]” */
const dayInBrackets = /^\[(\p{L}{3,12}\.? \d{1,2}, (?:19|20)\d\d)\]$/u;
/** `2024-05-31` */
const wholeDay = 10;
/** hour, minutes, maybe the half of the day and the zone      “18:05”     “04:30 am”     “23:44 CEST” */
const timeOfDay = /\d{1,2}:\d{2}(?: ?[ap]\.?m\b\.?)?(?: [A-Z]{2,5}\b)?/;

function toDay({ year, month, day = 0 }: PrintedStamp["dates"][number]): string {
	return [String(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
