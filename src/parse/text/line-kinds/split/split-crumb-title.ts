import { hasDigit } from "../../../stamps/has-digit.ts";
import { endsSentence } from "../../lines/ends-sentence.ts";
import type { TextLine } from "../../lines/read-lines.ts";
import { homeWords } from "../../words/home-words.ts";
import { isBehindCrawlDay } from "../read-crawl-line.ts";

/**
 * Parts the headline from the way to the page, where that stands behind the day of the crawl and ends in it, and no line below may be the headline;
 * the other lines stay as they are.
 *
 *     Home > Cronaca > Frana sulla strada del lago      Home > Cronaca
 *                                                       Frana sulla strada del lago
 */
export function splitCrumbTitle(lines: readonly TextLine[]): readonly TextLine[] {
	const [line, ...below] = lines;
	const marked = line !== undefined && line.text.length <= maxLine && isBehindCrawlDay(line) ? way.exec(line.text) : null;
	const [, front = "", home = "", title = ""] = marked ?? [];
	if (line === undefined || !homeWords.has(home.toLowerCase()) || title.split(" ").length < minTitle) return lines;
	if (below.slice(0, maxBelow).some(({ text }) => mayBeTitle(text))) return lines;
	const from = line.text.length - title.length;
	return [{ ...line, text: front }, { ...line, text: title, column: line.column + from, blankBefore: true }, ...below];
}

/** Some words without a stop, and no stamp. */
function mayBeTitle(text: string): boolean {
	return text.length <= maxTitle && text.split(" ").length >= minOther && !hasDigit(text) && endsSentence(text) === "open";
}

/** The home page, a rubric or three, and behind the last arrow the headline. “Home > Cronaca > Frana sulla strada del lago” */
const way = /^((\p{L}[\p{L} ]{1,24}?) ?[>›»→](?: ?[^>›»→.!?]{2,40} ?[>›»→]){1,3}) ?([^>›»→]{20,180})$/u;
const maxLine = 300;
/** Rubrics have fewer words. */
const minTitle = 5;
const minOther = 3;
const maxTitle = 180;
/** The header. */
const maxBelow = 8;
