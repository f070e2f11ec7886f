import { months } from "../words/month-names.ts";
import { jointsBeforeTime } from "../words/time-words.ts";
import { matchEnd } from "./match-end.ts";

/**
 * Matches a day without its year, and its time, at one place of a folded line: it dates nothing, but is no headline. `letter` is the first
 * behind the number. Returns where it ends, or `undefined`.
 *
 *     5 Sep, 19:12      9月5日 19時12分
 */
export function matchYearlessStamp(text: string, start: number, letter: number): number | undefined {
	const cjk = letter >= firstHan ? matchEnd(cjkYearless, text, start) : undefined;
	if (cjk !== undefined) return cjk;
	const month = months.matchAt(text, matchEnd(dayBeforeMonth, text, start) ?? text.length);
	return month && matchEnd(timeBehind, text, month.end);
}

/** digits, month counter, digits, day counter, maybe the weekday, time.      “9月5日 19時12分”     “9月5日(水)19時12分” */
const cjkYearless = /\d{1,2} ?[月월] ?\d{1,2} ?[日일] ?(?:\([月火水木金土日월화수목금토일]\) ?)?\d{1,2}[:時时시] ?\d{1,2}[分분]?/y;
/** day.      “5 ”     “13. ”     “3 de ” */
export const dayBeforeMonth = /(\d{1,2})\.? (?:de )?/y;
/** Joint and time, and no year behind it.      “, 19:12”     “ в 19:12” */
const timeBehind = new RegExp(`\\.?,? (?:${jointsBeforeTime})?\\d{1,2}[:.]\\d{2}(?! ?\\d{4}|[\\d:.])`, "y");
/** Letters of other scripts stand before them. */
const firstHan = 0x4e00;
