import type { DayPart } from "../words/time-words.ts";

/**
 * The hour of the day of a printed hour beside a word for a part of the day; `undefined` where it is no hour, `unknown` where the word
 * leaves open which is meant.
 *
 *     12 am → 0     1 noon → 13     11 noon → 11     8 evening → 20     12 evening → unknown: it may begin the next day
 *
 * Source: CLDR 48 `dayPeriodRules`: 中午, দুপুর, siang and trưa lie around twelve and go on into the afternoon; 晚上 and malam end at
 * midnight; রাত goes on until four. An hour past twelve stands for itself: “22:20 PM”.
 */
export function toHourOfDay(hour: number, part: DayPart | undefined): number | "unknown" | undefined {
	if (hour > 23) return undefined;
	if (part === undefined || hour > 12) return hour;
	switch (part) {
		case "am":
			return hour === 12 ? 0 : hour;
		case "pm":
			return hour < 12 ? hour + 12 : hour;
		case "noon":
			if (hour >= 10) return hour;
			return hour >= 1 && hour <= 4 ? hour + 12 : "unknown";
		case "evening":
			return hour >= 5 && hour <= 11 ? hour + 12 : "unknown";
		case "night":
			if (hour >= 1 && hour <= 4) return hour;
			return hour >= 6 && hour <= 11 ? hour + 12 : "unknown";
	}
}
