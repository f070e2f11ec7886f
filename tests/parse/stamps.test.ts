import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromJalali } from "../../src/formats/other-calendars.ts";
import type { PrintedStamp } from "../../src/model/parsed-article.ts";
import { readSplitStamp } from "../../src/parse/stamps/read-split-stamp.ts";
import { readStamps } from "../../src/parse/stamps/read-stamps.ts";
import { processorMs } from "../hostile/processor-time.ts";

/** “modified 2024-05-31 12:41 ET wd5”: a stamp in one line, its readings joined by `|`. */
function brief(stamp: PrintedStamp): string {
	const dates = stamp.dates.map(({ year, month, day }) => [year, pad(month), ...(day === undefined ? [] : [pad(day)])].join("-")).join("|");
	const { time } = stamp;
	const clock = time ? `${pad(time.hour)}:${pad(time.minute)}${time.second ? `:${time.second}` : ""}` : "";
	const weekday = stamp.weekday ? `wd${stamp.weekday}` : "";
	return [stamp.role, dates, clock, stamp.zone, weekday].filter(Boolean).join(" ");
}
const pad = (number: number) => String(number).padStart(2, "0");
const briefs = (line: string) => readStamps(line, 1).stamps.map(brief);

describe("forms of stamps", () => {
	const table: readonly (readonly [given: string, expected: readonly string[], why: string])[] = [
		["19.07.2024, Oldport.", ["unknown 2024-07-19"], "a day and its place, closed by a stop"],
		["May 3, 2024, St Lund", ["unknown 2024-05-03"], "a saint’s town behind the day is no Czech Wednesday"],
		["May 3, 2024, St. Lund", ["unknown 2024-05-03"], "the same with a stop"],
		["17. 5. 2024, Pá 10:20", ["unknown 2024-05-17 10:20 wd5"], "a Czech Friday behind the day, before the time"],
		["2024.5/31 20:05", ["unknown 2024-05-31 20:05"], "a stop behind the year and a stroke behind the month, as Sankei prints them"],
		[
			"3.05.2024, 06:003.05.2024, 16:02",
			["unknown 2024-05-03|2024-03-05 06:00", "modified 2024-05-03|2024-03-05 16:02"],
			"two stamps glued: the second is when the page was changed",
		],
		[
			"Veröffentlicht 3. Mai 2024, 10:15 UhrAktualisiert 3. Mai 2024, 11:20 Uhr",
			["published 2024-05-03 10:15", "modified 2024-05-03 11:20"],
			"the word behind a time, with a label glued to it",
		],
		["31 May 2024 08:05 31 May 2024 09:10", ["unknown 2024-05-31 08:05", "modified 2024-05-31 09:10"], "the same with a blank between"],
		[
			"31 May 2024 09:10 31 May 2024 08:05",
			["unknown 2024-05-31 09:10", "unknown 2024-05-31 08:05"],
			"the second is the earlier: which is what is not said",
		],
		["This story is from January 10, 2022", ["published 2022-01-10"], "a sentence for a label"],
		["Last updated at: (Beijing Time) Wednesday, August 07, 2002", ["modified 2002-08-07 wd3"], "whose time it is, in front of the day"],
		["- 07 28, 2024", ["unknown 2024-07-28"], "a month in digits before its day, behind the mark of a list"],
		["calendar>> March 30. 2014 Juche 103", ["unknown 2014-03-30"], "the year as North Korea counts it, behind the common one"],
		["28 28, 2024", [], "no such month"],
		["How Oldport voted, 10 12, 2024", [], "numbers behind words"],
		["2023-04-17T08:05+0000", ["unknown 2023-04-17 08:05 +0000"], "ISO without seconds, offset without a colon"],
		["2023-04-17T08:05:09.250Z", ["unknown 2023-04-17 08:05:09.250 Z"], "ISO with a fraction"],
		["2023-04-17 08:05:09 +0530", ["unknown 2023-04-17 08:05:09 +0530"], "ISO with spaces"],
		["2023-04-17 | 08:05", ["unknown 2023-04-17 08:05"], "ISO day, bar, time"],
		[
			"By Ann Lee in Oslo | harbour.com.no | Updated: 2023-04-17 17:19",
			["modified 2023-04-17 17:19"],
			"the parts of a site's address are no words",
		],
		["Von red/dpa/lsw 17. April 2023 - 07:27 Uhr", ["unknown 2023-04-17 07:27"], "desks in small letters between strokes"],
		["23.54 - lunedì 17 aprile 2023", ["unknown 2023-04-17 23:54 wd1"], "a time with a dot opens the line, a weekday behind a mark"],
		["الاثنين 17 أبريل 2023 09:37 مـ", ["unknown 2023-04-17 21:37 wd1"], "the Arabic letter of the afternoon, drawn out"],
		["08:05 GMT 17.04.2023", ["unknown 2023-04-17 08:05 GMT"], "time and zone before the day"],
		["17 April 2023 08:05:09 GMT9", ["unknown 2023-04-17 08:05:09 GMT9"], "an offset that lost its plus"],
		[
			"April 17, 2023 08:05 AM Updated just now",
			["unknown 2023-04-17 08:05"],
			"a label whose time is no stamp’s does not fall to the one before it",
		],
		["08:05 GMT17 April 2023", ["unknown 2023-04-17 08:05 GMT"], "a day that is glued to the zone is no offset"],
		["April 17, 2023 | 08:40 PM", ["unknown 2023-04-17 20:40"], "American, with a bar"],
		["17 April 2023", ["unknown 2023-04-17"], "British"],
		["Mon 17th April 2023 | 12:18 AM", ["unknown 2023-04-17 00:18 wd1"], "12 AM is midnight"],
		["17 April 2023 12:50 PM", ["unknown 2023-04-17 12:50"], "12 PM is noon"],
		["9:07 p.m. ET, April 17, 2023", ["unknown 2023-04-17 21:07 ET"], "time first, p.m. with dots"],
		["17/04/2023 - 14h09min", ["unknown 2023-04-17 14:09"], "Portuguese hours and minutes"],
		["17/04/2023, 14h:09", ["unknown 2023-04-17 14:09"], "with a colon behind the h"],
		["17/04/2023 05h01", ["unknown 2023-04-17 05:01"], "French hours"],
		["Mon 17 Apr 2023 12.01 AEST", ["unknown 2023-04-17 12:01 AEST wd1"], "dot in the time, proven by the day before it"],
		["17.04.2023, 19.15 Uhr", ["unknown 2023-04-17 19:15"], "a day beyond 12 has one reading"],
		["17. April 2023, 9 Uhr", ["unknown 2023-04-17 09:00"], "a whole hour and its word"],
		["17 april 2023 om 17 uur", ["unknown 2023-04-17 17:00"], "Dutch"],
		["17 апреля 2023, в 17 часов", ["unknown 2023-04-17 17:00"], "Russian"],
		["17 апреля 2023, 17 часов 05 минут", ["unknown 2023-04-17 17:05"], "minutes behind the word, as offices of Russia print them"],
		["17. dubna 2023 v 17 hodin", ["unknown 2023-04-17 17:00"], "Czech"],
		["2023. április 17. 17 óra", ["unknown 2023-04-17 17:00"], "Hungarian"],
		["17 de abril de 2023 a las 9 horas", ["unknown 2023-04-17 09:00"], "Spanish"],
		["17. april 2023 kl. 9", ["unknown 2023-04-17 09:00"], "the word in front, Danish and Norwegian"],
		["17 aprile 2023 ore 17", ["unknown 2023-04-17 17:00"], "Italian"],
		["17 kwietnia 2023, godz. 17", ["unknown 2023-04-17 17:00"], "Polish"],
		["17 Nisan 2023 saat 17", ["unknown 2023-04-17 17:00"], "Turkish"],
		["17 de abril de 2023, 24 horas", ["unknown 2023-04-17"], "a day’s length, or the name of a paper"],
		["17 апреля 2023, 2 часа назад", ["unknown 2023-04-17"], "a span that ends now"],
		["17 Nisan 2023 saat 25", ["unknown 2023-04-17"], "no hour"],
		["03.04.2023", ["unknown 2023-04-03|2023-03-04"], "digits alone keep both readings"],
		["04/04/2023", ["unknown 2023-04-04"], "both readings are one day"],
		["23/04/17", ["unknown 2017-04-23|2023-04-17"], "two digits everywhere: year last or year first"],
		["17/04/23", ["unknown 2023-04-17|2017-04-23"], "the same the other way round"],
		["31/05/24", ["unknown 2024-05-31"], "no stamp is of 2031"],
		["2023. 4. 17. 오후 6:01", ["unknown 2023-04-17 18:01"], "Korean afternoon before the time"],
		["2023年4月17日 午後5時00分", ["unknown 2023-04-17 17:00"], "Japanese counters"],
		[
			"2023年4月17日5:08 午後UTC",
			["unknown 2023-04-17 17:08 UTC"],
			"Reuters in Japanese: half of the day behind the time, zone fused to it",
		],
		["2023 04/17 20:15:33", ["unknown 2023-04-17 20:15:33"], "Xinhua's pages: the year apart"],
		["2023年4月17日(月)", ["unknown 2023-04-17 wd1"], "Japanese weekday in brackets"],
		["2023 04 17", ["unknown 2023-04-17"], "blanks between, alone on the line"],
		["20230417", ["unknown 2023-04-17"], "no marks between, alone on the line"],
		["20231704", [], "eight digits that are no day"],
		["28 فروردین 02 ساعت 12:30", ["unknown 2023-04-17 12:30"], "Jalali year in two digits"],
		["令和5年4月17日", ["unknown 2023-04-17"], "Reiwa 5 is 2023"],
		["民國112年4月17日", ["unknown 2023-04-17"], "year 112 of the Republic of China is 2023"],
		["17 เม.ย. 2566 12:30 น.", ["unknown 2023-04-17 12:30"], "Buddhist year 2566"],
		["17 เม.ย.66", ["unknown 2023-04-17"], "Buddhist year in two digits"],
		["۱۴۰۲/۰۱/۲۸ - ۰۹:۳۰", ["unknown 2023-04-17 09:30"], "Jalali year in Persian digits"],
		["۱۹:۴۲ | ۲۸ / ۰۳ /۱۴۰۴", ["unknown 2025-06-18 19:42"], "Jalali year last, blanks around the strokes"],
		["প্রকাশ: ০১:৪৬ অপরাহ্ন, ২২শে সেপ্টেম্বর ২০২২", ["published 2022-09-22 13:46"], "Bengali day with the ending of an ordinal"],
		["۲۸ فروردین ۱۴۰۲", ["unknown 2023-04-17"], "Jalali month by name"],
		[
			"الاثنين 1444/09/26 هـ الموافق 2023/04/17 م",
			["unknown 2023-04-17 wd1"],
			"two calendars in digits: the one with the Gregorian letter",
		],
		["26-9-1444هـ الموافق 17-4-2023م", ["unknown 2023-04-17"], "the same, days first and without blanks"],
		["٢٦ / ٩ / ١٤٤٤ هـ - ١٧ / ٤ / ٢٠٢٣ م", ["unknown 2023-04-17"], "the same in Arabic digits"],
		["1444-09-26هـ الموافق 2023-04-17م الساعة 14:32", ["unknown 2023-04-17 14:32"], "the same with a time"],
		["۱۴۰۲ حمل ۲۸", ["unknown 2023-04-17"], "a Jalali month as Afghanistan calls it"],
		["Published: 17 Apr 2023 Next update: 18 Apr 2023", ["published 2023-04-17"], "an update that is still to come"],
		["Stand: 17. April 2023, 9 Uhr", ["unknown 2023-04-17 09:00"], "the hour alone behind its day in German"],
		["9 Uhr", [], "the hour alone without a day"],
		["1444/09/26 هـ", [], "the Islamic day alone dates nothing"],
		["2023/04/17 10:30 م", ["unknown 2023-04-17 22:30"], "behind a time the letter is the afternoon’s"],
		["Data publikacji: 15 stycznia 2024, 10:00", ["published 2024-01-15 10:00"], "Polish January begins like an English ordinal"],
		["15 sty 2024", ["unknown 2024-01-15"], "so does its abbreviation"],
		["10 de ago. de 2016, 14:07", ["unknown 2016-08-10 14:07"], "Portuguese August, and not ten of something ago"],
		["9. srp 2017.", ["unknown 2017-07-09"], "Croatian July, which is August in Czech"],
		["R4/3/12 14:07", ["unknown 2022-03-12 14:07"], "the letter of a Japanese era, before a year of it"],
		["31 thg 5, 2024", ["unknown 2024-05-31"], "Vietnamese month in short"],
		["24. 5. 3. 오후 2:07", ["unknown 2024-05-03 14:07"], "Korean, with a year of two digits"],
		["2024 оны 05 сарын 31", ["unknown 2024-05-31"], "Mongolian"],
		["31 Mei 2024, 2:07 PTG", ["unknown 2024-05-31 14:07"], "Malay afternoon"],
		["31 మే, 2024 2:07 PMకి", ["unknown 2024-05-31 14:07"], "the case fused to the half of the day in Telugu"],
		["10:56 PM IST, April 17, 2023", ["unknown 2023-04-17 22:56 IST"], "zone between time and day"],
		["Updated 1218 GMT (2018 HKT) April 17, 2023", ["modified 2023-04-17 12:18 GMT"], "the same moment by another clock, in brackets"],
		["2:05 p.m. EDT (1805 GMT) April 17, 2023", ["unknown 2023-04-17 14:05 EDT"], "the same behind a time that is not of 24 hours"],
		["12:18, 17 April 2023 | GMT +8", ["unknown 2023-04-17 12:18 GMT +8"], "the day stands between time and offset"],
		["Apr 17, 2023 12:18 PM (GMT+8)", ["unknown 2023-04-17 12:18 GMT+8"], "offset in brackets"],
		["Apr 17 2023, 19:21 ist", ["unknown 2023-04-17 19:21 ist"], "zone in small letters at the end"],
		[
			"Published: 16 Jan 2019 04:38 AM BdST Updated: 16 Jan 2019 04:43 AM BdST",
			["published 2019-01-16 04:38 BdST", "modified 2019-01-16 04:43 BdST"],
			"a zone with a small letter, between two stamps",
		],
		["April 17, 2023 04:05 PM Eastern Standard Time", ["unknown 2023-04-17 16:05 Eastern Standard Time"], "zone in words"],
		["Mon Apr 17 10:15:20 EDT 2023", ["unknown 2023-04-17 10:15:20 EDT wd1"], "Unix order: the year last"],
		["17 April, 10:15 2023", ["unknown 2023-04-17 10:15"], "the time between month and year"],
		["31 May 2024, 24:00 GMT", ["unknown 2024-06-01 00:00 GMT"], "the end of a day is the beginning of the next"],
		["平成31年4月30日 24時00分", ["unknown 2019-05-01 00:00"], "the same in Japanese counters, over the end of a month"],
		["31 May 2024, 24:10", ["unknown 2024-05-31"], "no time of any day"],
		["2024年5月31日 中午11时30分", ["unknown 2024-05-31 11:30"], "around noon, before twelve"],
		["2024年5月31日 中午12:10", ["unknown 2024-05-31 12:10"], "twelve at noon"],
		["2024年5月31日 中午1:10", ["unknown 2024-05-31 13:10"], "around noon, after twelve"],
		["2024年5月31日 晚上8:10", ["unknown 2024-05-31 20:10"], "a Chinese evening"],
		["2024年5月31日 晚上12:10", ["unknown 2024-05-31"], "midnight: this day or the next, so no time"],
		["৩১ মে ২০২৪, ১০:১৫ রাত", ["unknown 2024-05-31 22:15"], "a Bengali night before midnight"],
		["৩১ মে ২০২৪, ০২:১৫ রাত", ["unknown 2024-05-31 02:15"], "and after it"],
		["31 Mei 2024 pukul 12.10 siang", ["unknown 2024-05-31 12:10"], "an Indonesian noon"],
		["31 Mei 2024 pukul 4.10 sore", ["unknown 2024-05-31 16:10"], "afternoon"],
		["31 Mei 2024 pukul 8.10 malam", ["unknown 2024-05-31 20:10"], "evening"],
		["31 Mei 2024 pukul 18.10 malam", ["unknown 2024-05-31 18:10"], "an hour past twelve stands for itself"],
		["31/05/2024 11:30 trưa", ["unknown 2024-05-31 11:30"], "a Vietnamese noon"],
		["31 de mayo de 2024, 8:30 de la noche", ["unknown 2024-05-31 20:30"], "a Spanish night"],
		["31 مايو 2024 - 1:30 ظهرا", ["unknown 2024-05-31 13:30"], "an Arabic noon"],
		["April 17, 2023, 12 noon", ["unknown 2023-04-17 12:00"], "noon in words"],
		["17 এপ্রিল ২০২৩, ১৫: ০৫", ["unknown 2023-04-17 15:05"], "a stray space behind the colon, beside a date"],
		["২৭ মে ২০২৩, ০৩:০৫ পিএম", ["unknown 2023-05-27 15:05"], "Bengali pm"],
		["17 avril 2023 à 15:05, heure de Paris", ["unknown 2023-04-17 15:05 heure de Paris"], "a zone in words behind a comma"],
		["17th Apr 2023, 06:30 GMT- 2 min read", ["unknown 2023-04-17 06:30 GMT"], "the reading time is no offset"],
		[
			"Ann Lee, The Canadian Press 3 minute read Friday, Jan. 13, 2023",
			["unknown 2023-01-13 wd5"],
			"a name with its agency, and the time to read in front of the weekday",
		],
		["06:30, 17 April 22", ["unknown 2022-04-17 06:30"], "a year in two digits at the end"],
		["17 de abril del 2023", ["unknown 2023-04-17"], "“del” is not “de” and an “l”"],
		["17 اپریل، 2023", ["unknown 2023-04-17"], "Arabic comma"],
		["2023. gada 17. aprīlis, 10:15", ["unknown 2023-04-17 10:15"], "Latvian: year, day, month"],
		["2023 жылғы 17 сәуір, 10:15", ["unknown 2023-04-17 10:15"], "Kazakh: year, day, month"],
		["17.04.2023 r. o godz. 10:15", ["unknown 2023-04-17 10:15"], "Polish: the word for “year” parts day and time"],
		["13.lis.2023. 10:15", ["unknown 2023-10-13 10:15"], "Croatian: a dot behind the year"],
		["Monday 1444/9/26 - 2023/04/17", ["unknown 2023-04-17"], "the year of the Islamic calendar is no Iranian one"],
		["112年4月17日", ["unknown 2023-04-17"], "a year of the Republic of China without its era"],
		["17/04/2023 10h15 Atualizado há um dia", ["unknown 2023-04-17 10:15"], "“one day ago” is relative, too"],
		[
			"1 year 3 months 5 days ago Tuesday, September 01 2020 September 01, 2020 4:01 PM in News - AP Headlines",
			["unknown 2020-09-01 16:01 wd2"],
			"the age of a story in years, months and days",
		],
		["lunedì, 17 Apr 2023 - h 10:15", ["unknown 2023-04-17 10:15 wd1"], "Italian: h before the time"],
		["17 avril 2023 à 10 heures 15", ["unknown 2023-04-17 10:15"], "French: the word for hours"],
		["17 أبريل 2023 م - 10:15", ["unknown 2023-04-17 10:15"], "Arabic: of the common era, not p.m."],
		["13. lis 2023", ["unknown 2023-11-13"], "Czech: no dot behind the year"],
	];
	it.each(table)("%s", (given, expected, why) => {
		expect(briefs(given), why).toEqual(expected);
	});
});

