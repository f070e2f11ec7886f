import type { HeaderLine } from "../../line-kinds/header-line.ts";

/**
 * Finds the line that the page's own address repeats, which is its headline. Returns its index.
 *
 *     https://news.example/2024/05/03/mayor-opens-bridge-over-the-river-1109384406.html
 *     Mayor Opens Bridge Over the River
 *
 * Limit: addresses in ASCII, whose words are the headline's; those of many sites are shortened or in another script.
 */
export function findTitleOfAddress(head: readonly HeaderLine[], address: string): number | undefined {
	const printed = slugOf(address);
	const isLike = (line: HeaderLine) => mayBeTitle(line) && mayOpenAs(line.text, printed);
	// Folding is dear.
	if (printed.length < minSlug || !head.some(isLike)) return undefined;
	const slug = foldAscii(printed.replace(ending, "").replace(storyNumber, ""));
	if (slug.length < minSlug) return undefined;
	const at = head.findIndex((line) => isLike(line) && isNamedBy(slug, foldAscii(line.text)));
	return at === -1 ? undefined : at;
}

/** Whether a line begins with the letter of an address: a quick look before the folding, which is dear. Marks and other letters may be folded to it. */
function mayOpenAs(text: string, slug: string): boolean {
	const first = text.charAt(0);
	return !asciiLetter.test(first) || first.toLowerCase() === slug.charAt(0);
}

const asciiLetter = /[A-Za-z\d]/;

/** Whether an address has the first words of a title: a quick look, where most titles need no other. */
export function hasOpeningOf(address: string, title: string): boolean {
	return address.includes(title.slice(0, maxOpening).toLowerCase().replaceAll(" ", "-"));
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

const ending = /\.[a-z]{3,5}$/i;
/** “-1109384406” · “-article12345” */
const storyNumber = /[-_](?:[a-z]{1,8}[-_]?)?\d{5,20}$/i;
/** Four words. */
const minJoints = 3;

/** Letters and digits of ASCII in lower case, those with marks without them. */
function foldAscii(text: string): string {
	return (ascii.test(text) ? text : text.normalize("NFD")).toLowerCase().replace(/[^a-z\d]+/g, "");
}

const ascii = /^[\x20-\x7e]*$/;

/** Whether the address has a title's words, or the first of them where it was shortened. */
function isNamedBy(slug: string, title: string): boolean {
	return title === slug || (title.startsWith(slug) && title.length < slug.length * maxRatio);
}

/** A sentence that begins with the words of the headline is longer. */
const maxRatio = 2;
/** Few letters may be those of another line. */
const minSlug = 20;

function mayBeTitle(line: HeaderLine): boolean {
	if (line.text.length > maxTitle) return false;
	return line.kind === "title" || line.kind === "prose" || (line.kind === "left-out" && line.rule === "boilerplate");
}

/** The longest headline seen has 160 characters. */
const maxTitle = 200;
