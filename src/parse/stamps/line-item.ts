import type { DateMatch } from "./matches/date-match.ts";
import type { TimeMatch } from "./matches/time-match.ts";
import type { StampLabel } from "./words/stamp-labels.ts";

/** A piece of a header line; `start` and `end` count in the folded line, `end` excluded. */
export type LineItem = { readonly start: number; readonly end: number } & (
	| { readonly kind: "label"; readonly label: StampLabel }
	| { readonly kind: "date"; readonly date: DateMatch }
	| { readonly kind: "time"; readonly time: TimeMatch }
	| { readonly kind: "zone"; readonly zone: string }
	| { readonly kind: "weekday"; readonly weekday: number; readonly language: string }
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
