import { mayHoldDay, readWireDate } from "../read-wire-date.ts";

/**
 * Parts the date of a bracket from its names: behind them, or in front of a stroke.
 *
 *     APP - UrduPoint - 31st May, 2024      May 3, 2024 / HNS
 */
export function splitDate(content: string): { readonly names: string; readonly date?: string } {
	if (!mayHoldDay(content)) return { names: content };
	for (const match of content.matchAll(beforeDate)) {
		const found = readWireDate(content, match.index + match[0].length);
		const behind = found === undefined || match.index > 0 ? undefined : behindDate.exec(content.slice(found.end))?.[1];
		if (found !== undefined && behind !== undefined) return { names: behind, date: found.date };
		if (found !== undefined && content.slice(found.end).replace(hourBehind, "").replace(".", "").trim() === "")
			return { names: content.slice(0, match.index).replace(/۔$/, "").trim(), date: found.date };
	}
	return { names: content };
}

/** Where a date may begin inside the brackets: at the start or after a divider, of which a stroke, before a month a hyphen, and the stop of Urdu need no blanks. */
const beforeDate = /(?:^|\s[-–—/]\s|(?<=\p{L})-(?=\p{Lu}\p{Ll}{2,8} \d)|,\s|\s(?=\d)|\/(?=\d{1,2} |[A-Z][a-z]{2,8}\.? \d)|۔(?=\d))(?=\S)/gu;

/** The hour behind the day, as Law360 prints it: `, 5:12 PM ET`. */
const hourBehind = /^, \d{1,2}:\d{2} [AP]M(?: [A-Z]{2,4})?$/;

/** A stroke between the date and the agency behind it: `May 3, 2024 / HNS`. */
const behindDate = /^ \/ (?=\p{L})(.+)$/u;