describe("month names", () => {
	const table: readonly (readonly [given: string, expected: string, why: string])[] = [
		["17. Jänner 2023", "2023-01-17", "Austrian"],
		["17 avril 2023", "2023-04-17", "French"],
		["17 наурыз 2023", "2023-03-17", "Kazakh"],
		["17 മാർച്ച് 2023", "2023-03-17", "Malayalam"],
		["17 ಮಾರ್ಚ್ 2023", "2023-03-17", "Kannada"],
		["17 માર્ચ 2023", "2023-03-17", "Gujarati"],
		["੧੭ ਮਾਰਚ ੨੦੨੩", "2023-03-17", "Punjabi, with its digits"],
		["2023 මාර්තු 17", "2023-03-17", "Sinhala: the year first"],
		["17 fevrier 2023", "2023-02-17", "French without its accent"],
		["17 de diciembre de 2023", "2023-12-17", "Spanish: “de” is not the Italian “di” of “diciembre”"],
		["17.set.2023", "2023-09-17", "Portuguese abbreviation between dots"],
		["17 sierpnia 2023", "2023-08-17", "Polish genitive"],
		["17 апреля 2023", "2023-04-17", "Russian genitive"],
		["17 березня 2023", "2023-03-17", "Ukrainian genitive"],
		["17 listopada 2023", "2023-11-17", "Polish: November"],
		["17. listopada 2023.", "2023-10-17", "Croatian, known by the dot after the day: October"],
		["2023. április 17.", "2023-04-17", "Hungarian: year first"],
		["2023 m. balandžio 17 d.", "2023-04-17", "Lithuanian: year first"],
		["17 Ağustos 2023", "2023-08-17", "Turkish"],
		["17 Agustus 2023", "2023-08-17", "Indonesian"],
		["17 tháng 4, 2023", "2023-04-17", "Vietnamese: the month is a number"],
		["17 अप्रैल 2023", "2023-04-17", "Hindi"],
		["17 Απριλίου 2023", "2023-04-17", "Greek genitive"],
		["17 באפריל 2023", "2023-04-17", "Hebrew with a prefix"],
		["١٧ أبريل ٢٠٢٣", "2023-04-17", "Arabic, Egyptian set, Arabic digits"],
		["17 نيسان 2023", "2023-04-17", "Arabic, Levantine set"],
		["17 أبريل/ نيسان 2023", "2023-04-17", "Arabic, both sets"],
		["17 كانون2/يناير 2023", "2023-01-17", "Arabic, both sets, “second” as a digit: it is no day"],
		["17 تشرين1/أكتوبر 2023", "2023-10-17", "the same of “first”"],
		["17 تشرين ثاني 2023", "2023-11-17", "Arabic, Levantine set without the article"],
	];
	it.each(table)("%s", (given, expected, why) => {
		expect(briefs(given), why).toEqual([`unknown ${expected}`]);
	});
});

