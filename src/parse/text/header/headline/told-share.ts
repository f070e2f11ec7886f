import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { functionWords } from "../../words/function-words.ts";

/**
 * How much of what a headline says a text tells, too: the share of the headline's longer words that are in the text, whatever their
 * endings; in scripts without blanks, of its pairs of signs.
 *
 *     Council votes to close old harbour bridge.                                      1
 *     The council voted on Monday to close the bridge over the old harbour, which …
 *
 * `text` is in small letters. `undefined` where the headline has too few such words to tell.
 */
export function toldShare(headline: string, text: string): number | undefined {
	const printed = headline.slice(0, maxHeadline).replace(medium, "").toLowerCase();
	const long = partsOf(printed);
	const parts = long.length < minParts ? [...long, ...shortWordsOf(printed)] : long;
	return parts.length < minParts ? undefined : parts.filter((part) => text.includes(part)).length / parts.length;
}

/**
 * Shares that tell: two words of five a headline has in common with its own story, with another's one at most; what is said again has most.
 * By trial on real pages.
 */
export const told = { little: 0.2, much: 0.4, most: 0.7 } as const;

/** Where a headline has few long words its shorter ones count, too, but for those that every text has. “rice” · “cook” */
function shortWordsOf(text: string): readonly string[] {
	return (text.match(shortWord) ?? []).filter((word) => !functionWords.has(word)).map((word) => ` ${word}`);
}

/** Whether the first paragraph of a story tells most of its headline again. */
export function tellsAgain(headline: string, text: string): boolean {
	const stems = headline.length > maxTitle ? [] : (headline.toLowerCase().match(stem) ?? []);
	const opening = text.slice(0, maxTold).toLowerCase();
	return stems.length >= minStems && stems.filter((each) => opening.includes(each)).length >= stems.length * told.most;
}

/** Whether the text of a page says a word of a line, as it does of its headline; of the name of its reporter it says none. */
export function saysWordOf(line: string, lines: readonly HeaderLine[]): boolean {
	const said = ` ${toTold(lines.filter(({ kind }) => kind === "prose").map(({ text }) => text))}`;
	return (line.match(wordStart) ?? []).some((start) => start !== article && said.includes(` ${start.toLowerCase()}`));
}

/** Stands in every text. */
const article = "The";

/** The first paragraphs, as `toldShare` reads them. */
export function toTold(sentences: readonly string[]): string {
	return sentences.join("\n").slice(0, maxText).toLowerCase();
}

/** The first paragraphs. */
const maxText = 1500;

/** The beginning of a word of four letters or more, or three with a capital: names have shorter ones between. “Brid” of “Bridge” */
const wordStart = /(?<!\p{L})(?:\p{Lu}\p{L}{2,3}|\p{Ll}{4})/gu;

function partsOf(headline: string): readonly string[] {
	const signs = withoutBlanks.test(headline) ? [...headline].filter((sign) => withoutBlanks.test(sign)) : [];
	const pairs = signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
	return [...(headline.match(stem) ?? []), ...pairs];
}

/** What the page shows, in capitals and brackets, of which no text tells. “(ФОТО)” · “[VIDEO]” */
const medium = /[([]\p{Lu}[\p{Lu} +/]{3,20}[)\]]/gu;
/** Longer ones tell no more by their end. */
const maxHeadline = 200;
/** Three words agree or differ by chance. */
const minParts = 3;
/** A first paragraph is longer than a headline. */
const maxTitle = 110;
/** A first paragraph. */
const maxTold = 400;
/** Three words agree by chance in two lines about one thing. */
const minStems = 4;
/** The beginning of a word of five letters or more, in Korean of three. “vote” of “voted” · “시장” of “시장이” */
const stem =
	/(?<!\p{L})(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])\p{L}[\p{L}\p{M}]{3}(?=[\p{L}\p{M}])|(?<!\p{L})\p{Script=Hangul}{2}/gu;
/** A word of four letters. “rice” */
const shortWord = /(?<!\p{L})(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])\p{L}{4}(?![\p{L}\p{M}])/gu;
/** Signs of Chinese and of foreign words in Japanese; the syllables between them say little. */
const withoutBlanks = /[\p{Script=Han}\p{Script=Katakana}]/u;
