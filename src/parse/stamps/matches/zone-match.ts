import type { FoldedLine } from "../fold-line.ts";
import { zones } from "../words/zone-names.ts";
import { matchEnd } from "./match-end.ts";

/** A zone or offset found after a time, as printed, without its brackets. */
export interface ZoneMatch {
	readonly zone: string;
	readonly end: number;
}

/**
 * Reads a zone or an offset after a time that ends at `index`.
 *
 *     +0000   Z   GMT   GMT+8   CET+01:00   (IST)   ist   Eastern Standard Time   WIB   بتوقيت مكة المكرمة
 *
 * A name in capitals counts also when a headline is fused to it (“ISTThe …”); one in small letters only where nothing follows it, since
 * *ist*, *at* and *et* are words. An unknown name of three or four capitals that ends in `T` is taken as a zone too.
 */
export function readZone(line: FoldedLine, original: string, index: number, iso: boolean): ZoneMatch | undefined {
	const { text, positions } = line;
	const plain = matchEnd(openPattern, text, index) ?? index;
	// “15:05, heure de Paris”, “12:05, UK”: only a zone in words, or one that ends the line, stands behind a comma.
	const behindComma = text.charAt(plain) === "," ? (matchEnd(openPattern, text, plain + 1) ?? plain) : plain;
	const inWords = behindComma > plain ? zones.matchAt(text, behindComma) : undefined;
	const isAtEnd =
		inWords !== undefined && endsThere(text, inWords.end) && isCapitals(original.slice(positions[behindComma], positions[inWords.end]));
	const start = inWords && (inWords.value.length > 5 || isAtEnd) ? behindComma : plain;
	const printed = (end: number) => original.slice(positions[start], positions[end]);
	const close = (end: number) => matchEnd(closePattern, text, end) ?? matchEnd(otherClockPattern, text, end) ?? end;

	const sign = text.charAt(start);
	const named = sign === "g" || sign === "u" ? matchEnd(namedOffsetPattern, text, start) : undefined;
	const offset = sign === "+" || sign === "-" ? matchEnd(iso ? isoOffsetPattern : bareOffsetPattern, text, start) : named;
	if (offset !== undefined) return { zone: printed(offset), end: close(offset) };

	const known = zones.matchAt(text, start);
	// “CET+01:00”: the offset says the same, and more surely.
	const offsetBehind = known && text.charAt(known.end) === "+" ? matchEnd(bareOffsetPattern, text, known.end) : undefined;
	if (known && offsetBehind !== undefined)
		return { zone: original.slice(positions[known.end], positions[offsetBehind]), end: close(offsetBehind) };
	if (known && (known.value.length > 5 || isCapitals(printed(known.end)) || endsThere(text, known.end))) {
		return { zone: printed(known.end), end: close(known.end) };
	}
	const rest = original.slice(positions[start], (positions[start] ?? 0) + 8);
	const found = capitalsPattern.exec(rest);
	const capitals = found?.[1] ?? found?.[2];
	if (capitals === undefined) return undefined;
	const end = start + capitals.length;
	const recognised = zones.matchAt(capitals.toLowerCase(), 0)?.end === capitals.length;
	return recognised || /^[A-Z]{2,3}T$/.test(capitals) ? { zone: capitals, end: close(end) } : undefined;
}

/**
 * Reads a zone in capitals behind the day: of the time before it, at the end, or of the time that follows.
 *
 *     12:05 PM May 31, 2024 IST      2024-05-31 HKT 12:05      14 March 2021, MVT 14:05
 */
export function readZoneBehindDay(line: FoldedLine, original: string, index: number, dayAt: number): ZoneMatch | undefined {
	const { text, positions } = line;
	const start = index + (text.charAt(index) === "," ? 2 : 1);
	const known = text.charAt(start - 1) === " " ? zones.matchAt(text, start) : undefined;
	// “PUBLISHED MARCH 14, 2024, AT 2:05 PM”: Atlantic Time is no word in front of a time.
	if (known === undefined || text.startsWith("at ", start)) return undefined;
	const zone = original.slice(positions[start], positions[known.end]);
	const hasTime =
		matchEnd(timeAhead, text, known.end) !== undefined || (endsThere(text, known.end) && timeBefore.test(text.slice(0, dayAt)));
	return hasTime && isCapitals(zone) ? { zone, end: known.end } : undefined;
}

/** space, hours, minutes.      “ 12:05” */
const timeAhead = / ?\d{1,2}:\d{2}/y;
/** hours, minutes.      “12:05” */
const timeBefore = /\d[:.]\d{2}/;

/** space or opening bracket before a zone.      “ ”     “ (” */
const openPattern = / {0,3}[([]? ?/y;
const closePattern = / ?[)\]]/y;
/** The same moment by another clock, in brackets: (hours, minutes, am or pm?, zone).      “ (2028 HKT)”     “ (15:30 CET)” */
const otherClockPattern = / \((?:[01]?\d|2[0-3])[:.]?[0-5]\d(?: ?[ap]\.?m\.?)? (?:[a-z]{1,4}t|utc|msk|wib)\)/y;
/** (GMT|UTC) sign hours (minutes)?      “GMT+8”     “utc+05:30”; at the end the plus may be lost, as Arab News prints it      “GMT9” */
const namedOffsetPattern = /(?:gmt|utc)(?:(?: ?\+ ?| ?-)\d{1,2}(?::?\d{2})?(?!\d)|[1-9](?=\s*$))/y;
/** sign hours minutes? as ISO 8601 prints it.      “+0000”     “-04:00” */
const isoOffsetPattern = /[+-]\d{2}(?::?\d{2})?(?!\d)/y;
/** The same after a time that is not in ISO form: `-15:03` would be the end of a span, so minus has no colon.      “+05:30”     “-0400” */
const bareOffsetPattern = /(?:\+\d{2}:?\d{2}|-0\d00|-1[0-2]00)(?!\d)/y;
/** Capitals at the end of a word, or before the first capital of a fused one.      “AEST”     “IST” in “ISTThe” */
const capitalsPattern = /^([A-Z]{2,4})(?![A-Za-z]|\d)|^([A-Z]{2,4})(?=[A-Z][a-z])/;

function isCapitals(zone: string): boolean {
	return zone === zone.toUpperCase() || smallInside.test(zone);
}

/** One small letter inside, as papers of Bangladesh print it.      “BdST” */
const smallInside = /^[A-Z][a-z][A-Z]{2}$/;

/** Nothing but brackets or marks follows. */
function endsThere(text: string, end: number): boolean {
	return /^[\s)\].,;|•·/-]{0,8}$/.test(text.slice(end, end + 9));
}
