const tab = 0x09;
const lineEnd = 0x0a;

/**
 * Finds lines by their first column in a text whose lines are sorted by the bytes of that column, without reading the rest.
 *
 *     key TAB rest LF
 *
 * Opening costs nothing, however long the text is; a search reads some twenty lines. Returns the columns after the key, or `undefined`.
 */
export function openSortedLines(bytes: Uint8Array): (key: string) => readonly string[] | undefined {
	const encoder = new TextEncoder();
	const decoder = new TextDecoder();
	return (key) => {
		const wanted = encoder.encode(key);
		let low = 0;
		let high = bytes.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			const start = middle === low ? low : Math.max(low, bytes.lastIndexOf(lineEnd, middle - 1) + 1);
			const found = bytes.indexOf(lineEnd, start);
			const end = found === -1 ? bytes.length : found;
			const order = compareKey(bytes, start, wanted);
			if (order === 0) return decoder.decode(bytes.subarray(start + wanted.length + 1, end)).split("\t");
			if (order < 0) low = end + 1;
			else high = start;
		}
		return undefined;
	};
}

/** Below 0 = the key of the line at `start` sorts before `wanted`. */
function compareKey(bytes: Uint8Array, start: number, wanted: Uint8Array): number {
	for (let index = 0; index < wanted.length; index++) {
		const difference = (bytes[start + index] ?? tab) - (wanted[index] ?? tab);
		if (difference !== 0) return difference;
	}
	return bytes[start + wanted.length] === tab ? 0 : 1;
}
