import type { Texts } from "../model/messages.ts";
import type { TimeView } from "../model/views.ts";
import { type DayStyle, formatDay, inZone } from "./format-date.ts";
import { epochMinutes, type Moment, parseMoment, toUtc } from "./moment.ts";
import type { TextContext } from "./view-context.ts";

/** A moment in words, with the same moment elsewhere and what is not known of it. */
export type MomentView = TimeView & { readonly utc?: string; readonly note?: string };

/**
 * Writes a timestamp as printed, exactly as far as it is known.
 *
 *     2024-05-31T04:06+02:00  →  “Fri 31 May 2024, 04:06 UTC+2”, utc “02:06 UTC”
 *     2024-05-31              →  “Fri 31 May 2024”, note “time not stated”
 *
 * A value in no known form is shown as it is.
 */
export function toMomentView(value: string, style: DayStyle, context: TextContext): MomentView {
	const moment = parseMoment(value);
	if (moment === undefined) return { text: value, datetime: value };
	const utc = elsewhere(moment, context);
	const note = unknownOf(moment, context.texts);
	return {
		text: momentText(moment, style, context),
		datetime: value,
		...(utc === undefined ? {} : { utc }),
		...(note === undefined ? {} : { note }),
	};
}

/** Writes only the time of a moment, with its zone where it is known: “04:06 UTC”; `undefined` without a time. */
export function timeText({ time, offset }: Moment, { moments }: Texts): string | undefined {
	if (time === undefined || offset === undefined) return time;
	return moments.timeInZone({ time, zone: offsetText(offset) });
}

/** Says what is not known of a moment: the day, the time, the zone; `undefined` where nothing is missing. */
export function unknownOf(moment: Moment, { moments }: Texts): string | undefined {
	if (moment.day.length < 10) return moments.dayNotKnown;
	if (moment.time === undefined) return moments.timeNotStated;
	return moment.offset === undefined ? moments.zoneNotStated : undefined;
}

function momentText(moment: Moment, style: DayStyle, { texts, settings }: TextContext): string {
	const day = formatDay(moment.day, style, settings.language);
	const time = timeText(moment, texts);
	return time === undefined ? day : texts.moments.dayAndTime({ day, time });
}

/** The same moment in UTC and in the archive's zone, each where it reads differently; with the day where that differs too. */
function elsewhere(moment: Moment, { texts, settings: { language, timeZone } }: TextContext): string | undefined {
	const minutes = epochMinutes(moment);
	if (minutes === undefined) return undefined;
	const readings = [
		{ ...pick(toUtc(moment)), zone: "UTC" },
		...(timeZone === "UTC" ? [] : [{ ...inZone(minutes, timeZone), zone: timeZone }]),
	];
	const differing = readings
		.filter(({ day, time }) => day !== moment.day || time !== moment.time)
		.map(({ day, time, zone }) => {
			const text = texts.moments.timeInZone({ time, zone });
			return day === moment.day ? text : texts.moments.dayAndTime({ day: formatDay(day, "short", language), time: text });
		});
	return differing.length === 0 ? undefined : differing.join(" · ");
}

function pick({ day, time = "" }: Moment): { readonly day: string; readonly time: string } {
	return { day, time };
}

/** `UTC`, `UTC+2`, `UTC−3:30`. */
function offsetText(offset: number): string {
	if (offset === 0) return "UTC";
	const minutes = Math.abs(offset);
	const rest = minutes % 60;
	return `UTC${offset < 0 ? "−" : "+"}${Math.floor(minutes / 60)}${rest === 0 ? "" : `:${String(rest).padStart(2, "0")}`}`;
}
