import { endsSentence } from "../lines/ends-sentence.ts";
import type { TextLine } from "../lines/read-lines.ts";

/**
 * Finds out whether a text is broken at a column, as old mailers and terminals did. Returns the rule that joins two lines of it, or
 * `undefined` where it is not.
 *
 * A text is hard-wrapped when no line is longer than 100 characters, at least four lines follow another without a blank line,
 * most of those end inside a sentence, and most end within fifteen characters of the longest. In such a text a paragraph ends
 * at a blank line, or at a sentence's end that leaves the line short.
 *
 * Measured on mails and README files wrapped at 60 to 80 columns: the last word that did not fit has 15 characters at most.
 */
export function isHardWrapped(lines: readonly TextLine[]): ((line: TextLine, next: TextLine) => " " | undefined) | undefined {
	let longest = 0;
	for (const { text } of lines) {
		if (text.length > maxColumns) return undefined;
		longest = Math.max(longest, text.length);
	}
	if (longest < minColumns) return undefined;
	let pairs = 0;
	let open = 0;
	let full = 0;
	for (const [index, line] of lines.entries()) {
		const next = lines[index + 1];
		if (next === undefined || next.blankBefore) continue;
		pairs++;
		if (endsSentence(line.text) !== "sentence") open++;
		if (line.text.length >= longest - raggedness) full++;
	}
	if (pairs < minPairs || open / pairs < 0.6 || full / pairs < 0.6) return undefined;
	return (line, next) => {
		if (next.blankBefore) return undefined;
		const short = line.text.length < longest - raggedness;
		return short && endsSentence(line.text) === "sentence" ? undefined : " ";
	};
}

const maxColumns = 100;
const minColumns = 50;
const minPairs = 4;
const raggedness = 15;
