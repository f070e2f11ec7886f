import type { Draft } from "../../draft.ts";
import type { HeaderLine } from "../../line-kinds/header-line.ts";

/**
 * Whether a line in the block of a byline, or of what `draft` took for one, says whom the writer is with, or speaks for: no more than five words, without a stop.
 *
 *     By Ann Lee                       above
 *     Oldport Department of Roads      line
 */
export function isOfficeOfByline(line: HeaderLine, above: HeaderLine | undefined, draft?: Draft): boolean {
	if (above === undefined || line.blankBefore || line.kind !== "title" || line.words > maxOfficeWords) return false;
	return above.kind === "byline" || draft?.byline?.evidence[0]?.line === above.number;
}

/** “U.S. Department of State” */
const maxOfficeWords = 5;
