import type { PrintedStamp } from "../../../model/parsed-article.ts";
import { isStampLabel } from "../../stamps/is-stamp-label.ts";
import type { HeaderLine } from "../line-kinds/header-line.ts";
import { endsSentence } from "../lines/ends-sentence.ts";
import { isListItem } from "./boxes/summary-points.ts";

// What stands below who wrote and when is text, though another name, stamp or place may stand below it.

/**
 * Whether the line at `index` is a paragraph of the text above the signature at `at`: who wrote and when stand above it already, or what stands
 * below says neither: an agency, a label without its stamp, an update.
 */
export function isTextBelowSignature(head: readonly HeaderLine[], index: number, at: number): boolean {
	const [below, next] = [head[at], head[at + 1]];
	if (below === undefined || !isParagraph(head[index])) return false;
	if (!(below.kind === "byline" || below.kind === "stamp" || isLoneStampLabel(below))) return false;
	if (isSigned(head.slice(0, index))) return true;
	if (next?.kind === "stamp") return false;
	if (below.kind === "byline") return below.byline.people.length === 0;
	return below.kind !== "stamp" || (below.stamps.length > 0 && below.stamps.every(({ role }) => role === "modified"));
}

/** Whether two paragraphs or more stand below who wrote and when: no dateline opens the text below them. */
export function isBelowParagraphs(head: readonly HeaderLine[]): boolean {
	if (head.length < minSigned) return false;
	const from = head.findLastIndex(({ kind }) => kind === "byline" || kind === "stamp");
	return from >= 0 && head.slice(from).filter(isParagraph).length >= 2 && isSigned(head.slice(0, from + 1));
}

/** Who wrote, when, and two paragraphs. */
const minSigned = 4;

function isSigned(above: readonly HeaderLine[]): boolean {
	return above.some((line) => line.kind === "byline" && line.byline.people.length > 0) && above.some((line) => stampsOf(line).length > 0);
}

function isParagraph(line: HeaderLine | undefined): boolean {
	if (line?.kind !== "prose" || line.text.length < minParagraph || isListItem(line.text)) return false;
	return endsSentence(line.text) === "sentence";
}

/** A deck is shorter. */
const minParagraph = 80;

/** Whether a line is the label of a stamp that was lost: “Last updated”. */
export function isLoneStampLabel(line: HeaderLine): boolean {
	return line.kind === "left-out" && line.text.length <= maxStampLabel && isStampLabel(line.text);
}

/** The longest label of a stamp, “This article was originally published on”, is not printed alone. */
const maxStampLabel = 20;

export function stampsOf(line: HeaderLine | undefined): readonly PrintedStamp[] {
	return line?.kind === "stamp" ? line.stamps : [];
}
