import * as v from "valibot";
import { isCivilDate } from "../model/civil-date.ts";

/** Some words, without outer blanks. */
export const text = v.pipe(v.string("Write text (a number in quotes)."), v.trim(), v.nonEmpty("Write some text, or leave the key out."));

/** A list of texts. */
export const texts = v.array(text, "Write a list: `[one, two]`.");

/** A language tag in the form of BCP 47. */
export const language = v.pipe(text, v.check(isLanguage, "Write a language tag, such as `en` or `pt-BR`."));

/** An IANA zone that the runtime knows. */
export const timeZone = v.pipe(text, v.check(isTimeZone, "Write an IANA time zone, such as `Europe/Berlin` or `UTC`."));

/** The id of an article. */
export const articleId = v.pipe(text, v.regex(/^[0-9a-f]{16}$/, "Write the 16 hex digits of the article's id, in quotes."));

/** A day of the calendar. */
export const day = v.pipe(text, v.check(isDay, "Write a day of the calendar, such as `2024-05-31`."));

/** A moment as ISO 8601, as far as it is known, on a day of the calendar. */
export const moment = v.pipe(
	text,
	v.check(isMoment, "Write a date or a moment as ISO 8601: `2024-05-31`, `2024-05-31T04:06Z`, `2024-05-31T04:06+02:00`."),
);

function isLanguage(value: string): boolean {
	try {
		return Intl.getCanonicalLocales(value).length === 1;
	} catch {
		return false;
	}
}

/** The zones that the runtime names. A formatter, which knows their older names as well, takes a millisecond or two to be made. */
const timeZones: ReadonlySet<string> = new Set(Intl.supportedValuesOf("timeZone"));

function isTimeZone(value: string): boolean {
	if (timeZones.has(value)) return true;
	try {
		new Intl.DateTimeFormat("en", { timeZone: value });
		return true;
	} catch {
		return false;
	}
}

function isDay(value: string): boolean {
	return value.length === 10 && isMoment(value);
}

function isMoment(value: string): boolean {
	const [, year, month, date] = isoMoment.exec(value) ?? [];
	return year !== undefined && isCivilDate({ year: Number(year), month: Number(month), day: Number(date ?? 1) });
}

/**
 * isoMoment = year "-" month ["-" day ["T" hour ":" minute [":" second] ["Z" | offset]]]. Examples: `2024-05`,
 * `2024-05-31T04:06+02:00`.
 */
const isoMoment = /^(\d{4})-(\d\d)(?:-(\d\d)(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?)?$/;
