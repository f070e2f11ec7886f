import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { PrintedStamp } from "../../src/model/parsed-article.ts";
import type { Source } from "../../src/model/source.ts";
import { dateFromAddress } from "../../src/normalize/timestamps/date-from-address.ts";
import { normalizeStamps } from "../../src/normalize/timestamps/normalize-stamps.ts";
import type { StampContext } from "../../src/normalize/timestamps/stamp-context.ts";
import { zoneTable } from "../../src/normalize/timestamps/zone-table.ts";
import { readStamps } from "../../src/parse/stamps/read-stamps.ts";
import { zoneNames } from "../../src/parse/stamps/words/zone-names.ts";

const source = (facts: Partial<Source>): Source => ({
	id: "wire.example",
	name: "Harbour Wire",
	alsoKnownAs: [],
	agencies: [],
	excerpt: false,
	...facts,
});

/** The stamps that a header of these lines has; the first is line 3. */
function stampsOf(text: string): readonly PrintedStamp[] {
	return text.split("\n").flatMap((line, index) => readStamps(line, index + 3).stamps);
}

/** “published · modified · problems”, `-` where absent. */
function brief(text: string, context: StampContext = {}): string {
	const { published, modified, problems } = normalizeStamps(stampsOf(text), context);
	return [published?.value ?? "-", modified?.value ?? "-", problems.map(({ id }) => id).join(" ")].join(" · ").trim();
}

const zoneNote = "time-zone-missing";

