import { shardOf } from "../text/shard-of.ts";
import { openByteWriter } from "./byte-writer.ts";
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
export function writeShards(words: SegmentWords): SegmentShards {
	const count = Math.max(1, Math.min(maxShards, Math.ceil((words.count * bytesPerWord) / shardBytes)));
	const terms: [term: string, id: number][][] = Array.from({ length: count }, () => []);
	for (const [term, id] of words.ids) terms[shardOf(term, count)]?.push([term, id]);
	const places = placeWords(words);
	const lists: Uint8Array[] = [];
	const options = { words, places, frequent: frequentTerms(places), lists };
	const shards = terms.map((inShard) =>
		writeShard(
			inShard.sort(([one], [other]) => (one < other ? -1 : 1)),
			options,
		),
	);
	return { shards, lists };
}

/** The words of a segment by term: those of term `id` stand in `order` from `starts[id]` to `starts[id + 1]`, in the order of the text. */
interface WordPlaces {
	readonly starts: Uint32Array;
	readonly order: Uint32Array;
}

/** A counting sort. */
function placeWords({ ids, terms, gap }: SegmentWords): WordPlaces {
	const starts = new Uint32Array(ids.size + 1);
	for (const id of terms) if (id !== gap) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
	for (let id = 0; id < ids.size; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
	const next = starts.slice();
	const order = new Uint32Array(starts[ids.size] ?? 0);
	for (const [word, id] of terms.entries()) {
		if (id === gap) continue;
		const at = next[id] ?? 0;
		order[at] = word;
		next[id] = at + 1;
	}
	return { starts, order };
}

function frequentTerms({ starts }: WordPlaces): ReadonlySet<number> {
	const terms: { readonly id: number; readonly count: number }[] = [];
	for (let id = 0; id + 1 < starts.length; id++) {
		const count = (starts[id + 1] ?? 0) - (starts[id] ?? 0);
		if (count >= frequentFrom) terms.push({ id, count });
	}
	const most = terms.sort((one, other) => other.count - one.count || one.id - other.id).slice(0, maxLists);
	return new Set(most.map(({ id }) => id));
}

const encoder = new TextEncoder();

interface ShardOptions {
	readonly words: SegmentWords;
	readonly places: WordPlaces;
	/** The terms whose lists are added to `lists`. */
	readonly frequent: ReadonlySet<number>;
	readonly lists: Uint8Array[];
}

function writeShard(terms: readonly (readonly [term: string, id: number])[], { words, places, frequent, lists }: ShardOptions): Uint8Array {
	const lexicon = openByteWriter();
	const postings = openByteWriter();
	lexicon.number(terms.length);
	let before: Uint8Array = new Uint8Array();
	for (const [term, id] of terms) {
		const letters = encoder.encode(term);
		const shared = countShared(before, letters);
		lexicon.number(shared);
		lexicon.number(letters.length - shared);
		lexicon.bytes(letters.subarray(shared));
		before = letters;
		const from = postings.length();
		writePostings(postings, places.order.subarray(places.starts[id], places.starts[id + 1]), words);
		const length = postings.length() - from;
		if (!frequent.has(id)) lexicon.number(length * 2);
		else {
			lexicon.number(lists.length * 2 + 1);
			lists.push(postings.view().slice(from));
			postings.cut(from);
		}
	}
	lexicon.bytes(postings.view());
	return lexicon.view().slice();
}

function countShared(one: Uint8Array, other: Uint8Array): number {
	let count = 0;
	while (count < one.length && count < other.length && one[count] === other[count]) count++;
	return count;
}

function writePostings(writer: ReturnType<typeof openByteWriter>, places: Uint32Array, { starts }: SegmentWords): void {
	let lastArticle = 0;
	for (let from = 0; from < places.length; ) {
		const article = articleAt(places[from] ?? 0, lastArticle, starts);
		const start = starts[article] ?? 0;
		const end = starts[article + 1] ?? 0;
		let to = from + 1;
		while (to < places.length && (places[to] ?? 0) < end) to++;
		const count = to - from;
		// Most words stand once in an article: that costs no byte.
		writer.number((article - lastArticle) * 2 + (count === 1 ? 0 : 1));
		if (count > 1) writer.number(count);
		let last = start;
		for (; from < to; from++) {
			const place = places[from] ?? 0;
			writer.number(place - last);
			last = place;
		}
		lastArticle = article;
	}
}

/** The article in which a place lies: the last that begins at or before it. It is `first` or a later one. */
function articleAt(place: number, first: number, starts: Uint32Array): number {
	let low = first;
	let high = starts.length - 2;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((starts[middle] ?? 0) <= place) low = middle;
		else high = middle - 1;
	}
	return low;
}
