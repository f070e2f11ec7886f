/**
 * Where the match of a sticky pattern (flag `y`) exactly at `index` ends; `undefined` where there is none.
 *
 * Like `matchAt`, for patterns whose groups nobody asks for: nothing is copied.
 */
export function matchEnd(pattern: RegExp, text: string, index: number): number | undefined {
	pattern.lastIndex = index;
	return pattern.test(text) ? pattern.lastIndex : undefined;
}
