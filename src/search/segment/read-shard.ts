/** Where a term stands in one article: positions count the words of its text from 0. */
export interface Posting {
	readonly article: number;
	readonly positions: readonly number[];
}

/** Where the list of a term is: in the shard itself, or in a file of its own, by its number. */
type TermPlace = { readonly bytes: Uint8Array } | { readonly list: number };

/** A shard, opened: some terms of a segment, in the order of their UTF-16 code units. */
export type Shard = ReadonlyMap<string, TermPlace>;

/**
 * Opens a shard's bytes. The form, all numbers LEB128 (`byte-writer.ts`):
 *
 *     count of terms
 *     for each: bytes shared with the term before · bytes that follow · those bytes · twice the length of its list,
 *         or 1 more than twice the number of the file in which its list is
 *     the lists
 */
export function readShard(bytes: Uint8Array): Shard {
	const reader = openByteReader(bytes);
	const lengths: [term: string, length: number][] = [];
	let before: Uint8Array = new Uint8Array();
	for (let left = reader.number(); left > 0 && reader.at() < bytes.length; left--) {
		const shared = reader.number();
		const rest = reader.bytes(reader.number());
		const term = new Uint8Array(shared + rest.length);
		term.set(before.subarray(0, shared));
		term.set(rest, shared);
		lengths.push([decoder.decode(term), reader.number()]);
		before = term;
	}
	let from = reader.at();
	return new Map(
		lengths.map(([term, number]): [term: string, place: TermPlace] => {
			if (number % 2 === 1) return [term, { list: number >>> 1 }];
			const list = bytes.subarray(from, from + (number >>> 1));
			from += number >>> 1;
			return [term, { bytes: list }];
		}),
	);
}

const decoder = new TextDecoder();

/**
 * Reads a list: articles in ascending order. The form: for each article: twice (its number − the one before), and 1 more if the term stands
 * there several times, then how often · position − the one before, each time.
 */
export function readPostings(bytes: Uint8Array): readonly Posting[] {
	const reader = openByteReader(bytes);
	const postings: Posting[] = [];
	let article = 0;
	while (reader.at() < bytes.length) {
		const step = reader.number();
		article += step >>> 1;
		const positions: number[] = [];
		let position = 0;
		for (let left = (step & 1) === 0 ? 1 : reader.number(); left > 0; left--) {
			position += reader.number();
			positions.push(position);
		}
		postings.push({ article, positions });
	}
	return postings;
}

/** Past the end everything is 0 and empty: a shard that was cut off holds less, and never loops. */
function openByteReader(bytes: Uint8Array) {
	let at = 0;
	return {
		at: () => at,
		bytes: (length: number): Uint8Array => {
			at += length;
			return bytes.subarray(at - length, at);
		},
		number: (): number => {
			let value = 0;
			for (let shift = 0; ; shift += 7) {
				const byte = bytes[at++] ?? 0;
				value |= (byte & 0x7f) << shift;
				if (byte < 0x80) return value >>> 0;
			}
		},
	};
}
