/** A dateline inside one text: its parts, and from where to where it stands. */
export interface PrintedDateline {
	readonly rule: string;
	readonly start: number;
	readonly end: number;
	readonly places: readonly { readonly printed: string; readonly region?: string }[];
	readonly agencies: readonly string[];
	/** `YYYY-MM-DD`, `MM-DD`, or `---DD` where only the day is printed. */
	readonly date?: string | undefined;
	readonly byline?: string | undefined;
	/** A known agency and a place prove it. */
	readonly strong: boolean;
}
