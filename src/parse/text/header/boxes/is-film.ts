import type { HeaderLine } from "../../line-kinds/header-line.ts";

/**
 * The title of a film, which a page prints with its time, too. “The mill, explained”, “The mill, explained 01:48” Above who wrote the story,
 * or its stamp, the same words are the headline.
 */
export function isFilm(lines: readonly HeaderLine[], index: number): boolean {
	const text = lines[index]?.text ?? "";
	if (text.length > maxFilm) return false;
	const next = lines[index + 1];
	if (next?.kind === "byline" || next?.kind === "stamp") return false;
	const title = text.charAt(text.length - 3) === ":" && filmEnd.test(text.slice(-6)) ? text.slice(0, text.lastIndexOf(" ")) : text;
	const timed = lines.some(
		({ text: other }) =>
			other.length > title.length &&
			other.length - title.length <= 6 &&
			other.startsWith(title) &&
			filmTime.test(other.slice(title.length)),
	);
	return timed && lines.filter((line) => line.text.startsWith(title)).length > 1;
}

/** A headline; sentences are longer. */
const maxFilm = 100;
const filmEnd = / \d{1,2}:\d{2}$/;
const filmTime = /^ \d{1,2}:\d{2}$/;
