import { isAsciiDigit, isAsciiLetter } from "../../../../formats/ascii.ts";
import type { HeaderLine } from "../../line-kinds/header-line.ts";
import { endsSentence } from "../../lines/ends-sentence.ts";

/**
 * Finds the line that the page's own address repeats, which is its headline. Returns its index.
 *
 *     https://news.example/2024/05/03/mayor-opens-bridge-over-the-river-1109384406.html
 *     Mayor Opens Bridge Over the River
 *
 * `found` is the index of the line that looks like the headline: only a line with all words of the address takes its place, above what it stands above.
 * Limit: addresses in ASCII, whose words are the headline's; those of many sites are shortened or in another script.
 */
export function findTitleOfAddress(head: readonly HeaderLine[], address: string, found: number | undefined): number | undefined {
	const printed = slugOf(address).toLowerCase();
	const isLike = (line: HeaderLine) => mayBeTitle(line) && mayOpenAs(line.text, printed);
	// Folding is dear, and the headline that was found has mostly the words of the address, or the address none.
	if (printed.length < minSlug || printed.startsWith(wordsInAddress(head[found ?? -1]?.text)) || !head.some(isLike)) return undefined;
	const slug = foldAscii(printed.replace(ending, "").replace(storyNumber, ""));
	if (slug.length < minSlug) return undefined;
	const end = found === undefined ? head.length : endOfTitles(head, found);
	const at = head.findIndex((line, index) => index < end && isLike(line) && isNamedBy(slug, foldAscii(line.text), found === undefined));
	return at === -1 ? undefined : at;
}

/** Where the lines end that may be the headline as well as the one found: at the first stamp, name or sentence below it. */
function endOfTitles(head: readonly HeaderLine[], found: number): number {
	const at = head.findIndex(({ kind }, index) => index > found && (kind === "stamp" || kind === "byline" || kind === "prose"));
	return at === -1 ? head.length : at;
}

/** Whether a line begins with the letter of an address: a quick look. A Latin letter with its mark may be folded to it, and a mark may stand in front. */
function mayOpenAs(text: string, slug: string): boolean {
	const code = text.charCodeAt(0);
	if (isAsciiLetter(code) || isAsciiDigit(code)) return (code | smallBit) === slug.charCodeAt(0);
	return code < behindLatin || (code >= punctuation && code < behindPunctuation);
}

/** What parts a small letter of ASCII from its capital; digits have it. */
const smallBit = 0x20;
/** Unicode 15: Latin letters end at 24F, and General Punctuation is 2000 to 206F. */
const behindLatin = 0x250;
const punctuation = 0x2000;
const behindPunctuation = 0x2070;

/** The first words of a title, as an address has them. */
function wordsInAddress(title = "?"): string {
	return title.slice(0, maxOpening).toLowerCase().replaceAll(" ", "-");
}

/** Two words or three. */
const maxOpening = 16;

/** The last part of the path that has several words, as printed. */
function slugOf(address: string): string {
	const mark = address.search(queryOrFragment);
	for (let end = mark < 0 ? address.length : mark; end > 0; ) {
		const from = address.lastIndexOf("/", end - 1) + 1;
		if (hasWords(address, from, end)) return address.slice(from, end);
		end = from - 1;
	}
	return "";
}

const queryOrFragment = /[?#]/;

function hasWords(address: string, from: number, end: number): boolean {
	let joints = 0;
	for (let at = from; at < end; at++) if (address[at] === "-" || address[at] === "_") joints++;
	return joints >= minJoints;
}

/** A stop and three to five letters: `.html` */
const ending = /\.[a-z]{3,5}$/;
/** A hyphen, maybe a word for it, five digits or more: `-1109384406`, `-article12345` */
const storyNumber = /[-_][a-z]{0,8}\d{5,20}$/;
/** Four words. */
const minJoints = 3;

/** Letters and digits of ASCII in lower case, those with marks without them. */
function foldAscii(text: string): string {
	return (ascii.test(text) ? text : text.normalize("NFD")).toLowerCase().replace(/[^a-z\d]+/g, "");
}

const ascii = /^[\x20-\x7e]*$/;

/** Whether the address has all words of a title, or the first of them, where it may be shortened. */
function isNamedBy(slug: string, title: string, mayBeShort: boolean): boolean {
	return title === slug || (mayBeShort && title.startsWith(slug) && title.length < slug.length * maxRatio);
}

/** A sentence that begins with the words of the headline is longer. */
const maxRatio = 2;
/** Few letters may be those of another line. */
const minSlug = 20;

function mayBeTitle({ kind, text }: HeaderLine): boolean {
	return text.length <= maxTitle && (kind === "title" || (kind === "prose" && endsSentence(text) === "open"));
}

/** The longest headline seen has 160 characters. */
const maxTitle = 200;