describe("labels and roles", () => {
	const table: readonly (readonly [given: string, expected: readonly string[], why: string])[] = [
		["Published April 17, 2023", ["published 2023-04-17"], "label before"],
		[
			"08:05 GMT 17.04.2023 (Updated: 09:10 GMT 18.04.2023)",
			["unknown 2023-04-17 08:05 GMT", "modified 2023-04-18 09:10 GMT"],
			"two in one line",
		],
		[
			"April 17, 2023 at 4:27 PM EST - Updated April 18 at 9:10 PM",
			["unknown 2023-04-17 16:27 EST", "modified 2023-04-18 21:10"],
			"an update has the year of the stamp before it",
		],
		["Publié le 30 décembre 2023, mis à jour le 2 janvier à 9h12", ["published 2023-12-30", "modified 2024-01-02 09:12"], "or the next"],
		[
			"2023/4/17 12:05（4/19 13:10 更新）",
			["unknown 2023-04-17 12:05", "modified 2023-04-19 13:10"],
			"month and day of an update in digits",
		],
		[
			"2023/12/31 12:05(最終更新 1/2 13:10)",
			["unknown 2023-12-31 12:05", "modified 2024-01-02 13:10"],
			"behind its label, in the next year",
		],
		[
			"17/04/2023 12h05Atualizada em 17/04/2023 13h10",
			["unknown 2023-04-17 12:05", "modified 2023-04-17 13:10"],
			"a label fused to the hours",
		],
		["Updated At : 12:05 PM Apr 17, 2023 IST", ["modified 2023-04-17 12:05 IST"], "the zone behind the day"],
		["2023-04-17 HKT 12:05", ["unknown 2023-04-17 12:05 HKT"], "the zone between day and time"],
		["General News of Monday, 17 April 2023 Source: lakenews.example", ["published 2023-04-17 wd1"], "a rubric and its day"],
		["Monday 17 April 2023 12:05, UK", ["unknown 2023-04-17 12:05 UK wd1"], "a zone behind a comma, at the end"],
		["Monday 17 April 2023 12:05, UK News", ["unknown 2023-04-17 12:05 wd1"], "a rubric behind a comma"],
		["12:05, 17 April 2023, Oldport - Lake news agency", ["unknown 2023-04-17 12:05"], "who publishes, in small letters"],
		["17 April 2023 (updated 18 April)", ["unknown 2023-04-17", "modified 2023-04-18"], "without a time"],
		["সর্ব-শেষ হাল-নাগাদ: ১৭ এপ্রিল ২০২৩", ["modified 2023-04-17"], "Bengali, with hyphens"],
		["Updated - Apr 17, 2023 07:36 am IST", ["modified 2023-04-17 07:36 IST"], "dash between label and day"],
		["수정2023.04.17. 오후 12:10", ["modified 2023-04-17 12:10"], "label fused to the digits"],
		["2023年4月17日 10:15更新", ["modified 2023-04-17 10:15"], "label after its stamp"],
		[
			"Publié le 17/04/2023 à 12:05, mis à jour à 14:30",
			["published 2023-04-17 12:05", "modified 14:30"],
			"a time alone with a role has no day of its own",
		],
		["17 aprile 2023 (modifica il 18 aprile 2023 | 12:30)", ["unknown 2023-04-17", "modified 2023-04-18 12:30"], "Italian"],
		["Aktualisiert am 17.04.2023 um 12:05 Uhr", ["modified 2023-04-17 12:05"], "German"],
		["Обновлено: 17 апреля 2023, 12:05 МСК", ["modified 2023-04-17 12:05 МСК"], "Russian"],
		["آخر تحديث: 17/4/2023", ["modified 2023-04-17"], "Arabic"],
		["Güncelleme: 17.04.2023 - 11:20", ["modified 2023-04-17 11:20"], "Turkish"],
		["Published: April 2023", ["published 2023-04"], "a month alone counts with a label"],
		[
			"April 17, 2023 10:15 AM UTCUpdated ago",
			["unknown 2023-04-17 10:15 UTC"],
			"“ago” without its number: the label is not of this stamp",
		],
		["This story was originally published April 17, 2023, 3:05 PM.", ["published 2023-04-17 15:05"], "a label that is half a sentence"],
		["Posted/updated on: April 17, 2023 at 8:45 am", ["published 2023-04-17 08:45"], "one day for both"],
		["Published / Updated April 17, 2023", ["published 2023-04-17"], "one day for both, with blanks"],
		["Artikel vom 17.04.2023", ["published 2023-04-17"], "German"],
		["最后更新于 2023-04-17 16:20", ["modified 2023-04-17 16:20"], "the longest label counts"],
		["آخر تحديث: 26 رمضان 1444هـ - 17 أبريل 2023", ["modified 2023-04-17"], "the Islamic day between label and stamp"],
		["Mark Lane, Chief Reporter 17th April 2023", ["unknown 2023-04-17"], "a name and an office"],
		["All News 17:12 April 17, 2023", ["unknown 2023-04-17 17:12"], "a rubric, no archive of a day"],
		["Video 2:31 | April 17, 2023", ["unknown 2023-04-17"], "a running time"],
		[
			"Tue 18 Apr 2023 18.08 EDTFirst published on Mon 17 Apr 2023 04.16 EDT",
			["modified 2023-04-18 18:08 EDT wd2", "published 2023-04-17 04:16 EDT wd1"],
			"a stamp without a label beside the first one",
		],
		[
			"17/04/2023 05h01 Atualizado há 2 horas",
			["unknown 2023-04-17 05:01"],
			"the relative update gives no stamp and does not take the first",
		],
	];
	it.each(table)("%s", (given, expected, why) => {
		expect(briefs(given), why).toEqual(expected);
	});
});

