/** Words as written, each with a number: found by where they stand in a text, before a string is made of them. */
export interface KnownWords {
	/** The number of the word from `start` to `end`; −1 when it is not known. */
	readonly find: (text: string, start: number, end: number, hash: number) => number;
	readonly add: (word: string, hash: number, number: number) => void;
}

/** FNV-1a, 32 bits, over UTF-16 units: where to begin, and how to go on. */
export const hashStart = 0x811c9dc5 | 0;
export function hashOn(hash: number, unit: number): number {
	return Math.imul(hash ^ unit, 0x01000193);
}

const firstSlots = 1 << 16;

/** Opens a table with open addressing (Knuth, The Art of Computer Programming 3, 6.4). */
export function openKnownWords(): KnownWords {
	/** 1 + the index of a word; 0 = free. */
	let slots = new Int32Array(firstSlots);
	const words: string[] = [];
	const hashes: number[] = [];
	const numbers: number[] = [];
	const place = (index: number): void => {
		let slot = slotOf(hashes[index] ?? 0, slots.length);
		while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
		slots[slot] = index + 1;
	};
	return {
		find: (text, start, end, hash) => {
			for (let slot = slotOf(hash, slots.length); ; slot = (slot + 1) & (slots.length - 1)) {
				const index = (slots[slot] ?? 0) - 1;
				if (index < 0) return -1;
				if (hashes[index] === hash && isAt(words[index] ?? "", text, start, end)) return numbers[index] ?? -1;
			}
		},
		add: (word, hash, number) => {
			words.push(word);
			hashes.push(hash);
			numbers.push(number);
			if (words.length * 2 > slots.length) {
				slots = new Int32Array(slots.length * 2);
				for (let index = 0; index < words.length; index++) place(index);
			} else place(words.length - 1);
		},
	};
}

function slotOf(hash: number, slots: number): number {
	return (hash ^ (hash >>> 15)) & (slots - 1);
}

function isAt(word: string, text: string, start: number, end: number): boolean {
	if (word.length !== end - start) return false;
	for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
	return true;
}
