import { foldLine } from "./fold-line.ts";
import { hasDigit } from "./has-digit.ts";
import { readStamps, type StampLine } from "./read-stamps.ts";
import { labels } from "./words/stamp-labels.ts";

/**
 * Reads the day of an update whose year stands in the stamp on the line above: the first such day that is not before it.
 *
 *     March 4, 2021 12:12 a.m.
 *     This post was updated March 5 at 3:30 p.m.
 *
 * Returns `undefined` where the line is anything else than the label of an update, a day without a year, and a time.
 */
export function readUpdateBelow(stampLine: string, line: string, lineNumber: number): StampLine | undefined {
	if (line.length > maxCharacters || stampLine.length > maxCharacters || !hasDigit(line)) return undefined;
	if (labels.matchAt(foldLine(line).text, 0)?.value.role !== "modified" || readStamps(line, lineNumber).stamps.length > 0) return undefined;
	const above = readStamps(stampLine, lineNumber);
	const joined = readStamps(`${stampLine} ${line}`, lineNumber);
	const stamp = joined.stamps.at(-1);
	const [from, to] = stamp?.evidence.columns ?? [0, 0];
	const shift = stampLine.length + 1;
	if (stamp === undefined || joined.stamps.length !== above.stamps.length + 1 || joined.rest !== above.rest || from <= shift)
		return undefined;
	if (stamp.dates.length === 0) return undefined;
	const evidence = { ...stamp.evidence, columns: [from - shift, to - shift] as const };
	return { ...joined, stamps: [{ ...stamp, evidence }], rest: "" };
}

/** A longer line is text. */
const maxCharacters = 80;
