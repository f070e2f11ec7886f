import type { Citation, CitedName } from "../../model/citation.ts";
import { toDayFirst } from "./cited-day.ts";

/**
 * Writes an article as Wikipedia's template `{{cite news}}`, with our copy as its archive.
 *
 * The template wants `archive-url` with a whole `archive-date` and a `url`; without them the copy is named as `via`. Whether the original is
 * still there nobody has looked: `bot: unknown` is the template's word for that, and shows the copy first.
 * Source: https://en.wikipedia.org/wiki/Template:Cite_news
 */
export function writeWikipedia(citation: Citation): string {
	const { title, source, published, address, captured, archive, permalink, language, authors } = citation;
	const isArchived = address !== undefined && permalink !== undefined && captured?.length === wholeDay;
	const parameters: readonly (readonly [name: string, value: string | undefined])[] = [
		...authors.flatMap((name, index) => toAuthor(name, authors.length === 1 ? "" : String(index + 1))),
		["title", toWikitext(title)],
		["work", source === undefined ? undefined : toWikitext(source)],
		["date", published === undefined ? undefined : toDayFirst(published, "long")],
		["language", language],
		["url", toLinkTarget(address ?? permalink)],
		...(isArchived
			? ([
					["archive-url", toLinkTarget(permalink)],
					["archive-date", toDayFirst(captured, "long")],
					["url-status", "bot: unknown"],
				] as const)
			: ([["via", toWikitext(archive)]] as const)),
	];
	const known = parameters.flatMap(([name, value]) => (value === undefined ? [] : [` |${name}=${value}`]));
	return `{{cite news${known.join("")}}}`;
}

const wholeDay = "2024-05-31".length;

function toAuthor(name: CitedName, number: string): readonly (readonly [name: string, value: string])[] {
	if ("literal" in name) return [[`author${number}`, toWikitext(name.literal)]];
	const given = [name.given, name.suffix].filter((part) => part !== undefined).join(" ");
	return [
		[`last${number}`, toWikitext(name.family)],
		[`first${number}`, toWikitext(given)],
	];
}

/** One character that begins markup in wikitext. Examples: `|`, `[`, `<`. An apostrophe does only beside another one. */
const markup = /[&<>[\]{}|~]|'(?=')|(?<=')'|_(?=_)|(?<=_)_/g;

/** Writes words so that wikitext prints them as they are. */
function toWikitext(text: string): string {
	return text.replace(markup, (character) => `&#${character.charCodeAt(0)};`);
}

/** One character that ends a link, or a template's parameter, in wikitext. */
const linkEnds = /[\s<>[\]{}|"']/g;

function toLinkTarget(address: string | undefined): string | undefined {
	return address?.replace(linkEnds, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}