describe("zones", () => {
	const table: readonly (readonly [given: string, context: StampContext, expected: string, basis: string, why: string])[] = [
		["2023-04-17T08:05+0000", {}, "2023-04-17T08:05Z", "stated-offset", "a stated offset of zero is Z"],
		["2023-04-17T08:05:09Z", {}, "2023-04-17T08:05:09Z", "stated-offset", "seconds as printed"],
		["2023-04-17T08:05:00.250-0400", {}, "2023-04-17T08:05:00.250-04:00", "stated-offset", "fraction as printed"],
		["08:05 GMT 17.04.2023", {}, "2023-04-17T08:05Z", "stated-zone", "GMT is Z"],
		["April 17, 2023 10:56 p.m. ET", {}, "2023-04-17T22:56-04:00", "stated-zone", "ET in summer"],
		["January 17, 2023 10:56 p.m. ET", {}, "2023-01-17T22:56-05:00", "stated-zone", "ET in winter"],
		["January 17, 2023 10:56 PM EST", {}, "2023-01-17T22:56-05:00", "stated-zone", "EST in winter"],
		["17 April 2023 10:56 BST", {}, "2023-04-17T10:56+01:00", "stated-zone", "British Summer Time"],
		["17 April 2023 10:56 BST", { host: "news.example.bd" }, "2023-04-17T10:56+06:00", "stated-zone", "Bangladesh time"],
		["April 17, 2023 07:36 am IST", { language: "hi" }, "2023-04-17T07:36+05:30", "stated-zone", "India, by the language"],
		["April 17, 2023 07:36 am IST", { host: "news.example.ie" }, "2023-04-17T07:36+01:00", "stated-zone", "Irish summer time"],
		["April 17, 2023 07:36 pm IDT", {}, "2023-04-17T19:36+03:00", "stated-zone", "Israel daylight time"],
		["17 April 2023 10:56, UK", {}, "2023-04-17T10:56+01:00", "stated-zone", "the clock of London"],
		["April 17, 2023 07:36 am IST", { source: source({ country: "IL" }) }, "2023-04-17T07:36+03:00", "stated-zone", "Israel summer time"],
		["17 апреля 2023, 10:56 МСК", {}, "2023-04-17T10:56+03:00", "stated-zone", "Moscow"],
		["17 апреля 2013, 10:56 МСК", {}, "2013-04-17T10:56+04:00", "stated-zone", "Moscow was four hours ahead from 2011 to 2014"],
		["17 апреля 2023, 10:56 ALMT", {}, "2023-04-17T10:56+06:00", "stated-zone", "Almaty before March 2024"],
		["17 апреля 2024, 10:56 ALMT", {}, "2024-04-17T10:56+05:00", "stated-zone", "Almaty since"],
		["17 April 2014 10:56 VET", {}, "2014-04-17T10:56-04:30", "stated-zone", "Venezuela from 2007 to 2016"],
		["17 January 2018 10:56 hora de Brasília", {}, "2018-01-17T10:56-02:00", "stated-zone", "summer time in Brazil until 2019"],
		["2021-01-17 10:56 بتوقيت دمشق", {}, "2021-01-17T10:56+02:00", "stated-zone", "winter in Syria until 2022"],
		["Published: 16 Jan 2019 04:38 AM BdST", {}, "2019-01-16T04:38+06:00", "stated-zone", "Bangladesh, with a small letter inside"],
		["17 April 2023 12:05 WIB", {}, "2023-04-17T12:05+07:00", "stated-zone", "western Indonesia"],
		["April 17, 2023 10:22 AM PHT", {}, "2023-04-17T10:22+08:00", "stated-zone", "Philippines"],
		["Apr 17, 2023 12:18 AM (GMT+8)", {}, "2023-04-17T00:18+08:00", "stated-zone", "GMT with hours"],
		["17 Apr 2023 12:18:54 GMT9", {}, "2023-04-17T12:18:54+09:00", "stated-zone", "GMT with hours that lost their plus, at the end"],
		[
			"17.04.2023 14:02",
			{ source: source({ timeZone: "Europe/Berlin" }) },
			"2023-04-17T14:02+02:00",
			"source-zone",
			"the source's zone in summer",
		],
		[
			"17.01.2023 14:02",
			{ source: source({ timeZone: "Europe/Berlin" }) },
			"2023-01-17T14:02+01:00",
			"source-zone",
			"the source's zone in winter",
		],
		["17.01.2023 14:02", { source: source({ timeZone: "UTC" }) }, "2023-01-17T14:02Z", "source-zone", "a source in UTC"],
		["17.04.2023 14:02", {}, "2023-04-17T14:02", "local", "nothing known: local, without an offset"],
		["17 avril 2023 à 15 h 05 HAE", {}, "2023-04-17T15:05-04:00", "stated-zone", "daylight time of Quebec"],
		["17.04.2023", { source: source({ timeZone: "Europe/Berlin" }) }, "2023-04-17", "local", "a day has no offset"],
		["31.12.2023 23:30 GMT", {}, "2023-12-31T23:30Z", "stated-zone", "the day as printed, never converted"],
	];
	it.each(table)("%s %j", (given, context, expected, basis, why) => {
		const { published } = normalizeStamps(stampsOf(given), context);
		expect([published?.value, published?.basis], why).toEqual([expected, basis]);
	});

	it("notes a missing zone once an article, and never where a day has no time", () => {
		const twice = "17.04.2023 14:02\nUpdated: 17.04.2023 15:10";
		expect(normalizeStamps(stampsOf(twice), { host: "wire.example" }).problems).toEqual([
			{
				id: "time-zone-missing",
				severity: "note",
				message:
					"The time `17.04.2023 14:02` states no offset and `wire.example` has no time zone in sources.yaml, so it was kept as local time. Add `timeZone` to the source.",
				details: { text: "17.04.2023 14:02", host: "wire.example" },
				line: 3,
			},
		]);
		expect(brief("17.04.2023")).toBe("2023-04-17 · - ·");
	});

	const doubtful: readonly (readonly [given: string, context: StampContext, expected: string, why: string])[] = [
		["31 May 2023, 6:12 PM IST", { language: "en" }, "2023-05-31T18:12+05:30 · - · zone-assumed", "nearly always Indian: with a warning"],
		["31 May 2023, 6:12 PM IST", { writtenIn: "IN" }, "2023-05-31T18:12+05:30 · - ·", "from New Delhi it is Indian"],
		["31 May 2023, 6:12 PM IST", { writtenIn: "IE" }, "2023-05-31T18:12 · - · zone-ambiguous", "from Dublin it may be Irish"],
		["31 May 2023, 6:12 PM IST", { writtenIn: "US" }, "2023-05-31T18:12+05:30 · - · zone-assumed", "America has no such zone"],
		[
			"31 May 2023, 6:12 PM IST",
			{ source: source({ timeZone: "Europe/Dublin" }) },
			"2023-05-31T18:12+01:00 · - ·",
			"the source's own zone is one of them",
		],
		[
			"31 May 2023, 6:12 PM IST",
			{ source: source({ timeZone: "Europe/Oslo" }) },
			"2023-05-31T18:12+02:00 · - · zone-ambiguous",
			"the source's zone is none of them",
		],
		[
			"17 abr 2023 - 12:05Actualizado:17 abr 2023 - 13:10 CEST",
			{},
			"2023-04-17T12:05+02:00 · 2023-04-17T13:10+02:00 ·",
			"publication and update on one line say their zone once",
		],
		["Published 17/04/2023 12:05 (10:05 GMT)", {}, `2023-04-17T12:05 · - · ${zoneNote}`, "the same time twice is no such pair"],
		[
			"Published 17 April 2023 12:05\nUpdated 17 April 2023 13:10 GMT",
			{},
			`2023-04-17T12:05 · 2023-04-17T13:10Z · ${zoneNote}`,
			"nor are two lines",
		],
		["31 May 2023, 6:12 PM IST", { signedIn: "IN" }, "2023-05-31T18:12+05:30 · - ·", "an Indian paper signs"],
		["31 May 2023, 6:12 PM IST", { signedIn: "GB" }, "2023-05-31T18:12 · - · zone-ambiguous", "no country of such a zone"],
		[
			"31 May 2023, 6:12 PM IST",
			{ signedIn: "IN", host: "news.example.ie" },
			"2023-05-31T18:12+01:00 · - ·",
			"the host outweighs who signs",
		],
		["2023-05-31 14:20 CST", {}, "2023-05-31T14:20 · - · zone-ambiguous", "American or China time"],
		["2023-05-31 14:20 CST", { language: "zh-Hans" }, "2023-05-31T14:20+08:00 · - ·", "Chinese text"],
		["Jan 3, 2023 / 05:12 PM CST", {}, "2023-01-03T17:12-06:00 · - ·", "written in the American manner, in winter"],
		["January 3, 2023 5:12 p.m. PST", {}, "2023-01-03T17:12-08:00 · - ·", "the same with dots"],
		["31 May 2023 18:20 AST", {}, "2023-05-31T18:20 · - · zone-ambiguous", "Atlantic or Arabia time"],
		["31 May 2023 18:20 AST", { language: "ar" }, "2023-05-31T18:20+03:00 · - ·", "Arabic text"],
		["31 May 2023 18:20 AST", { host: "news.example.qa" }, "2023-05-31T18:20+03:00 · - ·", "the host is in Qatar"],
		["15 January 2023, 09:30 BST", { host: "news.example.uk" }, "2023-01-15T09:30 · - · zone-out-of-season", "no British summer"],
		["15 January 2023, 09:30 BST", { language: "bn" }, "2023-01-15T09:30+06:00 · - ·", "Bangladesh has no season"],
		[
			"July 3, 2023 8:05 am EST",
			{},
			"2023-07-03T08:05 · - · zone-out-of-season",
			"New York's clocks show EDT; who means them is an hour off",
		],
		["July 3, 2023 8:05 am EST", { host: "news.example.jm" }, "2023-07-03T08:05-05:00 · - ·", "Jamaica has EST all the year"],
		[
			"July 3, 2023 8:05 am EST",
			{ source: source({ timeZone: "America/Panama" }) },
			"2023-07-03T08:05-05:00 · - ·",
			"so has the source's zone",
		],
		[
			"July 3, 2023 8:05 am EST",
			{ source: source({ timeZone: "America/New_York" }) },
			"2023-07-03T08:05-04:00 · - · zone-out-of-season",
			"the clock of that day",
		],
		["July 3, 2023 8:05 am MST", {}, "2023-07-03T08:05-07:00 · - ·", "Arizona has MST all the year"],
		["Jan 3, 2023 / 05:12 PM CDT", {}, "2023-01-03T17:12 · - · zone-out-of-season", "no daylight time in January"],
	];
	it.each(doubtful)("%s %j", (given, context, expected, why) => {
		expect(brief(given, context), why).toBe(expected);
	});

	it("reports a zone that nobody knows, and keeps the time local", () => {
		expect(brief("17 April 2023 10:56 XQT")).toBe("2023-04-17T10:56 · - · zone-unknown");
	});

	it("knows every zone that the parser recognises", () => {
		expect(zoneNames.filter((name) => !Object.hasOwn(zoneTable, name.toLowerCase()))).toEqual([]);
	});
});

