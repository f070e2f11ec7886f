import type { Article, BodyLine } from "../../model/article.ts";
import type { Evidence } from "../../model/evidence.ts";
import { compareLetters, hasLetters, nextLetter } from "./compare-letters.ts";

/** The paragraphs as they are filled, line by line, in order. */
interface Filling {
	readonly texts: readonly string[];
	readonly places: BodyLine[][];
	/** The paragraph that is being filled, and the place in it up to which its letters are found. */
	block: number;
	found: number;
	/** Characters that may still be searched for lines out of order, and compared with lines in order: bound the time on hostile captures. */
	toSearch: number;
	toCompare: number;
}

const searchBudget = 5_000_000;
/** A line is told from a paragraph by its first letters: ordinary captures compare less than they are long. */
const comparisonBudget = 20_000_000;
/** Paragraphs below the current one that a line out of order is looked for in. */
const lookedAhead = 6;
/** A shorter line is found anywhere. */
const minLetters = 12;
/** What stands beside another value on its line has more. The `T` of a stamp that is no moment. */
const minLettersBeside = 2;

/**
 * Finds the lines of the capture that each paragraph of the body was read from: one, or several that were joined. `texts` are the
 * paragraphs as plain text.
 *
 * Compares letters and digits alone, because joining and Markdown change blanks and signs; what other values were read from is passed
 * over. Limit: the lines of a paragraph that is printed in other letters (character references) are not found.
 */
export function locateBody(article: Article, lines: readonly string[], texts: readonly string[]): readonly (readonly BodyLine[])[] {
	const filling: Filling = {
		texts,
		places: texts.map(() => []),
		block: 0,
		found: 0,
		toSearch: searchBudget,
		toCompare: comparisonBudget,
	};
	const taken = Map.groupBy(listEvidence(article), ({ line }) => line);
	const markdown = article.format === "markdown";
	for (let number = 1; number <= lines.length; number++) {
		const printed = lines[number - 1] ?? "";
		const free = freeColumns(printed, taken.get(number));
		if (free === undefined) continue;
		const words = printed.slice(free[0] - 1, free[1]);
		if (filling.found === 0 && words === texts[filling.block]) {
			filling.places[filling.block]?.push({ line: number, columns: free });
			filling.block++;
			continue;
		}
		// A sign between two other values is no paragraph's beginning.
		if (taken.has(number) && !hasLetters(words, 0, minLettersBeside)) continue;
		fill(filling, markdown ? words.replace(listNumber, "").replace(linkTarget, "]") : words, { line: number, columns: free });
	}
	return filling.places;
}

/** Puts a line into the paragraph that goes on with it, or into the next that does. */
function fill(filling: Filling, words: string, place: BodyLine): void {
	let start = nextLetter(words, 0);
	while (start < words.length && filling.block < filling.texts.length) {
		const met = findLetters(filling, words, start);
		if (met === undefined) return;
		filling.block = met.block;
		filling.places[met.block]?.push(place);
		filling.found = met.end;
		start = met.start;
		if (met.end < (filling.texts[met.block] ?? "").length) return;
		filling.block++;
		filling.found = 0;
	}
}

/** The paragraph that has the letters of a line, where they end in it, and where the letters begin that it has not. */
interface Met {
	readonly block: number;
	readonly end: number;
	readonly start: number;
}

function findLetters(filling: Filling, words: string, start: number): Met | undefined {
	for (let block = filling.block; block < Math.min(filling.texts.length, filling.block + lookedAhead); block++) {
		if (filling.toCompare < 0) return undefined;
		const text = filling.texts[block] ?? "";
		const found = block === filling.block ? filling.found : 0;
		const from = nextLetter(text, found);
		const { isSame, one, other } = compareLetters(text, from, words, start);
		filling.toCompare -= one - found;
		if (from === text.length) continue;
		// The paragraph goes on with this line, or ends within it.
		if (isSame && (other === words.length || found === 0 || hasLetters(text, from, minLetters))) return { block, end: one, start: other };
		if (!hasLetters(words, start, minLetters)) continue;
		const end = searchLetters(filling, text.slice(from), words, start);
		if (end !== undefined) return { block, end: from + end, start: words.length };
	}
	return undefined;
}

/** Where the letters of a line end that stand anywhere in a text. */
function searchLetters(filling: Filling, text: string, words: string, start: number): number | undefined {
	if (filling.toSearch < 0) return undefined;
	filling.toSearch -= text.length;
	const first = String.fromCodePoint(words.codePointAt(start) ?? 0);
	for (let at = text.indexOf(first); at !== -1 && filling.toSearch >= 0; at = text.indexOf(first, at + 1)) {
		const { isSame, one, other } = compareLetters(text, at, words, start);
		if (isSame && other === words.length) return one;
		filling.toSearch -= one - at;
	}
	return undefined;
}

/** The longest part of a line that no other value takes, blanks at its ends dropped; `undefined` where nothing is left. */
function freeColumns(printed: string, taken: readonly Evidence[] = []): readonly [number, number] | undefined {
	if (taken.length === 0) return trimColumns(printed, 0, printed.length);
	if (taken.some(({ columns }) => columns === undefined)) return undefined;
	const inOrder = taken.length > 1 ? taken.toSorted((a, b) => firstOf(a) - firstOf(b)) : taken;
	let [start, end] = [0, 0];
	let from = 0;
	for (const { columns: [first, last] = [1, 0] } of inOrder) {
		const to = first - 1;
		if (to - from > end - start) [start, end] = [from, to];
		from = Math.max(from, last);
	}
	if (printed.length - from > end - start) [start, end] = [from, printed.length];
	return trimColumns(printed, start, end);
}

function firstOf({ columns }: Evidence): number {
	return columns?.[0] ?? 1;
}

function trimColumns(printed: string, start: number, end: number): readonly [number, number] | undefined {
	const free = printed.slice(start, end);
	const last = start + free.trimEnd().length;
	const first = end - free.trimStart().length + 1;
	return first <= last ? [first, last] : undefined;
}

/** Every place that a value was read from, or that was left out. */
function listEvidence(article: Article): readonly Evidence[] {
	const { headline, deck, byline, section, labels, topics, published, modified, captured, dateline, leftOut } = article;
	const values = [headline, deck, byline, section, ...labels, ...topics, published, modified, captured, dateline];
	return [...values.flatMap((value) => value?.evidence ?? []), ...leftOut].filter(({ line }) => line > 0);
}

/** listNumber = the number of a Markdown list, behind the signs of a quotation. Examples: `1. `, `> 12) `. */
const listNumber = /^[\s>]{0,20}\d{1,9}[.)](?=\s)/;
/** linkTarget = the address of a Markdown link. Examples: `](https://example.com/)`, `](/a "Title")`. */
const linkTarget = /\]\([^()\n]{0,2000}\)/g;
