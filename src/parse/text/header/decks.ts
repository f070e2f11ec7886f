import type { HeaderLine } from "../line-kinds/header-line.ts";
import { isClockAndSource } from "./is-of-page.ts";
import { isListItem } from "./summary-points.ts";
import { toldShare } from "./told-share.ts";

/** Whether a line between headline and text has the form of a deck: long enough, no remark, item, end of a row of buttons, or source. */
export function mayBeDeck(text: string): boolean {
	if (text.length < minDenseDeck || (text.length < minDeck && !dense.test(text))) return false;
	return !text.startsWith("(") && !text.endsWith("·") && !isListItem(text) && !isClockAndSource(text);
}

/** Two words; shorter lines below a headline are rubrics and sources. */
const minDeck = 15;
/** The same in Chinese, Japanese and Korean. */
const minDenseDeck = 9;
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2}/u;

/**
 * Whether a short sentence below the headline is its deck: the longer paragraph below tells most of the headline again, as first paragraphs
 * do, and the sentence tells something else.
 *
 *     Council opens the new bridge over the river     headline
 *     Boats can pass it at any hour.                  deck
 *     The council of Oldport opened a bridge over …   text
 */
export function isDeckOfSentence(head: readonly HeaderLine[], index: number, headline: string): boolean {
	const line = head[index];
	if (line?.kind !== "prose" || line.text.length > maxDeck) return false;
	const text = head.slice(index + 1, index + maxBetween).find(({ kind }) => kind !== "left-out" && kind !== "stamp" && kind !== "byline");
	if (text?.kind !== "prose" || text.text.length < line.text.length * longer) return false;
	const told = toldShare(headline, text.text.toLowerCase()) ?? 0;
	return told >= minTold && told - (toldShare(headline, line.text.toLowerCase()) ?? 0) >= minMore;
}

/** First paragraphs are longer. */
const maxDeck = 100;
const longer = 1.5;
/** Most words of the headline, and a word of three more than the deck says. */
const minTold = 0.5;
const minMore = 0.3;
/** A stamp, who wrote, buttons. */
const maxBetween = 7;
