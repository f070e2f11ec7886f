import { toDayNumber } from "../../model/civil-date.ts";
import type { ParsedDateline } from "../../model/parsed-article.ts";
import { type Problem, toProblem } from "../../model/problem.ts";
import type { Timestamp } from "../../model/timestamp.ts";

/** Zones and a night at the desk lie between a wire's day and the page's. */
const maxDays = 2;

/**
 * Reports a dateline whose day, printed with its year, lies more than two days from the publication: `LONDON, May 31, 2024 (Reuters) -`
 * on a page of June 3, 2023. One of the two is wrong. A wire that is older than a stamp in ISO form is not: content systems
 * write that form, and say when this page of an older story went up. Returns an empty list where a day is not whole.
 */
export function findContraryDay(dateline: ParsedDateline | undefined, published: Timestamp | undefined): readonly Problem[] {
	if (dateline?.date === undefined || published === undefined) return [];
	const [evidence] = dateline.evidence;
	const wire = toDay(dateline.date);
	const day = toDay(published.value);
	if (evidence === undefined || wire === undefined || day === undefined) return [];
	const mayBeOlder = published.evidence.some(({ rule }) => rule === "iso-stamp");
	if (wire - day <= maxDays && (mayBeOlder || day - wire <= maxDays)) return [];
	const details = { text: evidence.text, wire: dateline.date, line: published.evidence[0]?.line ?? 0, published: published.value };
	return [toProblem("dateline-date-disagrees", details, evidence.line)];
}

/** Days since 1970 of the day that a text begins with. */
function toDay(text: string): number | undefined {
	const [, year, month, day] = dayPattern.exec(text) ?? [];
	return day === undefined ? undefined : toDayNumber({ year: Number(year), month: Number(month), day: Number(day) });
}

/** year-month-day      “2024-05-31”     “2024-05-31T04:06Z” */
const dayPattern = /^(\d{4})-(\d\d)-(\d\d)/;
