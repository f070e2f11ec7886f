import { lookUpCity } from "../../formats/gazetteer/look-up-place.ts";
import type { KnownAgencies } from "./known-agencies.ts";
import type { Piece } from "./piece.ts";
import { readGroup } from "./read-group.ts";
import { readPhrase } from "./read-phrase.ts";
import { readSeparator } from "./read-separator.ts";
import { readWireDate } from "./read-wire-date.ts";

/**
 * Cuts the beginning of a text into pieces until something stands there that no dateline holds: the story.
 *
 *     NEEDHAM, Mass., Sept. 19, 2025 /PRNewswire/ -- Stealth said it
 *     P      , R    , D              S            -
 *
 * Reads on to what may be a sentence's first name; the table of house styles decides how many pieces are the dateline.
 */
export function scanLead(text: string, from: number, known: KnownAgencies): readonly Piece[] {
	const pieces: Piece[] = [];
	let at = from;
	while (pieces.length < maxPieces) {
		const read = readNext(text, at, pieces, known);
		if (read.length === 0) break;
		pieces.push(...read);
		at = read.at(-1)?.end ?? at;
	}
	return pieces;
}

/** “PLACE (Region) [Country], date (AGENCY): ” has nine. */
const maxPieces = 12;
const spaces = /^[ \t\u00a0\u3000\u200b-\u200f\ufeff]{0,8}/;

function readNext(text: string, at: number, before: readonly Piece[], known: KnownAgencies): readonly Piece[] {
	const last = before.at(-1);
	const lastIsMark = last === undefined || ",.-:|=/n".includes(last.symbol);
	const start = at + (spaces.exec(text.slice(at, at + 8))?.[0].length ?? 0);
	if (!lastIsMark) {
		if (text[start] === "/") {
			const slashes = readGroup(text, start, known);
			if (slashes !== undefined) return [slashes];
		}
		const separator = readSeparator(text, at);
		if (separator !== undefined) return [separator];
	}
	const group = readGroup(text, start, known);
	if (group !== undefined) return [group];
	const date = readWireDate(text, start);
	if (date !== undefined) return [{ symbol: "D", start, end: date.end, text: text.slice(start, date.end), date: date.date }];
	const afterPlace = before.some(({ symbol }) => symbol === "P");
	if (!lastIsMark && last?.symbol !== "D" && last?.symbol !== "B" && last?.symbol !== "S") return [];
	return readOderLike(text, start, before) ?? readPhrase(text, start, afterPlace, known);
}

/** A name that holds brackets itself: `Frankfurt (Oder)`. */
const bracketedName = /^\p{Lu}\p{L}{2,20} \(\p{Lu}\p{L}{2,20}\)/u;

function readOderLike(text: string, start: number, before: readonly Piece[]): readonly Piece[] | undefined {
	const name = before.length === 0 ? bracketedName.exec(text.slice(start, start + 48))?.[0] : undefined;
	if (name === undefined || lookUpCity(name)?.spelling.endsWith(")") !== true) return undefined;
	return [{ symbol: "P", start, end: start + name.length, text: name }];
}
