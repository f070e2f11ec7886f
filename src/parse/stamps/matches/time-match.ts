import { isAsciiDigit } from "../../../formats/ascii.ts";
import { months } from "../words/month-names.ts";
import { labels } from "../words/stamp-labels.ts";
import { type DayPart, dayPartsAfter, dayPartsBefore, oClock, wholeHours } from "../words/time-words.ts";
import { weekdays } from "../words/weekday-names.ts";
import { toHourOfDay } from "./hour-of-day.ts";
import { matchAt } from "./match-at.ts";

/** A time found in a folded line. */
export interface TimeMatch {
	readonly hour: number;
	readonly minute: number;
	/** As printed: `24`, `00.311`. */
	readonly second: string | undefined;
	readonly end: number;
	readonly language: string | undefined;
	/** Written with a dot (“12.01”) and nothing that proves it a time: the caller must know a date before or a zone after it. */
	readonly unproven: boolean;
	/** “24:00”: the beginning of the day after the printed one. */
	readonly nextDay: boolean;
	/** The word for the part of the day leaves open which hour is meant (“晚上12:10”): it is a time, but tells none. */
	readonly unknown: boolean;
}

/**
 * Reads a time of the day at one place of a folded line.
 *
 *     18:25   04:06:07.311   08:40 PM   6:12am   12.01   14h09min   05h01   午後5時00分   오후 6:01   06: 02 PM
 *
 * 12 AM is midnight, 12 PM is noon, 24:00 the next day's midnight; “22:20 PM” stays 22:20. An hour alone needs its word behind
 * or in front: “17 Uhr”, “kl. 17”. Returns `undefined` for what is no time (25:00, 9.75).
 */
export function readTime(text: string, index: number): TimeMatch | undefined {
	const before = isAsciiDigit(text.charCodeAt(index)) ? undefined : dayPartsBefore.matchAt(text, index);
	if (!before && !isAsciiDigit(text.charCodeAt(index))) return undefined;
	const start = before ? skipSpace(text, before.end) : index;
	const printed = readClock(text, start);
	const clock = printed?.needs === "half-day" && before === undefined ? (readWholeHour(text, index, printed) ?? printed) : printed;
	if (!clock) return undefined;
	const after = before ? undefined : (dayPartsAfter.matchAt(text, skipSpace(text, clock.end)) ?? matchFusedHalf(text, clock.end));
	const word = oClock.matchAt(text, skipSpace(text, after?.end ?? clock.end)) ?? matchFusedWord(text, skipSpace(text, clock.end));
	const half = before?.value ?? after?.value;
	// “9 Uhr” tells the hour without its half; other words for it stand behind numbers of all kinds.
	if (clock.needs === "half-day" && half === undefined && !(word !== undefined && text.startsWith("uhr", skipSpace(text, clock.end))))
		return undefined;
	const nextDay = clock.hour === 24 && clock.minute === 0 && Number(clock.second ?? 0) === 0;
	const hour = nextDay ? 0 : toHourOfDay(clock.hour, half);
	if (hour === undefined || clock.minute > 59 || Number(clock.second ?? 0) >= 60) return undefined;
	const language = clock.language ?? (word?.value || undefined);
	return {
		hour: hour === "unknown" ? clock.hour : hour,
		minute: clock.minute,
		second: clock.second,
		end: word?.end ?? after?.end ?? clock.end,
		language,
		unproven: clock.needs !== "nothing" && half === undefined && (word === undefined || clock.needs === "half-day"),
		nextDay,
		unknown: hour === "unknown",
	};
}

/** An hour with its word, maybe with its minutes behind, or without them where it is announced. “17 Uhr” · “17 часов 05 минут” · “kl. 17” */
function readWholeHour(text: string, index: number, clock: Clock): Clock | undefined {
	if (clock.hour > 23) return undefined;
	const word = wholeHours.matchAt(text, skipSpace(text, clock.end));
	if (word === undefined)
		return announcesHour.test(text.slice(Math.max(0, index - maxAnnouncement), index)) ? { ...clock, needs: "context" } : undefined;
	const minute = matchAt(minuteBehindHour, text, word.end);
	return { ...clock, minute: Number(minute?.groups[1] ?? 0), end: minute?.end ?? word.end, language: word.value, needs: "context" };
}

/** The word for the hour, which no number but an hour follows.      “**kl.** 9”     “**ore** 17”     “**godz.** 17” */
const announcesHour = /(?<!\p{L})(?:i?kl\.?|klo|kello|klockan|ore|ora|godz\.?|saati?|pukul|pkl\.?|ωρα) $/u;
const maxAnnouncement = 12;
/** minute and its word, maybe short.      “ 05 минут”     “ 30” */
const minuteBehindHour = / (\d{2})(?: (?:мин|min|perc)[\p{L}.]{0,6})?(?![\p{L}\d.:/-])/uy;

/** “10:15 Uhr” with the label of the next stamp fused to it: “10:15 UhrAktualisiert”. */
function matchFusedWord(text: string, index: number): ReturnType<typeof oClock.matchAt> {
	const found = text.charAt(index) === "u" ? oClock.matchFused(text, index) : undefined;
	return found && labels.matchAt(text, found.end) ? found : undefined;
}

