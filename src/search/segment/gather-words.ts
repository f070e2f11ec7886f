import { maxWordLength } from "../text/fold-word.ts";
import { listRuns, readRun } from "../text/read-tokens.ts";
import { letterKinds, openLetters } from "./letters.ts";
import { hashOn, hashStart, openTerms } from "./terms.ts";

/** All words of a segment, article after article, each as the number of its term. */
export interface SegmentWords {
	/** The terms, each at its number. */
	readonly terms: readonly string[];
	/** The term at each place; `gap` where no phrase goes on. */
	readonly words: Uint32Array;
	readonly gap: number;
	/** Where each article begins, and behind the last one the end. */
	readonly starts: Uint32Array;
}

const firstCapacity = 1 << 16;
/** No term has this number. */
const gap = 0xffff_ffff;

/** Gathers the words of a segment's articles: each gives its parts (headline, paragraphs), across which no phrase is found. */
export function gatherWords(articles: Iterable<readonly string[]>): SegmentWords {
	const words = openNumbers();
	const starts = openNumbers();
	const text = openTextReader(words.push);
	for (const parts of articles) {
		starts.push(words.length());
		for (const part of parts) text.read(part);
	}
	starts.push(words.length());
	return { terms: text.terms(), words: words.view(), gap, starts: starts.view() };
}

/** Opens a reader of texts that goes by units where that is enough; the rare rest is read as a query is (`readRun`), with the same result. */
function openTextReader(push: (term: number) => void) {
	const letters = openLetters();
	const terms = openTerms();
	const pairs = new Map<number, number>();
	const runs = new Map<string, readonly number[]>();
	const folded = new Uint16Array(maxWordLength);
	const addPairs = (text: string, start: number, end: number): void => {
		for (let at = start; at < end; at++) {
			const isLast = at + 1 === end;
			const pair = isLast ? text.charCodeAt(at) : text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
			let number = pairs.get(pair);
			if (number === undefined) {
				number = terms.numberOfText(text.slice(at, at + (isLast ? 1 : 2)));
				pairs.set(pair, number);
			}
			push(number);
		}
		push(gap);
	};
	const addRun = (run: string): void => {
		let numbers = runs.get(run);
		if (numbers === undefined) {
			numbers = listRuns(run).flatMap((each) =>
				[...readRun(each, 0)].flatMap(({ term, places }) => (places > 1 ? [terms.numberOfText(term), gap] : [terms.numberOfText(term)])),
			);
			runs.set(run, numbers);
		}
		for (const number of numbers) push(number);
	};
	const read = (text: string): void => {
		for (let at = 0; at < text.length; at++) {
			const start = at;
			let hash = hashStart;
			let met = 0;
			for (; at < text.length; at++) {
				const unit = text.charCodeAt(at);
				const kind = letters.kindOf(unit);
				if (kind === letterKinds.outside) break;
				met |= 1 << kind;
				const letter = letters.fold(unit);
				// Past the end of a table, nothing is written.
				folded[at - start] = letter;
				hash = hashOn(hash, letter);
			}
			const length = at - start;
			if (met === 1 << letterKinds.plain && length <= maxWordLength) push(terms.numberOf(folded, length, hash));
			else if (met === 1 << letterKinds.whole) addPairs(text, start, at);
			else if (met !== 0) addRun(text.slice(start, at));
		}
		push(gap);
	};
	return { read, terms: terms.list };
}

/** Numbers that grow: four bytes each, where an array of them may take sixteen. */
function openNumbers() {
	let numbers = new Uint32Array(firstCapacity);
	let length = 0;
	return {
		length: () => length,
		push: (value: number): void => {
			if (length === numbers.length) {
				const grown = new Uint32Array(length * 2);
				grown.set(numbers);
				numbers = grown;
			}
			numbers[length++] = value;
		},
		view: () => numbers.subarray(0, length),
	};
}
