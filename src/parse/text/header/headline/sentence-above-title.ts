import type { HeaderLine } from "../../line-kinds/header-line.ts";

// What the first sentence above the first title may be besides the text: what a picture shows, what the paper asks for, what the metadata say.

/** A short sentence above all that signs, which the text does not say again: what a picture shows, or what the paper asks for. */
export function isApart(lines: readonly HeaderLine[], index: number): boolean {
	const text = lines[index]?.text ?? "";
	if (text.length > maxCaption || lines.slice(0, index).some(({ kind }) => kind === "byline")) return false;
	return !lines.slice(index + 2).some((line) => line.text.startsWith(text));
}

/**
 * Right above a headline whose author and stamp stand in a row below it: a caption or a notice, however long; or the first line of the page,
 * above a headline and its stamp with the time: what the page says first.
 */
export function isAboveSigned(lines: readonly HeaderLine[], index: number): boolean {
	const [title, second, third] = lines.slice(index + 1, index + 4);
	if (title === undefined || !isLongerThanName(title)) return false;
	if (index === 0 && second?.kind === "stamp" && lines.slice(index + 3).some(({ kind }) => kind === "prose"))
		return second.rest === "" && second.stamps.some(({ time, dates }) => time !== undefined && dates.length > 0);
	return second?.kind === "byline" && third?.kind === "stamp";
}

/** What the page's metadata say of the story: its first sentence, which the text says again behind the place. “Oslo. In Oslo haben …” */
export function isDescription(lines: readonly HeaderLine[], index: number): boolean {
	const opening = lines[index]?.text.slice(0, maxOpening) ?? "";
	if (index > 0 || opening.length < maxOpening) return false;
	return lines.slice(index + 2).some(({ text }) => {
		const at = text.slice(0, maxPlace + maxOpening).indexOf(opening);
		return at > 0 && placeAndMark.test(text.slice(0, at));
	});
}

/** A sentence is longer. */
const maxOpening = 60;
const maxPlace = 40;
/** “Oslo. ” · “OSLO (dpa) - ” */
const placeAndMark = /^\p{Lu}[^.!?]{2,34}[.:–—-] $/u;

/** First paragraphs are longer. */
const maxCaption = 100;

/** Whether a line is longer than a rubric and a name. */
export function isLongerThanName(line: HeaderLine): boolean {
	return line.kind === "title" && line.words >= minTitleWords;
}

/** A rubric and a name have fewer. */
const minTitleWords = 5;
