import { hasDigit } from "../../stamps/has-digit.ts";
import { isStampLabel } from "../../stamps/is-stamp-label.ts";
import { readSplitStamp } from "../../stamps/read-split-stamp.ts";
import type { StampLine } from "../../stamps/read-stamps.ts";
import { readUpdateBelow } from "../../stamps/read-update-below.ts";
import { type HeaderLine, toHeaderLine } from "../line-kinds/header-line.ts";
import { toStampPart } from "../line-kinds/to-stamp-part.ts";
import type { TextLine } from "../lines/read-lines.ts";

// Stamps that the lines above or below make whole.

/** A stamp that is broken over lines, and how many of those below belong to it. */
interface SplitStamp {
	readonly line: HeaderLine;
	readonly below: number;
}

/**
 * `line` is the one at `index`. “April 19” above “18:25 2022” is one stamp, and so is a label above its day above its time, and who wrote with
 * the day above its time; the lines below keep their places and say nothing more.
 */
export function joinSplitStamp(
	line: HeaderLine,
	lines: readonly TextLine[],
	index: number,
	above: HeaderLine | undefined,
): SplitStamp | undefined {
	const next = lines[index + 1];
	if (next === undefined || line.kind === "byline" || line.text.length > maxDay || next.text.length > 60 || !hasDigit(next.text))
		return undefined;
	if (line.kind === "stamp" && line.stamps.some((stamp) => stamp.time !== undefined && stamp.dates.length > 0)) return undefined;
	// How long a film or a recording runs, below its button.
	if (above !== undefined && above.text.length <= maxButton && film.test(above.text) && running.test(next.text)) return undefined;
	const signed = line.kind === "stamp" && line.byline !== undefined && line.stamps.length === 1 ? line : undefined;
	const day = signed?.stamps[0]?.evidence.text ?? line.text;
	const read = readSplitStamp(day, next.text, line.number, above?.kind === "label" && above.label === "form");
	if (read === undefined) return undefined;
	if (signed !== undefined) return { line: toHeaderLine(signed, { ...signed, stamps: read.stamps }), below: 1 };
	const timed = read.stamps.some(({ time }) => time === undefined) ? withTimeBelow(line, next, lines[index + 2]) : undefined;
	return { line: toHeaderLine(line, toStampPart(timed ?? read, line)), below: timed === undefined ? 1 : 2 };
}

/** The time below a day that stands below its label. “Published:”, “May 3, 2024”, “10:15 AM” */
function withTimeBelow(label: HeaderLine, day: TextLine, time: TextLine | undefined): StampLine | undefined {
	if (time === undefined || time.text.length > maxTime || !hasDigit(time.text) || !isStampLabel(label.text)) return undefined;
	const hasTime = readSplitStamp(day.text, time.text, day.number) !== undefined;
	return hasTime ? readSplitStamp(label.text, `${day.text} ${time.text}`, label.number) : undefined;
}

/** “10:15:30 AM (GMT+3)” */
const maxTime = 20;

/** “Published on Wednesday, September 25, 2024” */
const maxDay = 44;

const film = /^(?:watch|video|listen|audio|podcast|play)(?!\p{L})/iu;
/** “Watch the full interview” */
const maxButton = 30;
const running = /^\d{1,2}:\d{2}$/;

/** “Updated March 5 at 3:30 p.m.” below the stamp that says the year. */
export function asUpdateBelow(line: HeaderLine, above: HeaderLine | undefined): HeaderLine | undefined {
	if (above?.kind !== "stamp" || !(line.kind === "title" || line.kind === "prose")) return undefined;
	const read = readUpdateBelow(above.text, line.text, line.number);
	return read && toHeaderLine(line, toStampPart(read, line));
}