/** “6:12am” with the next stamp, or another word, fused to it: “6:12amFriday”, “8:40 pmUpdated”, “8:40 pmFrom Ann”. */
function matchFusedHalf(text: string, index: number): { readonly value: DayPart; readonly end: number } | undefined {
	const letter = text.charAt(skipSpace(text, index));
	const found = letter === "a" || letter === "p" ? matchAt(fusedHalfPattern, text, index) : undefined;
	if (!found) return undefined;
	const half = found.groups[1] === "a" ? "am" : "pm";
	if (matchAt(fusedWordPattern, text, index)) return { value: half, end: found.end };
	const next = weekdays.matchAt(text, found.end) ?? labels.matchAt(text, found.end) ?? months.matchAt(text, found.end);
	return next ? { value: half, end: found.end } : undefined;
}
const fusedHalfPattern = / ?([ap])m/y;
/**
 * No word begins with “pm”, and no letters of a party or office with it are as long: not “PML-N”, “PMQs”. Of words with “am” there are many,
 * but none with “by”.      “ pmfrom”     “pmby ”     “ambyreuters”
 */
const fusedWordPattern = / ?(?:pm(?:[a-z]{4}|in )|[ap]mby)/y;

interface Clock {
	readonly hour: number;
	readonly minute: number;
	readonly second: string | undefined;
	readonly end: number;
	readonly language: string | undefined;
	readonly needs: "nothing" | "half-day" | "context";
}

/** hour:minute(:second(.fraction)?)?      “18:25”     “20:56:00.311” */
const colonPattern = /(\d{1,2}):(\d{2})(?::(\d{2}(?:[.,]\d{1,6})?))?/y;
/** hour: minute, with a stray space; only beside a date, or before am or pm.      “06: 02” */
const looseColonPattern = /(\d{1,2}) ?: (\d{2})(?!\d)/y;
/** hour “h” minute? “min”?      “14h09min”     “5 h 01”     “14 heures 22”     “10h:20” */
const hPattern = /(\d{1,2}) ?h(?:eures?)?(?:[ :]?(\d{2}))?(?: ?min)?(?![\p{L}\d])/uy;
/** hour counter (minute counter?)? (second counter)?      “17時00分”     “6시 1분” */
const counterPattern = /(\d{1,2}) ?([時时點点시]) ?(?:(\d{1,2}) ?(?:[分분]|(?!\d)))? ?(?:(\d{1,2}) ?[秒초])?/y;
const hourCounters = "时時點点시";
/** hour.minute      “12.01” */
const dotPattern = /(\d{1,2})\.(\d{2})(?!\d|\.\d|,\d)/y;
/** hour alone, before am or pm.      “6” */
const hourPattern = /(\d{1,2})(?![\d:.])/y;

function readClock(text: string, index: number): Clock | undefined {
	const end = isAsciiDigit(text.charCodeAt(index + 1)) ? index + 2 : index + 1;
	if (isAsciiDigit(text.charCodeAt(end))) {
		const bare = matchAt(bareClock, text, index);
		return bare && toClock(bare.groups, bare.end, "nothing");
	}
	// What stands behind the hour says which of the patterns can match.
	const behind = text.charAt(skipSpace(text, end));
	const colon = behind === ":" ? matchAt(colonPattern, text, index) : undefined;
	if (colon) return toClock(colon.groups, colon.end, "nothing");
	const counter = hourCounters.includes(behind) ? matchAt(counterPattern, text, index) : undefined;
	if (counter) {
		const [, hour = "", word = "", minute = "", second = ""] = counter.groups;
		return toClock(["", hour, minute || "0", second], counter.end, "nothing", word === "시" ? "ko" : "zh");
	}
	const h = behind === "h" ? (matchAt(hPattern, text, index) ?? matchFusedHour(text, index)) : undefined;
	// “14h” alone may be hours of work: it needs a date before it. French, Portuguese and Spanish print it; all put the day first.
	if (h) return toClock([h.groups[0] ?? "", h.groups[1] ?? "", h.groups[2] || "0"], h.end, h.groups[2] ? "nothing" : "context", "fr");
	const loose = behind === ":" ? matchAt(looseColonPattern, text, index) : undefined;
	if (loose) return toClock(loose.groups, loose.end, "context");
	const dot = behind === "." ? matchAt(dotPattern, text, index) : undefined;
	if (dot) return toClock(dot.groups, dot.end, "context");
	const hour = matchAt(hourPattern, text, index);
	return hour ? toClock(["", hour.groups[1] ?? "", "0"], hour.end, "half-day") : undefined;
}

/** hour minute, before a zone of the world.      “0453 GMT” */
const bareClock = /([01]\d|2[0-3])([0-5]\d)(?= ?(?:gmt|utc)(?!\p{L}))/uy;

/** “12h05” with the label of the next stamp fused to it: “12h05Atualizada”. */
function matchFusedHour(text: string, index: number): ReturnType<typeof matchAt> {
	const found = matchAt(fusedHourPattern, text, index);
	return found && labels.matchAt(text, found.end) ? found : undefined;
}
const fusedHourPattern = /(\d{1,2})h(\d{2})/y;

function toClock(groups: readonly (string | undefined)[], end: number, needs: Clock["needs"], language?: string): Clock {
	const [, hour = "", minute = "", second = ""] = groups;
	return {
		hour: Number(hour),
		minute: Number(minute),
		second: second === "" ? undefined : second.replace(",", ".").padStart(2, "0"),
		end,
		language,
		needs,
	};
}

function skipSpace(text: string, index: number): number {
	return text.charAt(index) === " " ? index + 1 : index;
}
