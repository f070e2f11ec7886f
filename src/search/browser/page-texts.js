// What the search page says, in the language of the interface.
import { writeMessage } from "../../formats/write-message.ts";

/** The texts that the page brings along. */
export const texts = JSON.parse(document.querySelector("form[data-search]").dataset.texts);
/** Writes dates, numbers and names. */
export const { locale } = texts.found;

/** Writes one of the page's texts in its language. */
export function say(name, values = {}) {
	const { locale: own, message } = texts[name];
	if (typeof message === "string") return message;
	return writeMessage(message, values, { numbers: new Intl.NumberFormat(own), plurals: new Intl.PluralRules(own) });
}

/** `2024-05-31` or `2024-05`, never through the reader's time zone. */
export function formatDay(day) {
	const options = day.length === 10 ? { dateStyle: "long" } : { year: "numeric", month: "long" };
	const date = new Date(`${day.length === 10 ? day : `${day}-01`}T00:00:00Z`);
	return Number.isNaN(date.getTime())
		? day
		: new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC", calendar: "gregory" }).format(date);
}
