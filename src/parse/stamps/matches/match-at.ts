/**
 * Matches a sticky pattern (flag `y`) exactly at `index`.
 *
 * The pattern's `lastIndex` is set on every call, so a pattern shared by callers carries nothing from one to the next.
 */
export function matchAt(
	pattern: RegExp,
	text: string,
	index: number,
): { readonly groups: readonly (string | undefined)[]; readonly end: number } | undefined {
	pattern.lastIndex = index;
	const groups = pattern.exec(text);
	return groups ? { groups, end: pattern.lastIndex } : undefined;
}
