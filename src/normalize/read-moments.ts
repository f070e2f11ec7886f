import type { AbsoluteUrl } from "../model/brand.ts";
import type { Evidence } from "../model/evidence.ts";
import type { ParsedArticle } from "../model/parsed-article.ts";
import { type Problem, toProblem } from "../model/problem.ts";
import type { Source } from "../model/source.ts";
import type { Timestamp } from "../model/timestamp.ts";
import type { Moments } from "./apply-corrections.ts";
import { toIsoTimestamp } from "./iso-timestamp.ts";
import { hostOf } from "./parse-address.ts";
import { dateFromAddress } from "./timestamps/date-from-address.ts";
import { normalizeStamps } from "./timestamps/normalize-stamps.ts";
import { findPageDay, withoutPageDays } from "./timestamps/page-days.ts";

/**
 * Reads the three moments of an article: published and modified from its stamps, captured from its crawl line or front matter. Where no
 * stamp says when it was published, the day in its address does, with basis `url`; the day of the capture never does.
 *
 * Reports the problems of the stamps, `date-in-masthead` for a day that may be the page's, and `date-impossible` for a captured day that
 * the calendar has not. `pageDays` are stamps that were no part of the article.
 */
export function readMoments(
	parsed: ParsedArticle,
	known: {
		readonly address?: AbsoluteUrl;
		readonly source?: Source;
		readonly language?: string;
		readonly signedIn?: string;
		readonly writtenIn?: string;
	},
): { readonly moments: Moments; readonly problems: readonly Problem[]; readonly pageDays: readonly Evidence[] } {
	const { address, source, language, signedIn, writtenIn } = known;
	const captured = readCaptured(parsed);
	// The day alone: how far a stamp lies from the capture is counted in days.
	const capturedDay = captured?.value.slice(0, dayCharacters);
	const { stamps, pageDays } = withoutPageDays(parsed, { captured: capturedDay, address });
	const { published, modified, problems } = normalizeStamps(stamps, {
		source,
		host: address === undefined ? undefined : hostOf(address),
		captured: capturedDay,
		address,
		language,
		signedIn,
		writtenIn,
		wireDay: parsed.dateline?.date,
	});
	const impossible =
		parsed.captured !== undefined && captured === undefined
			? [toProblem("date-impossible", { text: parsed.captured.value }, parsed.captured.evidence[0]?.line)]
			: [];
	const moments = { published: published ?? readAddressDay(parsed, address), modified, captured };
	return { moments, problems: [...problems, ...impossible, ...findPageDay(stamps, published)], pageDays };
}

/** The day in the address counts only where the page prints none, and only if it is a whole day: `/2024/05/` may be a section. */
function readAddressDay({ address: printed }: ParsedArticle, address: AbsoluteUrl | undefined): Timestamp | undefined {
	const day = address === undefined ? undefined : dateFromAddress(address);
	if (address === undefined || day?.length !== dayCharacters) return undefined;
	return toIsoTimestamp(day, "url", [{ line: printed?.evidence[0]?.line ?? 0, text: address, rule: "address-day" }]);
}

const dayCharacters = 10;

function readCaptured({ captured }: ParsedArticle): Timestamp | undefined {
	if (captured === undefined) return undefined;
	const isCrawlLine = captured.evidence.some(({ rule }) => rule === "crawl-line");
	return toIsoTimestamp(captured.value, isCrawlLine ? "crawl-line" : "metadata", captured.evidence);
}
