import { isAgency } from "../know-agency.ts";
import type { KnownNames } from "../known-names.ts";
import { type Piece, toPiece } from "./piece.ts";
import { readGroup } from "./read-group.ts";

// Behind a place and its day stands who signs, known or not: the day proves it, as no acronym or credit has one before it. Behind an agency
// that stands open, who wrote; behind a place in brackets and a stroke, its agency.

/** A short name between slashes: `May 3. /NORTHWIRE/. `. Before the day it says where: `/ООН/, 3 мая`. */
export function toSigned(group: Piece, before: readonly Piece[]): Piece {
	return group.symbol === "s" && group.byline === undefined && before.some(({ date }) => date !== undefined)
		? { ...group, agencies: [group.text] }
		: group;
}

/** A longer name between slashes, before a dash: `May 3, 2024 /3B Harbour Media/ - `. */
export function readLongSigned(text: string, at: number): Piece | undefined {
	const found = text[at] === "/" ? longSigned.exec(text.slice(at, at + maxSigned)) : null;
	return found?.[1] === undefined ? undefined : toPiece("s", at, at + found[0].length, found[1], { agencies: [found[1]] });
}

/** Slash, a capital or a digit, up to thirty-two more of what names have, slash, and a dash. */
const longSigned = /^\/ ?([\p{Lu}\d][\p{L}\d .&’'-]{2,32}?) ?\/(?= ?[-–—])/u;
const maxSigned = 42;

/** A person's name between slashes, behind the agency: `KAZINFORM /Ann Lee/ - `. */
export function readSlashedWriter(text: string, at: number): Piece | undefined {
	const name = slashedWriter.exec(text.slice(at, at + maxSigned))?.[1];
	return name === undefined ? undefined : toPiece("s", at, at + name.length + 2, name, { byline: name });
}

const slashedWriter = /^\/(\p{Lu}[\p{L}.-]{1,16} \p{Lu}[\p{L}-]{1,20})\/(?= ?[-–—])/u;

/** The agency behind a place that ends in a bracket: `Frankfurt (Oder)/dpa - `. Behind the river of a German city letters alone are its paper's. */
export function readAgencyAtStroke(text: string, at: number, known: KnownNames): Piece | undefined {
	const [, name = ""] = agencyAtStroke.exec(text.slice(at, at + maxAtStroke)) ?? [];
	if (name === "" || !(isAgency(name, known) || (name === name.toUpperCase() && riverInFront.test(text.slice(0, at))))) return undefined;
	return toPiece("A", at, at + 1 + name.length, name, { agencies: [name] });
}

/** The river of a German city. “Halle (Saale)” */
const riverInFront = /\((?:Saale|SAALE|Oder|ODER)\)$/;
const agencyAtStroke = /^\/(\p{L}{2,12})(?= [-–—] )/u;
const maxAtStroke = 17;

/** One word in small letters, which before a dash is an outlet that writes itself so: `3 mag. (northwire) – `. */
export function readSmallOutlet(text: string, at: number): Piece | undefined {
	const name = text[at] === "(" ? smallOutlet.exec(text.slice(at, at + maxOutlet))?.[1] : undefined;
	return name === undefined ? undefined : toPiece("b", at, at + name.length + 2, name, { agencies: [name] });
}

/** Bracket, three to sixteen small letters, bracket, maybe a stop, and a dash. */
const smallOutlet = /^\((\p{Ll}{3,16})\)(?=\.? ?[-–—])/u;
/** The longest name, brackets and what stands behind it. */
const maxOutlet = 22;

/**
 * A day without its month before a bracket, or with a short name of it that no table has before the brackets or strokes of an agency:
 * `3 (EUROPA PRESS)`, `9 brm. /ATSH/`.
 */
export function readDayAlone(text: string, at: number, known: KnownNames): Piece | undefined {
	const [printed, day, word] = dayAlone.exec(text.slice(at, at + maxDayAlone)) ?? [];
	if (printed === undefined || day === undefined || Number(day) === 0 || Number(day) > 31) return undefined;
	const behind = at + printed.length;
	const isProven = word === undefined ? text[behind] === "(" : "BS".includes(readGroup(text, behind, known)?.symbol ?? " ");
	const end = at + printed.trimEnd().length;
	return isProven ? toPiece("D", at, end, text.slice(at, end), { date: `---${day.padStart(2, "0")}` }) : undefined;
}

/** One or two digits, maybe a stop, maybe a word of three to five letters and its stop, and what opens brackets or strokes. */
const dayAlone = /^(\d{1,2})\.? (?:(\p{L}\p{Ll}{2,4})\.? ?)?(?=[(/])/u;
/** “31. xxxxx. (” */
const maxDayAlone = 13;
