import type { Source } from "../../model/source.ts";

/** What is known beside the stamps themselves: only this capture and the registry, never another capture. */
export interface StampContext {
	readonly source?: Source;
	readonly host?: string;
	/** The day or month of the capture: `2024-05-31`, `2024-05`. */
	readonly captured?: string;
	/** The original address. */
	readonly address?: string;
	/** BCP 47. */
	readonly language?: string;
}
