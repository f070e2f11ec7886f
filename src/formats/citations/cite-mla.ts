import type { Citation } from "../../model/citation.ts";
import { endWith, nestQuotes } from "./citation-text.ts";
import { toDayFirst } from "./cited-day.ts";
import { toFirstLast, toLastFirst } from "./cited-names.ts";

/**
 * Writes an article's entry in a list of works cited as the MLA Handbook has it (9th edition, 5.31 to 5.38): the newspaper is the first
 * container, the archive that keeps the copy the second. The headline keeps its own capitals.
 *
 *     Holt, Mary Ann. “Ice Closes the Harbour.” Harbour Wire, 31 May 2024, https://…. The Harbour Morgue, https://….
 */
export function citeMla(citation: Citation): string {
	const { source, published, address, archive, permalink, captured } = citation;
	const day = published === undefined ? undefined : toDayFirst(published, "short");
	// Without a container the work stands for itself, and its title in no quotation marks.
	const title = source === undefined ? nestQuotes(citation.title) : `“${endWith(".", nestQuotes(citation.title))}”`;
	const container = join([source, day, address]);
	return [
		listAuthors(citation),
		source === undefined ? title : join([title, container], " "),
		source === undefined ? container : undefined,
		join([archive, permalink]),
		published === undefined && captured !== undefined ? `Accessed ${toDayFirst(captured, "short")}` : undefined,
	]
		.filter((part) => part !== undefined)
		.map((sentence) => endWith(".", sentence))
		.join(" ");
}

function join(parts: readonly (string | undefined)[], between = ", "): string | undefined {
	const known = parts.filter((part) => part !== undefined);
	return known.length === 0 ? undefined : known.join(between);
}

/** Of more than two authors the first is named (MLA Handbook, 5.8). */
function listAuthors({ authors: [first, second, third] }: Citation): string | undefined {
	if (first === undefined) return undefined;
	if (third !== undefined) return `${toLastFirst(first)}, et al.`;
	return second === undefined ? toLastFirst(first) : `${toLastFirst(first)}, and ${toFirstLast(second)}`;
}
