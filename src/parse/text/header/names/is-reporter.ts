import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { isAuthor } from "../../line-kinds/names/is-author.ts";
import { readNameLine } from "../../line-kinds/names/read-name-line.ts";
import { saysWordOf } from "../headline/told-share.ts";
import { isRankedReporter } from "./named-as-writer.ts";

/** Whether a line is a name of which the text says no word. */
export function isReporter(text: string, lines: readonly HeaderLine[]): boolean {
	return readNameLine(text) !== undefined && !saysWordOf(text, lines);
}

/**
 * Whether a line is a name of which the text says no word, above what it signs: one behind its rank, below another line; the first line, in one
 * block with the text, if the table has it; or one with the particles of Dutch above the stamp. “Roos van der Meer”
 */
export function isReporterAbove(line: HeaderLine, next: HeaderLine | undefined, lines: readonly HeaderLine[], isFirst: boolean): boolean {
	if (line.kind !== "title") return false;
	if (!isFirst && isRankedReporter(line.text, lines)) return true;
	if (isFirst && line.words === 3)
		return next?.kind === "prose" && !next.blankBefore && isAuthor(line.text) && !saysWordOf(line.text, lines);
	return line.words === 4 && next?.kind === "stamp" && withParticles.test(line.text) && isReporter(line.text, lines);
}

/** “Roos van der Meer” */
const withParticles = /^\p{Lu}[\p{L}-]{1,16} (?:van|von|op) (?:de[nr]?|'t) \p{Lu}[\p{L}-]{1,20}$/u;