describe("fused and repeated", () => {
	const table: readonly (readonly [given: string, expected: readonly string[], why: string])[] = [
		["Politics17.04.2023 - 13:46", ["unknown 2023-04-17 13:46"], "rubric fused to the day"],
		["Mar. 17th, 2023 03:30 pmFrom", ["unknown 2023-03-17 15:30"], "another word fused to the half of the day"],
		["Mar. 17th, 2023 03:30 pmby Ann", ["unknown 2023-03-17 15:30"], "and one of two letters"],
		["Mar. 17th, 2023 03:30 amby Ann", ["unknown 2023-03-17 03:30"], "the same in the morning"],
		["May 17, 2023 8:04 AMByREUTERS", ["unknown 2023-05-17 08:04"], "an agency and its word fused to the half of the day"],
		["HeadlineJun 12, 2018", ["unknown 2018-06-12"], "month fused to a rubric"],
		["PUBLISHED ONSeptember 15, 2021 8:04 AM", ["unknown 2021-09-15 08:04"], "month fused to a word in capitals"],
		["Staff WriterFeb 12, 2024", ["unknown 2024-02-12"], "month fused to who wrote"],
		["17 апреля 202317 апр 2023", ["unknown 2023-04-17"], "two renderings of one day fused"],
		["04/17/2023April 17, 2023", ["unknown 2023-04-17"], "digits and words fused"],
		["03/04/2023April 3, 2023", ["unknown 2023-04-03"], "what one rendering says decides the other"],
		["XinhuaUpdated:April 17, 2023", ["modified 2023-04-17"], "label fused to who wrote"],
		["Ann LeePublished: 17 April 2023 10:15", ["published 2023-04-17 10:15"], "the same to a name"],
		["PublishedApril 17, 2023", ["published 2023-04-17"], "month fused to the label"],
		["April 17, 20238:30 AM", ["unknown 2023-04-17 08:30"], "hour fused to the year"],
		["17/4/202302:14 PM", ["unknown 2023-04-17 14:14"], "hour with a zero fused to the year"],
		["April 17, 2023 09:55493 views", ["unknown 2023-04-17 09:55"], "view count fused to the minute"],
		["April 17, 2023 07:36 am ISTPremier speaks", ["unknown 2023-04-17 07:36 IST"], "headline fused to the zone"],
		["Posted Mon 17 Apr 2023 at 6:12amMonday 17 April 2023 at 6:12am", ["published 2023-04-17 06:12 wd1"], "repeated after am"],
	];
	it.each(table)("%s", (given, expected, why) => {
		expect(briefs(given), why).toEqual(expected);
	});
});

