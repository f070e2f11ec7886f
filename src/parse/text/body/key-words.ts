import { isDayOfMonth } from "../../stamps/is-day-of-month.ts";
import { isLowerCase } from "../line-kinds/classify-line.ts";
import { leftOutRule } from "../line-kinds/left-out-rule.ts";
import { readByline } from "../line-kinds/read-byline.ts";
import { readTagHeading } from "../line-kinds/read-tags.ts";
import { endsSentence } from "../lines/ends-sentence.ts";
import { lineAbove } from "../lines/line-above.ts";
import type { TextLine } from "../lines/read-lines.ts";

/**
 * Whether a line below the text is a key word, which no line of its own says: up to four words without a stop, in small letters or beside
 * another such. Ask only where it is nothing else.
 */
export function isKeyWordAmong(tail: readonly TextLine[], index: number): boolean {
	const text = tail[index]?.text ?? "";
	if (!looksLikeKeyWord(text)) return false;
	return (
		isLowerCase(text) || [lineAbove(tail, index)?.text, tail[index + 1]?.text].some((beside) => isKeyWord(beside) && !isVerse(text, beside))
	);
}

/** A number with its mark, or a day, which is no subject. “22,9 млн” · “21.11.24” · “9月22日” */
export function isNumberOrDay(text: string): boolean {
	return numberOrDay.test(text) || isDayOfMonth(text);
}

/** Two lines of a verse, which a row of names with capitals is not: both have a word that only a clause has. */
function isVerse(text: string, beside: string | undefined): boolean {
	return beside !== undefined && clauseWord.test(text) && clauseWord.test(beside) && !isLowerCase(text) && !isLowerCase(beside);
}

/** An article, a preposition or a verb in small letters, inside the line.      “Rain on the iron” */
const clauseWord = / (?:the|an?|on|in|for|with|to|from|my|your|our|is|are|was|der|die|das|dem|den|ein|eine|auf|mit) /;

/** Up to four words without a stop that are nothing else. */
function isKeyWord(text: string | undefined): boolean {
	return text !== undefined && looksLikeKeyWord(text) && leftOutRule(text) === undefined && readByline(text) === undefined;
}

/** Up to four words without a stop. */
function looksLikeKeyWord(text: string): boolean {
	if (readTagHeading(text) !== undefined) return false;
	if (text.length < 2 || text.length > 40 || endsSentence(text) !== "open" || noKeyWord.test(text)) return false;
	return text.split(" ").length <= 4;
}

/** A long number, the mark of a clause. “2024” · “:” */
const noKeyWord = /\d{3}|[:。！？]/;
const numberOrDay = /\d[.,/月]\d/;
