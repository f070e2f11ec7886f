import { type DateMatch, keepPossible } from "./date-match.ts";
import { matchAt } from "./match-at.ts";
import { eraOffsets, toGregorianYear } from "./other-calendars.ts";

/**
 * Reads a Chinese, Japanese or Korean date with its counters at one place of a folded line.
 *
 *     2024年5月31日   令和6年5月31日   民國113年5月31日   2024년 5월 31일
 */
export function readCjkDate(text: string, index: number): DateMatch | undefined {
	if (text.charCodeAt(index) >= 0x3a && text.charCodeAt(index) < 0x4e00) return undefined;
	const found = matchAt(cjkPattern, text, index);
	if (!found) return undefined;
	const [, era = "", yearText = "", counter = "", month = "", day = ""] = found.groups;
	const year = yearText === "元" ? 1 : Number(yearText);
	const gregorian = era === "" ? toGregorianYear(year) : (eraOffsets[era.replace("中華", "")] ?? 0) + year;
	if (gregorian === undefined) return undefined;
	return {
		readings: keepPossible([{ year: gregorian, month: Number(month), day: Number(day) }]),
		end: found.end,
		rule: era === "" ? "month-name-stamp" : "era-stamp",
		language: counter === "년" ? "ko" : "zh",
	};
}

/**
 * era? year counter month counter day counter
 *
 *     (era)? (digit{1,4} | 元) (年|년) digit{1,2} (月|월) digit{1,2} (日|號|号|일)      “2024年5月31日”     “令和元年5月1日”
 */
const cjkPattern = /(令和|平成|昭和|中華民國|民國|民国)? ?(\d{1,4}|元) ?(年|년) ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日號号일]/y;
