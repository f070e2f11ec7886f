/** Where in a capture a value was read, and by which rule. */
export interface Evidence {
	/** Line in the capture file, from 1. 0 where the value has no line (a format's own field, a correction). */
	readonly line: number;
	/** First and last column of the words in that line, from 1, in UTF-16 code units, last included. Absent = the whole line. */
	readonly columns?: readonly [first: number, last: number];
	/** The words, as printed. */
	readonly text: string;
	/** Up to 60 characters before and 80 after them in the same line; absent where nothing stands there. */
	readonly around?: readonly [before: string, after: string];
	/** The rule that read them, in kebab case: `iso-stamp`, `crawl-line`, `front-matter`, `correction`. */
	readonly rule: string;
}

/** A value with every place that says it, the strongest first. */
export interface Found<Value> {
	readonly value: Value;
	readonly evidence: readonly Evidence[];
}
