import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { lineAbove } from "../../lines/line-above.ts";

/**
 * Whether a line repeats the name of the site, which stands right above it on top of the page, and says more of the site: a longer line is
 * set off below, the headline.
 *
 *     River News
 *
 *     All River News from the coast
 *
 *     Mayor of Oldport opens a bridge
 */
export function isSloganWithName(lines: readonly HeaderLine[], index: number): boolean {
	const [name, line, headline] = [lineAbove(lines, index), ...lines.slice(index, index + 2)];
	if (name?.kind !== "title" || line?.kind !== "title" || headline?.kind !== "title") return false;
	if (name.words < minName || name.words > maxName || !capitalsAlone.test(name.text)) return false;
	if (line.text.length <= name.text.length || line.words > maxSlogan || !line.text.includes(name.text)) return false;
	if (!line.blankBefore || !headline.blankBefore || headline.words < minHeadline) return false;
	return lines.slice(0, index - 1).every(({ kind }) => kind === "left-out" || kind === "stamp");
}

/** One word may be the subject of the story. */
const minName = 2;
const maxName = 4;
const maxSlogan = 10;
const minHeadline = 4;
/** “River News” */
const capitalsAlone = /^\p{Lu}[\p{L}\d.’'-]{0,20}(?: \p{Lu}[\p{L}\d.’'-]{0,20}){1,3}$/u;
