import { shardOf } from "../text/shard-of.ts";
import { type ByteWriter, openByteWriter } from "./byte-writer.ts";
import type { SegmentWords } from "./gather-words.ts";

/** A query asks for a shard a word and segment: at 16 kB, two words that stand in the oldest of forty segments alone cost 1.3 MB. */
const shardBytes = 16_384;
/** With the files of the articles (63 for 4,000) and of the long lists, below 300 a segment. */
const maxShards = 180;
/** Words as frequent as this, “the” and its like, have lists of their own: else every word that happens to share their shard would cost as much. */
const frequentFrom = 1_000;
const maxLists = 48;
/** About how many bytes a word of the text takes, terms included (measured: 2.5 to 4). */
const bytesPerWord = 3;

/** The words of a segment as files: shards, and the long lists, each by its number. The form is told at `readShard`. */
export interface SegmentShards {
	readonly shards: readonly Uint8Array[];
	readonly lists: readonly Uint8Array[];
}

/** Writes the words of a segment; how many shards, follows from how much there is. */
export function writeShards(segment: SegmentWords): SegmentShards {
	const { terms, words } = segment;
	const count = Math.max(1, Math.min(maxShards, Math.ceil((words.length * bytesPerWord) / shardBytes)));
	const inShards: number[][] = Array.from({ length: count }, () => []);
	for (const [number, term] of terms.entries()) inShards[shardOf(term, count)]?.push(number);
	const places = placeWords(segment);
	const lists: Uint8Array[] = [];
	const writeTerms = openTermWriter({ ...segment, places, frequent: frequentTerms(places), lists });
	const shards = inShards.map((numbers) => writeTerms(numbers.sort((one, other) => compare(terms[one], terms[other]))));
	return { shards, lists };
}

/** No two terms are equal. */
function compare(one = "", other = ""): number {
	return one < other ? -1 : 1;
}

/** The words of a segment by term: those of term `number` stand in `order` from `starts[number]` to `starts[number + 1]`, in the order of the text. */
interface WordPlaces {
	readonly starts: Uint32Array;
	readonly order: Uint32Array;
	/** The article of each. */
	readonly articles: Uint32Array;
}

/** A counting sort. */
function placeWords({ terms, words, gap, starts: articleStarts }: SegmentWords): WordPlaces {
	const starts = new Uint32Array(terms.length + 1);
	for (const number of words) if (number !== gap) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
	for (let number = 0; number < terms.length; number++) starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0);
	const next = starts.slice();
	const order = new Uint32Array(starts[terms.length] ?? 0);
	const articles = new Uint32Array(order.length);
	for (let article = 0; article + 1 < articleStarts.length; article++) {
		const end = articleStarts[article + 1] ?? 0;
		for (let word = articleStarts[article] ?? 0; word < end; word++) {
			const number = words[word] ?? gap;
			if (number === gap) continue;
			const at = next[number] ?? 0;
			order[at] = word;
			articles[at] = article;
			next[number] = at + 1;
		}
	}
	return { starts, order, articles };
}

function frequentTerms({ starts }: WordPlaces): ReadonlySet<number> {
	const terms: { readonly number: number; readonly count: number }[] = [];
	for (let number = 0; number + 1 < starts.length; number++) {
		const count = (starts[number + 1] ?? 0) - (starts[number] ?? 0);
		if (count >= frequentFrom) terms.push({ number, count });
	}
	const most = terms.sort((one, other) => other.count - one.count || one.number - other.number).slice(0, maxLists);
	return new Set(most.map(({ number }) => number));
}

interface TermWriterOptions extends SegmentWords {
	readonly places: WordPlaces;
	/** The terms whose lists are added to `lists`. */
	readonly frequent: ReadonlySet<number>;
	readonly lists: Uint8Array[];
}

/** Opens a writer of shards, which keeps its room from one to the next. */
function openTermWriter({ terms, places, frequent, lists, starts }: TermWriterOptions): (numbers: readonly number[]) => Uint8Array {
	const lexicon = openByteWriter();
	const postings = openByteWriter();
	return (numbers) => {
		lexicon.cut(0);
		postings.cut(0);
		lexicon.number(numbers.length);
		let [before, letters] = [new Uint8Array(maxTermBytes), new Uint8Array(maxTermBytes)];
		let lengthBefore = 0;
		for (const number of numbers) {
			const { written } = encoder.encodeInto(terms[number] ?? "", letters);
			const shared = countShared(before, letters, Math.min(lengthBefore, written));
			lexicon.number(shared);
			lexicon.number(written - shared);
			lexicon.bytes(letters.subarray(shared, written));
			[before, letters, lengthBefore] = [letters, before, written];
			const from = postings.length();
			writePostings(postings, number, places, starts);
			const length = postings.length() - from;
			if (!frequent.has(number)) lexicon.number(length * 2);
			else {
				lexicon.number(lists.length * 2 + 1);
				lists.push(postings.view().slice(from));
				postings.cut(from);
			}
		}
		lexicon.bytes(postings.view());
		return lexicon.view().slice();
	};
}

const encoder = new TextEncoder();
/** Three bytes for each unit of the longest term. */
const maxTermBytes = 384;

function countShared(one: Uint8Array, other: Uint8Array, length: number): number {
	let count = 0;
	while (count < length && one[count] === other[count]) count++;
	return count;
}

function writePostings(writer: ByteWriter, number: number, { starts, order, articles }: WordPlaces, articleStarts: Uint32Array): void {
	const end = starts[number + 1] ?? 0;
	let lastArticle = 0;
	for (let from = starts[number] ?? 0; from < end; ) {
		const article = articles[from] ?? 0;
		let to = from + 1;
		while (to < end && articles[to] === article) to++;
		const count = to - from;
		// Most words stand once in an article: that costs no byte.
		writer.number((article - lastArticle) * 2 + (count === 1 ? 0 : 1));
		if (count > 1) writer.number(count);
		let last = articleStarts[article] ?? 0;
		for (; from < to; from++) {
			const place = order[from] ?? 0;
			writer.number(place - last);
			last = place;
		}
		lastArticle = article;
	}
}
