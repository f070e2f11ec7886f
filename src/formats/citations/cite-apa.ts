import type { Citation } from "../../model/citation.ts";
import { curlQuotes, endWith } from "./citation-text.ts";
import { toAmericanDay, toYearFirst } from "./cited-day.ts";
import { toInitials } from "./cited-names.ts";

/** Of more than twenty authors the first nineteen and the last are named (APA Publication Manual, 7th edition, 9.8). */
const maxAuthors = 20;

/**
 * Writes an article's entry in a reference list as the Publication Manual of the APA has it (7th edition, 10.1, “newspaper article”), with the
 * archive that keeps the copy and its address there. Without an author the headline comes first, with its own capitals.
 *
 *     Holt, M. A. (2024, May 31). Ice Closes the Harbour. Harbour Wire. The Harbour Morgue. https://…
 */
export function citeApa(citation: Citation): string {
	const { source, archive, published, captured } = citation;
	const day = `(${published === undefined ? "n.d." : toYearFirst(published)}).`;
	const authors = listAuthors(citation);
	const title = endWith(".", curlQuotes(citation.title));
	const url = citation.permalink ?? citation.address;
	const accessed = published === undefined ? captured : undefined;
	return [
		...(authors === undefined ? [title, day] : [endWith(".", authors), day, title]),
		...(source === undefined ? [] : [endWith(".", source)]),
		endWith(".", archive),
		...(url === undefined ? [] : [accessed === undefined ? url : `Retrieved ${toAmericanDay(accessed)}, from ${url}`]),
	].join(" ");
}

function listAuthors({ authors }: Citation): string | undefined {
	const names = authors.map(toInitials);
	const last = names.pop();
	if (last === undefined || names.length === 0) return last;
	if (names.length >= maxAuthors) return `${names.slice(0, maxAuthors - 1).join(", ")}, … ${last}`;
	return `${names.join(", ")}, & ${last}`;
}
