import type { Evidence } from "./evidence.ts";

/** How far a timestamp is known. */
export type Precision = "month" | "day" | "minute" | "second";

/** How the moment is known, from strongest to weakest; `corrected` overrides. */
export type TimestampBasis = "stated-offset" | "stated-zone" | "source-zone" | "local" | "metadata" | "crawl-line" | "url" | "corrected";

/**
 * A moment, exactly as far as it is known.
 *
 * `value` is ISO 8601: `2024-05` · `2024-05-31` · `2024-05-31T04:06` · `2024-05-31T04:06Z` · `2024-05-31T04:06:07+02:00`.
 * Its first ten characters are the day as printed, never converted.
 */
export interface Timestamp {
	readonly value: string;
	readonly precision: Precision;
	readonly basis: TimestampBasis;
	/** Where in the capture; two that agree are both listed. */
	readonly evidence: readonly Evidence[];
	/** The other reading of `03/12/2009` when nothing decides day and month. */
	readonly alternatives?: readonly string[];
}
