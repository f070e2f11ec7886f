import type { Source } from "../../model/source.ts";

/** What is known beside the stamps themselves: only this capture and the registry, never another capture. */
export interface StampContext {
	readonly source?: Source;
	readonly host?: string;
	/** The day or month of the capture: `2024-05-31`, `2024-05`. */
	readonly captured?: string;
	/** The original address. */
	readonly address?: string;
	/** The country (ISO 3166 alpha-2) of the paper that the byline names: it decides only where source and host tell no country. */
	readonly signedIn?: string;
	/** The country of the first place of the dateline. Correspondents travel: it confirms the usual meaning of a zone's name, or doubts it. */
	readonly writtenIn?: string;
	/** The day that the dateline prints: `05-31`, `2024-05-31`; of `---31`, the day alone, nothing is known. */
	readonly wireDay?: string;
	/** BCP 47. */
	readonly language?: string;
}
