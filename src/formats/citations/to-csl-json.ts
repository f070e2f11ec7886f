import type { Citation, CitedName } from "../../model/citation.ts";
import { dayParts } from "./cited-day.ts";

/**
 * Makes an article's item for citation processors (CSL-JSON 1.0, `article-newspaper`). What is not known has no member.
 *
 * `accessed` is the day on which the copy was made: the last one on which the archive saw the original.
 */
export function toCslJson(citation: Citation) {
	const { id, title, authors, source, section, published, captured, address, archive, permalink, language } = citation;
	return {
		id: citationKey(id),
		type: "article-newspaper",
		title,
		author: authors.length === 0 ? undefined : authors.map(toCslName),
		"container-title": source,
		section,
		issued: toCslDate(published),
		accessed: toCslDate(captured),
		URL: address,
		language,
		archive,
		archive_location: permalink,
	};
}

/** The name of an article in a bibliography: it depends on the original address alone, so it stays. */
export function citationKey(id: string): string {
	return `microfilm-${id}`;
}

function toCslName(name: CitedName): CitedName {
	return "literal" in name ? { literal: name.literal } : name;
}

function toCslDate(day: string | undefined): { readonly "date-parts": readonly [readonly number[]] } | undefined {
	return day === undefined ? undefined : { "date-parts": [dayParts(day)] };
}
