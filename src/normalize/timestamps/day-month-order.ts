/** How a language or country writes a date in digits. */
export type DayMonthOrder = "day-first" | "month-first" | "year-first";

/**
 * The order by language, where all its countries agree.
 *
 * Source: Unicode CLDR 48, `dateFormats` short. English and Spanish are absent from the first table: English is written both ways;
 * Spanish is day-first everywhere but in United States media, which are told by country. Tagalog follows the United States.
 */
const byLanguage: Readonly<Record<string, DayMonthOrder>> = {
	...listed(
		"day-first",
		"de fr es it pt nl ca ro pl cs sk sl hr sr bs bg mk ru uk be lv et fi da nb no nn is el sq tr az kk ka hy he ar ur hi bn mr ta te kn ml gu pa th vi id ms sw gl ga cy",
	),
	...listed("year-first", "ja zh ko hu lt sv fa mn eu af si ne"),
	"en-US": "month-first",
	"en-PH": "month-first",
	fil: "month-first",
	tl: "month-first",
	"en-GB": "day-first",
	"en-AU": "day-first",
	"en-IN": "day-first",
	"en-NZ": "day-first",
	"en-IE": "day-first",
};

/** Countries that do not put the day first. Source: CLDR 48. Canada and South Africa write several ways and stay open. */
const byCountry: Readonly<Record<string, DayMonthOrder | "open">> = {
	...listed("month-first", "US PH PR GU FM MH PW AS VI"),
	...listed("year-first", "JP CN TW KR KP HU LT SE IR MN HK"),
	CA: "open",
	ZA: "open",
	KE: "day-first",
};

/** The order that a language prescribes; `undefined` where it is written both ways. */
export function orderOfLanguage(language: string | undefined): DayMonthOrder | undefined {
	if (language === undefined) return undefined;
	const base = language.split("-")[0] ?? "";
	if (Object.hasOwn(byLanguage, language)) return byLanguage[language];
	return Object.hasOwn(byLanguage, base) ? byLanguage[base] : undefined;
}

/** The order where the year stands last all the same: those who put it first in Europe and Iran then go from the smallest on. */
export function orderOfYearLast(language: string | undefined): DayMonthOrder | undefined {
	return yearLast.has(language?.split("-")[0] ?? "") ? "day-first" : undefined;
}

const yearLast: ReadonlySet<string> = new Set(["hu", "lt", "sv", "fa", "eu", "mn", "af", "ne"]);

/** The order that a country uses: the day first, unless the table says otherwise. */
export function orderOfCountry(country: string | undefined): DayMonthOrder | undefined {
	if (country === undefined) return undefined;
	const known = Object.hasOwn(byCountry, country) ? byCountry[country] : "day-first";
	return known === "open" ? undefined : known;
}

/**
 * The order of the countries that use a zone's name: American names put the month first, India, Ireland and Israel, which share IST, and
 * Britain and Bangladesh, which share BST, the day. `GMT` and what countries of both kinds share (CST, PST) say nothing.
 */
export function orderOfZone(zone: string | undefined): DayMonthOrder | undefined {
	const name = zone?.toLowerCase() ?? "";
	return Object.hasOwn(byZone, name) ? byZone[name] : undefined;
}

/** Zone names by the order of the countries that print them. Source: the tables of this folder. */
const byZone: Readonly<Record<string, DayMonthOrder>> = {
	...listed("month-first", "et edt est cdt mt mst mdt pt pdt akst akdt hst pht"),
	...listed(
		"day-first",
		"ist bst cet cest mez mesz eet eest msk trt sast eat cat wat brt art pkt npt ict wib wita wit myt sgt aest aedt aet acst awst nzst nzdt",
	),
};

function listed(order: DayMonthOrder, names: string): Record<string, DayMonthOrder> {
	return Object.fromEntries(names.split(" ").map((name) => [name, order]));
}
