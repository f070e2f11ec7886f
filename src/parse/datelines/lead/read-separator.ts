import { isAsciiDigit, isAsciiLetter } from "../../../formats/ascii.ts";
import { type Piece, toPiece } from "./piece.ts";

/**
 * Reads the separator that begins at `at`: a run of stops, commas, colons and dashes with the spaces between them.
 *
 *     CIUDAD DE MÉXICO (apro).– La
 *                            ^^      symbol "-"
 *
 * A dash in the run decides, then `=`, `|`, `:`, `/`, full stop, comma; a line break alone is `n`. Dashes are of every kind, also one
 * whose bytes were misread (`â€”`, `β€”`, `โ€”`, `вЂ”`, or what is left of it, `β `) or that is a control character (U+0096, U+0097), or
 * two strokes (`DUBAI // `), or between blanks a dot or a square, as papers of Germany print it (`Bonn · `, `BERLIN dpa ■ `), or
 * arrows, as those of Hawaii (`HILO >> `), or the second stroke of an agency that was lost
 * (`LUANDA, October 6, 2022/ -- `). Returns `undefined` where none stands.
 */
export function readSeparator(text: string, at: number): Piece | undefined {
	if (isPlainStart(text, at)) return undefined;
	const apart = text.charAt(at + 1) === tatweel ? tatweelsApart.exec(text.slice(at, at + maxSeparatorCharacters))?.[1] : undefined;
	if (apart !== undefined) return toPiece("-", at + 1, at + 1 + apart.length, apart);
	const run = separatorRun.exec(text.slice(at, at + maxSeparatorCharacters))?.[0];
	if (run === undefined) return undefined;
	const marks = run.trim();
	if (marks === "") return run.includes("\n") ? toPiece("n", at, at + run.length, "") : undefined;
	const start = at + run.indexOf(marks[0] ?? "");
	const end = start + marks.length;
	const endsLine = marks === "," && text[end] === "\n"; // `சென்னை,` on a line of its own
	return toPiece(endsLine ? "n" : toSymbol(marks), start, end, marks);
}

/** A letter or digit of ASCII, or a bracket, maybe behind one blank: most of what is asked for is one of these. */
function isPlainStart(text: string, at: number): boolean {
	const code = text.charCodeAt(text.charAt(at) === " " ? at + 1 : at);
	return isAsciiLetter(code) || isAsciiDigit(code) || code === 0x28 || code === 0x5b;
}

/** Arabic's sign for a long letter, which its papers type for a dash. */
export const tatweel = "\u0640";
/** One or two between blanks.      “ ـ ”     “ ــ ” */
const tatweelsApart = /^ (\u0640{1,3})(?= )/;
const maxSeparatorCharacters = 16;
/** Spaces, then marks with spaces between them; a mark after a line break belongs to the next line. */
const separatorRun =
	/^…{1,2}(?=\p{Script=Arabic})|^[ \t\u00a0\u3000]{0,6}(?:(?:(?:[âβโ]€|вЂ)[”“"—–]|[âβ](?= )|(?<=\s)(?:[·■»]|>>)(?=\s)|\.(?!\.\.)|[,:;ःঃ،、，。।۔؛։៖|=＝_~∙•\-–—―−‑‐－─\u0096\u0097：]|�)[ \t\u00a0\u3000]{0,4}){1,8}|^ ?\/ --(?= )|^[ \t\u00a0\u3000]{0,6}\/{1,2}(?=[ \u0621-\u064a]|\d{1,2}\.\d{1,2}\.\d{2}|\p{Lu}\p{Ll}{2,12}: )|^[ \t\u00a0\u3000]{0,6}\n\s{0,6}/u;
const dashes = /[_~∙•·■»>\-–—―−‑‐－─\u0096\u0097�]|[âβโ]|вЂ/;

function toSymbol(marks: string): Piece["symbol"] {
	// As most are printed.
	if (marks === "," || marks === "." || marks === ":") return marks;
	if (marks === "-" || marks === "–" || marks === "—") return "-";
	if (marks === "//" || dashes.test(marks)) return "-";
	if (/[=＝]/.test(marks)) return "=";
	if (marks.includes("|")) return "|";
	if (/[:ःঃ：։៖…]/.test(marks)) return ":";
	if (marks.includes("/")) return "/";
	return /[.。।۔]/.test(marks) ? "." : ",";
}