describe("day and month", () => {
	const table: readonly (readonly [given: string, context: StampContext, expected: string, why: string])[] = [
		["03/04/2023", { source: source({ dayMonthOrder: "month-first" }) }, "2023-03-04 · - ·", "the registry says month first"],
		["03.04.2023", { source: source({ dayMonthOrder: "month-first" }) }, "2023-03-04 · - ·", "the registry outweighs the dots"],
		["03.04.2023", {}, "2023-04-03 · - ·", "dots put the day first"],
		[
			"03.04.2023",
			{ source: source({ dayMonthOrder: "open", country: "DE" }) },
			"2023-04-03 · - ·",
			"also where the source's order is open",
		],
		[
			"Published 03/04/2023",
			{ source: source({ dayMonthOrder: "open", country: "DE" }), captured: "2023-03-05" },
			"2023-03-04 · - ·",
			"an open order leaves the choice to the capture",
		],
		[
			"Published 03/04/2023",
			{ source: source({ dayMonthOrder: "open", country: "DE" }), language: "en" },
			"2023-04-03 · - · timestamp-ambiguous",
			"and the country of an open source decides nothing",
		],
		["Publicado 03/04/2023", { source: source({ dayMonthOrder: "open", country: "DE" }) }, "2023-04-03 · - ·", "but its words do"],
		["mis à jour le 03/04/2023", {}, "- · 2023-04-03 ·", "a French label"],
		["03/04/2023 - 14h09min", {}, `2023-04-03T14:09 · - · ${zoneNote}`, "hours with an h"],
		["03/04/2023", { host: "www.example.com.br" }, "2023-04-03 · - ·", "Brazil"],
		["03/04/2023", { host: "news.example.gov" }, "2023-03-04 · - ·", "the United States"],
		["03/04/2023", { language: "it" }, "2023-04-03 · - ·", "Italian"],
		["03/04/2023", { language: "en-US" }, "2023-03-04 · - ·", "American English"],
		["Mon 03/04/2023", {}, "2023-04-03 · - ·", "only 3 April was a Monday"],
		["03/04/2023", { address: "https://a.example/2023/03/04/story" }, "2023-03-04 · - ·", "the day in the address"],
		["03/04/2023", { captured: "2023-03-05" }, "2023-03-04 · - ·", "3 April lies after the capture"],
		["03/04/2023", { captured: "2023-04-04" }, "2023-04-03 · - ·", "captured a day after 3 April"],
		["03/04/2023", { captured: "2023-04" }, "2023-04-03 · - ·", "captured in April"],
		["03/04/2023", { captured: "2024-06-01" }, "2023-04-03 · - · timestamp-ambiguous", "captured long after both"],
		["03/04/2023", { language: "en" }, "2023-04-03 · - · timestamp-ambiguous", "English is written both ways"],
		["03/04/2023 3:05 PM EST", { language: "en" }, "2023-03-04T15:05-05:00 · - ·", "an American zone puts the month first"],
		["03/04/2023 15:05 WIB", { language: "en" }, "2023-04-03T15:05+07:00 · - ·", "an Indonesian zone puts the day first"],
		["03/04/2023 15:05 IST", {}, "2023-04-03T15:05+05:30 · - · zone-assumed", "India, Ireland and Israel put the day first"],
		["03/04/2023 15:05 BST", {}, "2023-04-03T15:05+01:00 · - ·", "so do Britain and Bangladesh"],
		[
			"03/12/2009 10:00 PST",
			{},
			"2009-12-03T10:00 · - · timestamp-ambiguous zone-ambiguous",
			"a name that the United States and the Philippines share with Pakistan decides no order",
		],
		[
			"May 4, 2023\nUpdated: 05/08/2023",
			{},
			"2023-05-04 · 2023-05-08 · timestamp-ambiguous",
			"an update is more likely of the days after the publication, and may be of August",
		],
		[
			"Posted 4/5/2004 11:14 PM\nUpdated 4/7/2004 9:34 AM",
			{},
			"2004-04-05T23:14 · 2004-04-07T09:34 · timestamp-ambiguous timestamp-ambiguous time-zone-missing",
			"of both the order in which they lie two days apart, not two months",
		],
		["May 4, 2023\nUpdated: 06/08/2023", {}, "2023-05-04 · 2023-08-06 · timestamp-ambiguous", "neither reading is"],
		[
			"Thu, 03/12/2015 - 00:00",
			{ wireDay: "2015-03-11" },
			`2015-03-12T00:00 · - · ${zoneNote}`,
			"both days were Thursdays; the dateline is of the day before one of them",
		],
		["05/03/2024 10:00", { wireDay: "05-03" }, `2024-05-03T10:00 · - · ${zoneNote}`, "the dateline's day"],
		[
			"05/03/2024 10:00",
			{ wireDay: "2024-03-05", language: "en-US" },
			`2024-03-05T10:00 · - · ${zoneNote}`,
			"which outweighs a convention",
		],
		[
			"05/03/2024 10:00",
			{ wireDay: "04-30" },
			`2024-05-03T10:00 · - · ${zoneNote}`,
			"the dateline's day is of the days before one reading",
		],
		["01/03/2024 10:00", { wireDay: "12-31" }, `2024-01-03T10:00 · - · ${zoneNote}`, "of the year before"],
		["Updated: 06/05/2024", { wireDay: "05-04" }, "- · 2024-05-06 · timestamp-ambiguous", "an update may come a month later"],
		["05/03/2024 10:00", { wireDay: "06-20" }, "2024-03-05T10:00 · - · timestamp-ambiguous time-zone-missing", "another day tells nothing"],
		["05/03/2024 | May 3, 2024", { language: "de" }, "2024-05-03 · - ·", "the same day in words on its line"],
		["03/04/2023 15:05 GMT", { language: "en" }, "2023-04-03T15:05Z · - · timestamp-ambiguous", "GMT is printed everywhere"],
		["Thứ Hai, 03/04/2023", { language: "en" }, "2023-04-03 · - ·", "the weekday is Vietnamese"],
		["13/03/23", {}, "2023-03-13 · - ·", "the year stands first only where the country or language writes so"],
		["23.03.13 | 최종 수정 23.03.14", {}, "2023-03-13 · 2023-03-14 ·", "the words of the line are Korean"],
		[
			"Published 05/31/2023\nUpdated 06/01/2023",
			{},
			"2023-05-31 · 2023-06-01 ·",
			"31 can be no month, so the other stamp is month first too",
		],
		[
			"Published 05/31/2023\nUpdated 06/01/2023",
			{ source: source({ country: "DE" }) },
			"2023-05-31 · 2023-06-01 ·",
			"the page outweighs its country",
		],
		["31.05.2023\nUpdated 06/01/2023", { captured: "2023-06-02" }, "2023-05-31 · 2023-06-01 ·", "dots prove nothing of slashes"],
		["2023-04-03T08:05Z\n03/04/2023 08:05 GMT", {}, "2023-04-03T08:05Z · - ·", "an ISO stamp names one of the two days"],
		["23/04/17", { host: "news.example.jp" }, "2023-04-17 · - ·", "Japan puts the year first"],
		["05/06/67 09:30", { host: "news.example.th" }, `2024-06-05T09:30 · - · ${zoneNote}`, "year 2567 of the Buddhist era"],
		["05/06/67", { language: "th" }, "2024-06-05 · - ·", "by the language"],
		["05/06/24", { host: "news.example.th" }, "2024-06-05 · - ·", "no Buddhist year of the press"],
		["03-10-2014", { language: "fa" }, "2014-10-03 · - ·", "the year last in Iran: the day first"],
		["03/03/11", { language: "fa" }, "2024-05-31 · - ·", "year 1403 of the Iranian calendar"],
		["99/03/11", { host: "news.example.ir" }, "2020-05-31 · - ·", "year 1399"],
		["99/05/31", { host: "news.example.tw" }, "2010-05-31 · - · timestamp-ambiguous", "year 99 of the Republic of China, or 1999"],
		["24-05-12", { host: "news.example.in" }, "2012-05-24 · - · timestamp-ambiguous", "hyphens: the year may stand first anywhere"],
		["24-05-12", { host: "news.example.in", captured: "2024-05-13" }, "2024-05-12 · - ·", "close to the capture"],
		["24-05-12", { source: source({ dayMonthOrder: "day-first" }) }, "2012-05-24 · - ·", "the registry says so"],
		["30/05/24", { host: "news.example.jp", captured: "2024-06-01" }, "2024-05-30 · - ·", "no year after the capture"],
		["23/04/17", { captured: "2023-04-18" }, "2023-04-17 · - ·", "captured a day after"],
	];
	it.each(table)("%s %j", (given, context, expected, why) => {
		expect(brief(given, context), why).toBe(expected);
	});

	it("keeps both readings where nothing decides, also where both fall on the printed weekday", () => {
		// 3 December and 12 March 2009 were both Thursdays.
		const { published, problems } = normalizeStamps(stampsOf("Thu, 03/12/2009 10:30 GMT"), {});
		expect(published).toEqual({
			value: "2009-12-03T10:30Z",
			precision: "minute",
			basis: "stated-zone",
			evidence: [{ line: 3, columns: [1, 25], text: "Thu, 03/12/2009 10:30 GMT", rule: "numeric-stamp" }],
			alternatives: ["2009-03-12T10:30Z"],
		});
		expect(problems.map(({ id, message }) => [id, message])).toEqual([
			[
				"timestamp-ambiguous",
				"`Thu, 03/12/2009 10:30 GMT` can be read as 2009-12-03T10:30Z or as 2009-03-12T10:30Z; nothing in the capture decides. It was read as 2009-12-03T10:30Z. Add `dayMonthOrder` to the source, or `published` in a correction.",
			],
		]);
	});
});

