import { extname } from "node:path";
import { cutBytes } from "../formats/cut-bytes.ts";
import { isWindowsName } from "../formats/windows-names.ts";

/** File systems allow 255 bytes; a number must still fit. */
const maxStemBytes = 200;
/** An ending that is longer is a part of the name. */
const maxEndingLetters = 12;

/**
 * Makes the name of a copied capture safe on any disk; `number` tells it from others of that name. A name of which nothing is left becomes
 * `otherwise`.
 *
 *     story.txt     →  story.txt, story-2.txt, …
 *     .what now?    →  what now_
 *     con.txt       →  _con.txt
 *
 * Rule: what Windows or a terminal would not take (Microsoft, “Naming Files, Paths, and Namespaces”) becomes `_`; dots and blanks at both
 * ends go, because a name that begins with a dot is no capture.
 */
export function nameCopy(given: string, { number, otherwise }: { readonly number: number; readonly otherwise: string }): string {
	const clean = given.replace(unsafeSign, "_").replace(outerDots, "");
	const name = clean === "" ? otherwise : isWindowsName(clean) ? `_${clean}` : clean;
	const ending = extname(name).length > maxEndingLetters ? "" : extname(name);
	const stem = cutBytes(name.slice(0, name.length - ending.length), maxStemBytes);
	return `${stem}${number === 1 ? "" : `-${number}`}${ending}`;
}

/** unsafeSign = sign that Windows forbids, or a control sign. Examples: `?`, U+001B. */
const unsafeSign = /[/\\<>:"|?*\p{Cc}]/gu;

/** outerDots = dots and blanks, at the beginning or the end. Examples: `.hidden`, `name. `. */
const outerDots = /^[.\s]{1,255}|(?<![.\s])[.\s]{1,255}$/g;
