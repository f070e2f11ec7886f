import { describe, expect, it } from "vitest";
import { normalizeStamps } from "../../src/normalize/timestamps/normalize-stamps.ts";
import { readStamps } from "../../src/parse/stamps/read-stamps.ts";

/** Languages and countries of news pages. The runtime prints days as the Unicode CLDR says. */
const locales =
	"en-US en-GB en-IN de-DE de-AT fr-FR fr-CA es-ES es-MX pt-BR pt-PT it-IT nl-NL sv-SE da-DK nb-NO nn-NO fi-FI is-IS et-EE lv-LV lt-LT pl-PL cs-CZ sk-SK hu-HU ro-RO bg-BG sr-Cyrl-RS sr-Latn-RS hr-HR bs-BA sl-SI mk-MK sq-AL el-GR tr-TR az-AZ ru-RU uk-UA be-BY kk-KZ ky-KG uz-UZ ka-GE hy-AM he-IL ar-EG ar-AE ar-MA fa-IR ur-PK hi-IN bn-BD mr-IN ta-IN te-IN kn-IN ml-IN gu-IN pa-IN th-TH lo-LA vi-VN id-ID ms-MY fil-PH zh-CN zh-TW ja-JP ko-KR ca-ES gl-ES cy-GB ga-IE".split(
		" ",
	);
/** A day in each month, of different years, in the morning or the afternoon. */
const days = [
	"2020-01-03T09:07",
	"2021-02-07T14:07",
	"2022-03-12T09:41",
	"2013-04-11T14:41",
	"2024-05-31T09:05",
	"2018-06-08T14:05",
	"2017-07-09T09:50",
	"2016-08-10T14:50",
	"2019-09-25T10:15",
	"2015-10-05T15:15",
	"2023-11-04T10:59",
	"2014-12-02T15:59",
];

describe("a day and its time, as the runtime prints them in a language", () => {
	it.each(locales.flatMap((locale) => (["long", "medium"] as const).map((dateStyle) => [locale, dateStyle] as const)))(
		"%s, %s",
		(locale, dateStyle) => {
			const format = new Intl.DateTimeFormat(locale, { dateStyle, timeStyle: "short", timeZone: "UTC" });
			const misread = days.flatMap((day) => {
				const printed = format.format(new Date(`${day}Z`));
				const read = normalizeStamps(readStamps(printed, 1).stamps, { language: locale }).published?.value;
				return read === day ? [] : [`${printed} → ${read}`];
			});
			expect(misread).toEqual([]);
		},
	);
});
