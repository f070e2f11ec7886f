/** What a printed zone name means: a fixed offset, or an IANA zone whose offset depends on the day. */
export type ZoneMeaning = `${"+" | "-"}${string}` | "Z" | `${string}/${string}`;

/**
 * Printed zone names in small letters.
 *
 * Source: IANA time zone database 2024a (abbreviations in use) and RFC 5322 §4.3 (the American ones). Names without “standard” or
 * “daylight” (ET, Moscow time) follow the season, so they name a zone; so do those whose offset the law has changed since 2000: MSK was +04:00
 * from 2011 to 2014, VET -04:30 from 2007 to 2016, ALMT +06:00 until March 2024.
 */
export const zoneTable: Readonly<Record<string, ZoneMeaning>> = {
	...named("Z", "gmt|utc|ut|z|wet|greenwich mean time|بتوقيت غرينتش|بتوقيت جرينتش|بتوقيت غرينيتش|غرينتش|جرينتش|توقيت غرينتش"),
	...named("+01:00", "bst|cet|mez|west|british summer time|central european time|wat|west africa time"),
	...named(
		"+02:00",
		"cest|mesz|eet|cat|sast|central european summer time|central africa time|south african standard time|south africa standard time",
	),
	...named("Europe/London", "uk|uk time|london time"),
	...named("Europe/Dublin", "irish time"),
	...named(
		"+03:00",
		"eest|eat|trt|tsi|idt|israel daylight time|east africa time|mecca time|makkah time|saudi time|بتوقيت مكة المكرمة|بتوقيت مكة|مكة المكرمة|بتوقيت الرياض|بتوقيت السعودية",
	),
	...named("Europe/Moscow", "msk|мск|мск.|moscow time|moscow standard time|московского времени|по московскому времени|по москве"),
	...named("Europe/Kyiv", "kyiv time|за київським часом|за києвом|по киевскому времени|по киеву"),
	...named("Europe/Paris", "paris time|heure de paris|heure française"),
	...named("Europe/Madrid", "hora de españa|hora peninsular|hora de madrid|hora española"),
	...named("Europe/Berlin", "berlin time"),
	...named("Europe/Rome", "rome time|ora italiana"),
	...named("Europe/Istanbul", "turkish time|turkey time|türkiye saatiyle"),
	...named("Europe/Minsk", "по минскому времени"),
	...named("Africa/Cairo", "بتوقيت القاهرة"),
	...named("Asia/Baghdad", "بتوقيت بغداد"),
	...named("Asia/Damascus", "بتوقيت دمشق"),
	...named("Asia/Beirut", "بتوقيت بيروت"),
	...named("Asia/Jerusalem", "بتوقيت القدس|israel time|local israel time|israel standard time"),
	...named("+04:00", "gst|get|amt|azt|uae time|gulf standard time|dubai time|بتوقيت أبوظبي"),
	...named("Asia/Tehran", "irst"),
	...named("+04:30", "irdt|aft"),
	...named("+05:00", "mvt|maldives time|pkt|uzt|pakistan time|pakistan standard time"),
	...named("Asia/Almaty", "almt"),
	...named("+05:30", "ist|indian standard time|india standard time"),
	...named("Asia/Colombo", "slst"),
	...named("+05:45", "npt|nepal time|nepal standard time"),
	...named("+06:00", "bdt|bdst|bangladesh time|bangladesh standard time"),
	...named("+06:30", "mmt"),
	...named("+07:00", "wib|ict|เวลาไทย|bangkok time|thailand time|vietnam time|jakarta time|giờ việt nam|giờ hà nội"),
	...named(
		"+08:00",
		"wita|myt|sgt|hkt|bjt|pht|awst|philippine time|philippine standard time|singapore time|singapore standard time|malaysian time|hong kong time|taiwan time|taipei time|beijing time|china standard time|北京时间|北京時間|台北時間|香港時間",
	),
	...named(
		"+09:00",
		"wit|jst|kst|japan time|tokyo time|korea time|seoul time|japan standard time|korea standard time|東京時間|日本時間|한국시간",
	),
	...named("+09:30", "acst"),
	...named("+10:00", "aest|australian eastern standard time"),
	...named("+10:30", "acdt"),
	...named("+11:00", "aedt|australian eastern daylight time"),
	...named("Australia/Sydney", "aet|sydney time|australian eastern time"),
	...named("+12:00", "nzst|fjt"),
	...named("+13:00", "nzdt"),
	...named("Pacific/Auckland", "nzt|new zealand time"),
	...named("America/New_York", "et|eastern time"),
	...named(
		"-05:00",
		"est|eastern standard time|cdt|central daylight time|cot|pet|ect|hne|hac|hora colombiana|hora de colombia|hora peruana",
	),
	...named("-04:00", "edt|hae|eastern daylight time|ast|bot|clt|pyt|hna"),
	...named("America/Caracas", "vet"),
	...named("America/Chicago", "ct|central time"),
	...named("-06:00", "cst|central standard time|mdt|mountain daylight time|hnc|har"),
	...named("America/Denver", "mt|mountain time"),
	...named("-07:00", "mst|mountain standard time|pdt|pacific daylight time|hnr|hap"),
	...named("America/Los_Angeles", "pt|pacific time"),
	...named("-08:00", "pst|pacific standard time|akdt|hnp"),
	...named("-09:00", "akst"),
	...named("-10:00", "hst"),
	...named("-03:00", "brt|art|uyt|adt|clst|pyst|haa|hora argentina|hora de argentina"),
	...named("America/Sao_Paulo", "horário de brasília|hora de brasília"),
	...named("America/Mexico_City", "hora de méxico|tiempo del centro"),
	...named("America/Santiago", "hora de chile"),
	...named("America/Halifax", "at"),
	...named("-03:30", "nst"),
	...named("-02:30", "ndt"),
};

/**
 * What names mean by country, where several have one of that name (ISO 3166 alpha-2).
 *
 * IST is Indian, Irish or Israel time, BST British Summer or Bangladesh time, CST American or China time, AST Atlantic or Arabia time,
 * EST American or (formerly printed) Australian eastern time, PST Pacific or Philippine time, AMT Armenian or Amazon time.
 */
export const zonesByCountry: Readonly<Record<string, Readonly<Record<string, ZoneMeaning>>>> = {
	ist: { IN: "+05:30", LK: "+05:30", IE: "Europe/Dublin", IL: "Asia/Jerusalem" },
	bst: { BD: "+06:00" },
	cst: { CN: "+08:00", TW: "+08:00", HK: "+08:00", CU: "America/Havana", US: "-06:00", CA: "-06:00", MX: "-06:00" },
	ast: { SA: "+03:00", IQ: "+03:00", KW: "+03:00", BH: "+03:00", QA: "+03:00", YE: "+03:00", PR: "-04:00", VI: "-04:00", CA: "-04:00" },
	est: { AU: "Australia/Sydney" },
	pst: { PH: "+08:00", US: "-08:00", CA: "-08:00" },
	amt: { AM: "+04:00", BR: "-04:00" },
	gst: { GS: "-02:00" },
	wit: { ID: "+09:00" },
};

function named(meaning: ZoneMeaning, names: string): Record<string, ZoneMeaning> {
	return Object.fromEntries(names.split("|").map((name) => [name, meaning]));
}