describe("roles", () => {
	const table: readonly (readonly [given: string, expected: string, why: string])[] = [
		[
			"2023-04-17T08:00Z\n2023-04-17T08:05Z\n2023-04-17T09:10Z",
			"2023-04-17T08:05Z · 2023-04-17T09:10Z ·",
			"three: created, published, modified",
		],
		["2023-04-17T08:05Z\n2023-04-17T09:10Z", "2023-04-17T08:05Z · 2023-04-17T09:10Z ·", "two: published, modified"],
		[
			"Fri 31 May 2024 18.40 BST\nFirst published on Fri 31 May 2024 06.01 BST",
			"2024-05-31T06:01+01:00 · 2024-05-31T18:40+01:00 ·",
			"the update, without a label, above what was published first",
		],
		[
			"Fri 31 May 2024 05.40 BST\nFirst published on Fri 31 May 2024 06.01 BST",
			"2024-05-31T06:01+01:00 · - · timestamps-disagree",
			"none that is earlier",
		],
		["2023-04-17T08:05Z\n2023-04-17T08:05Z", "2023-04-17T08:05Z · 2023-04-17T08:05Z ·", "an equal modified stamp is kept"],
		["2023-04-17T08:05Z", "2023-04-17T08:05Z · - ·", "one: published"],
		["2023-04-17", "2023-04-17 · - ·", "a day alone"],
		["Updated 17 April 2023", "- · 2023-04-17 ·", "only updated: published is not known"],
		["Updated 18 April 2023\nPublished 17 April 2023", "2023-04-17 · 2023-04-18 ·", "updated printed first"],
		["Published: April 2023", "2023-04 · - ·", "a month"],
		["Created: 16 April 2023\nPublished: 17 April 2023", "2023-04-17 · - ·", "created is no contradiction"],
		["Created: 16 April 2023", "2023-04-16 · - ·", "created counts where nothing better is printed"],
		["18 April 2023\nPublished: 17 April 2023", "2023-04-17 · - ·", "the day of the masthead is no contradiction"],
		["Publié le 17/04/2023 à 12:05 GMT, mis à jour à 14:30 GMT", "2023-04-17T12:05Z · 2023-04-17T14:30Z ·", "the update borrows the day"],
		[
			"17/04/2023 à 23:50 GMT, mis à jour à 00:10 GMT",
			"2023-04-17T23:50Z · - · time-without-day",
			"a borrowed day would put the update before: not known",
		],
		[
			"2023-04-17T22:00+0000\nUpdated: 19:00 EDT",
			"2023-04-17T22:00Z · 2023-04-17T19:00-04:00 ·",
			"an hour later, though the clock says less",
		],
		[
			"17 April 2023 20:00 EDT\nUpdated: 21:00 GMT",
			"2023-04-17T20:00-04:00 · - · time-without-day",
			"three hours before, though the clock says more",
		],
		["2023-04-18T02:00+0000\nUpdated: 23:00 EDT", "2023-04-18T02:00Z · - · time-without-day", "it may be of the evening before"],
		["2023-04-17T22:00+0000\nUpdated: 19:00", "2023-04-17T22:00Z · - · time-without-day", "of which zone is not known: as the clock says"],
		["Last modified: 06:02 PM GMT", "- · - · time-without-day", "a time without any day"],
		["", "- · - ·", "nothing"],
	];
	it.each(table)("%s", (given, expected, why) => {
		expect(brief(given), why).toBe(expected);
	});
});

