import type { Citation } from "../../model/citation.ts";
import { endWith, nestQuotes } from "./citation-text.ts";
import { toAmericanDay } from "./cited-day.ts";
import { toFirstLast, toLastFirst } from "./cited-names.ts";

/** Of more than ten authors the first seven are named (Chicago Manual of Style, 17th edition, 14.76). */
const maxAuthors = 10;
const shownAuthors = 7;

/**
 * Writes an article's entry in a bibliography as the Chicago Manual of Style has it (17th edition, 14.191 to 14.200), with the archive that
 * keeps the copy and its address there. Without an author the newspaper comes first. The headline keeps its own capitals.
 *
 *     Holt, Mary Ann. “Ice Closes the Harbour.” Harbour Wire, May 31, 2024, sec. Shipping. The Harbour Morgue. https://….
 */
export function citeChicago(citation: Citation): string {
	const { authors, source, section, archive, published, captured } = citation;
	const lead = authors.length > 0 ? listAuthors(citation) : source;
	const newspaper = authors.length > 0 ? source : undefined;
	const url = citation.permalink ?? citation.address;
	const accessed = published === undefined ? captured : undefined;
	// A day of access stands for the day that is not known, where there is an address to which it belongs.
	const day = published !== undefined ? toAmericanDay(published) : accessed !== undefined && url !== undefined ? undefined : "n.d.";
	const details = [newspaper, day, section === undefined ? undefined : `sec. ${section}`].filter((part) => part !== undefined);
	const title = nestQuotes(citation.title);
	const mark = newspaper === undefined && details.length > 0 ? "," : ".";
	return [
		lead,
		[`“${endWith(mark, title)}”`, details.join(", ")].filter((part) => part !== "").join(" "),
		archive,
		accessed === undefined ? undefined : `Accessed ${toAmericanDay(accessed)}`,
		url,
	]
		.filter((part) => part !== undefined)
		.map((sentence) => endWith(".", sentence))
		.join(" ");
}

function listAuthors({ authors: [first, ...others] }: Citation): string | undefined {
	if (first === undefined) return undefined;
	const isLong = others.length >= maxAuthors;
	const names = [toLastFirst(first), ...(isLong ? others.slice(0, shownAuthors - 1) : others).map(toFirstLast)];
	const last = isLong ? "et al." : others.length > 0 ? `and ${names.pop()}` : undefined;
	return [...names, last].filter((name) => name !== undefined).join(", ");
}
