/** One or two quoted words in straight marks. Example: `"Finally"` in `Mayor says "Finally"`. */
const straightQuotes = /"([^"]*)"/g;

/** Gives straight quotation marks, which come in pairs, their printed form. */
export function curlQuotes(text: string): string {
	return text.replace(straightQuotes, "“$1”").replaceAll("'", "’");
}

/** Turns double quotation marks into single ones: for a title that stands in double ones itself. */
export function nestQuotes(text: string): string {
	return curlQuotes(text).replaceAll("“", "‘").replaceAll("”", "’");
}

/** Ends a text with a mark, inside its last quotation mark (as is usual in America); one that ends a sentence already stays as it is. */
export function endWith(mark: "." | ",", text: string): string {
	const { body, quotes } = takeClosingQuotes(text);
	return mark === "." && sentenceEnds.test(body) ? text : `${body}${mark}${quotes}`;
}

/** Marks after which no full stop follows, though a comma may (Chicago Manual of Style, 6.125). Examples: `Who pays?`, `The end.`. */
const sentenceEnds = /[.?!]$/;

/** A closing quotation mark that has its opening one: `’` may be an apostrophe, too. */
function takeClosingQuotes(text: string): { readonly body: string; readonly quotes: string } {
	let end = text.length;
	while (end > 0 && isClosing(text, text.charAt(end - 1))) end -= 1;
	return { body: text.slice(0, end), quotes: text.slice(end) };
}

function isClosing(text: string, mark: string): boolean {
	return (mark === "”" && text.includes("“")) || (mark === "’" && text.includes("‘"));
}