describe("agreement", () => {
	it("lists both places where an ISO and a human stamp say the same", () => {
		const { published, modified, problems } = normalizeStamps(
			stampsOf("2023-04-03T08:05+0000\n2023-04-03T09:10+0000\n08:05 GMT 03.04.2023 (Updated: 09:10 GMT 03.04.2023)"),
			{},
		);
		expect(published).toEqual({
			value: "2023-04-03T08:05Z",
			precision: "minute",
			basis: "stated-offset",
			evidence: [
				{ line: 3, columns: [1, 21], text: "2023-04-03T08:05+0000", rule: "iso-stamp" },
				{ line: 5, columns: [1, 20], text: "08:05 GMT 03.04.2023", rule: "human-stamp" },
			],
		});
		expect(modified?.evidence.map(({ line, rule }) => [line, rule])).toEqual([
			[4, "iso-stamp"],
			[5, "human-stamp"],
		]);
		expect(problems).toEqual([]);
	});

	const table: readonly (readonly [given: string, expected: string, why: string])[] = [
		["17 April 2023\n17 April 2023 10:15 GMT", "2023-04-17T10:15Z · - ·", "the more precise one gives the value"],
		["2023-04-17T08:05Z\n17.04.2023 11:05 MSK", "2023-04-17T08:05Z · - ·", "one instant in two zones"],
		["2023-04-17T08:05Z\n17.04.2023 08:05", "2023-04-17T08:05Z · - ·", "a local rendering without a zone"],
		["2023-04-17T08:05Z\n18.04.2023 09:00 GMT", "2023-04-17T08:05Z · - · timestamps-disagree", "ISO wins"],
		["18.04.2023 09:00 GMT\n2023-04-17T08:05Z", "2023-04-17T08:05Z · - · timestamps-disagree", "ISO wins, also where it comes second"],
		[
			"Updated 17 April 2023 10:00 GMT\nPublished 18 April 2023 09:00 GMT",
			"2023-04-18T09:00Z · 2023-04-17T10:00Z · timestamps-disagree",
			"updated before it was published",
		],
		[
			"Updated 17 April 2023\nPublished 18 April 2023 09:00 GMT",
			"2023-04-18T09:00Z · 2023-04-17 · timestamps-disagree",
			"the same at the precision of both",
		],
		["Updated 18 April 2023\nPublished 18 April 2023 09:00 GMT", "2023-04-18T09:00Z · 2023-04-18 ·", "one day: as far as both are known"],
		["Updated 17 April 2023\nUpdated 18 April 2023", "- · 2023-04-17 · timestamps-disagree", "two updates"],
	];
	it.each(table)("%s", (given, expected, why) => {
		expect(brief(given), why).toBe(expected);
	});
});

