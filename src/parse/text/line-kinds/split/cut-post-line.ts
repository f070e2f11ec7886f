import { hasDigit } from "../../../stamps/has-digit.ts";
import { readStamps } from "../../../stamps/read-stamps.ts";
import { readSignedStamp } from "../names/read-signed-stamp.ts";

/** From where to where in a line. */
export interface Part {
	readonly start: number;
	readonly end: number;
}

/** The parts between strokes, points and dashes, and before words that say what follows. */
export function cutAtMarks(text: string): readonly Part[] {
	const parts: Part[] = [];
	const tail = text.search(headlineAgain);
	let start = 0;
	for (const { 0: mark, index } of (tail < 0 ? text : text.slice(0, tail)).matchAll(marks)) {
		parts.push({ start, end: index });
		start = index + mark.length;
	}
	if (tail >= 0) {
		parts.push({ start, end: tail });
		start = tail;
	}
	return [...parts, { start, end: text.length }].map((part) => trim(text, part)).filter(({ start, end }) => end > start);
}

const marks =
	/ ?[|·•] ?| [/–—-] | ?\/ ?(?=(?:in|by|von|par|por|dans|en|di) |\d{1,4} [Cc]omments?)| with (?=\d{1,5} [Cc]omments?)|,? (?=(?<!(?:Posted|Published|Filed|Updated|Created|Written|Submitted|Reported|Edited|POSTED|WRITTEN|updated|modified|Modified|Revised) )(?:in \p{Lu}|I[nN]:? \p{Lu}|[Oo]n:? (?:\p{Lu}|\d)|[Bb]y:? \p{Lu}|BY \p{Lu})|at \d{1,2}[:.]\d|Author:|Categor(?:y|ies):|Categori[sz]ed as|Filed [Uu]nder|(?:Posted|Published) (?:in|on|Date|On)|(?:Published|Updated|Created): |Tags:|Tagged|(?:Leave|LEAVE|Add|Deixe|Deja|Laisser|Lascia|Schreib\w*) \p{L}{1,5} |No [Cc]omments?|Comments [Oo]ff|\d{1,5} [Cc]omments?|\d[\d,.]{0,7}[Kk]? [Vv]iews?|\d{1,2} (?:[Mm]in|[Mm]inutes?|[Mm]ins) [Rr]ead|Read \d|Hits:|(?:Written|Posted|Published|Submitted|Reported|Edited|WRITTEN) [Bb][Yy]:?)/gu;

/** Above which story nobody has commented. “Comments Off on Mayor opens bridge” */
const headlineAgain = /(?:Comments [Oo]ff|Leave a [Cc]omment) on \p{L}/u;

/** Without blanks, commas and stops at its edges. */
function trim(text: string, { start, end }: Part): Part {
	const part = text.slice(start, end);
	const front = part.length - part.replace(edgeInFront, "").length;
	return { start: start + front, end: start + Math.max(front, part.replace(edgeBehind, "").length) };
}

const edgeInFront = /^[\s,|/·•–—-]{1,6}/u;
const edgeBehind = /(?<![\s,|/·•–—-])[\s,|/·•–—-]{1,6}$|(?<=\d{4})\.$/u;

/** A part as what stands in front of its stamps, the stamps, and what stands behind. */
export function cutAtStamps(text: string, part: Part): readonly Part[] {
	const own = text.slice(part.start, part.end);
	if (!hasDigit(own)) return [part];
	const signed = readSignedStamp(own, 1);
	if (signed !== undefined && signed.read.rest === "")
		return [
			{ start: part.start, end: part.start + signed.front.length },
			{ start: part.start + signed.offset, end: part.end },
		];
	const { stamps, rest } = readStamps(own, 1);
	const columns = stamps.flatMap(({ evidence }) => evidence.columns ?? []);
	if (rest === "" || columns.length === 0) return [part];
	const [from, to] = [Math.min(...columns) - 1, Math.max(...columns)];
	return [
		{ start: part.start, end: part.start + from },
		{ start: part.start + from, end: part.start + to },
		{ start: part.start + to, end: part.end },
	]
		.map((each) => trim(text, each))
		.filter(({ start, end }) => end > start);
}