describe("what is left of the line", () => {
	const table: readonly (readonly [given: string, rest: string, why: string])[] = [
		["Ann Author (@ann) Published June 24, 2023 | 08:40 PM", "Ann Author (@ann)", "a byline before"],
		["Last updated: May 20, 2023 10:30 AM By Dr. Ann Author", "By Dr. Ann Author", "a byline after"],
		["May 20, 2023 / 10:15 AM / Coast News", "Coast News", "separators go"],
		["5 min read · June 3, 2023", "", "reading time goes"],
		["2023-04-17 16:20:15 来源：海岸社", "来源：海岸社", "a credit after"],
		["OLJ/AFP, le 03 juin 2020 à 17h24", "OLJ/AFP", "letters, and behind a comma the day with its time"],
		["07.38 11 Oct 2022", "", "a time with a dot before its day"],
		[
			"By Frida Lind and Pavol Hora | HARBOUR.com and HARBOUR.sk Est. 4min 07-09-2022 (updated:  08-09-2022 )",
			"By Frida Lind and Pavol Hora | HARBOUR.com and HARBOUR.sk Est",
			"who wrote, and for which sites",
		],
		["Oslo (NTB) May 29, 2023", "Oslo (NTB)", "a place and its agency before"],
		["Updated 2 hours ago", "", "a relative time goes too"],
		["Vandaag, 16:34", "", "today and the time, in Dutch"],
		["Heute um 16:34 Uhr", "", "in German"],
		["Вчера в 9:05", "", "yesterday, in Russian"],
		["今天 16:34", "", "in Chinese"],
		["Heute 16:34 Uhr im Rathaus", "Heute 16:34 Uhr im Rathaus", "words behind it are news"],
		["Today, 10.30 million people", "Today, 10.30 million people", "no time"],
	];
	it.each(table)("%s", (given, rest, why) => {
		expect(readStamps(given, 1).rest, why).toBe(rest);
	});
});

