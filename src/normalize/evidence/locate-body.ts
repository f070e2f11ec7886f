import { toString as toPlainText } from "mdast-util-to-string";
import type { Article, BodyLine } from "../../model/article.ts";
import type { Evidence } from "../../model/evidence.ts";

/** The paragraphs as they are filled, line by line, in order. */
interface Filling {
	readonly texts: readonly string[];
	/** The letters of the paragraphs that were compared: each is compared with several lines. */
	readonly letters: Map<number, string>;
	readonly places: BodyLine[][];
	/** The paragraph that is being filled, and how many of its letters are found. */
	block: number;
	found: number;
	/** Characters that may still be searched for lines out of order: bounds the time on hostile captures. */
	budget: number;
}

const searchBudget = 5_000_000;
/** Paragraphs below the current one that a line out of order is looked for in. */
const lookedAhead = 6;
/** A shorter line is found anywhere. */
const minLetters = 12;

/**
 * Finds the lines of the capture that each paragraph of the body was read from: one, or several that were joined.
 *
 * Compares letters and digits alone, because joining and Markdown change blanks and signs; what other values were read from is passed
 * over. Limit: the lines of a paragraph that is printed in other letters (character references) are not found.
 */
export function locateBody(article: Article, lines: readonly string[]): readonly (readonly BodyLine[])[] {
	const texts = article.body.children.map((block) => toPlainText(block));
	const filling: Filling = { texts, letters: new Map(), places: texts.map(() => []), block: 0, found: 0, budget: searchBudget };
	const taken = Map.groupBy(listEvidence(article), ({ line }) => line);
	const markdown = article.format === "markdown";
	for (const [index, printed] of lines.entries()) {
		const number = index + 1;
		const free = freeColumns(printed, taken.get(number) ?? []);
		if (free === undefined) continue;
		const words = printed.slice(free[0] - 1, free[1]);
		if (filling.found === 0 && words === filling.texts[filling.block]) {
			filling.places[filling.block]?.push({ line: number, columns: free });
			filling.block++;
			continue;
		}
		const letters = toLetters(markdown ? words.replace(listNumber, "").replace(linkTarget, "]") : words);
		if (letters !== "") fill(filling, letters, { line: number, columns: free });
	}
	return filling.places;
}

/** Puts a line into the paragraph that goes on with it, or into the next that does. */
function fill(filling: Filling, letters: string, place: BodyLine): void {
	let rest = letters;
	while (rest !== "" && filling.block < filling.texts.length) {
		const at = findLetters(filling, rest);
		if (at === undefined) return;
		filling.block = at.block;
		filling.places[at.block]?.push(place);
		const end = at.from + Math.min(rest.length, at.letters.length - at.from);
		rest = rest.slice(end - at.from);
		filling.found = end;
		if (end < at.letters.length) return;
		filling.block++;
		filling.found = 0;
	}
}

function findLetters(filling: Filling, letters: string) {
	for (let block = filling.block; block < Math.min(filling.texts.length, filling.block + lookedAhead); block++) {
		const own = toLettersOf(filling, block);
		const from = block === filling.block ? filling.found : 0;
		// The paragraph goes on with this line, or ends within it.
		if (own.startsWith(letters, from)) return { block, from, letters: own };
		const left = own.length - from;
		if (left > 0 && left < letters.length && own.endsWith(letters.slice(0, left)) && left >= Math.min(minLetters, own.length))
			return { block, from, letters: own };
		if (letters.length < minLetters || filling.budget < 0) continue;
		filling.budget -= own.length;
		const later = own.indexOf(letters, from);
		if (later !== -1) return { block, from: later, letters: own };
	}
	return undefined;
}

function toLettersOf({ texts, letters }: Filling, block: number): string {
	const own = letters.get(block) ?? toLetters(texts[block] ?? "");
	letters.set(block, own);
	return own;
}

function toLetters(text: string): string {
	return text.replace(notLetters, "");
}

/** The longest part of a line that no other value takes, blanks at its ends dropped; `undefined` where nothing is left. */
function freeColumns(printed: string, taken: readonly Evidence[]): readonly [number, number] | undefined {
	if (taken.some(({ columns }) => columns === undefined)) return undefined;
	let [start, end] = [0, 0];
	let from = 0;
	for (const [first, last] of [...taken.map(({ columns = [1, 0] }) => columns), [printed.length + 1, 0]].sort(
		([a = 0], [b = 0]) => a - b,
	)) {
		const to = (first ?? 1) - 1;
		if (to - from > end - start) [start, end] = [from, to];
		from = Math.max(from, last ?? 0);
	}
	const free = printed.slice(start, end);
	const text = free.trim();
	if (text === "") return undefined;
	const first = start + free.indexOf(text) + 1;
	return [first, first + text.length - 1];
}

/** Every place that a value was read from, or that was left out. */
function listEvidence(article: Article): readonly Evidence[] {
	const { headline, deck, byline, section, labels, topics, published, modified, captured, dateline, leftOut } = article;
	const values = [headline, deck, byline, section, ...labels, ...topics, published, modified, captured, dateline];
	return [...values.flatMap((value) => value?.evidence ?? []), ...leftOut].filter(({ line }) => line > 0);
}

/** notLetters = anything but letters, marks and digits. Examples: `, `, ` – **`. */
const notLetters = /[^\p{L}\p{M}\p{N}]+/gu;
/** listNumber = the number of a Markdown list, behind the signs of a quotation. Examples: `1. `, `> 12) `. */
const listNumber = /^[\s>]{0,20}\d{1,9}[.)](?=\s)/;
/** linkTarget = the address of a Markdown link. Examples: `](https://example.com/)`, `](/a "Title")`. */
const linkTarget = /\]\([^()\n]{0,2000}\)/g;
