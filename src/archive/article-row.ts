import { hashText } from "../io/hash.ts";
import type { Article } from "../model/article.ts";
import type { ArticleId } from "../model/brand.ts";
import { lastChange } from "../model/last-change.ts";
import { isListed } from "../model/withholding.ts";
import { type ArticleList, articleLists } from "../plan/article-lists.ts";
import { toArticleCard } from "./article-card.ts";

/** Where an article stands in its lists. Plain data. */
export interface ArticlePlace {
	readonly id: ArticleId;
	/** Its day, and its time as printed: `""` and `~` where unknown. */
	readonly day: string;
	readonly time: string;
	/** When it was captured, else published: the order of what is newest in the archive. */
	readonly seen: string;
	readonly lists: readonly ArticleList[];
}

/** All that the state keeps of an article beside its record, ready to be written. Plain data: it may come from another process. */
export interface ArticleRow extends ArticlePlace {
	/** What lists show of it, as JSON. */
	readonly card: string;
	readonly completeness: "complete" | "no-time" | "no-date";
	readonly change: ReturnType<typeof lastChange>;
}

/** Makes the row of an article. */
export function toArticleRow(article: Article): ArticleRow {
	return {
		...toArticlePlace(article),
		card: JSON.stringify(toArticleCard(article)),
		completeness: completenessOf(article),
		change: lastChange(article),
	};
}

/** Sorts behind every printed time, so that articles without one come last in their day. */
const noTime = "~";

/** Tells where an article stands in its lists. */
export function toArticlePlace(article: Article): ArticlePlace {
	const { id, listDay, published, captured } = article;
	const printed = listDay?.basis === "published" ? (published?.value.slice(11) ?? "") : "";
	return {
		id,
		day: listDay?.day ?? "",
		time: /^\d\d:\d\d(?::\d\d)?/.exec(printed)?.[0] ?? noTime,
		seen: captured?.value ?? published?.value ?? "",
		lists: articleLists(article, hashText),
	};
}

/** For the summary: is the publication known to the minute, to the day, not at all? */
function completenessOf({ published, withheld }: Article): ArticleRow["completeness"] {
	// Of a tombstone the time is not shown, whether known or not.
	if (!isListed({ withheld })) return "complete";
	if (published === undefined) return "no-date";
	return published.precision === "minute" || published.precision === "second" ? "complete" : "no-time";
}
