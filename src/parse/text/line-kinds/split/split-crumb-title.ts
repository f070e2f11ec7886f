import { foldWords } from "../../lines/fold-line.ts";
import type { TextLine } from "../../lines/read-lines.ts";
import { homeWords } from "../../words/home-words.ts";

/**
 * Parts the headline from the way to the page, where that ends in it, stands first and the headline nowhere below; the other lines stay as they are.
 *
 *     Home > Cronaca > Frana sulla strada del lago      Home > Cronaca
 *                                                       Frana sulla strada del lago
 */
export function splitCrumbTitle(lines: readonly TextLine[]): readonly TextLine[] {
	const [line, ...below] = lines;
	const marked = line !== undefined && line.text.length <= maxLine ? way.exec(line.text) : null;
	const [, front = "", home = "", title = ""] = marked ?? [];
	if (line === undefined || !homeWords.has(home.toLowerCase()) || title.split(" ").length < minTitle) return lines;
	const opening = foldWords(title.slice(0, maxOpening));
	if (below.slice(0, maxBelow).some(({ text }) => foldWords(text).startsWith(opening))) return lines;
	const from = line.text.length - title.length;
	return [{ ...line, text: front }, { ...line, text: title, column: line.column + from, blankBefore: true }, ...below];
}

/** The home page, rubrics, and behind the last arrow the headline. “Home > Cronaca > Frana sulla strada del lago” */
const way = /^((\p{L}[\p{L} ]{1,24}?) ?[>›»→](?: ?[^>›»→.!?]{2,40} ?[>›»→]){0,3}) ?([^>›»→]{20,180})$/u;
const maxLine = 300;
/** Rubrics have fewer words. */
const minTitle = 5;
const maxOpening = 15;
/** The header. */
const maxBelow = 8;