describe("no stamps", () => {
	const table: readonly (readonly [given: string, why: string])[] = [
		["Most otwarto 9 lipca 2024 roku.", "a short sentence in Polish"],
		["Köprü 9 Temmuz 2024'te açıldı.", "in Turkish, which runs an ending on to the year"],
		["다리는 2024년 7월 9일에 개통되었다.", "in Korean"],
		["पुल 9 जुलाई 2024 को खोला गया था।", "in Hindi, which ends in a danda"],
		["Arşiv fotoğrafı, 9 Temmuz 2024", "a picture of the archive"],
		["2024年7月9日拍攝的照片", "when a picture was taken"],
		["USD 18.05.2024 90.9873 0.0634", "the rates of the day"],
		["The bridge was closed, le 03 juin 2020", "a day without a time behind a comma and an article"],
		["Update at 3:10 p.m. SUNDAY — The miller said that the old bridge was open again.", "news behind the time of its day"],
		["A lighthouse at dusk - Sputnik International, 1920, 25.02.2022", "picture width and day of the picture"],
		["In this picture taken on March 1, 2019, a plane takes off.", "a caption"],
		["The harbour seen in Arlington, October 9, 2020.", "a caption"],
		["Event date: 20 April 2024, 7 pm, Town Hall", "a date to come"],
		["What the ministry said on Jan. 21, 2013", "a headline: a joining word stands before the day"],
		["OSLO (Harbour Wire / Sputnik - 24th June, 2023) The ferry line", "a dateline's bracket"],
		["IRVINE, Calif., Dec. 21, 2023 /PRNewswire/ -- The ferries came back to the old harbour.", "a dateline and its text"],
		["On August 2, 2024 at about 6:00 p.m. the harbour was closed", "a sentence"],
		["3 июня 2024 года президент подписал указ о награждении", "a sentence"],
		["Today's Paper | December 01, 2024", "a masthead"],
		["Ann Lee (March 3, 1932 – May 5, 2019)", "a life"],
		["01/05/2024 - 03/05/2024", "the days of a fair"],
		["May 1 - May 3, 2024", "the same in words"],
		["1-3 May 2024", "the same, with the month once"],
		["29. April – 3. Mai 2024", "the same, over two months"],
		["2023年1月8日、古い橋は閉鎖され、船だけになった", "a clause behind its day"],
		["2019年3月3日，工人在桥上施工。", "a sentence: its stop is no Latin one"],
		["写真は2019年3月3日撮影。", "a caption: its stop is no Latin one"],
		["Friday, May 31", "no year"],
		["2023 04 17 05", "a telephone number"],
		["BAL 24, 2019", "a team's letters and its points"],
		["12:30", "a running time"],
		["3:45 min", "a running time"],
		["1,204 views", "a count"],
		["Published 1 hour ago", "relative"],
		["il y a 3 heures", "relative"],
		["vor 2 Stunden", "relative"],
		["3時間前", "relative"],
		["30 November 1999 01:00", "the zero date of a content system"],
		["Copyright © 2024 Harbour Wire", "a year"],
		["192.168.10.24", "an IP address"],
		["Updated", "a label alone"],
		["", "nothing"],
	];
	it.each(table)("%s", (given, why) => {
		expect(readStamps(given, 1).stamps, why).toEqual([]);
	});

	it.each([
		["5 Sep, 19:12", "a day and time without their year"],
		["9月5日 19時12分", "the same in Japanese"],
	])("%s says that it is a stamp and dates nothing", (given, why) => {
		expect([readStamps(given, 1).stamps, readStamps(given, 1).relative], why).toEqual([[], true]);
	});

	/** Events beside a stamp. */
	const beside = /close:|Next |be updated/;
	it.each<[given: string, stamps: readonly string[], why: string]>([
		["Published: 14 Feb 2024 Next update: 15 Feb 2024", ["published 2024-02-14"], "an update that is to come"],
		["Posted 14 Feb 2024. To be updated 20 Feb 2024", ["published 2024-02-14"], "the same in other words"],
		["Posted 14 Feb 2024. Will be updated on 20 Feb 2024", ["published 2024-02-14"], "the same in a clause"],
		["Published 14 Feb 2024 | Next review: 15 Feb 2025", ["published 2024-02-14"], "when a page is looked at again"],
		["When: Saturday, June 15, 2024, 8 p.m.", [], "an event"],
		["Opens May 18, 2024", [], "what is to come"],
		["Saturday, June 15, 2024 7 p.m. – 10 p.m.", [], "hours from one to another"],
		["June 15, 2024, 7 to 10 p.m.", [], "the same, the half of the day once"],
		["15.06.2024, 19 bis 22 Uhr", [], "the same in German"],
		["Published June 15, 2024 2:05 p.m. - 3:10 p.m.", ["published 2024-06-15 14:05"], "a label says what it is"],
		["Court date: July 9, 2024", [], "not “date”"],
		["Event: July 9, 2024, 8 pm, town hall", [], "an event"],
		["Last login: July 9, 2024", [], "who reads the page"],
		["Deadline: 5 p.m. Friday, June 28, 2024", [], "the time stands before the day"],
		["Rendered 06/30/2023 22:15", [], "when a page was made from its data, as papers print it at the foot"],
		["Comments close: June 30, 2023, 11:59 PM", [], "two words"],
		["Subscribe before June 30, 2024", [], "a word of a sentence"],
		["Updated 2 hours ago | Since May 3, 2022", [], "beside a relative time"],
		["Published June 1, 2024 | Comments close: June 30, 2024", ["published 2024-06-01"], "only the event is none"],
		["Anmeldeschluss: 15. Juni 2024", [], "German"],
		["Fecha límite: 15 de junio de 2024", [], "Spanish"],
		["Срок: 15 июня 2024", [], "Russian"],
		["開催日時：2024年6月15日 18:00", [], "Japanese"],
		["截止日期：2024年6月15日", [], "Chinese"],
		["By Ann Lee, Harbour Correspondent | June 3, 2024", ["unknown 2024-06-03"], "no word of an event"],
		["Doors closed | Published: June 3, 2024", ["published 2024-06-03"], "the label says what the day is"],
	])("%s is no stamp where it names an event", (given, stamps, why) => {
		expect([briefs(given), readStamps(given, 1).event], why).toEqual([stamps, stamps.length === 0 || beside.test(given)]);
	});

	it("says that a relative time or a zero date was understood", () => {
		expect(readStamps("Published 1 hour ago", 1).relative).toBe(true);
		expect(readStamps("30 November 1999 01:00", 1)).toEqual({ stamps: [], rest: "", impossible: [], relative: true, event: false });
	});
});

