import { cutBytes, fitsBytes } from "../formats/cut-bytes.ts";
import { isWindowsName } from "../formats/windows-names.ts";
import type { HashText } from "../model/brand.ts";

/** File systems allow 255 bytes; two hashes and `.html` must still fit. */
const maxSegmentBytes = 200;
const hashDigits = 8;

/** One segment of a permalink: the name, and whether it had to be changed to be safe. */
export interface SafeSegment {
	readonly name: string;
	readonly unsafe: boolean;
}

/**
 * Makes one segment of an address safe as a file name.
 *
 *     caf%C3%A9   →  café
 *     a%2Fb       →  a_b~1f2e3d4c
 *     con.html    →  con~1f2e3d4c.html   (only as the last segment)
 *     a~0b1fd21a  →  a~0b1fd21a~1f2e3d4c
 *
 * Rule: percent-escapes are decoded once, then NFC. What another system could read as something else (separators, control and invisible
 * signs, `..`, escapes that are still there, names of devices, leading `.` and `@`, outer blanks, a trailing dot) becomes `_`, and the
 * segment gets the hash of its printed form; so does one that is longer than 200 bytes. An inner segment must not end in `.html`, or it
 * could be a file and a folder. A segment that is printed like one with a hash of ours gets its own, or it could be that one.
 */
export function toSafeSegment(printed: string, options: { readonly last: boolean; readonly hash: HashText }): SafeSegment {
	if (plainName.test(printed) && (options.last || endingOf(printed) === "")) return { name: printed, unsafe: false };
	const decoded = decodeOnce(printed.replace(pathSession, "")).normalize("NFC");
	const ending = options.last ? endingOf(decoded) : "";
	const stem = decoded.slice(0, decoded.length - ending.length);
	const unsafe =
		stem === "" ||
		unsafeSign.test(decoded) ||
		unsafeEdge.test(decoded) ||
		isWindowsName(decoded) ||
		hashLike.test(decoded) ||
		(!options.last && endingOf(decoded) !== "") ||
		!fitsBytes(stem, maxSegmentBytes);
	if (!unsafe) return { name: decoded, unsafe };
	const plain = stem.replace(everyUnsafeSign, "_").replace(unsafeEdges, "_");
	// `com1.txt~1f2e3d4c` would still be a device: its name ends at the first dot.
	const clean = isWindowsName(`${plain}~`) ? `_${plain}` : plain;
	const digits = options.hash(printed).slice(0, hashDigits);
	return { name: `${cutBytes(clean, maxSegmentBytes)}~${digits}${ending}`, unsafe };
}

/**
 * Puts eight digits of a hash into the last segment of a name, before `.html`.
 *
 *     withHash("a.html", "1f2e3d4c…")  →  "a~1f2e3d4c.html"
 */
export function withHash(name: string, digest: string): string {
	const ending = endingOf(name);
	return `${name.slice(0, name.length - ending.length)}~${digest.slice(0, hashDigits)}${ending}`;
}

/**
 * Puts eight digits of a query's hash into the last segment of a name, before its extension, whichever it has.
 *
 *     withQueryHash("story.php", "1f2e3d4c…")  →  "story~1f2e3d4c.php"
 */
export function withQueryHash(name: string, digest: string): string {
	const extension = anyExtension.exec(name)?.[0] ?? "";
	return `${name.slice(0, name.length - extension.length)}~${digest.slice(0, hashDigits)}${extension}`;
}

/** anyExtension = one sign, then "." letter, up to four letters or digits. Examples: `story.php`, `a.html`. */
const anyExtension = /(?<=.)\.[a-z][a-z0-9]{0,4}$/i;

/** The `.html` or `.htm` a name ends in, in any case; `""` where there is none or nothing before it. */
export function endingOf(name: string): string {
	return lastLetters.includes(name.slice(-1)) ? (fileEnding.exec(name.slice(-longestEnding))?.[0] ?? "") : "";
}

/**
 * hashLike = "~", eight hex digits, at the end or before an extension: what `withHash` and `withQueryHash` make. Examples:
 * `a~0b1fd21a`, `story~8D1F0C2E.php`.
 */
const hashLike = /~[0-9a-f]{8}(?:\.[a-z][a-z0-9]{0,4})?$/i;

/**
 * plainSegment = a number, a short word, or five letters, digits, "_", "-" or more, and none of them a device: nothing that a rule could
 * change, and most segments are. Examples: `2024`, `news`, `ferry-line-to-open-118`.
 */
export const plainSegment = "(?:\\d{1,4}|[A-Za-z0-9][\\w-]{4,80}|(?!(?:con|prn|aux|nul)(?![a-z]))[a-z]{2,4})";

/** plainName = plainSegment, then up to three parts behind dots. Examples: `2024`, `news.example`, `ferry-line-to-open-118.html`. */
const plainName = new RegExp(`^${plainSegment}(?:\\.[A-Za-z0-9-]{1,30}){0,3}$`);

/** Malformed escapes (Latin-1, a lone `%`) stay as they are printed. */
function decodeOnce(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** fileEnding = one sign, then ".htm" ["l"] at the end. Examples: `a.html`, `A.HTM`. */
const fileEnding = /(?<=.)\.html?$/i;
/** A quick look: most segments end otherwise. */
const lastLetters = "lmLM";
/** One sign and `.html`: an expression that finds an end looks at every sign before it. */
const longestEnding = 6;

/** pathSession = ";" name of a session "=" value. Examples: `;jsessionid=1A2B`, `;phpsessid=x`. */
const pathSession = /;(?:jsessionid|phpsessid|sid)=[^;/]*/gi;

/**
 * everyUnsafeSign = separator, sign that Windows forbids, control or invisible sign, two dots, or an escape that a second decoding
 * would undo. Examples: `\`, `%2F`.
 */
const everyUnsafeSign =
	/[/\\<>:"|?*\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\.\.|%(?=[0-9a-f]{2})/giu;
const unsafeSign = new RegExp(everyUnsafeSign.source, "iu");

/** unsafeEdges = leading dot, "@" or blank; trailing dot or blank. Examples: `.htaccess`, `name.`. */
const unsafeEdges = /^[.@\s]|[.\s]$/gu;
const unsafeEdge = new RegExp(unsafeEdges.source, "u");
