import type { Found } from "../../../../model/evidence.ts";
import type { PrintedStamp } from "../../../../model/parsed-article.ts";
import { readStamps } from "../../../stamps/read-stamps.ts";

/**
 * The day in brackets at the end of a headline, as lessons and bulletins print it: of a page that says nowhere else when it was published.
 *
 *     City to pay bus drivers who sing (19th October, 2012)          19th October, 2012
 */
export function readStampInHeadline(headline: Found<string> | undefined): readonly PrintedStamp[] {
	const day = headline === undefined ? undefined : dayAtEnd.exec(headline.value)?.[1];
	const line = headline?.evidence[0]?.line;
	if (day === undefined || line === undefined) return [];
	const { stamps, rest } = readStamps(day, line);
	const [stamp] = stamps;
	if (stamp === undefined || stamps.length > 1 || rest !== "" || stamp.dates.some(({ year }) => year < firstOnWeb)) return [];
	const { columns, ...printed } = stamp.evidence;
	return [{ ...stamp, evidence: printed }];
}

/** Older days are those of which a story tells: “Streets lie empty (May 3, 1924)”. */
const firstOnWeb = 1995;
/** A day, its month in words, and its year.      “(19th October, 2012)”     “(May 3, 2024)” */
const dayAtEnd = / \((\d{1,2}(?:st|nd|rd|th)? \p{L}{3,12},? (?:19|20)\d\d|\p{L}{3,12} \d{1,2}, (?:19|20)\d\d)\)$/u;
