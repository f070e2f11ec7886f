import { isAsciiDigit } from "../../../formats/ascii.ts";
import type { LineItem } from "../line-item.ts";
import { months } from "../words/month-names.ts";
import { jointsBeforeTime } from "../words/time-words.ts";
import { type DateMatch, keepPossible } from "./date-match.ts";
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
	const found = readDayOfUpdate(text, start);
	return found && toDate(found, start, items, "month-name-stamp");
}

/** The same in digits, the month first, as Chinese and Japanese print it: “2024/5/31 12:05(6/2 13:10 更新)”, “2024年5月31日 12:05(6月2日 13:10更新)”, “(最終更新 6/2 13:10)”. */
export function readUpdateInDigits(text: string, start: number, items: readonly LineItem[]): LineItem | undefined {
	const slash = isAsciiDigit(text.charCodeAt(start + 1)) ? start + 2 : start + 1;
	const found = "/月".includes(text.charAt(slash) || " ") ? matchAt(monthAndDay, text, start) : undefined;
	if (
		found === undefined ||
		!(timeOfUpdate.test(text.slice(found.end, found.end + maxTimeOfUpdate)) || labelBefore.test(text.slice(0, start)))
	)
		return undefined;
	const [, month, day] = found.groups;
	return toDate({ month: Number(month), day: Number(day), end: found.end }, start, items, "numeric-stamp");
}

/** digits “/” digits, or with the words for both, before a time.      “6/2 ” · “6月2日 ” */
const monthAndDay = /(\d{1,2})[/月](\d{1,2})日? (?=\d{1,2}:\d{2})/y;
/** A time and the word.      “13:10 更新” */
const timeOfUpdate = /^\d{1,2}:\d{2} ?更新/;
const maxTimeOfUpdate = 8;
/** The word in front.      “最終更新 ”     “更新日時: ” */
const labelBefore = /更新[日時时间間]{0,2}[: ]{0,2}$/;

/** A day in the year of the stamp before it, or in the next one. */
function toDate(found: DayOfUpdate, start: number, items: readonly LineItem[], rule: DateMatch["rule"]): LineItem | undefined {
	const before = items.findLast((item) => item.kind === "date");
	const [reading, ...others] = before?.kind === "date" ? before.value.readings : [];
	if (reading?.day === undefined || others.length > 0) return undefined;
	const isLater = found.month > reading.month || (found.month === reading.month && found.day >= reading.day);
	const readings = keepPossible([{ year: isLater ? reading.year : reading.year + 1, month: found.month, day: found.day }]);
	return { kind: "date", start, end: found.end, value: { readings, end: found.end, rule } };
}

interface DayOfUpdate {
	readonly month: number;
	readonly day: number;
	readonly end: number;
}

/** Month and day, or day and month, and behind them a time or the end. */
function readDayOfUpdate(text: string, start: number): DayOfUpdate | undefined {
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
