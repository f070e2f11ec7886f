import type { ParsedDateline } from "../model/parsed-article.ts";

/**
 * Reads a dateline that a person wrote in a correction: places, then maybe an agency in brackets, then maybe a separator.
 *
 *     SEOUL, South Korea (AP) —
 *     ^place ^region      ^agency
 *
 * Limit: several places are divided by `/`; a day in it is left in the text.
 */
export function readDatelineText(text: string): Pick<ParsedDateline, "text" | "places" | "agencies"> {
	const open = text.indexOf("(");
	const close = text.indexOf(")", open);
	const agencies = open === -1 || close === -1 ? [] : splitNames(text.slice(open + 1, close), /[/,]/);
	const head = open === -1 ? text : text.slice(0, open);
	const places = splitNames(head.replace(closingSeparator, ""), /\//).map((place) => {
		const [printed = place, ...region] = splitNames(place, /,/);
		return region.length === 0 ? { printed } : { printed, region: region.join(", ") };
	});
	return { text, places, agencies };
}

function splitNames(text: string, separator: RegExp): readonly string[] {
	return text
		.split(separator)
		.map((name) => name.trim())
		.filter((name) => name !== "");
}

/** closingSeparator = up to four dashes, colons or blanks at the end. Examples: ` —`, `:`. */
const closingSeparator = /[\s:–—-]{1,4}$/u;
