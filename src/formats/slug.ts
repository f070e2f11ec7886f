import type { HashText } from "../model/brand.ts";
import { countBytes, cutBytes } from "./cut-bytes.ts";
import { isWindowsName } from "./windows-names.ts";

/** File systems allow 255 bytes; a slug stays far below, so that lists can add a period to it. */
const maxSlugBytes = 80;
const hashDigits = 8;

/**
 * The path segment of a place, topic, byline or named source.
 *
 *     toSlug("São Paulo / Brazil", hash)  →  "são-paulo-brazil"
 *
 * Rule: NFKC, lower case; letters, marks and digits of every script stay; runs of anything else become one `-`. What is left
 * without letter or digit is its hash; what is longer than 80 bytes is cut and gets the hash of the whole text; names that Windows reserves get it too. Limit:
 * texts that differ in case or punctuation alone share a slug; that is meant.
 */
export function toSlug(text: string, hash: HashText): string {
	const slug = text
		.normalize("NFKC")
		.toLowerCase()
		.normalize("NFC")
		.replace(invisible, "")
		.replace(notInSlug, "-")
		.replace(outerHyphen, "");
	const digits = () => hash(text).slice(0, hashDigits);
	if (!letterOrDigit.test(slug)) return digits();
	if (countBytes(slug) > maxSlugBytes) return `${cutBytes(slug, maxSlugBytes - hashDigits - 1).replace(outerHyphen, "")}-${digits()}`;
	return isWindowsName(slug) ? `${slug}-${digits()}` : slug;
}

/** invisible = soft hyphen, zero-width signs, marks of direction. Examples: U+200B, U+202E. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;

/** notInSlug = signs that are no letter, mark or digit. Examples: ` / `, `'`. */
const notInSlug = /[^\p{L}\p{M}\p{N}]+/gu;

/** letterOrDigit = what a name is made of; a mark alone is none. Examples: `a`, `東`, `7`. */
const letterOrDigit = /[\p{L}\p{N}]/u;

/** outerHyphen = a hyphen at either end (runs are one hyphen by then). Examples: `-a`, `a-`. */
const outerHyphen = /^-|-$/g;
