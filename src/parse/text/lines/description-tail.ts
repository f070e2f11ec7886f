import { isAsciiDigit } from "../../../formats/ascii.ts";

/**
 * What a site puts behind the description in its metadata: maybe an ellipsis, the day, its name, or these the other way. “... 07.02.2022, Sputnik International” · “ РИА Новости, 07.02.2022”
 *
 * Returns `undefined` for other lines.
 */
export function descriptionTail(text: string): string | undefined {
	const comma = text.lastIndexOf(", ");
	if (comma < 0 || !(isAsciiDigit(text.charCodeAt(comma - 1)) || isAsciiDigit(text.charCodeAt(text.length - 1)))) return undefined;
	return tail.exec(text.slice(-maxTail))?.[0];
}

/** Without an ellipsis only sites that are known to print it: a sentence may end in its day and a clause. */
const tail =
	/(?:(?:\.\.\.|…)\s?\d{2}\.\d{2}\.\d{4}, [^,.]{3,40}|\s\d{2}\.\d{2}\.\d{4}, Sputnik \p{L}{4,16}|\s(?:РИА Новости|ПРАЙМ|Прайм)(?: \p{Lu}\p{L}{3,16})?, \d{2}\.\d{2}\.\d{4})$/u;
const maxTail = 80;
