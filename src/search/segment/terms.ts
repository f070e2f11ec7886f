/** The terms of a segment, each with a number, in the order in which they came. */
export interface Terms {
	/** The number of the term that the first `length` units spell; it is new when it was not known. */
	readonly numberOf: (units: Uint16Array, length: number, hash: number) => number;
	readonly numberOfText: (term: string) => number;
	readonly list: () => readonly string[];
}

/** FNV-1a, 32 bits, over UTF-16 units: where to begin, and how to go on. */
export const hashStart = 0x811c9dc5 | 0;
export function hashOn(hash: number, unit: number): number {
	return Math.imul(hash ^ unit, 0x01000193);
}

const firstSlots = 1 << 16;

/**
 * Opens a table with open addressing (Knuth, The Art of Computer Programming 3, 6.4): a word of a text is found before a string is made of it. A
 * slot holds the hash and 1 + the number of its term; 0 = free.
 */
export function openTerms(): Terms {
	let slots = new Int32Array(firstSlots * 2);
	const terms: string[] = [];
	const hashes: number[] = [];
	const scratch = new Uint16Array(maxTextLength);
	/** The slot in which a term is, or is to be. */
	const find = (units: Uint16Array, length: number, hash: number): number => {
		const last = slots.length - 2;
		let slot = slotOf(hash, last);
		for (; slots[slot + 1] !== 0; slot = (slot + 2) & last)
			if (slots[slot] === hash && isSpelt(terms[(slots[slot + 1] ?? 0) - 1] ?? "", units, length)) break;
		return slot;
	};
	const put = (slot: number, number: number): void => {
		slots[slot] = hashes[number] ?? 0;
		slots[slot + 1] = number + 1;
	};
	const grow = (): void => {
		slots = new Int32Array(slots.length * 2);
		const last = slots.length - 2;
		for (let number = 0; number < terms.length; number++) {
			let slot = slotOf(hashes[number] ?? 0, last);
			while (slots[slot + 1] !== 0) slot = (slot + 2) & last;
			put(slot, number);
		}
	};
	const numberOf = (units: Uint16Array, length: number, hash: number): number => {
		const slot = find(units, length, hash);
		const known = (slots[slot + 1] ?? 0) - 1;
		if (known >= 0) return known;
		const number = terms.length;
		// `apply` takes whatever is numbered like an array (ECMA-262, CreateListFromArrayLike); its type names arrays alone.
		terms.push(String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]));
		hashes.push(hash);
		put(slot, number);
		if (terms.length * 4 > slots.length) grow();
		return number;
	};
	return {
		numberOf,
		numberOfText: (term) => {
			let hash = hashStart;
			for (let at = 0; at < term.length; at++) {
				const unit = term.charCodeAt(at);
				scratch[at] = unit;
				hash = hashOn(hash, unit);
			}
			return numberOf(scratch, term.length, hash);
		},
		list: () => terms,
	};
}

/** Longer than any term (`foldWord`). */
const maxTextLength = 128;

function slotOf(hash: number, last: number): number {
	return ((hash ^ (hash >>> 15)) << 1) & last;
}

function isSpelt(term: string, units: Uint16Array, length: number): boolean {
	if (term.length !== length) return false;
	for (let at = 0; at < length; at++) if (term.charCodeAt(at) !== units[at]) return false;
	return true;
}
