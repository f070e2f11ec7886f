const firstCapacity = 1 << 16;

/** Bytes that grow. Numbers are written in groups of seven bits, the lowest first (LEB128, DWARF 5 §7.6). */
export interface ByteWriter {
	readonly length: () => number;
	readonly number: (value: number) => void;
	readonly bytes: (bytes: Uint8Array) => void;
	/** What was written; later writes change it, so copy what is to stay. */
	readonly view: () => Uint8Array;
	/** Takes back what was written from there on. */
	readonly cut: (length: number) => void;
}

/** Opens a writer. */
export function openByteWriter(): ByteWriter {
	let buffer = new Uint8Array(firstCapacity);
	let length = 0;
	const reserve = (more: number): void => {
		if (length + more <= buffer.length) return;
		const grown = new Uint8Array(Math.max(buffer.length * 2, length + more));
		grown.set(buffer);
		buffer = grown;
	};
	return {
		length: () => length,
		number: (value) => {
			reserve(5);
			let rest = value;
			for (; rest > 0x7f; rest >>>= 7) buffer[length++] = (rest & 0x7f) | 0x80;
			buffer[length++] = rest;
		},
		bytes: (bytes) => {
			reserve(bytes.length);
			buffer.set(bytes, length);
			length += bytes.length;
		},
		view: () => buffer.subarray(0, length),
		cut: (kept) => {
			length = kept;
		},
	};
}
