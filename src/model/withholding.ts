import type { ArticleTarget } from "./article-target.ts";

/** How much of an article is withheld, from the least to the most. */
export const withholdingLevels = ["excerpt", "metadata-only", "tombstone"] as const;
export type WithholdingLevel = (typeof withholdingLevels)[number];

/** Why a text is withheld: a closed set, so that readers and statistics meet the same few classes. */
export const withholdingReasons = ["copyright", "court-order", "privacy", "publisher-request", "safety", "other"] as const;
export type WithholdingReason = (typeof withholdingReasons)[number];

/** What the archive's owner decided not to show, from one entry of `content/withheld.yaml`. */
export interface Withholding {
	readonly target: ArticleTarget;
	readonly level: WithholdingLevel;
	readonly reason: WithholdingReason;
	/** The day since which it is withheld: `YYYY-MM-DD`. */
	readonly since: string;
	/** A sentence for the reader. */
	readonly note?: string;
}

/** Of several decisions about one article, the one that withholds the most; of equals the first. `undefined` when there is none. */
export function strictest<Decision extends AppliedWithholding>(decisions: readonly Decision[]): Decision | undefined {
	return withholdingLevels.flatMap((level) => decisions.find((decision) => decision.level === level) ?? []).at(-1);
}

/** What is withheld of an article, as its page says it. `reason` and `since` are absent where its source allows excerpts only. */
export interface AppliedWithholding {
	readonly level: WithholdingLevel;
	readonly reason?: WithholdingReason;
	readonly since?: string;
	readonly note?: string;
}

/** Whether lists, feeds and exports may name the article: of a tombstone nothing is left but its own page. */
export function isListed({ withheld }: { readonly withheld?: AppliedWithholding | undefined }): boolean {
	return withheld?.level !== "tombstone";
}
