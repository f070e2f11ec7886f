import { isDense } from "../lines/dense-script.ts";
import { isClockAndSource } from "./is-of-page.ts";
import { isListItem } from "./summary-points.ts";

/** Whether a line between headline and text has the form of a deck: long enough, no remark, item, end of a row of buttons, or source. */
export function mayBeDeck(text: string): boolean {
	if (text.length < minDenseDeck || (text.length < minDeck && !isDense(text))) return false;
	return !text.startsWith("(") && !text.endsWith("·") && !isListItem(text) && !isClockAndSource(text);
}

/** Two words; shorter lines below a headline are rubrics and sources. */
const minDeck = 15;
/** The same in Chinese, Japanese and Korean. */
const minDenseDeck = 9;
