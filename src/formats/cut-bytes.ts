const encoder = new TextEncoder();

/** The length of a text in UTF-8 bytes. */
export function countBytes(text: string): number {
	return encoder.encode(text).length;
}

/** Whether a text is at most so long in UTF-8. A UTF-16 unit is at most three bytes: a short text need not be counted. */
export function fitsBytes(text: string, maxBytes: number): boolean {
	return text.length * 3 <= maxBytes || countBytes(text) <= maxBytes;
}

/**
 * The longest beginning of a text that fits into `maxBytes` of UTF-8, never splitting a code point.
 *
 *     cutBytes("дом", 5)  →  "до"
 */
export function cutBytes(text: string, maxBytes: number): string {
	// A UTF-16 unit is at least one byte, so nothing past `maxBytes` units can fit.
	const head = text.slice(0, maxBytes);
	const { read } = encoder.encodeInto(head, new Uint8Array(maxBytes));
	const last = head.charCodeAt(read - 1);
	const splitsPair = last >= 0xd800 && last <= 0xdbff;
	return head.slice(0, splitsPair ? read - 1 : read);
}