describe("days that the calendar does not have", () => {
	const table: readonly (readonly [given: string, text: string, why: string])[] = [
		["Published 31.02.2024 10:15", "Published 31.02.2024 10:15", "no 31 February"],
		["30 February 2024", "30 February 2024", "by name"],
		["2023-02-29", "2023-02-29", "no leap year"],
		["2024-13-01", "2024-13-01", "no 13th month"],
	];
	it.each(table)("%s", (given, text, why) => {
		const { stamps, impossible } = readStamps(given, 7);
		expect([stamps, impossible.map((evidence) => [evidence.line, evidence.text])], why).toEqual([[], [[7, text]]]);
	});
});

describe("evidence", () => {
	it("names line, columns, words and rule", () => {
		expect(readStamps("Ann  Published June 24, 2023 | 08:40 PM ", 5).stamps).toEqual([
			{
				role: "published",
				dates: [{ year: 2023, month: 6, day: 24 }],
				time: { hour: 20, minute: 40 },
				language: "en",
				evidence: { line: 5, columns: [6, 39], text: "Published June 24, 2023 | 08:40 PM", rule: "month-name-stamp" },
			},
		]);
	});

	it("counts columns in the printed line, where folding drops characters", () => {
		const [stamp] = readStamps("\u200f٣ يونيو ٢٠٢٣", 1).stamps;
		expect(stamp?.evidence).toEqual({ line: 1, columns: [2, 13], text: "٣ يونيو ٢٠٢٣", rule: "month-name-stamp" });
	});

	it.each([
		["2023-04-17T08:05Z", "iso-stamp"],
		["08:05 GMT 17.04.2023", "human-stamp"],
		["17.04.2023", "numeric-stamp"],
		["令和5年4月17日", "era-stamp"],
	])("%s is read by %s", (given, rule) => {
		expect(readStamps(given, 1).stamps[0]?.evidence.rule).toBe(rule);
	});
});

describe("a weekday in short, a day and a month", () => {
	it.each([
		["Thu 2 May 2024", "the fifth day of the week is called so in Vietnamese"],
		["Thu 23 May 2024", "and this was read as the third of May"],
		["Thu 30 May 2024", "and this not at all"],
		["Thu 2nd of May 2024", "with an ordinal"],
	])("%s", (text, why) => {
		const [stamp] = readStamps(text, 1).stamps;
		expect(stamp && [stamp.dates[0]?.month, stamp.dates[0]?.day, stamp.weekday], why).toEqual([5, Number.parseInt(text.slice(4), 10), 4]);
	});

	it("is read right on every day of a year, with and without a comma", () => {
		const [weekdays, months] = ["Sun Mon Tue Wed Thu Fri Sat", "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"].map((names) =>
			names.split(" "),
		);
		for (let day = 1; day <= 366; day++) {
			const date = new Date(Date.UTC(2024, 0, day));
			const [weekday, month] = [weekdays?.[date.getUTCDay()], months?.[date.getUTCMonth()]];
			for (const text of [`${weekday} ${date.getUTCDate()} ${month} 2024`, `${weekday}, ${month} ${date.getUTCDate()}, 2024 10:30 GMT`]) {
				const { stamps, rest } = readStamps(text, 1);
				const read = stamps.map(({ dates, weekday }) => [dates.length, dates[0]?.year, dates[0]?.month, dates[0]?.day, weekday]);
				expect([read, rest], text).toEqual([[[1, 2024, date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCDay() || 7]], ""]);
			}
		}
	});
});

