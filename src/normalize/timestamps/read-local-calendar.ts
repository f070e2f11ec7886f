import { fromJalali } from "../../formats/other-calendars.ts";
import { isCivilDate } from "../../model/civil-date.ts";
import type { DateReading, PrintedStamp } from "../../model/parsed-article.ts";
import { countryOfHost } from "./country-of-host.ts";
import type { StampContext } from "./stamp-context.ts";

/**
 * Reads a date whose year has two digits in the calendar of the page's country or language; other stamps stay as they are.
 *
 *     05/06/67 on a Thai page        5 June 2567 of the Buddhist era = 2024
 *     03/03/11 on a Persian page     11 Khordad 1403 = 31 May 2024
 *     99/05/31 in Taiwan             year 99 of the Republic of China = 2010, or 1999
 *
 * Years later than that of the capture are no readings.
 */
export function readLocalCalendar(stamp: PrintedStamp, context: StampContext): PrintedStamp {
	if (stamp.pairs === undefined) return stamp;
	const country = context.source?.country ?? countryOfHost(context.host);
	const language = (context.language ?? context.source?.language)?.split("-")[0];
	const local = readPairs(stamp.pairs, { country, language });
	const dates = local.length > 0 ? local : stamp.dates;
	const year = Number(context.captured?.slice(0, 4) ?? Number.NaN);
	const possible = dates.filter((date) => !(date.year > year + 1));
	return { ...stamp, dates: possible.length > 0 ? possible : dates };
}

function readPairs(
	[first, second, third]: readonly [number, number, number],
	{ country, language }: { readonly country: string | undefined; readonly language: string | undefined },
): readonly DateReading[] {
	if ((country === "TH" || language === "th") && third >= firstBuddhist)
		return keepDays([{ year: third + 1957, month: second, day: first }]);
	if (country === "IR" || language === "fa") {
		const year = first <= lastJalali ? 1400 + first : 1300 + first;
		const day = first <= lastJalali || first >= firstJalali ? fromJalali({ year, month: second, day: third }) : undefined;
		return day === undefined ? [] : [day];
	}
	// Before 2011 a year of the Republic had two digits; a Gregorian one of the nineties looks the same.
	if (country === "TW" && first >= firstRepublican)
		return keepDays([
			{ year: first + 1911, month: second, day: third },
			{ year: first + 1900, month: second, day: third },
		]);
	return [];
}

/** 2543 is 2000. */
const firstBuddhist = 43;
/** 1410 is 2031; 1370 is 1991. */
const lastJalali = 10;
const firstJalali = 70;
/** Year 85 is 1996. */
const firstRepublican = 85;

function keepDays(readings: readonly Required<Omit<DateReading, "order">>[]): readonly DateReading[] {
	return readings.filter(isCivilDate);
}
