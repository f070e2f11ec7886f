import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { isAboutNumber } from "../../line-kinds/pictures/gallery-pictures.ts";
import { endsSentence } from "../../lines/ends-sentence.ts";
import { lineAbove } from "../../lines/line-above.ts";
import type { TextLine } from "../../lines/read-lines.ts";
import { told, toldShare, toTold } from "../headline/told-share.ts";
import {
	asCaption,
	isBelowCredit,
	isBelowItsCredit,
	isCopyWithCredit,
	markPictureBlock,
	markPlus,
	markTakerAndCredit,
	showsWhere,
} from "./captions-beside-credits.ts";
import { markSplitCredit } from "./split-credit.ts";

/**
 * Whether a line belongs to a picture. Marks as its captions the lines above that do, too: `head` holds them, and is one line shorter than
 * what was read.
 *
 * The first that knows a line takes it: 1. what lies around a button or a credit in several lines; 2. a credit below its caption; 3. a
 * caption below its credit, by its words or its number; 4. the same words again below a credit, or above the text.
 */
export function markPicture(line: HeaderLine, lines: readonly TextLine[], index: number, head: HeaderLine[]): boolean {
	const next = lines[index + 1];
	if (markPlus(line, head, next) || markTakerAndCredit(line, head) || markSplitCredit(line, head, next)) return true;
	if (next !== undefined && markPictureBlock(line, head, next)) return true;
	if (isBelowCredit(line, head, next) || isCopyWithCredit(line, lineAbove(lines, index)) || showsWhere(line)) return true;
	if (isAboutNumber(lines, index)) return true;
	const copy = copyAboveText(line, head, next);
	if (copy !== undefined) {
		head[head.length - 1] = asCaption(copy);
		return true;
	}
	if (!isBelowItsCredit(line, head)) return false;
	const [text, credit] = head.slice(-2);
	if (text !== undefined) head[head.length - 2] = asCaption(text);
	if (credit?.kind === "byline") head[head.length - 1] = asCaption(credit);
	return true;
}

/**
 * The first of two lines that say the same, in one block between the headline, of which the text tells, and the text: what a picture's alternative
 * text and its caption say.
 *
 *     Mill reopens in Oldport
 *
 *     A view of the mill
 *     A view of the mill
 *
 *     The old mill of Oldport …
 */
function copyAboveText(line: HeaderLine, head: readonly HeaderLine[], next: TextLine | undefined): HeaderLine | undefined {
	const copy = head.at(-1);
	if (copy?.text !== line.text || line.blankBefore || !copy.blankBefore || line.text.length < minCaption) return undefined;
	if (copy.kind !== "title" && copy.kind !== "prose") return undefined;
	if (!next?.blankBefore || next.text.length < minParagraph || endsSentence(next.text) !== "sentence") return undefined;
	const text = toTold([next.text]);
	const isTold = ({ text: title }: HeaderLine) => title !== line.text && (toldShare(title, text) ?? 0) >= told.much;
	return head.some((each) => each.kind === "title" && each.words >= minTitle && isTold(each)) ? copy : undefined;
}

/** Shorter lines are buttons. */
const minCaption = 20;
const minParagraph = 80;
/** A rubric or a name has fewer words. */
const minTitle = 4;