describe("stamps split over two lines", () => {
	const table: readonly (readonly [line: string, next: string, expected: string | undefined, why: string])[] = [
		["Август 19", "18:25 2022", "unknown 2022-08-19 18:25", "day above, time and year below"],
		["Published:", "May 31, 2024", "published 2024-05-31", "label above"],
		["Last updated", "May 31, 2024 — See all updates", "modified 2024-05-31", "label above, and a button behind the day"],
		["Mill reopens", "May 31, 2024 — See all updates", undefined, "no label above"],
		["May 31", "2024", "unknown 2024-05-31", "year below"],
		["May 31, 2024", "12:30 PM EDT", "unknown 2024-05-31 12:30 EDT", "a time that proves itself"],
		["May 31, 2024", "12:30", undefined, "may be a running time"],
		["31.05.2024", "12:30", "unknown 2024-05-31 12:30", "a day in digits, and the bare time of its template"],
		["31.5.2024.", "12:30", "unknown 2024-05-31 12:30", "the same with a stop and without zeros"],
		["Friday, 31.05.2024.", "12:30", "unknown 2024-05-31 12:30 wd5", "the same behind its weekday"],
		["May 31, 2024", "15:06", "unknown 2024-05-31 15:06", "past noon: few films run as long"],
		["31 травня, 2024 понеділок", "17:33", "unknown 2024-05-31 17:33 wd1", "a comma before the year, and a weekday behind it"],
		["May 31, 2024", "• 09:47 AM", "unknown 2024-05-31 09:47", "the time as the next item of a list"],
		["31.05.2024", "02:31:05", undefined, "a running time with its seconds"],
		["31 พ.ค. 67", "12:30", "unknown 2024-05-31 12:30", "the same in Thai"],
		["31 maggio 2024", "12:30", "unknown 2024-05-31 12:30", "a month that is no English word: such pages print no am and pm"],
		["31. Mai 2024", "12:30", "unknown 2024-05-31 12:30", "a stop behind the day, and a month as English has it"],
		["31 de mayo de 2024", "12:30", "unknown 2024-05-31 12:30", "small words between"],
		["31 May 2024", "12:30", undefined, "an English month: it may be a running time"],
		["الجمعة ٣١ مايو ٢٠٢٤", "٠٧:٣٠ بتوقيت غرينتش", "unknown 2024-05-31 07:30 بتوقيت غرينتش wd5", "Arabic digits, and whose clock it is"],
		["الجمعة ٣١ مايو ٢٠٢٤", "٠٧:٣٠", undefined, "the same without a clock may be a running time"],
		["31 de mayo de 2024", "CDT13:02 (GMT -0400)", "unknown 2024-05-31 13:02 GMT -0400", "the zone glued to the front of its time"],
		["May 31, 2024", "June 1, 2024", undefined, "two stamps"],
		["A headline of May", "31 2024", undefined, "words beside it"],
		[
			"3 minute read",
			"Updated 8:12 AM EDT, Fri May 31, 2024",
			undefined,
			"a whole stamp below what says nothing of a day: that line would be lost",
		],
	];
	it.each(table)("%s / %s", (line, next, expected, why) => {
		const stamp = readSplitStamp(line, next, 3)?.stamps[0];
		expect(stamp && brief(stamp), why).toBe(expected);
		if (stamp) expect(stamp.evidence).toEqual({ line: 3, text: `${line} ${next}`, rule: "split-stamp" });
	});

	it("joins two items of one list, whose first bullet is no part of the stamp", () => {
		const stamp = readSplitStamp("• 31 May, 2024", "• 07:30", 3)?.stamps[0];
		expect(stamp && brief(stamp)).toBe("unknown 2024-05-31 07:30");
		expect(stamp?.evidence.text).toBe("31 May, 2024 • 07:30");
	});
});

describe("other calendars", () => {
	it("converts Jalali days as ICU does", () => {
		const formatter = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
			year: "numeric",
			month: "numeric",
			day: "numeric",
			timeZone: "UTC",
		});
		for (let time = Date.UTC(1980, 0, 1); time < Date.UTC(2060, 0, 1); time += 86_400_000 * 11) {
			const parts = Object.fromEntries(formatter.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
			const given = { year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0 };
			const day = fromJalali(given);
			expect(day && Date.UTC(day.year, day.month - 1, day.day), JSON.stringify(given)).toBe(time);
		}
	});
});

describe("hostile lines", () => {
	const million = 1_000_000;
	it.each(["a", "1", "1.", "12:", " ", "2024-05-31 ", "published ", "(", "1/1/", "٣", "é"])("repeats of %j are read in time", (piece) => {
		for (const length of [390, million]) {
			const line = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
			const cost = processorMs(() => {
				readStamps(line, 1);
				readSplitStamp(line, line, 1);
			});
			expect(cost).toBeLessThan(250);
		}
	});
});

describe("any line", () => {
	const pieces =
		"2023|31|04|/|-|.|:| |May|мая|Published|Updated|(|)|GMT|PM|T|Z|+0000|h|年|月|日|午後|12|6|,|de|Fri|2567|1403|خرداد|ago|\u200f|é|令和|ET|🚢";
	const line = fc
		.array(fc.constantFrom(...pieces.split("|"), "May 31, 2023", "31.04.2023", "12:30"), { maxLength: 12 })
		.map((all) => all.join(""));

	it("gives evidence whose columns cut its words out of the line", () => {
		fc.assert(
			fc.property(line, (given) => {
				const { stamps, impossible } = readStamps(given, 1);
				for (const { columns: [first, last] = [1, 0], text } of [...stamps.map(({ evidence }) => evidence), ...impossible]) {
					expect(given.slice(first - 1, last)).toBe(text);
				}
			}),
			{ seed: 1, numRuns: 2000 },
		);
	});
});

describe("a real capture", () => {
	const path = "../shared/seeds/000_0b1fd21a8063abe5.txt";
	it.runIf(existsSync(path))("agrees between its ISO and its human stamps", () => {
		const lines = readFileSync(path, "utf8").split("\n");
		expect(lines.slice(2, 6).flatMap((line, index) => readStamps(line, index + 3).stamps.map(brief))).toEqual([
			"unknown 2024-05-31 04:06 +0000",
			"unknown 2024-05-31 04:06 +0000",
			"unknown 2024-05-31 04:59 +0000",
			"unknown 2024-05-31 04:06 GMT",
			"modified 2024-05-31 04:59 GMT",
		]);
	});
});
