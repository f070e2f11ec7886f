import { type HeaderLine, toHeaderLine } from "../../line-kinds/header-line.ts";
import { endsSentence } from "../../lines/ends-sentence.ts";
import type { TextLine } from "../../lines/read-lines.ts";
import { isListItem } from "./summary-points.ts";

/**
 * Other stories that a page lists on top, in one block, each as an item and the sentence that opens it; the page's own headline is set off
 * below.
 *
 *     • Mill reopens in May                    item
 *       NEWPORT – The mill on the lake …       sentence
 *     • Ferry lines share a pier
 *       OLDPORT – Both lines said on Friday …
 *
 *     Mayor of Oldport opens bridge
 *
 * So are headlines with their days, each below a mark of its own: `-`, line break, `Mill reopens - May 3, 2024`.
 * Returns the line as left out, or `undefined` where it is none of these.
 */
export function asListedStory(
	line: HeaderLine,
	lines: readonly TextLine[],
	index: number,
	head: readonly HeaderLine[],
): HeaderLine | undefined {
	if (isDatedItem(lines, index) && (isDatedItem(lines, index - 2) || isDatedItem(lines, index + 2)))
		return toHeaderLine(line, { kind: "left-out", rule: "boilerplate" });
	const itemAt = line.kind === "title" && isListItem(line.text) ? index : index - 1;
	if (itemAt < index && (line.kind !== "prose" || head[itemAt]?.kind !== "left-out")) return undefined;
	if (!isToldItem(lines, itemAt) || !(isToldItem(lines, itemAt - 2) || isToldItem(lines, itemAt + 2))) return undefined;
	if (head.some(({ kind }) => kind !== "left-out" && kind !== "label")) return undefined;
	const headline = lines.slice(itemAt + 1, itemAt + maxLines).find(({ blankBefore }) => blankBefore);
	if (headline === undefined || endsSentence(headline.text) === "sentence") return undefined;
	return toHeaderLine(line, { kind: "left-out", rule: "boilerplate" });
}

/** A headline and its day below a mark. */
function isDatedItem(lines: readonly TextLine[], at: number): boolean {
	return lines[at - 1]?.text === "-" && dayBehind.test(lines[at]?.text.slice(-maxDayBehind) ?? "");
}

/** A dash and a day.      “ - May 3, 2024” */
const dayBehind = / [-–—] \p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}$/u;
/** “ - September 30, 2024” */
const maxDayBehind = 24;

/** An item without a stop, and a sentence right below. */
function isToldItem(lines: readonly TextLine[], at: number): boolean {
	const item = lines[at];
	const text = lines[at + 1];
	if (item === undefined || text === undefined || !isListItem(item.text) || text.blankBefore || isListItem(text.text)) return false;
	return endsSentence(item.text) === "open" && endsSentence(text.text) === "sentence";
}

/** Six stories, and a picture with its caption. */
const maxLines = 16;
