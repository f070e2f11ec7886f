import type { LineItem } from "../line-item.ts";
import { months } from "../words/month-names.ts";
import { jointsBeforeTime } from "../words/time-words.ts";
import { keepPossible } from "./date-match.ts";
import { matchAt } from "./match-at.ts";
import { matchEnd } from "./match-end.ts";
import { dayBeforeMonth } from "./yearless-stamp.ts";

/**
 * The day of an update whose year stands in the stamp before it: “February 2, 2021 at 4:27 PM EST - Updated February 3 at 9:10 PM”.
 *
 * Its year is that of the first such day that is not before the other. Asked only behind the label of an update with a day before it.
 */
export function readYearlessUpdate(text: string, start: number, items: readonly LineItem[]): LineItem | undefined {
	let at = items.length - 1;
	while (items[at]?.kind === "mark" || items[at]?.kind === "connector") at--;
	const label = items[at];
	if (label?.kind !== "label" || label.value.role !== "modified") return undefined;
	const before = items.findLast((item) => item.kind === "date");
	const [reading, ...others] = before?.kind === "date" ? before.value.readings : [];
	if (reading?.day === undefined || others.length > 0) return undefined;
	const found = readDayOfUpdate(text, start);
	if (found === undefined) return undefined;
	const isLater = found.month > reading.month || (found.month === reading.month && found.day >= reading.day);
	const day = { year: isLater ? reading.year : reading.year + 1, month: found.month, day: found.day };
	return { kind: "date", start, end: found.end, value: { readings: keepPossible([day]), end: found.end, rule: "month-name-stamp" } };
}

/** Month and day, or day and month, and behind them a time or the end. */
function readDayOfUpdate(text: string, start: number): { readonly month: number; readonly day: number; readonly end: number } | undefined {
	const monthFirst = months.matchAt(text, start);
	const day = monthFirst ? matchAt(dayBehindMonth, text, monthFirst.end) : matchAt(dayBeforeMonth, text, start);
	const month = monthFirst ?? (day && months.matchAt(text, day.end));
	if (day === undefined || month === undefined || month.value.calendar !== "gregorian") return undefined;
	const end = Math.max(day.end, month.end);
	return matchEnd(timeOrEnd, text, end) === undefined ? undefined : { month: month.value.month, day: Number(day.groups[1]), end };
}

/** space digits.      “ 3”     “. 3rd” */
const dayBehindMonth = /\.? (\d{1,2})(?:st|nd|rd|th)?(?!\d)/y;
/** A joint and a time, or a closing bracket, or the end: no year.      “ at 9:10”     “ a 9h12” */
const timeOrEnd = new RegExp(`\\.?,? (?:${jointsBeforeTime})?\\d{1,2}(?:[:.]\\d{2}|h(?:\\d{2})?)(?! ?\\d{4}|[\\d:.]\\d)|[)\\]]?$`, "y");
