import type { DateMatch } from "./date-match.ts";
import { matchEnd } from "./match-end.ts";

// Arab agencies print the day of the Islamic calendar beside the Gregorian one, which the letter `م` may close. It dates nothing here.
//
//     الخميس 1443/11/10 هـ الموافق 2022/06/09 م      09 صفر 1444هـ

/** Matches a day of the Islamic calendar with its month in words at `start`. */
export function matchHijriDay(text: string, start: number): number | undefined {
	return matchEnd(inWords, text, start);
}

/** Matches one in digits, which its letter must close: other calendars are written so, too. */
export function matchHijriInDigits(text: string, start: number): number | undefined {
	const letter = text.indexOf("ه", start + minDigits);
	return letter < 0 || letter > start + maxDigits ? undefined : matchEnd(inDigits, text, start);
}

/** Lets a Gregorian day in digits end behind its letter: `2022/06/09 م`, `09/06/2022م`. */
export function withCommonEra(text: string, date: DateMatch | undefined): DateMatch | undefined {
	if (date === undefined || !text.startsWith("م", text.charAt(date.end) === " " ? date.end + 1 : date.end)) return date;
	return { ...date, end: matchEnd(commonEra, text, date.end) ?? date.end };
}

/** day, month, year, “هـ”.      “09 صفر 1444هـ” */
const inWords =
	/\d{1,2} (?:محرم|صفر|ربيع ال(?:اول|اخر|ثاني)|جمادي ال(?:اول|اولي|اخره|ثانيه)|رجب|شعبان|رمضان|شوال|ذ[وي] القعده|ذ[وي] الحجه) ?،? ?1[34]\d\d ?(?:هـ?)?/y;
/** year, month, day, or day, month, year, and “هـ”, which is not the beginning of “ه.ش” (the Iranian calendar).      “1443/11/10 هـ”     “10 - 11 - 1443هـ” */
const inDigits = /(?:1[34]\d\d ?[-/.] ?\d{1,2} ?[-/.] ?\d{1,2}|\d{1,2} ?[-/.] ?\d{1,2} ?[-/.] ?1[34]\d\d) ?هـ?(?![\p{L}]| ?\.? ?ش)/uy;
/** The shortest such day, and the longest. */
const minDigits = 8;
const maxDigits = 20;
/** The letter alone. */
const commonEra = / ?م(?!\p{L})/uy;
