import type { KnownNames } from "../known-names.ts";
import { findPlace, maxFrontCharacters } from "./find-place.ts";
import { type ReadLead, readLead } from "./read-lead.ts";

/**
 * Reads a dateline behind a headline in the same run of text: a city of the tables, a known agency in brackets, a dash.
 *
 *     Neue Fähre im Norden - Größeres Angebot Kiel (dpa) - Reisende können
 *                                             ^place
 *
 * A place in capitals before a wire for press releases need not be known. Two words in front, which may be who wrote, need a city in
 * capitals, or a day behind it. Behind a word in small letters (`the talks in Oslo (AFP) - `) the city belongs to a sentence, unless it is in capitals and the word is
 * not.
 */
export function readGluedLead(text: string, from: number, known: KnownNames): ReadLead | undefined {
	const front = text.slice(from, from + maxFrontCharacters);
	if (!mayBeGlued.test(front)) return undefined;
	const pictured = wordForPicture.test(front) ? readBehindPicture(text, from, known) : undefined;
	if (pictured !== undefined) return pictured;
	const isRelease = wireOfReleases.test(front);
	if (!isRelease && !bracketAndDash.test(front) && !stopsAndDash.test(front) && !dayAndStrokes.test(front)) return undefined;
	const found = findPlace(text, from, known);
	if (found === undefined || found.weight < (isRelease || isInState(found.read) ? 1 : 2)) return undefined;
	const before = text.slice(from, found.start).trimEnd().split(" ");
	const isApart = found.read.lead.placeCase === "capitals" || !/^\p{Ll}/u.test(before.at(-1) ?? "");
	const isProven = found.read.lead.dated || (found.read.lead.placeCase === "capitals" && found.weight >= 2);
	return before.length >= (isProven ? 2 : 3) && isApart ? found.read : undefined;
}

/** Capitals and a state that is known: `ZORBLE, Kan. (AP) — `. */
function isInState({ lead }: ReadLead): boolean {
	return lead.placeCase === "capitals" && lead.region !== undefined && !lead.unknownRegion;
}

/** What each of the forms has: a picture's credit, a bracket, a stroke, or a stop and a day. */
const mayBeGlued = / [Pp]ic| [Pp]hoto| \(|\. \d| \/|--\(/;
const wordForPicture = / [Pp]ic| [Pp]hoto/;

/** A dateline in capitals behind a caption and its credit: `… the bridge. — Wire picOSLO, Sept 14 — The mill`. */
function readBehindPicture(text: string, from: number, known: KnownNames): ReadLead | undefined {
	const credit = creditAndCapitals.exec(text.slice(from, from + maxFrontCharacters));
	const read = credit === null ? undefined : readLead(text, from + credit.index + credit[0].length, known);
	return read?.lead.placeCase === "capitals" && read.lead.separated && (read.lead.dated || read.style.strong === true) ? read : undefined;
}

/**
 * A stop, a dash, who took the picture and the word for it in either order; capitals, glued to the name where that stands last. `. — Wire
 * pic OSLO` · `. — Picture by Ann LeeOSLO`
 */
const creditAndCapitals =
	/[.!?”’"'] ?[—–―-] ?(?:\p{Lu}[\p{L}. ]{1,30} (?:pic|photo|picture)s? ?|(?:Pic|Photo|Picture)s? (?:by|courtesy of) [\p{L}.'’@/ -]{2,48}\p{Ll})(?=\p{Lu}{3})/u;

/**
 * How wires for press releases sign, which say nothing of a story: their place in capitals need not be known. “/PRNewswire/” ·
 * “--(Marketwired - November”
 */
const wireOfReleases = / \/ ?(?:PRNewswire|CNW|ACCESS)| \(GLOBE NEWSWIRE\)|--\((?:BUSINESS WIRE|Marketwire)/;

/** A name in brackets, a dash, a capital or what else opens a sentence: `(dpa) - Reisende`, `(AP) — $3 million`, `(AP) — iPhones`. */
const bracketAndDash = / \([\p{L}/]{2,16}\)\.? ?[-–—]{1,2} (?=[\p{Lu}\d„“"«‘'$€£([#]|[ei]\p{Lu})/u;

/** A day, the stop, an agency between strokes and its stop: `, 3 мая. /ТАСС/. `. */
const dayAndStrokes = /, \d{1,2} \p{L}{3,9}\.? \/\p{L}{3,10}\/\. /u;

/** A sentence's end, city, stop, day, stop, agency, dash: `… Фото: EPA. Москва. 27 ноября. INTERFAX.RU - `. */
const stopsAndDash = /[.!?] \p{Lu}[\p{L}-]{2,20}\. \d{1,2} \p{L}{3,10}\. \p{Lu}[\p{L}. -]{3,20} [-–—] /u;
