import { isPlaceBeforeComma } from "../line-kinds/names/is-place-before-comma.ts";
import { opensAsStation } from "../line-kinds/names/opens-as-no-name.ts";
import { isRubricOrButton } from "../line-kinds/topics.ts";
import { isDense } from "../lines/dense-script.ts";
import { endsSentence } from "../lines/ends-sentence.ts";
import { labels } from "../words/labels.ts";
import { isListItem } from "./boxes/summary-points.ts";
import { isClockAndSource } from "./headline/is-of-page.ts";

/** Whether a line between headline and text has the form of a deck: long enough, no remark, item, end of a row of buttons, button, rubric, or source. */
export function mayBeDeck(text: string): boolean {
	if (text.length < minDenseDeck || (text.length < minDeck && !isDense(text))) return false;
	return (
		!text.startsWith("(") &&
		!text.endsWith("·") &&
		!isListItem(text) &&
		!isClockAndSource(text) &&
		!isRowOfRubrics(text) &&
		!isOfSigner(text) &&
		!isRubricOrButton(text)
	);
}

/**
 * Where or for whom somebody writes: an office of a station, a city and its state, a paper and its city. “ABC Great Southern” · “Semarang,
 * Central Java” · “Harbour Africa (Lagos)”
 */
function isOfSigner(text: string): boolean {
	if (text.length > maxOffice || endsSentence(text) !== "open") return false;
	const comma = text.indexOf(", ");
	if (comma > 0) return isPlaceBeforeComma(text.slice(0, comma), text.slice(comma + 2));
	if (text.endsWith(")")) return capitalsBeforeBracket.test(text);
	return (opensAsStation(text) && capitalsAlone.test(text)) || paper.test(text);
}

/** Two regions. */
const maxOffice = 48;
/** Two words to five with their capitals. “ABC Radio Hobart” */
const capitalsAlone = /^\p{Lu}[\p{L}\d-]{1,20}(?: \p{Lu}[\p{L}\d-]{1,20}){1,4}$/u;

/** A paper by its article and its last word. “The River and Mail” */
const paper =
	/^The(?: (?:and|of|\p{Lu}[\p{L}-]{1,20})){1,4} (?:Mail|Post|Times|Herald|Tribune|Gazette|Star|Journal|Independent|Standard|Guardian|Telegraph|Observer)$/u;

/** Names of rubrics, of which one at least is known: names of people or towns may be all that a deck says. */
function isRowOfRubrics(text: string): boolean {
	return rubricsInRow.test(text) && text.split(", ").some((part) => labels.get(part.toLowerCase()) === "rubric");
}

/** Words with capitals, of which three or more stand in a list. “Harbour Gazette Bridges, Top Story, Travel, Norway” */
const rubricsInRow =
	/^(?:\p{Lu}[\p{L}&’'-]{1,20} ){0,5}\p{Lu}[\p{L}&’'-]{1,20}(?:, \p{Lu}[\p{L}&’'-]{1,20}(?: \p{Lu}[\p{L}&’'-]{1,20}){0,2}){2,8}$/u;

/** Two words; shorter lines below a headline are rubrics and sources. */
const minDeck = 15;
/** The same in Chinese, Japanese and Korean. */
const minDenseDeck = 9;
/** Two words to four with their capitals, and as many in brackets. “Harbour Africa (Lagos)” */
const capitalsBeforeBracket =
	/^\p{Lu}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{1,20}){1,3} \(\p{Lu}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{1,20}){0,3}\)$/u;
