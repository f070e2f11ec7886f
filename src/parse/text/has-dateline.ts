import { parseDateline } from "../datelines/parse-dateline.ts";
import type { TextLine } from "./read-lines.ts";

/**
 * Whether the text of a wire story begins at this line: a dateline with an agency or a day. `next` is the line below, for a dateline
 * alone on its line. A place without either may be the start of a headline (“Ukraine: what we know”), so it does not count.
 */
export function hasDateline(line: TextLine, next: TextLine | undefined): boolean {
	if (line.text.length < 12 || /(?:\.\.\.|…)$/u.test(line.text)) return false;
	const paragraphs = [line, next]
		.filter((each) => each !== undefined)
		.map(({ text, number }) => ({ text: text.slice(0, 400), line: number }));
	const found = parseDateline(paragraphs)?.dateline;
	return found !== undefined && found.places.length > 0 && (found.agencies.length > 0 || found.date !== undefined);
}
