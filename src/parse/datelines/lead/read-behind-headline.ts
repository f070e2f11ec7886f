import type { KnownNames } from "../known-names.ts";
import { type ReadLead, readLead } from "./read-lead.ts";

/** A dateline of AFP behind the headline, which lost its break: `Striking lock keepers halt barges: union Paris, March 5, 2014 (AFP) - `. */
export function readBehindHeadline(text: string, from: number, known: KnownNames): ReadLead | undefined {
	const front = text.slice(from, from + maxFlash);
	const at = front.includes(" (AFP) - ") ? front.search(placeAndDay) : -1;
	const read = at <= 0 ? undefined : readLead(text, from + at + 1, known);
	return read?.lead.knownCity === true && read.style.strong === true ? read : undefined;
}

/** A headline and a dateline. */
const maxFlash = 240;
/** One name or two, a month, a day and its year, before the agency. */
const placeAndDay = / \p{Lu}[\p{L}’-]{2,20}(?: \p{Lu}[\p{L}’-]{2,20})?, \p{Lu}\p{Ll}{2,8} \d{1,2}, \d{4} \(AFP\) - /u;
