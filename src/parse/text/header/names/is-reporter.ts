import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { isAuthor } from "../../line-kinds/names/is-author.ts";
import { isRanked } from "../../line-kinds/names/is-ranked.ts";
import { readNameLine } from "../../line-kinds/names/read-name-line.ts";
import { saysWordOf } from "../headline/told-share.ts";

/** Whether a line is a name of which the text says no word. */
export function isReporter(text: string, lines: readonly HeaderLine[]): boolean {
	return readNameLine(text) !== undefined && !saysWordOf(text, lines);
}

/**
 * Whether a line is a name of which the text says no word, above what it signs: one behind its rank; the first line, in one block with the text, if the table has it; or one with
 * the particles of Dutch above the stamp. “Roos van der Meer”
 */
export function isReporterAbove(line: HeaderLine, next: HeaderLine | undefined, lines: readonly HeaderLine[], isFirst: boolean): boolean {
	if (line.kind !== "title") return false;
	if (isRanked(line.text)) return !saysWordOf(line.text.slice(line.text.indexOf(" ") + 1), lines);
	if (isFirst && line.words === 3)
		return next?.kind === "prose" && !next.blankBefore && isAuthor(line.text) && !saysWordOf(line.text, lines);
	return line.words === 4 && next?.kind === "stamp" && withParticles.test(line.text) && isReporter(line.text, lines);
}

/** “Roos van der Meer” */
const withParticles = /^\p{Lu}[\p{L}-]{1,16} (?:van|von|op) (?:de[nr]?|'t) \p{Lu}[\p{L}-]{1,20}$/u;

/** Whether a line is a name behind its rank of which the text says no word, or of whom the text says that he or she writes it. */
export function isNamedAsWriter({ text }: HeaderLine, lines: readonly HeaderLine[]): boolean {
	return isRanked(text) ? !saysWordOf(text.slice(text.indexOf(" ") + 1), lines) : isSaidToWrite(text, lines);
}

/** As think tanks close their summaries. “…, writes Ann Lee.” */
function isSaidToWrite(name: string, lines: readonly HeaderLine[]): boolean {
	if (name.length > maxName) return false;
	return lines.some(
		({ kind, text }) => kind === "prose" && writes.some((verb) => text.includes(`${verb} ${name}`) || text.includes(`${name} ${verb}`)),
	);
}

const writes = ["writes", "argues", "explains", "schreibt", "écrit", "escribe", "scrive", "escreve", "пишет"];
/** Three long names. */
const maxName = 40;
