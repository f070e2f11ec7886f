import { isAsciiDigit } from "../../../formats/ascii.ts";

/**
 * What a site puts behind the description in its metadata: maybe an ellipsis, the day, its name. “... 07.02.2022, Sputnik International”
 *
 * Returns `undefined` for other lines.
 */
export function descriptionTail(text: string): string | undefined {
	const comma = text.lastIndexOf(", ");
	if (comma < 0 || !isAsciiDigit(text.charCodeAt(comma - 1))) return undefined;
	return tail.exec(text.slice(-maxTail))?.[0];
}

/** Without an ellipsis only sites that are known to print it: a sentence may end in its day and a clause. */
const tail = /(?:(?:\.\.\.|…)\s?\d{2}\.\d{2}\.\d{4}, [^,.]{3,40}|\s\d{2}\.\d{2}\.\d{4}, Sputnik \p{L}{4,16})$/u;
const maxTail = 80;
