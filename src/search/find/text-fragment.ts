import type { ExcerptPart } from "./make-excerpt.ts";

/** More marks make an address that nobody can read. */
const maxMarks = 6;
/** So many words before a mark tell it from the same word elsewhere on the page, such as in its headline. */
const wordsBefore = 3;

/**
 * Makes the end of a link that has the browser show and mark these passages on the page, without a script there:
 *
 *     The old [clock] stopped  →  #:~:text=The%20old-,clock
 *
 * Rule: URL Fragment Text Directives (W3C community group, 2023). `""` when nothing is marked. A browser that does not know it opens the page as ever.
 * Limit: one that divides scripts without spaces into words marks no part of a word.
 */
export function toTextFragment(parts: readonly ExcerptPart[]): string {
	const directives = parts.flatMap(({ text, isFound }, index) => {
		if (!isFound) return [];
		const before = contextOf(parts[index - 1]?.text ?? "");
		return [`text=${before === "" ? "" : `${encode(before)}-,`}${encode(text)}`];
	});
	return directives.length === 0 ? "" : `#:~:${directives.slice(0, maxMarks).join("&")}`;
}

/** The last whole words before a mark; none where no space divides them from it. */
function contextOf(text: string): string {
	if (!text.endsWith(" ")) return "";
	const words = text.replace(leftOut, "").trim().split(" ");
	return words.slice(-wordsBefore).join(" ");
}

/** leftOut = the sign that an excerpt begins inside its paragraph. */
const leftOut = /^… /;

/** A hyphen has a meaning in a directive; commas and ampersands are encoded as in any address. */
function encode(text: string): string {
	return encodeURIComponent(text).replaceAll("-", "%2D");
}
