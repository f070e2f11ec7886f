import type { TextLine } from "../../lines/read-lines.ts";

/**
 * Takes away the text of a writer's picture in front of his name and the stamp, as a theme of WordPress prints it.
 *
 *     Photo of Ann Lee Ann Lee 3 May 2024 19:08
 *     ^front           ^line
 *
 * Returns `undefined` where the line has none.
 */
export function cutAvatar(line: TextLine): { readonly front: string; readonly line: TextLine } | undefined {
	if (!line.text.startsWith("Photo of ") || line.text.length > maxCharacters) return undefined;
	const front = nameTwice.exec(line.text)?.[0];
	if (front === undefined) return undefined;
	return { front: front.trimEnd(), line: { ...line, text: line.text.slice(front.length), column: line.column + front.length } };
}

/** A name twice and a stamp. */
const maxCharacters = 140;
/** “Photo of Ann Lee ” before “Ann Lee 3 May” */
const nameTwice = /^Photo of ([^ ].{1,40}?) (?=\1 [^ ])/u;
