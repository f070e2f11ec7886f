import type { ArticleId } from "./brand.ts";

/** Who wrote an article: a person whose surname is known, or a name that is given as it stands (a body, a name printed surname first). */
export type CitedName = { readonly family: string; readonly given: string; readonly suffix?: string } | { readonly literal: string };

/**
 * What a citation of an article says. Absent = not known: nothing stands in for it. Every text is one line without control characters.
 *
 * A day is ISO 8601 as far as it is certain: `2024-05-31`, `2024-05`, `2024`.
 */
export interface Citation {
	readonly id: ArticleId;
	/** The headline as printed; the first words in brackets where there is none. */
	readonly title: string;
	readonly authors: readonly CitedName[];
	/** The newspaper. */
	readonly source?: string;
	readonly section?: string;
	readonly published?: string;
	/** The original address. */
	readonly address?: string;
	/** BCP 47. */
	readonly language?: string;
	/** The day on which our copy was made. */
	readonly captured?: string;
	/** Who keeps the copy. */
	readonly archive: string;
	/** Where the copy is kept; absent where the archive has no address. */
	readonly permalink?: string;
}
