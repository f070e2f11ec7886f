import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { isAuthor } from "../../line-kinds/names/is-author.ts";
import { readNameLine } from "../../line-kinds/names/read-name-line.ts";
import { lineAbove } from "../../lines/line-above.ts";
import { saysWordOf } from "../headline/told-share.ts";
import { isRankedReporter } from "./named-as-writer.ts";

/** Whether a line is a name of which the text says no word. */
export function isReporter(text: string, lines: readonly HeaderLine[]): boolean {
	return readNameLine(text) !== undefined && !saysWordOf(text, lines);
}

/**
 * Whether a line is a name of which the text says no word, above what it signs: one behind its rank, below another line; the first line, in one
 * block with the text, if the table has it; or above the stamp one with the particles of Dutch, “Roos van der Meer”, or one that the table has, below
 * a longer line.
 */
export function isReporterAbove(lines: readonly HeaderLine[], index: number, isFirst: boolean): boolean {
	const [line, next] = lines.slice(index, index + 2);
	if (line?.kind !== "title") return false;
	if (!isFirst && isRankedReporter(line.text, lines)) return true;
	const title = lineAbove(lines, index);
	if (!isFirst && line.words <= maxNames && next?.kind === "stamp" && title?.kind === "title" && title.text.length > line.text.length)
		return isAuthor(line.text) && !isAuthor(title.text) && !saysWordOf(line.text, lines);
	if (isFirst && line.words === 3)
		return next?.kind === "prose" && !next.blankBefore && isAuthor(line.text) && !saysWordOf(line.text, lines);
	return line.words === 4 && next?.kind === "stamp" && withParticles.test(line.text) && isReporter(line.text, lines);
}

/** “Ann Lee and Per Olsen” */
const maxNames = 5;
/** “Roos van der Meer” */
const withParticles = /^\p{Lu}[\p{L}-]{1,16} (?:van|von|op) (?:de[nr]?|'t) \p{Lu}[\p{L}-]{1,20}$/u;
