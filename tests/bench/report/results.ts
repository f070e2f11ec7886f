import type { Figure } from "../measure/figure.ts";
import type { ReadingCost } from "../measure/reading.ts";
import type { Machine } from "./machine.ts";

/** Everything that a run found. */
export interface Results {
	/** As it was given: a run does not look at the calendar. */
	readonly date: string | undefined;
	/** What else a reader of the times must know: “Beside other work.” As it was given. */
	readonly note: string | undefined;
	readonly machine: Machine;
	/** The largest number of articles that the run measures; 0 where it builds nothing. */
	readonly upTo: number;
	/** Where the sites were written. */
	readonly fileSystem: "memory" | "disk";
	readonly corpus: { readonly articles: number; readonly distinctWords: number };
	readonly figures: readonly Figure[];
	readonly reading: ReadingCost | undefined;
}