describe("doubt", () => {
	const table: readonly (readonly [given: string, context: StampContext, expected: string, why: string])[] = [
		["Tuesday, 17 April 2023", {}, "2023-04-17 · - · weekday-disagrees", "it was a Monday; the date stays"],
		["17 April 2023", { captured: "2023-04-15" }, "2023-04-17 · - · date-in-future", "two days after the capture"],
		["17 April 2023", { captured: "2023-04-16" }, "2023-04-17 · - ·", "one day after: zones"],
		["17 April 2023", { captured: "2023-04" }, "2023-04-17 · - ·", "in the month of the capture"],
		["1 May 2023", { captured: "2023-04" }, "2023-05-01 · - · date-in-future", "after the month of the capture"],
	];
	it.each(table)("%s %j", (given, context, expected, why) => {
		expect(brief(given, context), why).toBe(expected);
	});
});

describe("the date in an address", () => {
	const table: readonly (readonly [given: string, expected: string | undefined, why: string])[] = [
		["https://a.example/2023/04/17/story", "2023-04-17", "folders"],
		["https://a.example/20230417/story-1107862751.html", "2023-04-17", "eight digits, not the id"],
		["https://a.example/world/2023/apr/17/story", "2023-04-17", "month by name"],
		["https://a.example/2023/04/story", "2023-04", "year and month"],
		["https://a.example/202304/7043.html", "2023-04", "six digits"],
		["https://a.example/news/story-2023-04-17.html", "2023-04-17", "at the end of a slug"],
		["https://a.example/news/story-2023-04-17-1107862751.html", "2023-04-17", "before an id"],
		["https://a.example/news/2023-04-17-bridge-closed.html", "2023-04-17", "at the start of a slug"],
		["https://a.example/news/bridge-closed-2023-04-17/", "2023-04-17", "a stroke behind the slug"],
		["https://a.example/n/2023/04-17/8831.shtml", "2023-04-17", "two segments, whole"],
		["https://a.example/news/the-flood-of-1995-04-19-in-oldport", undefined, "in a slug: what the story tells of"],
		["https://a.example/news/the-flood-of-1995-apr-19-in-oldport", undefined, "the same with the month’s name"],
		["https://a.example/the-flood-of-1995-04-19/photos", undefined, "a part of a segment that is not the last"],
		["https://a.example/flood-1995-04-19-again/story-2023-04-17.html", "2023-04-17", "the other one is at the end"],
		["https://a.example/c/t20230417_99.htm", "2023-04-17", "with a letter before"],
		["https://a.example/news/17/04/2023/story", "2023-04-17", "day first, since 17 is no month"],
		["https://a.example/news/04/05/2023/story", undefined, "day or month: open"],
		["https://a.example/story-20230417123456789", undefined, "a long id"],
		["https://a.example/2023/02/31/story", "2023-02", "no such day; the month stands"],
		["https://a.example/?date=2023-04-17", undefined, "a query is not the path"],
		["https://a20230417.example/story", undefined, "nor is the host"],
		["https://a.example/", undefined, "nothing"],
	];
	it.each(table)("%s", (given, expected, why) => {
		expect(dateFromAddress(given), why).toBe(expected);
	});
});

describe("a real capture", () => {
	const path = "../shared/seeds/000_0b1fd21a8063abe5.txt";
	it.runIf(existsSync(path))("gives published and modified with joint evidence and no problem", () => {
		const lines = readFileSync(path, "utf8").split("\n").slice(2, 6).join("\n");
		const { published, modified, problems } = normalizeStamps(stampsOf(lines), { captured: "2024-05-31", host: "sputnikglobe.com" });
		expect([published?.value, published?.evidence.map(({ line }) => line)]).toEqual(["2024-05-31T04:06Z", [4, 6, 3]]);
		expect([modified?.value, modified?.evidence.map(({ line }) => line)]).toEqual(["2024-05-31T04:59Z", [5, 6]]);
		expect(problems).toEqual([]);
	});
});
