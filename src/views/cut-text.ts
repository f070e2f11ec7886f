/** How far back a cut may move to end between two words. */
const maxWordCharacters = 30;

/**
 * Shortens a text to at most so many characters (UTF-16), at the end of a word where the language has spaces, with an ellipsis.
 *
 * Never splits a surrogate pair. Scripts without spaces are cut where the limit falls.
 */
export function cutText(text: string, maxCharacters: number): string {
	if (text.length <= maxCharacters) return text;
	const prefix = text
		.slice(0, maxCharacters)
		.toWellFormed()
		.replace(/\uFFFD$/, "");
	const space = prefix.lastIndexOf(" ");
	const kept = space > prefix.length - maxWordCharacters && space > 0 ? prefix.slice(0, space) : prefix;
	return `${trimPunctuation(kept)}…`;
}

/** Punctuation that looks wrong before an ellipsis. */
const weakEnds = " ,;:–—-";

function trimPunctuation(text: string): string {
	let end = text.length;
	while (end > 0 && weakEnds.includes(text.charAt(end - 1))) end -= 1;
	return text.slice(0, end);
}
