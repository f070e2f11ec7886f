import { hasDigit } from "../../../stamps/has-digit.ts";
import type { HeaderLine } from "../../line-kinds/header-line.ts";
import type { TextLine } from "../../lines/read-lines.ts";
import { asCaption, minHeadline } from "./captions-beside-credits.ts";

/**
 * Whether a line is one of a picture's credit whose stroke stands on a line of its own, as American public stations print it; the caption
 * stands above it, and once more below. Marks what stands above.
 *
 *     Ann Lee speaks in the town hall.             caption
 *     Per Olsen                                    who took it
 *     /
 *     River Radio                                  for whom
 *     Ann Lee speaks in the town hall on Monday.   caption
 *
 * Or the last line of such a credit without a stroke, as the papers of McClatchy print it: the caption, a name, “AP Photo”.
 */
export function markSplitCredit(line: HeaderLine, head: HeaderLine[], next: TextLine | undefined): boolean {
	if (line.blankBefore || head.length === 0) return false;
	// Who took a picture and for whom have no digits, the day of a story has; and below a desk and the stroke stands who wrote: “By Ann Lee”.
	if (line.text === "/") return !hasDigit(next?.text ?? "") && next?.text.startsWith("By ") !== true && markTaker(head);
	if (line.text.length <= maxAgencyPhoto && agencyPhoto.test(line.text)) return markNameAndCaption(head);
	if (isStroke(head.at(-1))) return isTakerOfSplit(line);
	if (line.kind !== "prose" || !isStroke(head.at(-2))) return false;
	return head.at(-4)?.text.startsWith(line.text.slice(0, minSame)) === true || next?.blankBefore === true;
}

/** Above a headline, and behind another stroke, such lines are the way to the page. */
function markTaker(head: HeaderLine[]): boolean {
	const [caption, taker] = head.slice(-2);
	if (taker === undefined || !isTakerOfSplit(taker) || caption?.text === "/") return false;
	if (!head.some((line) => line.kind === "title" && line.words >= minHeadline)) return false;
	head[head.length - 1] = asCaption(taker);
	if (!taker.blankBefore && caption?.kind === "prose") head[head.length - 2] = asCaption(caption);
	return true;
}

/** The name above an agency's word for its picture, and the caption above the name, all in one block. */
function markNameAndCaption(head: HeaderLine[]): boolean {
	const [caption, taker] = head.slice(-2);
	if (caption?.kind !== "prose" || taker === undefined || taker.blankBefore || !isTakerOfSplit(taker)) return false;
	head.splice(-2, 2, asCaption(caption), asCaption(taker));
	return true;
}

/** No reporter signs so. “AP Photo” · “AFP/Getty Images” */
const agencyPhoto = /^(?:(?:AP|AFP|EPA) Photo|(?:AFP\/|TNS\/)?Getty Images)$/;
/** The longest of them. */
const maxAgencyPhoto = 16;

function isTakerOfSplit(line: HeaderLine): boolean {
	return line.kind !== "prose" && line.kind !== "stamp" && line.text.length <= maxTaker && line.text.split(" ").length <= maxWords;
}

function isStroke(line: HeaderLine | undefined): boolean {
	return line?.text === "/" && line.kind === "left-out" && line.rule === "caption";
}

/** Two names, or an agency and its country. */
const maxTaker = 60;
const maxWords = 5;
/** Two sentences may begin with the same name. */
const minSame = 24;
