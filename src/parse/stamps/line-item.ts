import type { DateMatch } from "./matches/date-match.ts";
import type { TimeMatch } from "./matches/time-match.ts";
import type { StampLabel } from "./words/stamp-labels.ts";

/** A piece of a header line; `start` and `end` count in the folded line, `end` excluded. What it says is `value` in all of them, so that the runtime sees two kinds of objects. */
export type LineItem = { readonly start: number; readonly end: number } & (
	| { readonly kind: "label"; readonly value: StampLabel }
	| { readonly kind: "date"; readonly value: DateMatch }
	| { readonly kind: "time"; readonly value: TimeMatch }
	| { readonly kind: "zone"; readonly value: string }
	| { readonly kind: "weekday"; readonly value: { readonly day: number; readonly language: string } }
	/** “2 hours ago”: it dates nothing, but belongs to its label. */
	| { readonly kind: "relative" }
	/** “at”, “le”, “de”. */
	| { readonly kind: "connector" }
	/** Reading time, view count. */
	| { readonly kind: "count" }
	| { readonly kind: "number" }
	| { readonly kind: "word" }
	/** Marks between words. */
	| { readonly kind: "mark" }
);
