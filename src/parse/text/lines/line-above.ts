/**
 * The line above the one at `index`; `undefined` at the top. For the runtime an index before the first is the name of a key, which it
 * looks for a hundred times as long as for a line.
 */
export function lineAbove<Line>(lines: readonly Line[], index: number): Line | undefined {
	return index > 0 ? lines[index - 1] : undefined;
}
