import { type Piece, toPiece } from "./piece.ts";

// Behind a place and its day stands who signs, known or not: the day proves it, as no acronym or credit has one before it.

/** A short name between slashes: `May 3. /NORTHWIRE/. `. Before the day it says where: `/ООН/, 3 мая`. */
export function toSigned(group: Piece, before: readonly Piece[]): Piece {
	return group.symbol === "s" && before.some(({ date }) => date !== undefined) ? { ...group, agencies: [group.text] } : group;
}

/** One word in small letters, which before a dash is an outlet that writes itself so: `3 mag. (northwire) – `. */
export function readSmallOutlet(text: string, at: number): Piece | undefined {
	const name = text[at] === "(" ? smallOutlet.exec(text.slice(at, at + maxOutlet))?.[1] : undefined;
	return name === undefined ? undefined : toPiece("b", at, at + name.length + 2, name, { agencies: [name] });
}

/** Bracket, three to sixteen small letters, bracket, maybe a stop, and a dash. */
const smallOutlet = /^\((\p{Ll}{3,16})\)(?=\.? ?[-–—])/u;
/** The longest name, brackets and what stands behind it. */
const maxOutlet = 22;
