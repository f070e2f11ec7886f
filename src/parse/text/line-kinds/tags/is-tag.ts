import { functionWords } from "../../words/function-words.ts";

/** Whether a line of so many words may be a key word: a few in lower case, or the name of a body and its letters. “ferry line” */
export function isTag(text: string, words: number): boolean {
	if (!((words <= 5 && text.length <= 40) || (text.length <= maxLongTag && longTag.test(text)))) return false;
	return isLowerCase(text) && !functionWords.has(text) && !(words > 2 && /^\d/.test(text));
}

/** The name of a body and its letters, as key words of a site print it. “southern african development community (sadc)” */
const longTag = /^\p{Ll}[\p{Ll} '’&-]{6,60} \(\p{Ll}{2,8}\)$/u;
const maxLongTag = 80;

/** Whether a line is short and in lower case, as key words are printed. Scripts without case have none, nor has Georgian in print. */
export function isLowerCase(text: string): boolean {
	return text === text.toLowerCase() && text !== text.toUpperCase() && /^(?![\u10d0-\u10ff])[\p{Ll}\p{N}]/u.test(text);
}

/** Whether a line is the list of key words above it once more, with capitals. “Bridges, Ferries” below “bridges, ferries” */
export function isListAgain(text: string, above: string): boolean {
	return above.includes(", ") && text.length === above.length && text !== above && text.toLowerCase() === above;
}
