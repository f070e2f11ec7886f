import { eraOffsets, toGregorianYear } from "../../../formats/other-calendars.ts";
import { type DateMatch, keepPossible } from "./date-match.ts";
import { matchAt } from "./match-at.ts";

/**
 * Reads a Chinese, Japanese or Korean date with its counters at one place of a folded line.
 *
 *     2024年5月31日   令和6年5月31日   民國113年5月31日   2024년 5월 31일
 */
export function readCjkDate(text: string, index: number): DateMatch | undefined {
	if (text.charCodeAt(index) >= 0x3a && text.charCodeAt(index) < 0x4e00) return undefined;
	if (!text.includes("年", index) && !text.includes("년", index)) return undefined;
	const found = matchAt(cjkPattern, text, index);
	if (!found) return undefined;
	const [, era = "", yearText = "", counter = "", month = "", day = ""] = found.groups;
	const year = yearText === "元" ? 1 : Number(yearText);
	const printedEra = isTaiwanYear(era, yearText, counter) ? "民國" : era.replace("中華", "");
	const offset = printedEra === "" ? undefined : (eraOffsets[printedEra] ?? 0);
	const gregorian = offset === undefined ? toGregorianYear(year) : offset + year;
	if (gregorian === undefined) return undefined;
	return {
		readings: keepPossible([{ year: gregorian, month: Number(month), day: Number(day) }]),
		end: found.end,
		rule: offset === undefined ? "month-name-stamp" : "era-stamp",
		language: counter === "년" ? "ko" : "zh",
	};
}

/** Three digits are a year of the Republic of China, whose offices leave the era out: `113年3月12日`. */
function isTaiwanYear(era: string, year: string, counter: string): boolean {
	return era === "" && counter === "年" && year.length === 3 && year.startsWith("1");
}

/**
 * era? year counter month counter day counter
 *
 *     (era)? (digit{1,4} | 元) (年|년) digit{1,2} (月|월) digit{1,2} (日|號|号|일)      “2024年5月31日”     “令和元年5月1日”
 */
const cjkPattern = /(令和|平成|昭和|中華民國|民國|民国)? ?(\d{1,4}|元) ?(年|년) ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日號号일]/y;
