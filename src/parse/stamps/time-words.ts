import { createLexicon } from "./lexicon.ts";

/** Which half of the day a word names. */
export type HalfDay = "am" | "pm";

/**
 * Words for the half of the day that stand before the time.
 *
 * Source: CLDR 48 `dayPeriods` (ja, zh, ko, tr, vi), and the Chinese words for parts of the day that newspapers print.
 */
export const halfDaysBefore = createLexicon<HalfDay>([
	...split("am", "午前|上午|凌晨|清晨|早上|早晨|오전|öö|ÖÖ|সকাল|ভোর"),
	...split("pm", "午後|下午|中午|傍晚|晚上|晚间|晚間|오후|ös|ÖS|দুপুর|বিকেল|বিকাল|সন্ধ্যা"),
]);

/**
 * Words for the half of the day that stand after the time.
 *
 * Source: CLDR 48 `dayPeriods` (en, es, el, ar, fa, sq, vi, hi), with the spellings `a.m.` and `a. m.`. Reuters prints the Japanese words
 * behind the time and in front of the zone: “8:08 午後UTC”.
 */
export const halfDaysAfter = createLexicon<HalfDay>([
	...split(
		"am",
		"am|a.m.|a.m|a. m.|midnight|এএম|পূর্বাহ্ন|পূর্বাহ্ণ|एएम|π.μ.|πμ|π.μ|ص|صباحا|صباحًا|sa|sáng|p.d.|e paradites|पूर्वाह्न|ق.ظ.|ق.ظ|पू|dop.|রাত|सुबह|pagi|午前",
	),
	...split(
		"pm",
		"pm|p.m.|p.m|p. m.|noon|পিএম|অপরাহ্ন|অপরাহ্ণ|पीएम|trưa|μ.μ.|μμ|μ.μ|م|مساء|مساءً|ch|chiều|tối|m.d.|e pasdites|अपराह्न|ب.ظ.|ب.ظ|शाम|午後",
	),
]);

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
		"في|الساعة|يوم|بتاريخ|ساعت|در|بوقت|الموافق|تمام|हो|को|पर|में", // ar fa hi
		"ngày|lúc|ngay|vào|vào lúc|pukul|pada|jam|tanggal|pkl|pkl.|hari", // vi id
		"วันที่|เวลา|เมื่อ|ที่|วัน", // th
		"στις|την|τις|ώρα|στη|ב|בשעה|ב-|ביום|יום", // el he
		"ikl.|kello|ár|évi|d.|m.|gada", // fi hu lt lv
		"時間|时间|日時", // cjk
	]
		.join("|")
		.split("|")
		.map((word) => [word, true] as const),
);

function split(half: HalfDay, words: string): readonly (readonly [string, HalfDay])[] {
	return words.split("|").map((word) => [word, half] as const);
}
