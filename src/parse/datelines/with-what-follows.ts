import type { PrintedDateline } from "./printed-dateline.ts";
import { readWireDate } from "./read-wire-date.ts";

/** A dateline with what stands between its dash and the text and belongs to neither: key words, or the day in brackets. `shown` is the text. */
export function withWhatFollows(found: PrintedDateline, shown: string): PrintedDateline {
	return withBracketedDay(withDayAgain(withKeyWords(found, shown), shown), shown);
}

/** Business Wire prints key words between its dateline and the text: they belong to neither, and stay with the dateline. */
function withKeyWords(found: PrintedDateline, shown: string): PrintedDateline {
	const mark = shown.charAt(found.end);
	if ((mark !== "#" && mark !== "$") || found.agencies[0] !== "BUSINESS WIRE") return found;
	return { ...found, end: found.end + (keyWords.exec(shown.slice(found.end))?.[0].length ?? 0) };
}

/** Sites that print what AFP sent out put the day behind it once more, on its line: `Kabul, May 31 (AFP) May 31, 2024`. */
function withDayAgain(found: PrintedDateline, shown: string): PrintedDateline {
	if (found.date === undefined || shown.charAt(found.end - 1) !== ")" || !shown.startsWith(" ", found.end)) return found;
	const day = readWireDate(shown, found.end + 1);
	return day !== undefined && shown.charAt(day.end) === "\n" ? { ...found, end: day.end } : found;
}

/** Offices of the United States print the day in brackets behind the dash: `LIMA, Ohio – (Tuesday, Aug. 2, 2022) The bridge`. */
function withBracketedDay(found: PrintedDateline, shown: string): PrintedDateline {
	if (found.date !== undefined || !shown.startsWith("(", found.end + 1)) return found;
	const day = bracketedDay.exec(shown.slice(found.end, found.end + maxBracketedDay));
	const date = day?.[2] === undefined ? undefined : readWireDate(shown, found.end + (day[1]?.length ?? 0))?.date;
	return date === undefined ? found : { ...found, date, end: found.end + (day?.[0].length ?? 0) };
}

/** A blank, a bracket, maybe the weekday, month, day and year. */
const bracketedDay = /^( \((?:\p{L}{3,9}\.?, )?)(\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4})\)(?= \p{Lu})/u;
const maxBracketedDay = 48;

/** Words behind their signs, with blanks between, and two dashes. “#AI--” · “$OPF #ferries #lake--” */
const keyWords = /^(?:[#$]\w{1,40} ?){1,12}--/;
