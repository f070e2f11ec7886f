import { listRuns, readRun } from "../text/read-tokens.ts";
import { hashOn, hashStart, openKnownWords } from "./known-words.ts";
import { letterKinds, openLetterKinds } from "./letter-kinds.ts";

/** All words of a segment, article after article, each as the number of its term. */
export interface SegmentWords {
	/** The terms and their numbers. */
	readonly ids: ReadonlyMap<string, number>;
	/** The term at each place; `gap` where no phrase goes on. */
	readonly terms: Uint32Array;
	readonly gap: number;
	/** Where each article begins, and behind the last one the end. */
	readonly starts: Uint32Array;
	readonly count: number;
}

const firstCapacity = 1 << 16;
/** No term has this number. */
const gap = 0xffff_ffff;

/** Gathers the words of a segment's articles: each gives its parts (headline, paragraphs), across which no phrase is found. */
export function gatherWords(articles: Iterable<readonly string[]>): SegmentWords {
	const ids = new Map<string, number>();
	const kindOf = openLetterKinds();
	const terms = openNumbers();
	const starts = openNumbers();
	const words = openKnownWords();
	const pairs = openKnownWords();
	const toId = (term: string): number => {
		const id = ids.get(term) ?? ids.size;
		if (id === ids.size) ids.set(term, id);
		return id;
	};
	const addWord = (text: string, start: number, end: number, hash: number): void => {
		const known = words.find(text, start, end, hash);
		if (known >= 0) {
			terms.push(known);
			return;
		}
		const word = text.slice(start, end);
		for (const { term } of readRun(word, 0)) {
			words.add(word, hash, toId(term));
			terms.push(toId(term));
		}
	};
	const addPairs = (text: string, start: number, end: number): void => {
		for (let at = start; at < end; at++) {
			const to = Math.min(at + 2, end);
			const hash = to - at === 1 ? text.charCodeAt(at) : hashOn(text.charCodeAt(at + 1), text.charCodeAt(at));
			const known = pairs.find(text, at, to, hash);
			if (known >= 0) terms.push(known);
			else {
				const id = toId(text.slice(at, to));
				pairs.add(text.slice(at, to), hash, id);
				terms.push(id);
			}
		}
		terms.push(gap);
	};
	const addMixed = (run: string): void => {
		for (const letters of listRuns(run))
			for (const { term, places } of readRun(letters, 0)) {
				terms.push(toId(term));
				if (places > 1) terms.push(gap);
			}
	};
	/** Goes by units where that is enough; the rare rest is read as a query is (`readTokens`), with the same result. */
	const addPart = (text: string): void => {
		for (let at = 0; at < text.length; at++) {
			const start = at;
			let hash = hashStart;
			let met = 0;
			for (; at < text.length; at++) {
				const unit = text.charCodeAt(at);
				const kind = kindOf(unit);
				if (kind === letterKinds.outside) break;
				hash = hashOn(hash, unit);
				met |= 1 << kind;
			}
			if (met === 1 << letterKinds.spaced) addWord(text, start, at, hash);
			else if (met === 1 << letterKinds.whole) addPairs(text, start, at);
			else if (met !== 0) addMixed(text.slice(start, at));
		}
		terms.push(gap);
	};
	for (const parts of articles) {
		starts.push(terms.length());
		for (const part of parts) addPart(part);
	}
	starts.push(terms.length());
	return { ids, terms: terms.view(), gap, starts: starts.view(), count: terms.length() };
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
