/**
 * The same text in half the memory, where the runtime holds it with two bytes for each character and it needs one.
 *
 * What is cut out of a text is held as the whole is, and one curly quotation mark makes that two bytes. Looking for words then costs twice as much.
 */
export function narrowText(text: string): string {
	return text.length > maxNarrowed || isWide(text) ? text : decoder.decode(encoder.encode(text));
}

/** Whether a text needs two bytes for a character: it has one beyond U+00FF. */
export function isWide(text: string): boolean {
	return beyondLatin1.test(text);
}

const beyondLatin1 = /[^\0-\xff]/;
/** Paragraphs are shorter. */
const maxNarrowed = 8_192;
const encoder = new TextEncoder();
const decoder = new TextDecoder();
