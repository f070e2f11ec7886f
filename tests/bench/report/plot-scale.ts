/** A logarithmic axis: where a value stands. */
export interface Scale {
	readonly least: number;
	readonly most: number;
	readonly place: (value: number) => number;
}

/** An axis from the least to the most of some values. `[from, to]` are its ends on the picture; a lone value stands in the middle. */
export function openLogScale(values: readonly number[], [from, to]: readonly [number, number]): Scale {
	const least = Math.min(...values);
	const most = Math.max(...values);
	const span = Math.log(most / least);
	return { least, most, place: (value) => from + (to - from) * (span === 0 ? 0.5 : Math.log(value / least) / span) };
}

/** Round values on an axis: 1, 2 and 5 of each power of ten; with more than seven of them the powers alone. */
export function ticksOf({ least, most }: Pick<Scale, "least" | "most">): readonly number[] {
	const first = Math.floor(Math.log10(least));
	const powers = Array.from({ length: Math.ceil(Math.log10(most)) - first + 1 }, (_, index) => first + index);
	const inside = (factors: readonly number[]) =>
		powers
			// Decimals as written: 10 ** -1 * 5 is not 0.5 on every machine.
			.flatMap((power) => factors.map((factor) => Number(`${factor}e${power}`)))
			.filter((tick) => tick >= least && tick <= most);
	const all = inside([1, 2, 5]);
	return all.length > 7 ? inside([1]) : all;
}

/** Moves labels down where they would stand on each other. `wanted` and the answer are in the order of the labels. */
export function placeLabels(wanted: readonly number[], height: number): readonly number[] {
	const placed = [...wanted];
	let free = Number.NEGATIVE_INFINITY;
	for (const [index] of [...wanted.entries()].sort(([, a], [, b]) => a - b)) {
		const at = Math.max(wanted[index] ?? 0, free);
		placed[index] = at;
		free = at + height;
	}
	return placed;
}
