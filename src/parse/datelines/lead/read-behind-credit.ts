import type { KnownNames } from "../known-names.ts";
import { maxFrontCharacters } from "./find-place.ts";
import { type ReadLead, readLead } from "./read-lead.ts";

/** Reads a dateline that is glued to the credit of the picture above the text. */
export function readBehindCredit(text: string, from: number, known: KnownNames): ReadLead | undefined {
	const bracketed = readBracketed(text, from, known);
	if (bracketed !== undefined) return bracketed;
	const front = text.slice(from, from + maxFrontCharacters);
	return front.includes("/")
		? (readBehindPhotographer(front, text, from, known) ?? readBehindBracket(front, text, from, known))
		: undefined;
}

/**
 * A city in capitals in brackets behind the credit, as radio stations print it: `Ann Lee/iStock/Thinkstock(WASHINGTON) -- The mill`.
 */
function readBracketed(text: string, from: number, known: KnownNames): ReadLead | undefined {
	const at = text.indexOf("(", from + 1);
	if (at < 0 || at - from > maxCredit || !letter.test(text.charAt(at - 1))) return undefined;
	if (!capitalsInBrackets.test(text.slice(at, at + maxBrackets))) return undefined;
	const read = readLead(text, at, known);
	return read?.style.rule === "bracketed-place" ? read : undefined;
}

const letter = /\p{L}/u;
/** Who took the picture, and two who sell it. */
const maxCredit = 80;
/** Capitals, maybe a state, and a dash: `(AUSTIN, Texas) --`. */
const capitalsInBrackets = /^\(\p{Lu}{2}[\p{Lu} .'’-]{1,30}(?:, \p{L}[\p{L}. ]{1,20})?\) ?(?:--|[—–])/u;
const maxBrackets = 64;

/**
 * A caption, an agency, who took the picture, and the dateline of the same agency, as sites print that copy its stories: `… on May 3.
 * REUTERS/Ann Lee OSLO, May 3 (Reuters) – The mill`. Without a look at the credit the photographer would be a part of the place.
 */
function readBehindPhotographer(front: string, text: string, from: number, known: KnownNames): ReadLead | undefined {
	const credit = photographer.exec(front);
	const read = credit === null ? undefined : readLead(text, from + credit.index + credit[0].length, known);
	return read?.style.strong === true && read.lead.placeCase === "capitals" && read.lead.agencies.length > 0 ? read : undefined;
}

/**
 * The agency at the beginning or behind a sentence, a stroke, two names or three, maybe what the picture is, and two capitals behind a
 * blank or glued to the last small letter. “REUTERS/Ann Lee OSLO” · “AP Photo/Ann B. Lee, File OSLO” · “REUTERS/Ann Lee/File PhotoOSLO”
 */
const photographer =
	/(?:^|[.!?”"’)] {0,2})(?:REUTERS|Reuters|AFP|AFP PHOTO|AP Photo|EPA|EPA-EFE)\/\p{Lu}[\p{L}.’'-]{0,20}(?: (?:\p{Lu}\.|[\p{L}’'-]{1,20}\p{Ll})){1,3}(?:(?:\/|, )(?:File Photo|File|Pool))? ?(?=\p{Lu}{2})/u;

/**
 * A caption, its credit in brackets and a place in capitals glued to it, as lists of stories print it: `… at a hearing. (Ann Lee/Harbour
 * Monitor)OSLO, N.D. (Harbour Monitor) — The mill`. Glue proves what a blank would not.
 */
function readBehindBracket(front: string, text: string, from: number, known: KnownNames): ReadLead | undefined {
	const credit = front.includes(")") ? gluedCredit.exec(front) : null;
	const read = credit === null ? undefined : readLead(text, from + credit.index + credit[0].length, known);
	return read?.lead.placeCase === "capitals" && read.lead.separated && read.lead.agencies.length > 0 ? read : undefined;
}

/** Who took the picture, a stroke, for whom, and right behind the bracket three capitals. “(Ann Lee/Harbour Monitor)OSLO” */
const gluedCredit = /\(\p{Lu}[^()\n/]{1,40}\/[^()\n]{1,40}\)(?=\p{Lu}{3})/u;
