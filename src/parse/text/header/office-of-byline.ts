import type { HeaderLine } from "../line-kinds/header-line.ts";

/**
 * Whether a line in the block of a byline says whom the writer is with, or speaks for: no more than five words, without a stop.
 *
 *     By Ann Lee                       above
 *     Oldport Department of Roads      line
 */
export function isOfficeOfByline(line: HeaderLine, above: HeaderLine | undefined): boolean {
	return above?.kind === "byline" && !line.blankBefore && line.kind === "title" && line.words <= maxOfficeWords;
}

/** “U.S. Department of State” */
const maxOfficeWords = 5;
