/** Draws numbers that are the same in every run. */
export interface Random {
	/** In [0, 1). */
	readonly next: () => number;
	/** A whole number in [0, below). */
	readonly below: (below: number) => number;
	readonly chance: (probability: number) => boolean;
	readonly pick: <Item>(items: readonly Item[]) => Item;
}

/** A generator of its own for each `(seed, stream)`, so that article 7 is the same in a corpus of ten and of a million. (mulberry32) */
export function openRandom(seed: number, stream: number): Random {
	let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(stream + 1, 0xc2b2ae35);
	const next = (): number => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
	const below = (limit: number): number => Math.floor(next() * limit);
	return { next, below, chance: (probability) => next() < probability, pick: (items) => at(items, below(items.length)) };
}

/** Draws indexes below `count` by Zipf's law: the index `i` with a weight of 1 / (i + 1)^exponent. One draw costs the same for any count. (Vose's alias method) */
export function openZipf(count: number, exponent: number): (random: Random) => number {
	const share = new Float64Array(count);
	const alias = new Uint32Array(count);
	let total = 0;
	for (let i = 0; i < count; i++) total += share[i] = (i + 1) ** -exponent;
	const poor: number[] = [];
	const rich: number[] = [];
	for (let i = 0; i < count; i++) {
		share[i] = (at(share, i) * count) / total;
		(at(share, i) < 1 ? poor : rich).push(i);
	}
	for (let taker = poor.pop(), giver = rich.pop(); taker !== undefined && giver !== undefined; taker = poor.pop(), giver = rich.pop()) {
		alias[taker] = giver;
		share[giver] = at(share, giver) + at(share, taker) - 1;
		(at(share, giver) < 1 ? poor : rich).push(giver);
	}
	for (const rest of [...poor, ...rich]) share[rest] = 1;
	return (random) => {
		const column = random.below(count);
		return random.next() < at(share, column) ? column : at(alias, column);
	};
}

/** The item at an index that is known to be there. */
export function at<Item>(items: { readonly [index: number]: Item; readonly length: number }, index: number): Item {
	const item = items[index];
	if (item === undefined) throw new RangeError(`There is no item ${index} among ${items.length}.`);
	return item;
}
