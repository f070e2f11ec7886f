import { parseIsoMoment } from "../../model/iso-moment.ts";
import type { PrintedStamp, StampRole } from "../../model/parsed-article.ts";

/**
 * Reads a date and time in ISO 8601 as front matter has it (`parseIsoMoment`). Returns `undefined` for anything else, and `"impossible"`
 * for a day that the calendar has not.
 */
export function readFrontMatterStamp(text: string, role: StampRole, line: number): PrintedStamp | "impossible" | undefined {
	const moment = parseIsoMoment(text);
	if (moment === undefined || moment === "impossible") return moment;
	const { year, month, day, hour, minute, second, zone } = moment;
	const date = { year: Number(year), month: Number(month), ...(day === undefined ? {} : { day: Number(day) }) };
	const time = { hour: Number(hour), minute: Number(minute), ...(second === undefined ? {} : { second }) };
	return {
		role,
		dates: [date],
		...(hour === undefined ? {} : { time }),
		...(zone === undefined ? {} : { zone }),
		evidence: { line, text, rule: "front-matter" },
	};
}
