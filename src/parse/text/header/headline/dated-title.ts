import { hasDigit } from "../../../stamps/has-digit.ts";
import { readStamps } from "../../../stamps/read-stamps.ts";
import { type HeaderLine, toHeaderLine } from "../../line-kinds/header-line.ts";
import { toStampPart } from "../../line-kinds/to-stamp-part.ts";
import { saysSame } from "../../lines/fold-line.ts";
import type { TextLine } from "../../lines/read-lines.ts";
import { maxDay } from "../boxes/page-boxes.ts";

/**
 * “Press Briefing – March 6, 2023”: a headline that ends in its day, above itself without it, or beside the stamp that says the same day
 * with its time, maybe with who wrote between.
 */
export function asDatedTitle(
	line: HeaderLine,
	lines: readonly TextLine[],
	index: number,
	head: readonly HeaderLine[],
): HeaderLine | undefined {
	const above = head.at(-1);
	if (above?.kind === "title" && line.text.startsWith(above.text) && dayAndSite.test(line.text.slice(above.text.length)))
		return toHeaderLine(line, { kind: "left-out", rule: "site-name" });
	if (line.kind !== "stamp" || line.byline !== undefined || !line.rest.includes(" ")) return undefined;
	if (line.stamps.some(({ time, role }) => time !== undefined || role !== "unknown")) return undefined;
	const isDated = saysDayOf(head.at(head.at(-1)?.kind === "byline" ? -2 : -1), line) || saysDayOf(stampOf(lines[index + 1]), line);
	if (!isDated && !lines.slice(index + 1, index + 4).some(({ text }) => saysSame(text, line.rest))) return undefined;
	// A day in digits says as much as one in words.
	return toHeaderLine(line, { kind: "title", words: line.rest.split(" ").length + wordsOfDay });
}

/** What the title of the page has behind the headline above it. “ | 03.05.2024, ИноСМИ” */
const dayAndSite = /^ [|-] \d{2}\.\d{2}\.\d{4}, \p{Lu}[\p{L} ]{2,30}$/u;

/** Day, month and year. */
const wordsOfDay = 3;

/** A line with a time, as far as it is a stamp. */
function stampOf(line: TextLine | undefined): HeaderLine | undefined {
	const part = line !== undefined && line.text.length <= maxDay && hasDigit(line.text) ? readStamps(line.text, line.number) : undefined;
	return line && part && toHeaderLine(line, toStampPart(part, line));
}

/** A stamp and nothing beside it, with a time on the day of the other. */
function saysDayOf(stamp: HeaderLine | undefined, other: HeaderLine & { readonly kind: "stamp" }): boolean {
	const [date] = other.stamps[0]?.dates ?? [];
	if (stamp?.kind !== "stamp" || stamp.rest !== "" || date?.day === undefined) return false;
	return stamp.stamps.some(
		({ time, dates }) => time !== undefined && dates.some(({ month, day }) => month === date.month && day === date.day),
	);
}
