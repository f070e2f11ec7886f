import { createLexicon } from "./lexicon.ts";

/** Which part of the day a word names: a half of it, or a part that no half holds. */
export type DayPart = "am" | "pm" | "noon" | "evening" | "night";

/**
 * Words for the half of the day that stand before the time.
 *
 * Source: CLDR 48 `dayPeriods` (ja, zh, ko, tr, vi), and the Chinese words for parts of the day that newspapers print.
 */
const before: readonly (readonly [DayPart, string])[] = [
	["am", "午前|上午|凌晨|清晨|早上|早晨|朝|未明|오전|새벽|아침|öö|সকাল|ভোর|सुबह"],
	["pm", "午後|下午|傍晚|夕方|오후|ös|বিকেল|বিকাল|সন্ধ্যা|शाम"],
	["noon", "中午|昼|দুপুর|दोपहर"],
	["evening", "晚上|晚间|晚間|夜|저녁|밤"],
	["night", "深夜|半夜|রাত|रात"],
];

/**
 * Words for the half of the day that stand after the time.
 *
 * Source: CLDR 48 `dayPeriods` (en, es, el, ar, fa, sq, vi, hi, bn, id), with the spellings `a.m.` and `a. m.`. Reuters prints the Japanese
 * words behind the time and in front of the zone: “8:08 午後UTC”.
 */
const after: readonly (readonly [DayPart, string])[] = [
	[
		"am",
		"am|a.m.|a.m|a. m.|midnight|এএম|পূর্বাহ্ন|পূর্বাহ্ণ|एएम|π.μ.|πμ|π.μ|ص|صـ|صباحا|صباحًا|فجرا|فجرًا|صبح|sa|sáng|p.d.|e paradites|पूर्वाह्न|ق.ظ.|ق.ظ|पू|dop.|सुबह|সকাল|ভোর|pagi|pg|amకి|gh|утра|de la mañana|de la madrugada|da manhã|da madrugada|午前",
	],
	[
		"pm",
		"pm|p.m.|p.m|p. m.|noon|পিএম|অপরাহ্ন|অপরাহ্ণ|पीएम|μ.μ.|μμ|μ.μ|م|مـ|مساء|مساءً|عصرا|عصرًا|عصر|بعدازظهر|ch|chiều|m.d.|e pasdites|अपराह्न|ب.ظ.|ب.ظ|शाम|বিকেল|বিকাল|সন্ধ্যা|sore|petang|ptg|pmకి|gd|de la tarde|da tarde|午後",
	],
	["noon", "trưa|siang|tengah hari|দুপুর|दोपहर|ظهرا|ظهرًا|ظهر|дня"],
	["evening", "tối|malam|вечера"],
	["night", "đêm|রাত|रात|ليلا|ليلًا|شب|ночи|de la noche|da noite"],
];

export const dayPartsBefore = createLexicon<DayPart>(before.flatMap(split));
export const dayPartsAfter = createLexicon<DayPart>(after.flatMap(split));

/** Words for “o'clock” after a time; `language` where they belong to one. They also show that `19.15` is a time. */
export const oClock = createLexicon<string>([
	["uhr", "de"],
	["uur", "nl"],
	["น", "th"],
	["น.", "th"],
	["hrs", ""],
	["hours", "en"],
	["hs", "es"],
	["hs.", "es"],
	["h", ""],
	["ч", "bg"],
	["ч.", "bg"],
	["hod", "cs"],
	["hod.", "cs"],
	["godz", "pl"],
	["óra", "hu"],
	["val.", "lt"],
	["সময়", "bn"],
	["টা", "bn"],
	["बजे", "hi"],
]);

/** Those of them, and more, that make a number alone an hour of the twenty-four. “17 Uhr” · “17 часов” · “17 hodin” */
export const wholeHours = createLexicon<string>(
	[
		["de", "uhr"],
		["nl", "uur"],
		["ru", "часов|часа|час"],
		["uk", "годині|година|год."],
		["bg", "часа|ч|ч."],
		["cs", "hodin|hodiny|hod|hod."],
		["sk", "hodín|hodine"],
		["hu", "óra|órakor"],
		["es", "horas|hs|hs."],
		["lt", "val."],
		["th", "น.|น"],
	].flatMap(([language = "", words = ""]) => words.split("|").map((word) => [word, language] as const)),
);

/**
 * Little words that join label, weekday, date and time: “published **on the** 5th **at** 10:00”, “**le** 31 mai **à** 12 h”, “31 **de** mayo”.
 * Beside a stamp they are part of it; elsewhere they are words of a sentence.
 */
export const connectors = createLexicon<true>(
	[
		"and|at|on|the|of|as of|in|by|from|this|date|time|datetime", // en
		"am|um|vom|den|der|dem|seit|von|ab|kl.|kl|den|klo|klockan", // de sv da fi
		"le|à|du|de|a las|a la|el|del|las|los|a les|às|as|a|em|no|na|dia|il|alle|alle ore|ore|ora|dell'|l'|delle|h", // fr es pt it ro
		"op|om|te|la|pe|dnia|o godz.|o godz|o|w|r|r.|roku|godz.|godzina|u|ve|saat|saati|tarihinde|dne|v|ob|dňa", // nl ro pl tr cs sk sl hr
		"в|во|у|от|г.|г|года|год|р.|р|року|на|о|об|ч.", // ru uk bg
		"في|الساعة|يوم|بتاريخ|ساعت|در|بوقت|الموافق|تمام|کو|हो|को|पर|में|रोजी|এ|அன்று|ರಂದು", // ar fa ur hi mr bn ta kn
		"ngày|lúc|ngay|vào|vào lúc|pukul|pada|jam|tanggal|pkl|pkl.|hari|nang", // vi id fil
		"วันที่|เวลา|เมื่อ|ที่|วัน", // th
		"στις|την|τις|ώρα|στη|ב|בשעה|ב-|ביום|יום", // el he
		"ikl.|kello|kell|ár|évi|d.|m.|gada|соати|sagat|ag", // fi et hu lt lv tg tk ga
		"時間|时间|日時", // cjk
	]
		.join("|")
		.split("|")
		.map((word) => [word, true] as const),
);

/** What joins a day without a year to its time, in folded text: without accents. “at ” · “kl. ” */
export const jointsBeforeTime = "at |в |о |у |um |om |ob |kl\\.? |klo |a |a las |as |alle |ore |la |saat |jam |pukul |luc ";

function split([part, words]: readonly [DayPart, string]): readonly (readonly [string, DayPart])[] {
	return words.split("|").map((word) => [word, part] as const);
}
