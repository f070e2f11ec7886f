import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { isRanked } from "../../line-kinds/names/is-ranked.ts";
import { saysWordOf } from "../headline/told-share.ts";

/**
 * Whether a line is a name behind its rank of which the text says no word, in one block with what is below, or of whom the text says that he
 * or she writes it.
 */
export function isNamedAsWriter({ text }: HeaderLine, next: HeaderLine | undefined, lines: readonly HeaderLine[]): boolean {
	return isRanked(text) ? next?.blankBefore === false && isRankedReporter(text, lines) : isSaidToWrite(text, lines);
}

/** Whether a text is a name behind its rank, and the text of the page says no word of the name. “Prof. Ann Lee” */
export function isRankedReporter(text: string, lines: readonly HeaderLine[]): boolean {
	return isRanked(text) && !saysWordOf(text.slice(text.indexOf(" ") + 1), lines);
}

/** As think tanks close their summaries. “…, writes Ann Lee.” */
function isSaidToWrite(name: string, lines: readonly HeaderLine[]): boolean {
	if (name.length > maxName) return false;
	return lines.some(
		({ kind, text }) => kind === "prose" && writes.some((verb) => text.includes(`${verb} ${name}`) || text.includes(`${name} ${verb}`)),
	);
}

/** What a text says of who wrote it, in English, German, French, Spanish, Italian, Portuguese and Russian. Source: own reading of news pages. */
const writes = ["writes", "argues", "explains", "schreibt", "écrit", "escribe", "scrive", "escreve", "пишет"];
/** Three long names. */
const maxName = 40;
