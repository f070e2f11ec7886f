import { parseDateline } from "../../../datelines/parse-dateline.ts";
import type { Draft } from "../../draft.ts";
import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { beginsInMiddle, endsInMiddle } from "../../lines/broken-sentence.ts";
import { endsSentence } from "../../lines/ends-sentence.ts";
import { lineAbove } from "../../lines/line-above.ts";

/**
 * Whether a short line above the first sentence is a button that no table knows, a credit, or the paper of the one who signs.
 *
 *     13. März 2023, 15:05 Uhr       stamp
 *     Zur Merkliste hinzufügen       button
 *     Der Gemeinderat hat …          sentence
 *
 * It is none where it may be half of a sentence that a link breaks, or the place of a dateline. On a page that nobody signs, neither by a
 * stamp below the headline nor by a byline, it must be shorter.
 */
export function isFurniture(head: readonly HeaderLine[], index: number, stampSeen: boolean, draft: Draft): boolean {
	const line = head[index];
	if (line === undefined || line.text.length > maxButton || endsSentence(line.text) === "sentence") return false;
	if (line.kind === "prose" ? !line.text.endsWith(":") : line.kind !== "title" && line.kind !== "tag") return false;
	const below = head[index + 1];
	// The name of a picture's file, set off from the text. “mayor bridge opening”
	if (line.kind === "tag" && line.blankBefore && below?.kind === "prose" && below.blankBefore) return true;
	const isSigned = stampSeen || draft.byline !== undefined || lineAbove(head, index)?.kind === "byline";
	if (!isSigned && line.text.length > maxUnsignedButton) return false;
	const next = head
		.slice(index + 1, index + maxButtons)
		.find(
			(each) =>
				each.kind !== "left-out" &&
				(each.text.length > maxButton || (each.kind !== "title" && each.kind !== "tag" && !keyAndValue.test(each.text))),
		);
	if (next === undefined || next.text.length < line.text.length) return false;
	if (next.kind !== "prose" && (next.kind !== "title" || next.text.length <= maxButton)) return false;
	if (isBroken(head, index)) return false;
	if (fewSigns.test(line.text) || bareTime.test(line.text) || signedPaper.test(line.text)) return true;
	return (
		parseDateline(
			[line, below].flatMap((each) => (each ? [{ text: each.text, line: each.number }] : [])),
			draft,
		)?.dateline.evidence[0]?.line !== line.number
	);
}

/** The longest button seen; half a line of a column. */
const maxButton = 60;
/** On a page that nobody signs, a longer line may be the text, or a second headline. */
const maxUnsignedButton = 24;
/** A bar of buttons has up to a dozen. */
const maxButtons = 14;

/** Half of a sentence: its other half follows without the blank line that parts paragraphs, or is announced by its last word. */
function isBroken(head: readonly HeaderLine[], index: number): boolean {
	const [line, below, belowThat] = head.slice(index, index + 3);
	if (line === undefined || below === undefined) return true;
	if (below.kind === "left-out" && (!line.blankBefore || below.rule === "caption")) return false;
	// Halves of a sentence have no blank lines around them, where they are this short.
	if (line.blankBefore && below.blankBefore && line.text.length <= maxUnsignedButton) return false;
	if (beginsInMiddle(below.text) || (line.blankBefore && !below.blankBefore)) return true;
	if (/^\p{Ll}/u.test(line.text) || endsInMiddle(line.text)) return true;
	return below.kind === "title" && belowThat !== undefined && beginsInMiddle(belowThat.text);
}

/** Up to six signs of Chinese, Japanese or Korean: no sentence begins so short. “小字号” · “シェアする” */
const fewSigns = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]{1,6}$/u;

/** A time, a mark or a handle alone, which belongs to the stamp above. “14:22” · “|” · “Lake News | @lakenews” */
const bareTime = /^(?:\d{1,2}[:.h]\d{2}|[|•·/–—-]|(?:[\p{L} .]{2,30}[|•·] {0,2})?@\w{2,24})$/u;

/** Two to four words and an agency's letters in brackets: a paper. “The Valley Times (AP)” */
const signedPaper = /^\p{Lu}\p{L}{1,15}(?: \p{Lu}\p{L}{1,15}){1,3} \(\p{Lu}{2,8}\)$/u;

/** One or two words, colon, a few more: `key: value`. “Извор: Танјуг” · “کد خبر: 123456” · “Partage :” */
const keyAndValue = /^[\p{L}\p{M}\u200c’']{2,16}(?: [\p{L}\p{M}\u200c’']{1,14})? ?[:：](?: ?[^.!?…。।،؟]{1,24})?$/u;
